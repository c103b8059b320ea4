import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTrie } from '../../../src/core/termbase/trie';

const lookUp = (trie: ReturnType<typeof createTrie>, key: string): readonly number[] | undefined => {
  let node = 0;
  for (let i = 0; i < key.length; i++) {
    node = trie.step(node, trie.letters[key.charCodeAt(i)] ?? 0) >> 1;
    if (node === 0) return undefined;
  }
  return trie.valuesAt(node);
};

describe('a trie', () => {
  it('finds what was added, and nothing else', () => {
    const trie = createTrie();
    trie.add('رمز', 1);
    trie.add('رمز مميز', 2);
    trie.add('رمز', 3);
    assert.deepEqual(lookUp(trie, 'رمز'), [1, 3]);
    assert.deepEqual(lookUp(trie, 'رمز مميز'), [2]);
    for (const other of ['رم', 'رمز ', 'رموز', 'مز', '']) assert.equal(lookUp(trie, other), undefined, other);
  });

  it('agrees with a map, however much it grows', () => {
    const keys = fc.array(fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت', 'ي', ' ', '\uFFFF'), minLength: 1 }), {
      maxLength: 3000,
      size: 'max',
    });
    fc.assert(
      fc.property(keys, (words) => {
        const trie = createTrie();
        const map = new Map<string, number[]>();
        for (const [value, word] of words.entries()) {
          trie.add(word, value);
          map.set(word, [...(map.get(word) ?? []), value]);
        }
        for (const [word, values] of map) assert.deepEqual(lookUp(trie, word), values);
        assert.equal(lookUp(trie, 'ج'), undefined);
      }),
      { numRuns: 20 },
    );
  });
});
