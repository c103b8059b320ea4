import assert from 'node:assert/strict';
import type { Check } from '../../src/core/checks/check';
import { applyEdits, safeEdits } from '../../src/core/review/applyFixes';
import { parseMarked, renderAgainst } from '../../src/core/review/markedText';
import { createReviewer } from '../../src/core/review/reviewer';
import type { Review } from '../../src/core/review/finding';
import { defaultSettings } from '../../src/core/review/settings';
import type { ReviewSettings } from '../../src/core/review/settings';
import type { Knowledge } from '../../src/core/termbase/knowledge';
import { builtInDictionary, builtInKnowledge } from './builtIn';

export interface CheckRows {
  /** Rows with marks: `⟦flagged⟧` or `⟦flagged|fixed⟧`. */
  readonly flags: readonly string[];
  /** Rows in which the check must find nothing. At least as many as flags. */
  readonly passes: readonly string[];
  readonly format?: 'markdown' | 'plain';
  /** What comes with the product, where nothing else is said. */
  readonly knowledge?: Knowledge;
  /** What the house wants, where it is not what the defaults say. */
  readonly style?: Partial<ReviewSettings['style']>;
}

/** Runs a check over rows that mark themselves, applies its fixes and demands silence. */
export function specify(check: Check, { flags, passes, format = 'markdown', knowledge, style }: CheckRows): void {
  const settings = { ...defaultSettings, style: { ...defaultSettings.style, ...style } };
  const review = (text: string): Review =>
    createReviewer({
      checks: [check],
      knowledge: knowledge ?? builtInKnowledge(),
      dictionary: builtInDictionary(),
      settings,
    }).review({ text, format });

  describe(check.id, () => {
    it('has at least as many passes as flags', () => {
      assert.ok(passes.length >= flags.length, `${passes.length} passes, ${flags.length} flags`);
    });
    for (const row of flags) {
      it(`flags ${row}`, () => {
        const { text, marks } = parseMarked(row);
        assert.ok(marks.length > 0, 'a row of flags needs a mark');
        const { findings, crashes } = review(text);
        assert.deepEqual(crashes, []);
        assert.equal(renderAgainst(row, findings), row);
        const edits = safeEdits(findings);
        if (edits.length === 0 || marks.some(({ becomes }) => becomes === undefined)) return;
        assert.deepEqual(review(applyEdits(text, edits)).findings, [], 'the fix leaves something to find');
      });
    }
    for (const row of passes) {
      it(`passes ${row}`, () => {
        const { findings, crashes } = review(row);
        assert.deepEqual(crashes, []);
        assert.equal(renderAgainst(row, findings), row);
      });
    }
  });
}
