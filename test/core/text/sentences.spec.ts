import assert from 'node:assert/strict';
import { createParagraph } from '../../../src/core/text/paragraph';

describe('sentencesOf', () => {
  const cases: readonly (readonly [what: string, ...sentences: string[]])[] = [
    ['splits at full stops', 'ذهب أحمد.', 'ثم عاد.'],
    ['splits at Arabic and Latin question marks', 'من هناك؟', 'هل من مجيب?', 'لا!'],
    ['keeps closing marks with their sentence', 'قال: «نعم.»', 'ثم مضى.'],
    ['counts several marks once', 'ماذا؟!', 'لا شيء...', 'حسنًا…'],
    ['does not split at a decimal point', 'بلغت النسبة 3.5 في المئة.', 'وهذا كثير.'],
    ['does not split inside names', 'يعمل على Node.js الآن.', 'وغدًا.'],
    ['does not split at titles of one letter', 'قالت د. منى إن أ. د. سعيد غائب.', 'وسكتت.'],
    ['does not split at initials', 'كتبه J. Smith أمس.', 'وترجمه غيره.'],
    ['does not split at commas and colons', 'قال: نعم، ثم لا؛ ثم نعم.'],
    ['takes text without a final mark', 'بلا نقطة'],
  ];
  for (const [what, ...sentences] of cases) {
    it(what, () => {
      const text = sentences.join(' ');
      const found = createParagraph(text, 'plain').sentences;
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });
  }

  it('finds none in space', () => {
    assert.deepEqual(createParagraph('   ', 'plain').sentences, []);
  });
});
