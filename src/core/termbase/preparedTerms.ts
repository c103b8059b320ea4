import { commonnessIn, createClues, stemsOf } from './compileConcept';
import type { Concept, Termbase } from './concept';
import { createMatcher } from './matcher';
import { mergeConcepts } from './precedence';
import type { TrieTables } from './trie';

/** Edges of the trie for the stems of a concept and the words of evidence, about: measured on the built-in termbases. */
const unitsPerConcept = 12;

/**
 * What a matcher knows of the termbases that come with the product, in numbers, so that it need not learn it at each
 * start: how many concepts there are, how many words of domains and how many forms these have, then the tables of its trie.
 * The value of a stem is the place of its concept in the order of the termbases, that of a form its own place.
 */
export function prepareTerms(termbases: readonly Termbase[]): Uint8Array {
  const concepts = [...mergeConcepts(termbases).concepts.values()];
  const matcher = createMatcher({ from: concepts.length * unitsPerConcept });
  let forms = 0;
  const clues = createClues((form) => {
    matcher.add(form, forms++);
  });
  for (const { domains } of termbases) for (const { id, cues } of domains) clues.addDomain(id, cues);
  const commonness = commonnessIn(concepts);
  for (const [index, concept] of concepts.entries())
    for (const stem of stemsOf(concept, commonness)) matcher.addStem(stem, index);
  return pack([Int32Array.of(concepts.length, countCues(termbases), forms), ...matcher.tables()]);
}

const countCues = (termbases: readonly Termbase[]): number =>
  termbases.reduce((sum, { domains }) => domains.reduce((count, { cues }) => count + cues.length, sum), 0);

/** What a matcher begins with, and what it has to learn yet. */
interface StartOfTerms {
  readonly from: number | TrieTables;
  /** So many forms of the words of domains it has. */
  readonly preparedForms: number;
  /** By the values of their stems; undefined where a concept has been replaced by another. */
  readonly asleep: (Concept | undefined)[];
  readonly unprepared: readonly { readonly index: number; readonly concept: Concept }[];
}

/** `concepts`: those of all termbases, merged. Terms that were prepared of other termbases are left alone. */
export function startOfTerms(
  concepts: ReadonlyMap<string, Concept>,
  termbases: readonly Termbase[],
  prepared: Uint8Array | undefined,
): StartOfTerms {
  const [counts, ...tables] = prepared === undefined ? [] : unpack(prepared);
  const builtIn = termbases.filter(({ origin }) => origin === 'built-in');
  const known = builtIn.length === termbases.length ? concepts : mergeConcepts(builtIn).concepts;
  const [conceptCount, cueCount, preparedForms] = counts ?? [];
  if (preparedForms === undefined || conceptCount !== known.size || cueCount !== countCues(builtIn)) {
    const asleep = [...concepts.values()];
    const unprepared = asleep.map((concept, index) => ({ index, concept }));
    return { from: concepts.size * unitsPerConcept, preparedForms: 0, asleep, unprepared };
  }
  const asleep = [...known.keys()].map((id) => concepts.get(id));
  const places = new Map([...known.keys()].map((id, index) => [id, index]));
  const unprepared = [...concepts.values()]
    .filter((concept) => known.get(concept.id) !== concept)
    .map((concept) => ({ index: places.get(concept.id) ?? asleep.push(concept) - 1, concept }));
  return { from: tables, preparedForms, asleep, unprepared };
}

/** How many arrays there are, how long each is, and then all of them: numbers of 32 bits, low bytes first. */
function pack(arrays: readonly Int32Array[]): Uint8Array {
  const lengths = arrays.map(({ length }) => length);
  const packed = new Int32Array(1 + lengths.length + lengths.reduce((sum, length) => sum + length, 0));
  packed.set([arrays.length, ...lengths]);
  let at = 1 + arrays.length;
  for (const array of arrays) {
    packed.set(array, at);
    at += array.length;
  }
  return new Uint8Array(packed.buffer);
}

/** Empty where the bytes are cut off. */
function unpack(bytes: Uint8Array): readonly Int32Array[] {
  const whole = bytes.byteLength - (bytes.byteLength % 4);
  // A copy, since the bytes may begin anywhere, and the tables will be written to.
  const packed = new Int32Array(new Uint8Array(bytes.subarray(0, whole)).buffer);
  const [count = 0] = packed;
  const arrays: Int32Array[] = [];
  let at = 1 + count;
  for (const length of packed.subarray(1, 1 + count)) {
    if (length < 0 || at + length > packed.length) return [];
    arrays.push(packed.subarray(at, at + length));
    at += length;
  }
  return arrays;
}
