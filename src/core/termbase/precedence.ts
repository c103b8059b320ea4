import { guessGender, guessShape } from '../morphology/nounPhrase';
import { fold } from '../text/fold';
import type { ArabicTerm, Concept, Termbase } from './concept';

/** Whose word a concept is. */
export interface Origin extends Pick<Termbase, 'name' | 'origin'> {
  /** The termbase whose concept it took the place of, if it did. */
  readonly overrides?: Origin;
}

/** What the concepts of all termbases come to. */
export interface MergedConcepts {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The termbase of each concept, by its id. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * The concepts of termbases, each later one ranking above the earlier. A concept takes the place of one with the same
 * id; and of one of a lower rank with the same English, whose wrong renderings it keeps, less those that it holds to
 * be right. Within one rank two concepts may share their English: they are two meanings of it.
 */
export function mergeConcepts(termbases: readonly Termbase[]): MergedConcepts {
  const concepts = new Map<string, Concept>();
  const origins = new Map<string, Origin>();
  const lower = new Map<string, string>();
  for (const [index, termbase] of termbases.entries()) {
    const { name, origin } = termbase;
    const previous = termbases[index - 1];
    if (previous !== undefined && rankOf(previous) !== rankOf(termbase)) nameByEnglish(concepts, lower);
    for (const concept of termbase.concepts) {
      const below = lowerConcept(concept, concepts, lower);
      const overrides = below && origins.get(below.id);
      if (below !== undefined && below.id !== concept.id) {
        concepts.delete(below.id);
        origins.delete(below.id);
      }
      concepts.set(concept.id, below === undefined || origin === 'built-in' ? concept : inherit(concept, below));
      origins.set(concept.id, { name, origin, ...(overrides !== undefined && { overrides }) });
    }
  }
  return { concepts, origins };
}

/** What comes with the product is one rank, however many files it is in; so is each folder of the house. */
const rankOf = ({ origin, folder = '' }: Termbase): string => `${origin} ${folder}`;

function nameByEnglish(concepts: ReadonlyMap<string, Concept>, names: Map<string, string>): void {
  for (const { id, kind, english } of concepts.values()) for (const term of english) names.set(keyOf(kind, term), id);
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
  const right = new Set(
    [...concept.arabic.flatMap(({ term, plural }) => [term, plural ?? term]), ...concept.latin].map(fold),
  );
  const isWrong = (form: string): boolean => !right.has(fold(form));
  return {
    ...below,
    ...concept,
    domain: concept.domain === 'general' ? below.domain : concept.domain,
    english: concept.english.length > 0 ? concept.english : below.english,
    acronyms: concept.acronyms.length > 0 ? concept.acronyms : below.acronyms.filter(isWrong),
    alwaysTranslated: concept.alwaysTranslated || below.alwaysTranslated,
    latin: concept.latin.length > 0 ? concept.latin : below.latin,
    ordinaryWord: concept.ordinaryWord || below.ordinaryWord,
    doNotTranslate: concept.doNotTranslate || below.doNotTranslate,
    arabic: inheritTerms(concept.arabic, below.arabic),
    wrong: [
      ...concept.wrong,
      ...below.wrong
        .map((rendering) => ({
          ...rendering,
          forms: rendering.forms.filter(isWrong),
          plurals: rendering.plurals.filter(isWrong),
        }))
        .filter(({ forms, plurals }) => forms.length + plurals.length > 0),
    ],
  };
}

/** Who names no preferred term only adds to what is said of the others: he admits one more, or advises against one. */
function inheritTerms(own: readonly ArabicTerm[], below: readonly ArabicTerm[]): readonly ArabicTerm[] {
  const terms = own.map((term) => {
    const same = below.find((other) => fold(other.term) === fold(term.term));
    return same === undefined ? term : inheritGrammar(term, same);
  });
  if (own.some(({ status }) => status === 'preferred')) return terms;
  const named = new Set(own.map(({ term }) => fold(term)));
  return [...below.filter(({ term }) => !named.has(fold(term))), ...terms];
}

/** Grammar that is only guessed gives way to what is known. */
const inheritGrammar = (term: ArabicTerm, same: ArabicTerm): ArabicTerm => ({
  ...same,
  ...term,
  shape: term.shape === guessShape(term.term) ? same.shape : term.shape,
  gender: term.gender === guessGender(term.term) ? same.gender : term.gender,
});
