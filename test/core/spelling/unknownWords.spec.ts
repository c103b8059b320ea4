import assert from 'node:assert/strict';
import { misspeltWord } from '../../../src/core/checks/misspeltWord';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings, parseSettings } from '../../../src/core/review/settings';
import type { ReviewSettings } from '../../../src/core/review/settings';
import type { Finding } from '../../../src/core/review/finding';
import { builtInDictionary, builtInKnowledge } from '../../support/builtIn';

const text = 'كتب نيمبرافيتش مقالًا عن الجببرة في المجلة.';

const review = (settings: ReviewSettings, dictionary = builtInDictionary()): readonly Finding[] =>
  createReviewer({ checks: [misspeltWord], knowledge: builtInKnowledge(), dictionary, settings }).review({
    text,
    format: 'plain',
  }).findings;

describe('unknown words', () => {
  it('are no errors', () => {
    assert.deepEqual(review(defaultSettings), []);
  });

  it('are hints where the user asks for all of them', () => {
    const { settings, problems } = parseSettings({ spelling: { all: true } }, new Set());
    assert.deepEqual(problems, []);
    const findings = review(settings);
    assert.deepEqual(
      findings.map((finding) => [finding.text, finding.severity]),
      [
        ['نيمبرافيتش', 'neutral'],
        ['الجببرة', 'neutral'],
      ],
    );
    for (const { fixes } of findings) {
      assert.ok(fixes.length <= 5);
      assert.ok(fixes.every(({ safety }) => safety === 'unsafe'));
    }
  });

  it('are complained of in settings that are none', () => {
    const { settings, problems } = parseSettings({ spelling: { all: 'yes' } }, new Set());
    assert.equal(settings.spelling, undefined);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['spelling.all'],
    );
  });

  it('are not looked for without a dictionary', () => {
    const parts = {
      checks: [misspeltWord],
      knowledge: builtInKnowledge(),
      settings: { ...defaultSettings, spelling: { all: true } },
    };
    assert.deepEqual(createReviewer(parts).review({ text, format: 'plain' }).findings, []);
  });
});
