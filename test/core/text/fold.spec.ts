import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldWithOrigins } from '../../../src/core/text/fold';
import { arabicText } from '../../support/arabicText';

describe('fold', () => {
  const cases: readonly (readonly [what: string, text: string, folded: string])[] = [
    ['drops vowel marks', 'مُنَظَّمَةٌ', 'منظمة'],
    ['drops tatweel', 'الذكـــاء', 'الذكاء'],
    ['drops bidi controls and joiners', '\u2067ذكاء\u2069\u200F\u200C', 'ذكاء'],
    ['drops the character that is none', 'نص\u0000', 'نص'],
    ['drops a soft hyphen', 'Open\u00ADAI', 'openai'],
    ['drops superscript alif and Quranic marks', 'ذَٰلِكَ ۛ', 'ذلك '],
    ['takes hamza off alif', 'إأآٱ', 'اااا'],
    ['reads final ى as ي', 'على', 'علي'],
    ['reads Persian letters as Arabic', 'کتابی', 'كتابي'],
    ['keeps ة and ه apart', 'مكتبة مكتبه', 'مكتبة مكتبه'],
    ['keeps the other hamzas', 'مسؤول شيء قارئ', 'مسؤول شيء قارئ'],
    ['puts Latin letters in lower case', 'OpenAI ÉCOLE', 'openai école'],
    ['leaves numbers and marks', '1,200 ٣٫٥٪ «؟»', '1,200 ٣٫٥٪ «؟»'],
  ];
  for (const [what, text, folded] of cases) {
    it(what, () => {
      assert.equal(fold(text), folded);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });
});

describe('foldWithOrigins', () => {
  it('remembers where each letter came from', () => {
    const folded = foldWithOrigins('بِالذَّكَـاءِ');
    assert.equal(folded.text, 'بالذكاء');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => folded.originOf(offset)),
      [0, 2, 3, 4, 7, 10, 11, 13],
    );
  });

  it('folds as fold does, and its origins rise', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const folded = foldWithOrigins(text);
        assert.equal(folded.text, fold(text));
        for (let offset = 0; offset < folded.text.length; offset++) {
          assert.ok(folded.originOf(offset) < folded.originOf(offset + 1));
          assert.equal(fold(text.charAt(folded.originOf(offset))), folded.text.charAt(offset));
        }
        assert.equal(folded.originOf(folded.text.length), text.length);
      }),
    );
  });
});
