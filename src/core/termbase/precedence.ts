import { fold } from '../text/fold';
import type { Concept, Termbase } from './concept';

/** Whose word a concept is. */
export type Origin = Pick<Termbase, 'name' | 'origin'>;

/**
 * The concepts of termbases, each later one ranking above the earlier. A concept takes the place of one with the same
 * id; and of one of a lower rank with the same English, whose wrong renderings it keeps, less those that it holds to
 * be right.
 */
export function mergeConcepts(termbases: readonly Termbase[]): {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The termbase of each concept, by its id. */
  readonly origins: ReadonlyMap<string, Origin>;
} {
  const concepts = new Map<string, Concept>();
  const origins = new Map<string, Origin>();
  const builtInByEnglish = new Map<string, string>();
  for (const { name, origin, concepts: own } of termbases) {
    for (const concept of own) {
      const below = origin === 'built-in' ? undefined : lowerConcept(concept, concepts, builtInByEnglish);
      if (below !== undefined && below.id !== concept.id) {
        concepts.delete(below.id);
        origins.delete(below.id);
      }
      concepts.set(concept.id, below === undefined ? concept : inherit(concept, below));
      origins.set(concept.id, { name, origin });
    }
    if (origin === 'built-in')
      for (const { id, kind, english } of own) for (const term of english) builtInByEnglish.set(keyOf(kind, term), id);
  }
  return { concepts, origins };
}

const keyOf = (kind: Concept['kind'], english: string): string => `${kind}:${english.toLowerCase()}`;

function lowerConcept(
  concept: Concept,
  concepts: ReadonlyMap<string, Concept>,
  byEnglish: ReadonlyMap<string, string>,
): Concept | undefined {
  const ids = [concept.id, ...concept.english.map((term) => byEnglish.get(keyOf(concept.kind, term)))];
  return ids.map((id) => (id === undefined ? undefined : concepts.get(id))).find((found) => found !== undefined);
}

/** What the higher concept does not say, the lower one still says. */
function inherit(concept: Concept, below: Concept): Concept {
  const right = new Set(concept.arabic.map(({ term }) => fold(term)));
  const isWrong = (form: string): boolean => !right.has(fold(form));
  return {
    ...below,
    ...concept,
    domain: concept.domain === 'general' ? below.domain : concept.domain,
    acronyms: concept.acronyms.length > 0 ? concept.acronyms : below.acronyms,
    alwaysTranslated: concept.alwaysTranslated || below.alwaysTranslated,
    latin: concept.latin.length > 0 ? concept.latin : below.latin,
    ordinaryWord: concept.ordinaryWord || below.ordinaryWord,
    arabic: concept.arabic.length > 0 ? concept.arabic : below.arabic,
    wrong: [
      ...concept.wrong,
      ...below.wrong.map((rendering) => ({
        ...rendering,
        forms: rendering.forms.filter(isWrong),
        plurals: rendering.plurals.filter(isWrong),
      })),
    ],
  };
}
