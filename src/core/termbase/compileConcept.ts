import { makeDefinite } from '../morphology/nounPhrase';
import { fold } from '../text/fold';
import type { Concept, Surroundings, WrongRendering } from './concept';
import { inflections } from './inflections';
import type { Clue, CompiledWrong, Sense } from './sense';

type Add = (form: string, value: Sense | Clue) => void;

/** Each written form of a word of evidence is one clue, however many domains and renderings name it. */
export interface Clues {
  addDomain(domain: string, cues: readonly string[]): void;
  /** The clues of all forms of the words. */
  of(words: readonly string[]): ReadonlySet<Clue>;
}

export function createClues(add: Add): Clues {
  const known = new Map<string, { readonly domains: Set<string> }>();
  const clueOf = (form: string): { readonly domains: Set<string> } => {
    const key = fold(form);
    let clue = known.get(key);
    if (clue === undefined) {
      clue = { domains: new Set() };
      known.set(key, clue);
      add(form, clue);
    }
    return clue;
  };
  return {
    addDomain(domain, cues) {
      for (const form of cues.flatMap(clueForms)) clueOf(form).domains.add(domain);
    },
    of: (words) => new Set(words.flatMap(clueForms).map(clueOf)),
  };
}

/** With and without the article, and before a pronoun: خوارزمية, الخوارزمية, خوارزميتها. */
function clueForms(word: string): readonly string[] {
  const bound = word.endsWith('ة') ? [`${word.slice(0, -1)}ت`] : [];
  const definite = /^ال|[A-Za-z]/.test(word) ? [] : [makeDefinite(word, 'adjectival')];
  return [word, ...bound, ...definite];
}

/** Adds all forms of a concept, right, Latin and wrong. */
export function addConcept(concept: Concept, clues: Clues, add: Add): void {
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
    const wrong = compileWrong(rendering, clues);
    const { forms: singulars, plurals, shape } = rendering;
    for (const { form, inflection } of inflections({ singulars, plurals, shape }))
      add(form, { role: 'wrong', concept, wrong, inflection });
  }
}

function compileWrong(rendering: WrongRendering, clues: Clues): CompiledWrong {
  const sets = (of: Surroundings): Record<'before' | 'after', ReadonlySet<string>> => ({
    before: new Set(of.before.map(fold)),
    after: new Set(of.after.map(fold)),
  });
  return {
    ...rendering,
    folded: { for: sets(rendering.for), against: sets(rendering.against) },
    clues: { for: clues.of(rendering.for.near), against: clues.of(rendering.against.near) },
  };
}
