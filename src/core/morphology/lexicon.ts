import { KASRATAN } from '../text/arabic';
import { fold } from '../text/fold';

/** Verbs, adjectives and the genders that endings do not show, as a grammar file lists them. */
export interface Grammar {
  /**
   * Third person masculine singular, perfect and imperfect, then an imperfect shortened after لم where no rule gives
   * it, then * where the verb takes no object.
   */
  readonly verbs: readonly string[];
  /**
   * Masculine singular, indefinite: جديد, عالٍ, then * where the masculine is a common noun too. Relational adjectives
   * in ي need not be listed.
   */
  readonly adjectives: readonly string[];
  /** Words that are nouns as well as verbs: تطور, تقدم. */
  readonly nounsLikeVerbs: readonly string[];
  /** Feminine without showing it (شمس, حرب), or with the looks of an adjective (قضية). */
  readonly feminineNouns: readonly string[];
  /** Broken plurals of things, which agree as a feminine singular: نماذج, أنظمة. */
  readonly brokenPlurals: readonly string[];
  /** Words of daily life, which technical prose uses for nothing else: مطعم, شرطي. */
  readonly everydayWords: readonly string[];
  /** The commonest English words, in small letters, which no Arabic sentence has unless a translator left them. */
  readonly englishWords: readonly string[];
  /** What some of them are in Arabic: `government حكومة*`, `however غير أن|لكن`; nouns have * and are indefinite. */
  readonly englishMeanings: readonly string[];
}

export const emptyGrammar: Grammar = {
  verbs: [],
  adjectives: [],
  nounsLikeVerbs: [],
  feminineNouns: [],
  brokenPlurals: [],
  everydayWords: [],
  englishWords: [],
  englishMeanings: [],
};

/** What is known about single words; all look-ups take folded words without clitics. Undefined: no such word is known. */
export interface Lexicon {
  /** An imperfect without its first letter, which alone tells the genders apart: غير of تغير and يغير. */
  imperfect(stem: string): VerbTraits | undefined;
  /** A perfect whose feminine only adds ت: أعلن, بقي. */
  soundPerfect(masculine: string): VerbTraits | undefined;
  /** A perfect whose feminine has ت for its last letter, without that letter: دع of دعا and دعت. */
  weakPerfect(stem: string): WeakPerfect | undefined;
  /** The masculine as listed. */
  masculineOfAdjective(feminine: string): string | undefined;
  /** `masculine` as beside an indefinite or a definite noun: عال, عالي. */
  feminineOfAdjective(masculine: string): string | undefined;
  /** Is the masculine adjective a common noun too? المستخدم. */
  isNounToo(masculine: string): boolean;
  isNounLikeVerb(word: string): boolean;
  isFeminineNoun(word: string): boolean;
  isBrokenPlural(word: string): boolean;
  /** A word of daily life rather than of a trade: مطعم, شرطي. */
  isEveryday(word: string): boolean;
  /** `word` in small letters. */
  isEnglishWord(word: string): boolean;
  /** The Arabic of an English word in small letters. */
  meaningsOf(english: string): Meanings | undefined;
}

export interface Meanings {
  readonly texts: readonly string[];
  /** Then the texts are indefinite, and may stand with the article as well. */
  readonly isNoun: boolean;
}

export interface VerbTraits {
  /** Otherwise a noun right after the verb is its subject. */
  readonly takesObject: boolean;
}

interface WeakPerfect extends VerbTraits {
  /** ا or ى */
  readonly ending: string;
}

/** Each list is read when it is first asked for: most articles need none of them. */
export function createLexicon(grammar: Grammar): Lexicon {
  const verbs = lazily(() => verbLists(grammar.verbs));
  const adjectives = lazily(() => adjectiveLists(grammar.adjectives));
  const nounsLikeVerbs = lazily(() => foldedSet(grammar.nounsLikeVerbs));
  const feminineNouns = lazily(() => foldedSet(grammar.feminineNouns));
  const brokenPlurals = lazily(() => foldedSet(grammar.brokenPlurals));
  const everydayWords = lazily(() => foldedSet(grammar.everydayWords));
  const englishWords = lazily(() => new Set(grammar.englishWords));
  const meanings = lazily(() => new Map(grammar.englishMeanings.map(meaningOf)));
  return {
    imperfect: (stem) => verbs().imperfects.get(stem),
    soundPerfect: (masculine) => verbs().sound.get(masculine),
    weakPerfect: (stem) => verbs().weak.get(stem),
    masculineOfAdjective: (feminine) => adjectives().toMasculine.get(feminine),
    feminineOfAdjective: (masculine) => adjectives().toFeminine.get(masculine),
    isNounToo: (masculine) => adjectives().nouns.has(masculine),
    isNounLikeVerb: (word) => nounsLikeVerbs().has(word),
    isFeminineNoun: (word) => feminineNouns().has(word),
    isBrokenPlural: (word) => brokenPlurals().has(word),
    isEveryday: (word) => everydayWords().has(word),
    isEnglishWord: (word) => englishWords().has(word),
    meaningsOf: (english) => meanings().get(english),
  };
}

