import { attachProclitics } from '../morphology/clitics';
import { makeDefinite } from '../morphology/nounPhrase';
import type { Definiteness } from '../morphology/nounPhrase';
import type { ArabicTerm } from './concept';

/** The form a place asks for. */
export interface Place {
  /** As written in the text before the term; empty where there are none. */
  readonly proclitics: string;
  readonly definiteness: Definiteness;
  readonly number: 'singular' | 'plural';
}

/** Writes a term in the form that its place asks for: للذكاء الاصطناعي, وبذكاء اصطناعي. */
export function realize(term: ArabicTerm, { proclitics, definiteness, number }: Place): string {
  const base = number === 'plural' ? (term.plural ?? term.term) : term.term;
  const definite =
    number === 'singular' ? (term.definite ?? makeDefinite(base, term.shape)) : makeDefinite(base, term.shape);
  return attachProclitics(proclitics, definiteness === 'definite' ? definite : base);
}

/** Terms that may be proposed, in order of preference. */
export const usableTerms = (terms: readonly ArabicTerm[]): readonly ArabicTerm[] => [
  ...terms.filter(({ status }) => status === 'preferred'),
  ...terms.filter(({ status }) => status === 'admitted'),
];
