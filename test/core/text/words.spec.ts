import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createParagraph } from '../../../src/core/text/paragraph';
import { tokenize } from '../../../src/core/text/words';
import { arabicText } from '../../support/arabicText';

const kinds = (text: string): readonly string[] => tokenize(text).map((token) => `${token.kind}:${token.text}`);

describe('tokenize', () => {
  const cases: readonly (readonly [what: string, text: string, ...tokens: string[]])[] = [
    ['splits words and marks', 'قال، ثم', 'arabic:قال', 'punctuation:،', 'space: ', 'arabic:ثم'],
    ['keeps vowel marks in their word', 'مَدْرَسَةٌ', 'arabic:مَدْرَسَةٌ'],
    ['keeps tatweel in its word', 'مـــا', 'arabic:مـــا'],
    ['keeps a non-joiner between letters', 'می\u200Cفرستمت', 'arabic:می\u200Cفرستمت'],
    ['separates scripts', 'بـOpenAI', 'arabic:بـ', 'latin:OpenAI'],
    [
      'reads names with digits and joints',
      'GPT-4 و C3.ai',
      'latin:GPT-4',
      'space: ',
      'arabic:و',
      'space: ',
      'latin:C3.ai',
    ],
    ['reads C++ and C#', 'C++ C#', 'latin:C++', 'space: ', 'latin:C#'],
    ['leaves the full stop after a name', 'Meta.', 'latin:Meta', 'punctuation:.'],
    ['reads a number with its separators', '1,200.5', 'number:1,200.5'],
    ['reads Arabic digits', '٣٫٥٪', 'number:٣٫٥', 'punctuation:٪'],
    ['reads times, dates and ranges', '10:30 2024-04-02', 'number:10:30', 'space: ', 'number:2024-04-02'],
    ['leaves the comma after a number', '5, 6', 'number:5', 'punctuation:,', 'space: ', 'number:6'],
    ['reads units glued to a number', '4x', 'number:4x'],
    ['keeps other scripts apart', 'علم人工', 'arabic:علم', 'foreign:人工'],
    ['treats bidi controls as neither word nor mark', 'أ\u200F', 'arabic:أ', 'other:\u200F'],
    ['takes a line break for space', 'أ\r\nب', 'arabic:أ', 'space:\r\n', 'arabic:ب'],
    ['finds nothing in nothing', ''],
  ];
  for (const [what, text, ...tokens] of cases) {
    it(what, () => {
      assert.deepEqual(kinds(text), tokens);
    });
  }

  it('gives masked spans the kind of their mask', () => {
    const tokens = tokenize('قبل `x` بعد', [{ kind: 'opaque', start: 4, end: 7 }]);
    assert.deepEqual(
      tokens.map(({ kind, start, end }) => [kind, start, end]),
      [
        ['arabic', 0, 3],
        ['space', 3, 4],
        ['opaque', 4, 7],
        ['space', 7, 8],
        ['arabic', 8, 11],
      ],
    );
  });

  it('covers any text without gaps', () => {
    fc.assert(
      fc.property(arabicText(), fc.constantFrom('markdown' as const, 'plain' as const), (text, format) => {
        let at = 0;
        for (const token of createParagraph(text, format).tokens) {
          assert.equal(token.start, at);
          assert.ok(token.end > token.start);
          assert.equal(token.text, text.slice(token.start, token.end));
          at = token.end;
        }
        assert.equal(at, text.length);
      }),
    );
  });
});
