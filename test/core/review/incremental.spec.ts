import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allChecks } from '../../../src/core/checks/index';
import { applyEdits, fixSafely, safeEdits } from '../../../src/core/review/applyFixes';
import { createReviewer } from '../../../src/core/review/reviewer';
import type { Reviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { arabicText } from '../../support/arabicText';
import { builtInDictionary, builtInKnowledge } from '../../support/builtIn';

const createFull = (): Reviewer =>
  createReviewer({
    checks: allChecks,
    knowledge: builtInKnowledge(),
    dictionary: builtInDictionary(),
    settings: defaultSettings,
  });

const formats = fc.constantFrom('markdown' as const, 'plain' as const);

/** Where a part of the text, as a share of its length, is replaced by what. */
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(20), added: arabicText() }),
  { minLength: 1, maxLength: 5 },
);

describe('a review of anything', () => {
  it('after edits is the same as of the whole text', () => {
    fc.assert(
      fc.property(arabicText(), edits, formats, (first, changes, format) => {
        const reviewer = createFull();
        let text = first;
        reviewer.review({ text, format });
        for (const { at, removed, added } of changes) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + added + text.slice(start + removed);
          assert.deepEqual(reviewer.review({ text, format }), createFull().review({ text, format }));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('crashes no check, and finds spans of the text whose edits are disjoint', () => {
    fc.assert(
      fc.property(arabicText(), formats, (text, format) => {
        const { findings, crashes } = createFull().review({ text, format });
        assert.deepEqual(crashes, []);
        for (const finding of findings) {
          assert.ok(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length);
          assert.equal(finding.text, text.slice(finding.start, finding.end));
          for (const fix of finding.fixes) {
            let at = 0;
            for (const { start, end } of fix.edits) {
              assert.ok(at <= start && start <= end && end <= text.length, JSON.stringify(finding));
              at = end;
            }
          }
        }
      }),
    );
  });

  it('has safe fixes that settle, and that change nothing the second time', () => {
    fc.assert(
      fc.property(arabicText(), formats, (text, format) => {
        const review = (of: string) => createFull().review({ text: of, format }).findings;
        const fixed = fixSafely(text, review).text;
        assert.equal(applyEdits(fixed, safeEdits(review(fixed))), fixed);
      }),
    );
  });
});
