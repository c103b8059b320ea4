import type { ArabicTerm, Concept, WrongRendering } from './concept';
import type { Inflection } from './inflections';
import type { Match } from './matcher';

/** What a form that was found stands for. */
export type Sense =
  | {
      readonly role: 'term';
      readonly concept: Concept;
      /** The concept's domain, as what the form is evidence for. */
      readonly domains: ReadonlySet<string>;
      readonly term: ArabicTerm;
      readonly inflection: Inflection;
    }
  | {
      readonly role: 'wrong';
      readonly concept: Concept;
      readonly wrong: CompiledWrong;
      readonly inflection: Inflection;
    }
  | {
      readonly role: 'latin';
      readonly concept: Concept;
      readonly domains: ReadonlySet<string>;
      readonly form: string;
      readonly acronym: boolean;
      readonly plural: boolean;
    };

/** A word that is evidence: for domains, and for or against the wrong renderings that name it. */
export interface Clue {
  readonly domains: ReadonlySet<string>;
}

/** A wrong rendering whose surroundings are ready for looking up. */
export interface CompiledWrong extends WrongRendering {
  readonly folded: Readonly<Record<Side, Readonly<Record<'before' | 'after', Phrases>>>>;
  /** Clues that speak from anywhere in the sentence. */
  readonly clues: Readonly<Record<Side, ReadonlySet<Clue>>>;
  /** Those of which two say as much as one that speaks for an error. */
  readonly faintClues: ReadonlySet<Clue>;
}

/** Folded, with single spaces between their words. */
export interface Phrases {
  readonly all: ReadonlySet<string>;
  /** In words. */
  readonly longest: number;
}

export type Side = 'for' | 'against';

export type Mention<Role extends Sense['role'] = Sense['role']> = Omit<Match, 'values'> & {
  readonly sense: Extract<Sense, { role: Role }>;
};

export const isRole =
  <Role extends Sense['role']>(role: Role) =>
  (mention: Mention): mention is Mention<Role> =>
    mention.sense.role === role;
