import assert from 'node:assert/strict';
import { builtInDictionary } from '../../support/builtIn';

describe('letters along a word', () => {
  const lettersAlong = (word: string): readonly string[] => builtInDictionary()?.lettersAlong(word) ?? [];

  it('are those with which words go on', () => {
    const letters = lettersAlong('مكتبة');
    assert.equal(letters.length, 5);
    assert.ok(letters[4]?.includes('ة'));
  });

  it('end where no word begins so', () => {
    assert.ok(lettersAlong('مضضضضض').length <= 4);
  });

  it('go on behind a conjunction', () => {
    assert.ok(lettersAlong('ومكت')[4]?.includes('ب'));
  });
});
