import { beginsWithArticle, makeDefinite } from '../morphology/nounPhrase';
import type { PhraseShape } from '../morphology/nounPhrase';
import { fold } from '../text/fold';
import type { Concept, WrongRendering } from './concept';
import { inflectedWords, inflections, stemsOfPhrase } from './inflections';
import type { Commonness } from './inflections';
import type { Clue, CompiledWrong, Phrases, Sense } from './sense';

type Add = (form: string, value: Sense | Clue) => void;

/** Each word of evidence is one clue, in all its forms, however many domains and renderings name it. */
export interface Clues {
  addDomain(domain: string, cues: readonly string[]): void;
  add(words: readonly string[]): void;
  of(words: readonly string[]): ReadonlySet<Clue>;
}

export function createClues(add: Add): Clues {
  const known = new Map<string, { readonly domains: Set<string> }>();
  const clueOf = (word: string): { readonly domains: Set<string> } => {
    let clue = known.get(word);
    if (clue === undefined) {
      clue = { domains: new Set() };
      known.set(word, clue);
      for (const form of clueForms(word)) add(form, clue);
    }
    return clue;
  };
  return {
    addDomain(domain, cues) {
      for (const word of cues) clueOf(word).domains.add(domain);
    },
    add(words) {
      for (const word of words) clueOf(word);
    },
    of: (words) => new Set(words.map(clueOf)),
  };
}

/** With and without the article, before a pronoun, and in the accusative: خوارزمية, الخوارزمية, خوارزميتها, معماريا. */
function clueForms(word: string): readonly string[] {
  const bound = word.endsWith('ة') ? [`${word.slice(0, -1)}ت`] : [];
  const definite = beginsWithArticle(word) || /[A-Za-z]/.test(word) ? [] : [makeDefinite(word, 'adjectival')];
  const accusative =
    definite.length > 0 && /^[^ ]{3,}$/.test(word) && !/(?:[اىةءي]|[يو]ن|ات)$/.test(word) ? [`${word}ا`] : [];
  return [word, ...bound, ...definite, ...accusative];
}

/** What each form of a concept has a word that begins with: where none of them stands, none of its forms does. */
export function stemsOf(concept: Concept, commonness?: Commonness): ReadonlySet<string> {
  const stems = new Set<string>();
  forEachPhrase(concept, (phrase, shape) => {
    for (const stem of stemsOfPhrase(phrase, shape, commonness)) stems.add(stem);
  });
  return stems;
}

/** By how many concepts have a word that begins so. */
export function commonnessIn(concepts: readonly Concept[]): Commonness {
  const counts = new Map<string, number>();
  for (const concept of concepts) {
    const stems = new Set<string>();
    forEachPhrase(concept, (phrase) => {
      for (const { stem } of inflectedWords(phrase)) stems.add(stem);
    });
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) => counts.get(stem) ?? 0;
}

function forEachPhrase(concept: Concept, look: (phrase: string, shape: PhraseShape) => void): void {
  for (const { term, plural, definite, shape } of concept.arabic) {
    look(term, shape);
    if (plural !== undefined) look(plural, shape);
    if (definite !== undefined) look(definite, 'fixed');
  }
  for (const form of [...concept.latin, ...concept.acronyms]) look(form, 'fixed');
  for (const { forms, plurals, shape } of concept.wrong) for (const form of [...forms, ...plurals]) look(form, shape);
}

/** Adds all forms of a concept, right, Latin and wrong. */
export function addConcept(concept: Concept, clues: Clues, add: Add): void {
  const domains = new Set([concept.domain]);
  for (const term of concept.arabic) {
    const plurals = term.plural === undefined ? [] : [term.plural];
    for (const { form, inflection } of inflections({ singulars: [term.term], plurals, shape: term.shape }))
      add(form, { role: 'term', concept, domains, term, inflection });
    if (term.definite !== undefined)
      add(term.definite, {
        role: 'term',
        concept,
        domains,
        term,
        inflection: { definiteness: 'definite', number: 'singular' },
      });
  }
  for (const form of concept.latin) add(form, { role: 'latin', concept, domains, form, acronym: false, plural: false });
  for (const form of concept.acronyms) {
    add(form, { role: 'latin', concept, domains, form, acronym: true, plural: false });
    if (hasPlural(form, concept))
      add(`${form}s`, { role: 'latin', concept, domains, form: `${form}s`, acronym: true, plural: true });
  }
  for (const rendering of concept.wrong) {
    clues.add(rendering.for.near);
    clues.add(rendering.for.faint);
    clues.add(rendering.against.near);
    const wrong = compileWrong(rendering, clues);
    const { forms: singulars, plurals, shape } = rendering;
    for (const { form, inflection } of inflections({ singulars, plurals, shape }))
      add(form, { role: 'wrong', concept, wrong, inflection });
  }
}

/** AI, LLMs; and words in small letters where the Arabic has a plural too: startup, startups. */
const hasPlural = (form: string, { arabic }: Concept): boolean =>
  /^[A-Z]+$/.test(form) ||
  (/^[A-Z]?[a-z]{2,}[a-rt-z]$/.test(form) && arabic.some(({ plural }) => plural !== undefined));

/** Most renderings are never met in a session: their sets are made when they are first asked for. */
function compileWrong(rendering: WrongRendering, clues: Clues): CompiledWrong {
  const lazily = <Part>(make: (side: 'for' | 'against') => Part): { readonly for: Part; readonly against: Part } => {
    const made: { for?: Part; against?: Part } = {};
    return {
      get for() {
        return (made.for ??= make('for'));
      },
      get against() {
        return (made.against ??= make('against'));
      },
    };
  };
  let faint: ReadonlySet<Clue> | undefined;
  return {
    ...rendering,
    folded: lazily((side) => ({
      before: phrasesOf(rendering[side].before),
      after: phrasesOf(rendering[side].after),
    })),
    clues: lazily((side) => clues.of(rendering[side].near)),
    get faintClues() {
      return (faint ??= clues.of(rendering.for.faint));
    },
  };
}

const phrasesOf = (written: readonly string[]): Phrases => ({
  all: new Set(written.map(fold)),
  longest: Math.max(0, ...written.map((phrase) => phrase.split(' ').length)),
});
