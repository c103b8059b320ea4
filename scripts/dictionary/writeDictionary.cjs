'use strict';
// Makes dist/dictionary.bin of the Arabic word list of @cspell/dict-ar; src/core/spelling/wordList.ts reads it.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { gunzipSync } = require('node:zlib');
const yaml = require('yaml');
const { bareVerbs } = require('./bareVerbs.cjs');
const { readCspellTrie } = require('./readCspellTrie.cjs');
const { createAutomaton } = require('./wordAutomaton.cjs');

/** Bytes before the edges: four for the format, four for the place of the common words, eight for what it was made of. */
const headerSize = 16;
const placeOfCommon = 4;
const placeOfHash = 8;
const magic = 'MQD2';

const knowledge = path.join(__dirname, '../../src/knowledge');
const corrections = path.join(knowledge, 'spelling/words.yaml');
const commonFiles = [
  'spelling/common-words',
  ...['verbs', 'adjectives', 'nouns-like-verbs', 'feminine-nouns', 'broken-plurals'].map((name) => `grammar/${name}`),
].map((name) => path.join(knowledge, `${name}.yaml`));

/** Words that are added or taken out are so behind these too. */
const clitics = ['', 'ب', 'ك', 'ل', 'ال', 'بال', 'كال', 'لل'].flatMap((clitic) => [clitic, `و${clitic}`, `ف${clitic}`]);

/** Before any word, so that words with them need not be stored; the reader takes them off. */
const freeProclitics = 'وفأ';

/** Takes some seconds where the table is missing or was made of something else; returns its path. */
function writeDictionary(folder = path.join(__dirname, '../../dist')) {
  const target = path.join(folder, 'dictionary.bin');
  const source = readFileSync(path.join(path.dirname(require.resolve('@cspell/dict-ar')), 'ar.trie.gz'));
  const makers = [
    corrections,
    ...commonFiles,
    __filename,
    require.resolve('./readCspellTrie.cjs'),
    require.resolve('./bareVerbs.cjs'),
    require.resolve('./wordAutomaton.cjs'),
  ];
  const hash = createHash('sha256').update(source);
  for (const file of makers) hash.update(readFileSync(file));
  const digest = hash.digest().subarray(0, headerSize - placeOfHash);
  if (existsSync(target) && readFileSync(target).subarray(placeOfHash, headerSize).equals(digest)) return target;
  const automaton = createAutomaton();
  const { words, notWords } = yaml.parse(readFileSync(corrections, 'utf8'));
  const listed = automaton.addTrie(readCspellTrie(gunzipSync(source).toString('utf8')));
  const withClitics = (some) => automaton.add(some.flatMap((word) => clitics.map((clitic) => clitic + word)));
  const right = automaton.subtract(
    automaton.unite(listed, withClitics(words)),
    withClitics([...notWords, ...bareVerbs(new Set(words))]),
  );
  const roots = [automaton.withoutPrefixed(right, freeProclitics), automaton.add(commonFiles.flatMap(wordsIn))];
  const { edges, places } = pack(automaton.nodes, roots);
  const header = Buffer.alloc(headerSize);
  header.write(magic);
  header.writeUInt32LE(places[1], placeOfCommon);
  digest.copy(header, placeOfHash);
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, Buffer.concat([header, Buffer.from(edges.buffer)]));
  return target;
}

const wordsIn = (file) =>
  Object.values(yaml.parse(readFileSync(file, 'utf8')))
    .flat()
    .flatMap((entry) => entry.split(' ').filter((word) => word !== '*'));

/**
 * All edges, those of one node side by side, the first root's first, and where those of each root begin. From the lowest bit: six for the letter, counted from
 * U+0621; one if a word may end behind it; one if it is the last edge of its node; the rest, where the edges of the
 * next node begin.
 */
function pack(nodes, roots) {
  const places = new Map();
  const order = [];
  let size = 0;
  const todo = [...roots].reverse();
  const seen = new Set(todo);
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    order.push(id);
    places.set(id, size);
    size += nodes[id].next.size;
    for (const to of [...nodes[id].next.values()].reverse()) {
      if (seen.has(to)) continue;
      seen.add(to);
      todo.push(to);
    }
  }
  const edges = new Uint32Array(size);
  for (const id of order) {
    let at = places.get(id);
    let left = nodes[id].next.size;
    for (const [unit, to] of nodes[id].next) {
      left--;
      // A node without edges gets no place of its own: nothing leads on from it.
      const place = nodes[to].next.size === 0 ? 0 : places.get(to);
      edges[at++] = (place << 8) | (left === 0 ? 128 : 0) | (nodes[to].isEnd ? 64 : 0) | (unit - 0x621);
    }
  }
  return { edges, places: roots.map((root) => places.get(root)) };
}

module.exports = { writeDictionary };
