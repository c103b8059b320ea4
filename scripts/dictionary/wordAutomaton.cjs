'use strict';
// Minimal acyclic automata of words: nodes that accept the same endings are one node.

/** @typedef {{ isEnd: boolean, next: ReadonlyMap<number, number> }} AutomatonNode letters as UTF-16 units, in order */

const isLetter = (unit) => (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a);
/** Vowel marks, tatweel, direction marks: a reader of the table leaves them out too. */
const isIgnored = (unit) =>
  (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640 || unit === 0x200e || unit === 0x200f;

const PERSIAN_KAF = 0x6a9;
const KAF = 0x643;

function createAutomaton() {
  /** @type {AutomatonNode[]} */
  const nodes = [];
  const known = new Map();
  /** The node with these ends and edges; `next` must be sorted. */
  const nodeOf = (isEnd, next) => {
    const signature = `${isEnd}${[...next].join(';')}`;
    let id = known.get(signature);
    if (id === undefined) {
      id = nodes.push({ isEnd, next }) - 1;
      known.set(signature, id);
    }
    return id;
  };
  const nothing = nodeOf(false, new Map());
  const sorted = (edges) => new Map(edges.filter(([, to]) => to !== nothing).sort(([a], [b]) => a - b));

  /** The words of a trie that consist of Arabic letters, without their marks. */
  const addTrie = (root) => {
    const ids = new Map();
    const idOf = (node) => ids.get(node) ?? ids.set(node, ids.size).get(node);
    const done = new Map();
    const build = (some) => {
      const all = throughIgnored(some);
      const key = all
        .map(idOf)
        .sort((a, b) => a - b)
        .join();
      let id = done.get(key);
      if (id !== undefined) return id;
      const byLetter = new Map();
      for (const { next } of all) {
        for (const [char, child] of next ?? []) {
          const unit = char.charCodeAt(0) === PERSIAN_KAF ? KAF : char.charCodeAt(0);
          if (isLetter(unit)) byLetter.set(unit, [...(byLetter.get(unit) ?? []), child]);
        }
      }
      const edges = [...byLetter].map(([unit, children]) => [unit, build(children)]);
      id = nodeOf(
        all.some(({ isEnd }) => isEnd),
        sorted(edges),
      );
      done.set(key, id);
      return id;
    };
    return build([root]);
  };

  const add = (words) => {
    /** @type {import('./readCspellTrie.cjs').TrieNode} */
    const root = { isEnd: false, next: undefined };
    for (const word of words) {
      let node = root;
      for (const char of word) {
        node.next ??= new Map();
        const child = node.next.get(char) ?? { isEnd: false, next: undefined };
        node.next.set(char, child);
        node = child;
      }
      node.isEnd = true;
    }
    return addTrie(root);
  };

  const unite = (a, b) => {
    if (a === undefined || a === nothing) return b;
    if (b === undefined || b === nothing || a === b) return a;
    const letters = new Set([...nodes[a].next.keys(), ...nodes[b].next.keys()]);
    const edges = [...letters].map((unit) => [unit, unite(nodes[a].next.get(unit), nodes[b].next.get(unit))]);
    return nodeOf(nodes[a].isEnd || nodes[b].isEnd, sorted(edges));
  };

  /** The words from `a` that are no words from `b`. */
  const subtract = (a, b, done = new Map()) => {
    if (b === undefined || b === nothing || a === nothing) return a;
    if (a === b) return nothing;
    const key = a * 2 ** 26 + b;
    let id = done.get(key);
    if (id !== undefined) return id;
    const edges = [...nodes[a].next].map(([unit, to]) => [unit, subtract(to, nodes[b].next.get(unit), done)]);
    id = nodeOf(nodes[a].isEnd && !nodes[b].isEnd, sorted(edges));
    done.set(key, id);
    return id;
  };

  /** Leaves out every word that is one of `prefixes` and another word. */
  const withoutPrefixed = (root, prefixes) => {
    const units = new Set([...prefixes].map((prefix) => prefix.charCodeAt(0)));
    const edges = [...nodes[root].next].map(([unit, to]) => [unit, units.has(unit) ? subtract(to, root) : to]);
    return nodeOf(nodes[root].isEnd, sorted(edges));
  };

  const countWords = (root, done = new Map()) => {
    if (!done.has(root)) {
      let words = nodes[root].isEnd ? 1 : 0;
      for (const to of nodes[root].next.values()) words += countWords(to, done);
      done.set(root, words);
    }
    return done.get(root);
  };

  return { nodes, addTrie, add, unite, subtract, withoutPrefixed, countWords };
}

function throughIgnored(some) {
  const all = new Set();
  const todo = [...some];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (all.has(node)) continue;
    all.add(node);
    for (const [char, child] of node.next ?? []) if (isIgnored(char.charCodeAt(0))) todo.push(child);
  }
  return [...all];
}

module.exports = { createAutomaton };
