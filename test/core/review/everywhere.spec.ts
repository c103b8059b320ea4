import assert from 'node:assert/strict';
import { latinPunctuation } from '../../../src/core/checks/latinPunctuation';
import { applyEdits, safeEdits } from '../../../src/core/review/applyFixes';
import { createReviewer } from '../../../src/core/review/reviewer';
import type { Reviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { builtInKnowledge } from '../../support/builtIn';

const create = (): Reviewer =>
  createReviewer({ checks: [latinPunctuation], knowledge: builtInKnowledge(), settings: defaultSettings });

const first = 'خرج أحمد, ومنى, وسعيد.';
const second = 'ثم عاد, ومعه ليلى, ومازن, وريم.';

describe('a fix of the whole article', () => {
  it('leaves alone what is silenced', () => {
    const silenced = `<!-- munaqqih-disable-next-line latin-punctuation -->\n${second}`;
    const text = `${first}\n\n${second}\n\n${silenced}\n`;
    const { findings } = create().review({ text, format: 'markdown' });
    assert.equal(findings.length, 1);
    const mended = (paragraph: string): string => paragraph.replaceAll(',', '،');
    assert.equal(applyEdits(text, safeEdits(findings)), `${mended(first)}\n\n${mended(second)}\n\n${silenced}\n`);
  });

  it('follows the paragraphs that come, go and move', () => {
    const reviewer = create();
    const last = 'وهنا فاصلة، عربية.';
    const texts = [
      [first, second],
      [second, first],
      [second, first, second],
      [last, second, first],
      ['عنوان بلا فاصلة', second, first],
      [first],
      [first, 'كلمة, كلمة', second],
    ];
    for (const paragraphs of texts) {
      const manuscript = { text: paragraphs.join('\n\n'), format: 'markdown' } as const;
      assert.deepEqual(reviewer.review(manuscript), create().review(manuscript));
    }
  });
});
