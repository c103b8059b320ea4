import assert from 'node:assert/strict';
import { solidAfter, solidBefore, tokenIndexAt, wordsAfter, wordsBefore } from '../../../src/core/text/neighbours';
import { createParagraph } from '../../../src/core/text/paragraph';

const text = 'قال **إن** نماذج \u2067هنا\u2069، وسكت (ثم) مضى.';
const { tokens } = createParagraph(text, 'markdown');
const here = text.indexOf('هنا');
const texts = (words: readonly { readonly text: string }[]): readonly string[] => words.map((word) => word.text);

describe('neighbours', () => {
  it('are words through space, emphasis and bidi controls', () => {
    assert.deepEqual(texts(wordsBefore(tokens, here, 2)), ['إن', 'نماذج']);
    assert.deepEqual(texts(wordsBefore(tokens, here, 9)), ['قال', 'إن', 'نماذج']);
  });

  it('end at punctuation', () => {
    assert.deepEqual(wordsAfter(tokens, here + 3, 3), []);
    assert.deepEqual(texts(wordsAfter(tokens, text.indexOf('وسكت'), 3)), ['وسكت']);
  });

  it('are tokens of substance', () => {
    assert.equal(solidBefore(tokens, here)?.text, 'نماذج');
    assert.equal(solidAfter(tokens, here + 3)?.text, '،');
    assert.equal(solidBefore(tokens, 0), undefined);
    assert.equal(solidAfter(tokens, text.length), undefined);
  });

  it('are found by offset', () => {
    assert.equal(tokenIndexAt(tokens, 0), 0);
    assert.equal(tokens[tokenIndexAt(tokens, here)]?.text, 'هنا');
    assert.equal(tokenIndexAt(tokens, text.length), tokens.length);
  });
});
