import { createSpelling } from '../spelling/spelling';
import type { Dictionary } from '../spelling/dictionary';
import type { Spelling } from '../spelling/spelling';
import type { Knowledge } from '../termbase/knowledge';

const shared = new WeakMap<Dictionary, WeakMap<Knowledge, Map<boolean, Spelling>>>();

/** One for all articles that are reviewed with the same words: what is found out about a word is remembered in it. */
export function sharedSpelling(dictionary: Dictionary, knowledge: Knowledge, reportsAll: boolean): Spelling {
  const ofDictionary = shared.get(dictionary) ?? new WeakMap<Knowledge, Map<boolean, Spelling>>();
  shared.set(dictionary, ofDictionary);
  const ofKnowledge = ofDictionary.get(knowledge) ?? new Map<boolean, Spelling>();
  ofDictionary.set(knowledge, ofKnowledge);
  const spelling =
    ofKnowledge.get(reportsAll) ??
    createSpelling(dictionary, { isTerm: (word) => knowledge.words.has(word), reportsAll });
  ofKnowledge.set(reportsAll, spelling);
  return spelling;
}
