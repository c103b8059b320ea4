import type { Concept } from './concept';

/** The Arabic words in the terms, names and listed misreadings of termbases, without marks: all of them are words. */
export function arabicWords(concepts: Iterable<Concept>): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string | undefined): void => {
    for (const word of text?.replace(marks, '').match(arabicWord) ?? []) words.add(word);
  };
  for (const { arabic, wrong } of concepts) {
    for (const { term, plural, definite } of arabic) [term, plural, definite].forEach(add);
    for (const { forms, plurals } of wrong) [...forms, ...plurals].forEach(add);
  }
  return words;
}

const marks = /[\u064B-\u065F\u0670\u0640]/g;
const arabicWord = /[\u0621-\u063A\u0641-\u064A]{2,}/g;