function meaningOf(row: string): readonly [string, Meanings] {
  const at = row.indexOf(' ');
  const arabic = row.slice(at + 1);
  return [row.slice(0, at), { texts: arabic.replace('*', '').split('|'), isNoun: arabic.endsWith('*') }];
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Folds only the letters that change, which are few: a fraction of the cost of folding each word. */
const foldAll = (words: readonly string[]): readonly string[] =>
  words
    .join('\n')
    .replace(/[\u064B-\u0652]|[أإآى]/g, (letter) => fold(letter))
    .split('\n');

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(foldAll(words));

interface VerbLists {
  readonly imperfects: ReadonlyMap<string, VerbTraits>;
  readonly sound: ReadonlyMap<string, VerbTraits>;
  readonly weak: ReadonlyMap<string, WeakPerfect>;
}

function verbLists(verbs: readonly string[]): VerbLists {
  const imperfects = new Map<string, VerbTraits>();
  const sound = new Map<string, VerbTraits>();
  const weak = new Map<string, WeakPerfect>();
  const folded = foldAll(verbs);
  for (const [index, entry] of verbs.entries()) {
    const traits = entry.endsWith('*') ? intransitive : transitive;
    const written = entry.slice(0, entry.indexOf(' '));
    const [perfect = '', ...forms] = folded[index]?.split(' ') ?? [];
    if (/[اى]$/.test(written)) addVerb(weak, perfect.slice(0, -1), { ...traits, ending: written.slice(-1) });
    else addVerb(sound, perfect, traits);
    for (const form of forms) {
      if (form === '*') continue;
      addVerb(imperfects, form.slice(1), traits);
      const shortened = shortenedImperfect(written, form);
      // لم يلِ is rarer than what else is spelled so.
      if (shortened !== undefined && shortened.length > 2) addVerb(imperfects, shortened.slice(1), traits);
    }
  }
  return { imperfects, sound, weak };
}

const transitive: VerbTraits = { takesObject: true };
const intransitive: VerbTraits = { takesObject: false };

/** Where verbs are spelled alike (صدر, صدّر) an object is possible. */
function addVerb<Traits extends VerbTraits>(list: Map<string, Traits>, key: string, value: Traits): void {
  const known = list.get(key);
  if (known === undefined) list.set(key, value);
  else if (value.takesObject && !known.takesObject) list.set(key, { ...known, takesObject: true });
}

/** After لم a weak letter falls: لم يؤدِّ, لم يدعُ, لم يقل, لم يستطع. */
function shortenedImperfect(perfect: string, foldedImperfect: string): string | undefined {
  if (/[وي]$/.test(foldedImperfect)) return foldedImperfect.slice(0, -1);
  if (perfect.at(-2) !== 'ا' || !/[اوي].$/.test(foldedImperfect)) return undefined;
  return foldedImperfect.slice(0, -2) + foldedImperfect.slice(-1);
}

interface AdjectiveLists {
  readonly toMasculine: ReadonlyMap<string, string>;
  readonly toFeminine: ReadonlyMap<string, string>;
  readonly nouns: ReadonlySet<string>;
}

function adjectiveLists(adjectives: readonly string[]): AdjectiveLists {
  const toMasculine = new Map<string, string>();
  const toFeminine = new Map<string, string>();
  const nouns = new Set<string>();
  const masculines = adjectives.map((entry) => entry.replace(' *', ''));
  const feminines = masculines.map(feminineOfMasculine);
  const foldedFeminines = foldAll(feminines);
  for (const [index, folded] of foldAll(masculines).entries()) {
    const masculine = masculines[index] ?? '';
    const feminine = feminines[index] ?? '';
    toMasculine.set(foldedFeminines[index] ?? '', masculine);
    toFeminine.set(folded, feminine);
    if (isDefective(masculine)) toFeminine.set(`${folded}ي`, feminine);
    if (adjectives[index] !== masculine) nouns.add(folded);
  }
  return { toMasculine, toFeminine, nouns };
}

/** عالٍ, العالي, عاليًا. */
export const isDefective = (masculine: string): boolean => masculine.endsWith(KASRATAN);

export const withYa = (defective: string): string => `${defective.slice(0, -1)}ي`;

/** جديدة, عالية, ملغاة, بطيئة. */
function feminineOfMasculine(masculine: string): string {
  if (isDefective(masculine)) return `${withYa(masculine)}ة`;
  if (masculine.endsWith('ى')) return `${masculine.slice(0, -1)}اة`;
  if (masculine.endsWith('يء')) return `${masculine.slice(0, -1)}ئة`;
  return `${masculine}ة`;
}
