import {
  accusativeOf,
  accusativeOfPlural,
  beginsWithArticle,
  dualsOf,
  makeDefinite,
  soundPluralCases,
} from '../morphology/nounPhrase';
import type { Definiteness, GrammaticalNumber, PhraseShape, WrittenCase } from '../morphology/nounPhrase';
import { fold } from '../text/fold';

/** What a form says about itself. */
export interface Inflection {
  readonly definiteness: Definiteness;
  readonly number: GrammaticalNumber;
  /** Undefined where the form does not show it. */
  readonly case?: WrittenCase;
  /** A sound plural that has lost its nun to the noun after it: مطورو الشركة. */
  readonly state?: 'construct';
}

export interface InflectedForm {
  readonly form: string;
  readonly inflection: Inflection;
}

interface Phrase {
  readonly singulars: readonly string[];
  readonly plurals: readonly string[];
  readonly shape: PhraseShape;
}

/** All written forms of a noun phrase without clitics; duplicates are possible. */
export function inflections({ singulars, plurals, shape }: Phrase): readonly InflectedForm[] {
  if (shape === 'fixed') return inflectionsOf({ singulars, plurals, shape });
  const plain = (forms: readonly string[]): readonly string[] => forms.filter((form) => !isComplemented(form));
  return [
    ...inflectionsOf({ singulars: plain(singulars), plurals: plain(plurals), shape }),
    ...singulars.filter(isComplemented).flatMap((form) => complemented(form, shape, 'singular')),
    ...plurals.filter(isComplemented).flatMap((form) => complemented(form, shape, 'plural')),
  ];
}

/** The article of a complement says nothing about the noun: ماجستير في القانون, الماجستير في القانون. */
const complement = /(?<=^(?!ال)\S+(?: (?!ال)\S+)?) (?:في|من|على|عن|إلى) .*ال.*$/;

const isComplemented = (form: string): boolean => complement.test(form);

function complemented(form: string, shape: PhraseShape, number: 'singular' | 'plural'): readonly InflectedForm[] {
  const tail = complement.exec(form)?.[0] ?? '';
  const head = [form.slice(0, form.length - tail.length)];
  const singulars = number === 'singular' ? head : [];
  const plurals = number === 'plural' ? head : [];
  return inflectionsOf({ singulars, plurals, shape }).map(({ form: written, inflection }) => ({
    form: written + tail,
    inflection,
  }));
}

function inflectionsOf(phrase: Phrase): readonly InflectedForm[] {
  const { shape } = phrase;
  const singulars = phrase.singulars.flatMap((form) => {
    if (hasArticle(form)) return withDefinite(form, shape, { number: 'singular' });
    const accusative = accusativeOf(form, shape);
    const [nominative, oblique] = dualsOf(form, shape);
    return [
      ...withDefinite(form, shape, { number: 'singular' }),
      ...(accusative === undefined ? [] : [indefinite(accusative, { number: 'singular', case: 'accusative' })]),
      ...(nominative === undefined ? [] : withDefinite(nominative, shape, { number: 'dual', case: 'nominative' })),
      ...(oblique === undefined ? [] : withDefinite(oblique, shape, { number: 'dual', case: 'oblique' })),
    ];
  });
  const plurals = phrase.plurals.flatMap((form) => {
    const accusative = hasArticle(form) ? undefined : accusativeOfPlural(form, shape);
    return [
      ...soundPluralCases(form).flatMap(({ form: plural, ...written }) =>
        withDefinite(plural, shape, { number: 'plural', ...written }),
      ),
      ...(accusative === undefined ? [] : [indefinite(accusative, { number: 'plural', case: 'accusative' })]),
    ];
  });
  return [...singulars, ...plurals];
}

const longestShort = 3;

/** How common a word is that begins so, to tell which word of a phrase the fewest texts have. */
export type Commonness = (stem: string) => number;

/**
 * Each written form of a phrase has a word that begins with one of these: its rarest word; of those that are as rare,
 * the longest. Where nobody has counted, its first word. A phrase that is not inflected begins with its stem.
 */
export function stemsOfPhrase(phrase: string, shape: PhraseShape, commonness?: Commonness): readonly string[] {
  const first = firstOf(phrase);
  if (shape === 'fixed' && !first.endsWith('ون') && !isConstruct(phrase, first)) return [phrase];
  // What dual, accusative and the cases of the sound plural do to an ending: شركة, شركتان; مطورون, مطورين; رمزًا, الرمز; عبء, عبئًا.
  const { word, folded, stem } =
    commonness === undefined ? openingOf(phrase, first) : rarestOf(inflectedWords(phrase), commonness);
  // Many words begin with a few letters: آلة is better looked for as آلة and آلت than as آل.
  const stems = folded.endsWith('ة') && stem.length <= longestShort ? [folded, `${stem}ت`] : [stem];
  return beginsWithArticle(word) ? stems : [...stems, ...stems.map((each) => `ال${each}`)];
}

const rarestOf = (words: readonly [PhraseWord, ...PhraseWord[]], commonness: Commonness): PhraseWord =>
  words.reduce((rarest, other) => {
    const more = commonness(other.stem) - commonness(rarest.stem);
    return more < 0 || (more === 0 && other.stem.length > rarest.stem.length) ? other : rarest;
  });

/** The first word of a phrase, and those of nothing but Arabic letters, which begin where a word of a text does. */
export function inflectedWords(phrase: string): readonly [PhraseWord, ...PhraseWord[]] {
  const [first = '', ...others] = phrase.split(' ');
  return [openingOf(phrase, first), ...others.map(readWord).filter(({ folded }) => plainWord.test(folded))];
}

interface PhraseWord {
  readonly word: string;
  readonly folded: string;
  /** Without the ending that inflection may change. */
  readonly stem: string;
}

function readWord(word: string): PhraseWord {
  const folded = fold(word);
  return { word, folded, stem: withoutEnding(folded) };
}

function openingOf(phrase: string, first: string): PhraseWord {
  const { folded, stem } = readWord(first);
  return { word: first, folded, stem: isConstruct(phrase, first) ? folded.slice(0, -1) : stem };
}

/** مسؤولو القروض, of which another case is مسؤولي القروض. */
const isConstruct = (phrase: string, first: string): boolean => first.length < phrase.length && first.endsWith('و');

function firstOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

const plainWord = /^[\u0621-\u063A\u0641-\u064A]+$/;

/** Two letters stay. Without a pattern: a termbase has ten thousand phrases. */
function withoutEnding(folded: string): string {
  if (folded.length >= 4 && folded.endsWith('ون')) return folded.slice(0, -2);
  return folded.length >= 3 && 'ةاء'.includes(folded.charAt(folded.length - 1)) ? folded.slice(0, -1) : folded;
}

type NumberAndCase = Omit<Inflection, 'definiteness'>;

const hasArticle = (form: string): boolean => form.split(' ').some(beginsWithArticle);

const indefinite = (form: string, features: NumberAndCase): InflectedForm => ({
  form,
  inflection: { definiteness: 'indefinite', ...features },
});

function withDefinite(form: string, shape: PhraseShape, features: NumberAndCase): readonly InflectedForm[] {
  if (hasArticle(form)) return [{ form, inflection: { definiteness: 'definite', ...features } }];
  if (shape === 'fixed') return [indefinite(form, features)];
  const definite: Inflection = { definiteness: 'definite', ...features };
  return [indefinite(form, features), { form: makeDefinite(form, shape), inflection: definite }];
}
