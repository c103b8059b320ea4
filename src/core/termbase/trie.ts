import { foldTable, variantsOf } from '../text/fold';
import { createValueLists } from './valueLists';

/**
 * A trie over folded text whose edges lie in one open-addressing hash table: built in one pass, walked without
 * allocation. Node 0 is the root. Up to 500 different letters and four million nodes; a key that goes beyond is not
 * added.
 */
export interface Trie {
  /** By UTF-16 unit, its letter: `vanishing` where folding drops it, `unknown` where no key has it. */
  readonly letters: Uint16Array;
  /** Twice the node behind `letter`, and one more where a key ends there; 0 where there is none. */
  readonly step: (node: number, letter: number) => number;
  /** False: no key begins with these four letters. True: one may. */
  readonly mayBegin: (first: number, second: number, third: number, fourth: number) => boolean;
  /** Undefined: no key ends at `node`. */
  readonly valuesAt: (node: number) => readonly number[] | undefined;
  /** Leaves those values of a node that `keep` is true of. */
  readonly filterAt: (node: number, keep: (value: number) => boolean) => void;
  readonly add: (key: string, value: number) => void;
  /** What `createTrie` makes the same trie of. */
  readonly tables: () => TrieTables;
}

/** Units of the letters in the order of their numbers, edges, three sets of beginnings, then the lists of values. */
export type TrieTables = readonly Int32Array[];

export const vanishing = 0;
export const unknown = 511;
const letterBits = 9;
const mostNodes = 1 << 22;

/**
 * `from`: how many edges there will be, about, and the table grows where there are more; or the tables of a trie, which
 * become those of this one.
 */
export function createTrie(from: number | TrieTables = 1 << 12): Trie {
  const isNew = typeof from === 'number';
  const [units, table, pairs, triples, quadruples, ...lists] = isNew ? [] : from;
  const alphabet = createAlphabet(units);
  const edges = createEdges(isNew ? from : (table ?? 0));
  const beginnings = createBeginnings(pairs, triples, quadruples);
  const values = createValueLists(lists);
  let count = 1 + edges.count();

  return {
    letters: alphabet.letters,
    step: edges.targetOf,
    mayBegin: beginnings.mayHave,
    valuesAt: values.at,
    filterAt: values.filter,
    add(key, value) {
      let [node, parent, last] = [0, 0, 0];
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let i = 0; i < key.length; i++) {
        const letter = alphabet.letterFor(key.charCodeAt(i));
        if (letter === vanishing) continue;
        if (letter === unknown || count >= mostNodes) return;
        [parent, last] = [node, letter];
        node = edges.targetOf(node, letter) >> 1;
        if (node === 0) edges.put(parent, letter, 2 * (node = count++));
        if (first === 0) first = letter;
        else if (second === 0) second = letter;
        else if (third === 0) third = letter;
        else if (fourth === 0) fourth = letter;
      }
      if (node === 0) return;
      beginnings.add(first, second, third, fourth);
      edges.put(parent, last, 2 * node + 1);
      values.add(node, value);
    },
    tables: () => [alphabet.units(), edges.table(), ...beginnings.tables(), ...values.tables()],
  };
}

/** Numbers the letters of the keys in order of their appearance; variants that fold together are one letter. */
function createAlphabet(known: Int32Array = new Int32Array()): Pick<Trie, 'letters'> & {
  readonly letterFor: (unit: number) => number;
  /** The first that had each letter. */
  readonly units: () => Int32Array;
} {
  const letters = new Uint16Array(0x10000).fill(unknown);
  for (let unit = 0; unit < letters.length; unit++) if (foldTable[unit] === 0) letters[unit] = vanishing;
  const units: number[] = [];
  const letterFor = (unit: number): number => {
    const letter = letters[unit] ?? unknown;
    if (letter !== unknown || units.length === unknown - 1) return letter;
    units.push(unit);
    for (const variant of variantsOf(foldTable[unit] ?? 0)) letters[variant] = units.length;
    return units.length;
  };
  known.forEach(letterFor);
  return { letters, letterFor, units: () => Int32Array.from(units) };
}

