import { attachProclitics } from '../morphology/clitics';
import { accusativeOf, accusativeOfPlural, dualsOf, makeDefinite, soundPluralCases } from '../morphology/nounPhrase';
import type { ArabicTerm } from './concept';
import type { Inflection } from './inflections';

/** The form a place asks for. */
export interface Place {
  /** As written in the text before the term; empty where there are none. */
  readonly proclitics: string;
  readonly inflection: Inflection;
}

/** Writes a term in the form that its place asks for: للذكاء الاصطناعي, وبذكاء اصطناعي, نموذجين لغويين كبيرين. */
export function realize(term: ArabicTerm, { proclitics, inflection }: Place): string {
  const oblique = inflection.case === 'oblique' || /[بكل]$/.test(proclitics);
  const indefinite = inNumber(term, inflection, oblique);
  if (inflection.definiteness === 'indefinite') return attachProclitics(proclitics, indefinite);
  const definite =
    inflection.number === 'singular' && term.definite !== undefined
      ? term.definite
      : makeDefinite(indefinite, term.shape);
  return attachProclitics(proclitics, definite);
}

function inNumber(term: ArabicTerm, inflection: Inflection, oblique: boolean): string {
  switch (inflection.number) {
    case 'singular':
      return inflection.case === 'accusative' ? (accusativeOf(term.term, term.shape) ?? term.term) : term.term;
    case 'dual':
      return dualsOf(term.term, term.shape)[oblique ? 1 : 0] ?? term.term;
    case 'plural': {
      const plural = term.plural ?? term.term;
      const cases = soundPluralCases(plural).filter(({ state }) => state === inflection.state);
      const accusative = inflection.case === 'accusative' ? accusativeOfPlural(plural, term.shape) : undefined;
      return accusative ?? cases[oblique || inflection.case === 'accusative' ? 1 : 0]?.form ?? plural;
    }
  }
}

/** Is there a form of the term in that number? Where its definite form is one of its own, no rule gives the dual. */
export function hasNumber(term: ArabicTerm, { number, definiteness }: Inflection): boolean {
  if (number === 'singular') return true;
  if (number === 'plural') return term.plural !== undefined;
  return dualsOf(term.term, term.shape).length > 0 && (definiteness === 'indefinite' || term.definite === undefined);
}

/** Terms that may be proposed, in order of preference. */
export const usableTerms = (terms: readonly ArabicTerm[]): readonly ArabicTerm[] => [
  ...terms.filter(({ status }) => status === 'preferred'),
  ...terms.filter(({ status }) => status === 'admitted'),
];

/** A Latin form in small letters, or with one capital, stands where an Arabic noun would: chatbot. An acronym is a name. */
export const isEnglishNoun = (form: string): boolean => /^[A-Z]?[a-z]+(?:[ -][a-z]+)*$/.test(form);
