import assert from 'node:assert/strict';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { parseMarked, renderAgainst, renderMarked } from '../../../src/core/review/markedText';
import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import { paragraphCheck } from '../../support/fakeChecks';

describe('marked text', () => {
  it('is parsed into the text and its marks', () => {
    assert.deepEqual(parseMarked('قبل ⟦خطأ|صواب⟧ ثم ⟦خطأ⟧ و⟦|زيادة⟧.'), {
      text: 'قبل خطأ ثم خطأ و.',
      marks: [
        { start: 4, end: 7, becomes: 'صواب' },
        { start: 11, end: 14, becomes: undefined },
        { start: 16, end: 16, becomes: 'زيادة' },
      ],
    });
  });

  it('is rendered as it was', () => {
    for (const marked of ['بلا علامات', '⟦خطأ|⟧ ثم ⟦خطأ|صواب⟧', '⟦كله⟧', '']) {
      const { text, marks } = parseMarked(marked);
      assert.equal(renderMarked(text, marks), marked);
    }
  });

  it('shows what a review found, and only the fixes that were promised', () => {
    const { check } = paragraphCheck('word', 'خطأ');
    const reviewer = createReviewer({ checks: [check], knowledge: compileKnowledge([]), settings: defaultSettings });
    const { findings } = reviewer.review({ text: 'خطأ ثم خطأ', format: 'plain' });
    assert.equal(renderAgainst('خطأ ثم خطأ', findings), '⟦خطأ|⟧ ثم ⟦خطأ|⟧');
    assert.equal(renderAgainst('⟦خطأ⟧ ثم ⟦خطأ|⟧', findings), '⟦خطأ⟧ ثم ⟦خطأ|⟧');
  });
});
