import assert from 'node:assert/strict';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import { paragraphCheck } from '../../support/fakeChecks';

/** Which of the words «خطأ» (by their number) the checks `a` and `b` still find. */
function found(text: string): readonly string[] {
  const checks = ['a', 'b'].map((id) => paragraphCheck(id, 'خطأ').check);
  const places = [...text.matchAll(/خطأ/g)].map(({ index }) => index);
  return createReviewer({ checks, knowledge: compileKnowledge([]), settings: defaultSettings })
    .review({ text, format: 'markdown' })
    .findings.map(({ code, start }) => `${code}${places.indexOf(start)}`);
}

describe('suppressions', () => {
  const cases: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
    ['nothing silenced', 'خطأ', 'a0', 'b0'],
    ['all from here on', 'خطأ\n\n<!-- munaqqih-disable -->\n\nخطأ\n\nخطأ', 'a0', 'b0'],
    ['one from here on', '<!-- munaqqih-disable a -->\n\nخطأ\n\nخطأ', 'b0', 'b1'],
    ['two from here on', '<!-- munaqqih-disable a, b -->\n\nخطأ'],
    ['all up to there', '<!-- munaqqih-disable -->\n\nخطأ\n\n<!-- munaqqih-enable -->\n\nخطأ', 'a1', 'b1'],
    ['one up to there', '<!-- munaqqih-disable a -->\n\nخطأ\n\n<!-- munaqqih-enable a -->\n\nخطأ', 'b0', 'a1', 'b1'],
    [
      'one up to the end of all',
      '<!-- munaqqih-disable a -->\n\nخطأ\n\n<!-- munaqqih-enable -->\n\nخطأ',
      'b0',
      'a1',
      'b1',
    ],
    ['another one enabled', '<!-- munaqqih-disable a -->\n\n<!-- munaqqih-enable b -->\n\nخطأ', 'b0'],
    ['one enabled that was silenced with all', '<!-- munaqqih-disable -->\n\n<!-- munaqqih-enable a -->\n\nخطأ'],
    [
      'silenced twice',
      '<!-- munaqqih-disable a -->\n\n<!-- munaqqih-disable a -->\n\nخطأ\n\n<!-- munaqqih-enable a -->\n\nخطأ',
      'b0',
      'a1',
      'b1',
    ],
    ['the next line', '<!-- munaqqih-disable-next-line -->\nخطأ\nخطأ', 'a1', 'b1'],
    ['the next line that is not blank', '<!-- munaqqih-disable-next-line a -->\n\n\nخطأ\n\nخطأ', 'b0', 'a1', 'b1'],
    ['the next line of Windows', '<!-- munaqqih-disable-next-line a -->\r\n\r\nخطأ\r\n\r\nخطأ', 'b0', 'a1', 'b1'],
    ['the line around', 'خطأ <!-- munaqqih-disable-line b --> خطأ\nخطأ', 'a0', 'a1', 'a2', 'b2'],
    ['the same line before the comment', 'خطأ <!-- munaqqih-disable --> خطأ', 'a0', 'b0'],
    ['nothing, in code', '`<!-- munaqqih-disable -->` خطأ', 'a0', 'b0'],
    ['nothing, without a check of that name', '<!-- munaqqih-disable c -->\n\nخطأ', 'a0', 'b0'],
    ['nothing behind the last line', 'خطأ\n\n<!-- munaqqih-disable-next-line -->', 'a0', 'b0'],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(found(text), expected);
    });
  }
});