/** Which four letters keys begin with: what most words of a text are turned away by, before any edge is looked up. */
function createBeginnings(
  pairs: Int32Array = createBits(),
  triples: Int32Array = createBits(),
  quadruples: Int32Array = createBits(),
): {
  /** 0: the key has no such letter. */
  readonly add: (first: number, second: number, third: number, fourth: number) => void;
  readonly mayHave: Trie['mayBegin'];
  readonly tables: () => readonly Int32Array[];
} {
  // One bit for each, by a hash; keys of two and of three letters by themselves, since anything may follow them.
  const pairOf = (first: number, second: number): number => (first << letterBits) | second;
  const tripleOf = (first: number, second: number, third: number): number =>
    Math.imul((pairOf(first, second) << letterBits) | third, 0x9e3779b1) >>> (32 - bitsOfBits);
  const quadrupleOf = (first: number, second: number, third: number, fourth: number): number =>
    Math.imul(((pairOf(first, second) << letterBits) | third) ^ (fourth << 22), 0x9e3779b1) >>> (32 - bitsOfBits);
  return {
    add(first, second, third, fourth) {
      if (second === 0) for (let any = 0; any <= unknown; any++) setBit(pairs, pairOf(first, any));
      else if (third === 0) setBit(pairs, pairOf(first, second));
      else if (fourth === 0) setBit(triples, tripleOf(first, second, third));
      else setBit(quadruples, quadrupleOf(first, second, third, fourth));
    },
    mayHave: (first, second, third, fourth) =>
      hasBit(quadruples, quadrupleOf(first, second, third, fourth)) ||
      hasBit(triples, tripleOf(first, second, third)) ||
      hasBit(pairs, pairOf(first, second)),
    tables: () => [pairs, triples, quadruples],
  };
}

const bitsOfBits = 2 * letterBits;

const createBits = (): Int32Array => new Int32Array(1 << (bitsOfBits - 5));

const hasBit = (bits: Int32Array, at: number): boolean => (((bits[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** A hash table of edges with linear probing: pairs of a key, made of node and letter, and what it leads to. */
function createEdges(from: number | Int32Array): {
  readonly targetOf: (node: number, letter: number) => number;
  readonly put: (node: number, letter: number, target: number) => void;
  readonly count: () => number;
  readonly table: () => Int32Array;
} {
  let bits = Math.max(4, Math.ceil(Math.log2(typeof from === 'number' ? from * 2 : from.length / 2)));
  // No key is 0, since no letter is.
  let table: Int32Array = typeof from === 'number' ? new Int32Array(2 << bits) : from;
  let count = 0;
  for (let i = 0; i < table.length; i += 2) if (table[i] !== 0) count++;
  const slotOf = (key: number): number => {
    const mask = (1 << bits) - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    for (; ; slot = (slot + 1) & mask) {
      const found = table[2 * slot];
      if (found === key || found === 0) return slot;
    }
  };
  const grow = (): void => {
    const old = table;
    bits++;
    table = new Int32Array(2 << bits);
    for (let i = 0; i < old.length; i += 2) {
      const key = old[i] ?? 0;
      if (key === 0) continue;
      const slot = slotOf(key);
      table[2 * slot] = key;
      table[2 * slot + 1] = old[i + 1] ?? 0;
    }
  };
  return {
    targetOf: (node, letter) => table[2 * slotOf((node << letterBits) | letter) + 1] ?? 0,
    put(node, letter, target) {
      const key = (node << letterBits) | letter;
      let slot = slotOf(key);
      if (table[2 * slot] === 0 && ++count * 2 > 1 << bits) {
        grow();
        slot = slotOf(key);
      }
      table[2 * slot] = key;
      table[2 * slot + 1] = target;
    },
    count: () => count,
    table: () => table,
  };
}
