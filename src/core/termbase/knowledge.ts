import { inflections } from './inflections';
import type { Inflection } from './inflections';
import { createLexicon, emptyGrammar } from '../morphology/lexicon';
import type { Grammar, Lexicon } from '../morphology/lexicon';
import { makeDefinite } from '../morphology/nounPhrase';
import type { Paragraph } from '../text/paragraph';
import { fold } from '../text/fold';
import type { Concept, ArabicTerm, Surroundings, Termbase, WrongRendering } from './concept';
import { createMatcher } from './matcher';
import type { Match } from './matcher';

/** What a form that was found stands for. */
export type Sense =
  | { readonly role: 'term'; readonly concept: Concept; readonly term: ArabicTerm; readonly inflection: Inflection }
  | {
      readonly role: 'wrong';
      readonly concept: Concept;
      readonly wrong: CompiledWrong;
      readonly inflection: Inflection;
    }
  | {
      readonly role: 'latin';
      readonly concept: Concept;
      readonly form: string;
      readonly acronym: boolean;
      readonly plural: boolean;
    }
  /** A word that shows the domain of a text. */
  | { readonly role: 'cue'; readonly domain: string }
  /** A word that speaks for or against a wrong rendering in the same sentence. */
  | { readonly role: 'near'; readonly wrong: WrongRendering; readonly speaks: 'for' | 'against' };

export type Mention<Role extends Sense['role'] = Sense['role']> = Omit<Match, 'values'> & {
  readonly sense: Extract<Sense, { role: Role }>;
};

/** A wrong rendering whose surroundings are folded for comparison. */
export interface CompiledWrong extends WrongRendering {
  readonly source: WrongRendering;
  readonly folded: Readonly<Record<'for' | 'against', Readonly<Record<'before' | 'after', ReadonlySet<string>>>>>;
}

/** Termbases compiled for looking up: what checks know about words. */
export interface Knowledge {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Do words of `domain` speak for a text about `concern`? Of the same domain, or of kin. */
  isKin(domain: string, concern: string): boolean;
  /** Single words: verbs, adjectives, genders. */
  readonly lexicon: Lexicon;
  /** All that is known in the prose of a paragraph, in order of place; computed once for a paragraph. */
  mentions(paragraph: Paragraph): readonly Mention[];
}

export const isRole =
  <Role extends Sense['role']>(role: Role) =>
  (mention: Mention): mention is Mention<Role> =>
    mention.sense.role === role;

/** Later termbases override concepts of earlier ones with the same id. */
export function compileKnowledge(termbases: readonly Termbase[], grammar: Grammar = emptyGrammar): Knowledge {
  const concepts = new Map(termbases.flatMap((base) => base.concepts.map((concept) => [concept.id, concept] as const)));
  const senses: Sense[] = [];
  const matcher = createMatcher();
  const add = (form: string, sense: Sense): void => {
    matcher.add(form, senses.push(sense) - 1);
  };
  for (const concept of concepts.values()) addConcept(concept, add);
  for (const { domains } of termbases) for (const { id, cues } of domains) addCues(id, cues, add);
  const known = new WeakMap<Paragraph, readonly Mention[]>();
  const kin = new Map<string, Set<string>>();
  for (const { id, kin: others } of termbases.flatMap(({ domains }) => domains))
    kin.set(id, new Set([...(kin.get(id) ?? []), ...others]));
  return {
    concepts,
    lexicon: createLexicon(grammar),
    isKin: (domain, concern) => domain === concern || kin.get(concern)?.has(domain) === true,
    mentions(paragraph) {
      let found = known.get(paragraph);
      if (found === undefined) {
        found = withoutContained(
          matcher.matches(paragraph.prose).flatMap(({ values, ...match }) =>
            values.flatMap((value) => {
              const sense = senses[value];
              return sense === undefined ? [] : [{ ...match, sense }];
            }),
          ),
        );
        known.set(paragraph, found);
      }
      return found;
    },
  };
}

type Add = (form: string, sense: Sense) => void;

function addConcept(concept: Concept, add: Add): void {
  for (const term of concept.arabic) {
    const plurals = term.plural === undefined ? [] : [term.plural];
    for (const { form, inflection } of inflections({ singulars: [term.term], plurals, shape: term.shape }))
      add(form, { role: 'term', concept, term, inflection });
    if (term.definite !== undefined)
      add(term.definite, { role: 'term', concept, term, inflection: { definiteness: 'definite', number: 'singular' } });
  }
  for (const form of concept.latin) add(form, { role: 'latin', concept, form, acronym: false, plural: false });
  for (const form of concept.acronyms) {
    add(form, { role: 'latin', concept, form, acronym: true, plural: false });
    if (/^[A-Z]+$/.test(form))
      add(`${form}s`, { role: 'latin', concept, form: `${form}s`, acronym: true, plural: true });
  }
  for (const rendering of concept.wrong) {
    const wrong = compileWrong(rendering);
    const { forms: singulars, plurals, shape } = rendering;
    for (const { form, inflection } of inflections({ singulars, plurals, shape }))
      add(form, { role: 'wrong', concept, wrong, inflection });
    for (const speaks of ['for', 'against'] as const)
      addCueForms(rendering[speaks].near, (form) => {
        add(form, { role: 'near', wrong: rendering, speaks });
      });
  }
}

function addCues(domain: string, cues: readonly string[], add: Add): void {
  addCueForms(cues, (form) => {
    add(form, { role: 'cue', domain });
  });
}

function addCueForms(cues: readonly string[], add: (form: string) => void): void {
  for (const cue of cues) {
    add(cue);
    const bound = cue.endsWith('ة') ? `${cue.slice(0, -1)}ت` : undefined;
    if (bound !== undefined) add(bound);
    if (!/^ال|[A-Za-z]/.test(cue)) add(makeDefinite(cue, 'adjectival'));
  }
}

function compileWrong(rendering: WrongRendering): CompiledWrong {
  const sets = (of: Surroundings): Record<'before' | 'after', ReadonlySet<string>> => ({
    before: new Set(of.before.map(fold)),
    after: new Set(of.after.map(fold)),
  });
  return { ...rendering, source: rendering, folded: { for: sets(rendering.for), against: sets(rendering.against) } };
}

const isEvidence = ({ sense }: Mention): boolean => sense.role === 'cue' || sense.role === 'near';

/** A term inside a longer term is not meant: رمز in رمز مميز. Words of evidence stay. */
function withoutContained(mentions: readonly Mention[]): readonly Mention[] {
  const terms = mentions.filter((mention) => !isEvidence(mention));
  return mentions.filter(
    (mention) =>
      isEvidence(mention) ||
      !terms.some(
        ({ core }) =>
          core.start <= mention.core.start &&
          mention.core.end <= core.end &&
          core.end - core.start > mention.core.end - mention.core.start,
      ),
  );
}
