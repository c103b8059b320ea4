import type { Concept, ArabicTerm } from '../termbase/concept';
import type { Knowledge } from '../termbase/knowledge';
import type { Definiteness } from '../morphology/nounPhrase';
import { readPhrase } from './phrase';
import { seek } from './sought';
import type { Sought } from './sought';

/** What is to stand everywhere in place of a wording. */
export type Substitute =
  | { readonly script: 'latin'; readonly text: string }
  | {
      readonly script: 'arabic';
      readonly text: string;
      readonly term: ArabicTerm;
      /** How it was written: counts where a place does not show what it asks for. */
      readonly definiteness: Definiteness;
      /** A name is written as it is, and the words around it keep their form. */
      readonly isName: boolean;
    };

/** A term of a termbase. */
export const substituteOf = (term: ArabicTerm, { kind }: Pick<Concept, 'kind'>): Substitute => ({
  script: 'arabic',
  text: term.term,
  term,
  definiteness: 'indefinite',
  isName: kind === 'name',
});

export const latinSubstitute = (text: string): Substitute => ({ script: 'latin', text });

/** A name, or a wording that is written everywhere as it is. */
export function nameSubstitute(text: string, { lexicon }: Pick<Knowledge, 'lexicon'>): Substitute {
  if (isLatin(text)) return latinSubstitute(text);
  const { term, definiteness } = readPhrase(text, lexicon);
  return { script: 'arabic', text, term: { ...term, term: text, shape: 'fixed' }, definiteness, isName: true };
}

/** Any wording, by what a termbase knows of it or else by its form. Undefined where there is no word in it. */
export function readSubstitute(written: string, sought: Sought, knowledge: Knowledge): Substitute | undefined {
  const known = seek(written, knowledge);
  if (known === undefined) return undefined;
  const { text, definiteness, number } = known;
  if (isLatin(text)) return latinSubstitute(text);
  const terms = known.senses.flatMap((sense) => (sense.role === 'term' ? [sense] : []));
  const sense = terms.find(({ concept }) => sought.concepts.includes(concept)) ?? terms[0];
  // A plural for something that is not known to be one stays a plural.
  const term = number === 'singular' || number === sought.number ? sense?.term : undefined;
  return {
    script: 'arabic',
    text,
    term: term ?? readPhrase(text, knowledge.lexicon).term,
    definiteness,
    isName: sense?.concept.kind === 'name',
  };
}

const isLatin = (text: string): boolean => /[A-Za-z\u00C0-\u024F]/.test(text);
