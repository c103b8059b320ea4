import type { Dictionary } from './dictionary';

/** What is known of a word in plain letters, without marks; from the strictest question to the mildest. */
export interface KnownWords {
  /** In the lists as it stands, and not only as a question: «أنسان» would be أ and نسان, which nobody writes. */
  readonly isMeant: (word: string) => boolean;
  /** The same, also behind the article, which any noun may have. */
  readonly isPlausible: (word: string) => boolean;
  /** In the lists as it stands, which have «أنسان» too. */
  readonly isListed: (word: string) => boolean;
  /** Also what the language would build from listed words: «النطاقات» from نطاق, «تحتاجها» from تحتاج. */
  readonly isKnown: (word: string) => boolean;
  /** An inflection of a word that articles are full of. Asked of words that are listed. */
  readonly isCommon: (word: string) => boolean;
  /** The same, but for the other persons and tenses of verbs. */
  readonly isCommonNoun: (word: string) => boolean;
  /** Among the words that articles are full of, as it stands behind its article. */
  readonly isVeryCommon: (word: string) => boolean;
}

const shortestStem = 3;

const joins = /^[وف]/;
const joinsOrAsks = /^[وفأ]/;

/** What the dictionary lacks is mostly an inflection, not a stem. `isTerm` knows more words, as they stand. */
export function createKnownWords(dictionary: Dictionary, isTerm: (word: string) => boolean): KnownWords {
  const isWord = (word: string): boolean => dictionary.has(word) || isTerm(word);
  const isMeant = (word: string): boolean => (dictionary.has(word) && !asksOnly(word, dictionary)) || isTerm(word);
  const isPlausible = (word: string): boolean => {
    if (isWord(word)) return isMeant(word);
    for (const { stem, isDefinite } of withoutProclitics(word, joinsOrAsks))
      if (isDefinite && !/^[وفأ]/.test(stem) && isWord(stem)) return true;
    return false;
  };
  const isListed = (word: string): boolean => isWord(word) && (!supportPattern.test(word) || isMeant(word));
  const isKnown = (word: string): boolean =>
    isWord(word) || hasOtherSeat(word, isWord) || some(basesOf(word, joinsOrAsks), isWord);
  const isCommonBase = (base: string): boolean => dictionary.isCommon(base) || isTerm(base);
  const isCommonNoun = (word: string): boolean => isCommonBase(word) || some(basesOf(word, joins), isCommonBase);
  const isCommon = (word: string): boolean =>
    isCommonNoun(word) || some(verbsOf(word), (form) => dictionary.isCommon(form));
  const isVeryCommon = (word: string): boolean => {
    const noun = word.replace(/^[وف]?(?:[بك]?ال|لل)/, '');
    return dictionary.isCommon(noun) || dictionary.isCommon(noun.replace(/ين$/, 'ون'));
  };
  // السوقى is السوقي in Egypt.
  const isKnownAnyhow = (word: string): boolean =>
    isKnown(word) || (word.endsWith('ى') && isKnown(`${word.slice(0, -1)}ي`));
  return { isMeant, isPlausible, isListed, isKnown: isKnownAnyhow, isCommon, isCommonNoun, isVeryCommon };
}

/**
 * Any word may have an أ that asks. It is part of the word if there is a form with the article or a preposition too
 * (الأسباب, بأعضائه), or with the other persons of a verb (يكتب for أكتب), or if it is a common verb (أفادت).
 */
function asksOnly(word: string, dictionary: Dictionary): boolean {
  const rest = /^[وف]?أ(?<rest>.+?)ا?$/.exec(word)?.groups?.['rest'];
  if (rest === undefined) return false;
  if (['الأ', 'بأ', 'ي', 'ت', 'ن'].some((before) => dictionary.has(before + rest))) return false;
  const [, stem = ''] = /^(.{2,}?)(?:ت|وا|نا|ا|تا)?(?:ه|ها|هم)?$/.exec(rest) ?? [];
  return !dictionary.isCommon(`أ${stem}`) && !dictionary.isCommon(`أ${stem}ى`);
}

/** Verbal nouns whose alif is a mere support: with أ, a question is no excuse for them (أستخدام, أنتخابات). */
const supportPattern = /^[وف]?أ(?:ست.{2,}|[^اء]ت.{2,}|ن.{2}ا.+)$/;

/** Schools and countries write يقرؤون, يقرأون or يقرءون, and شؤون or شئون: where one is listed, all are words. */
function hasOtherSeat(word: string, isWord: (word: string) => boolean): boolean {
  const at = /(?<=.)[أؤئء](?=و|(?:ي|ين|ه|ك|ها|هم|نا)$)/.exec(word)?.index;
  if (at === undefined) return false;
  return Array.from('أؤئء').some((seat) => isWord(word.slice(0, at) + seat + word.slice(at + 1)));
}

function some(words: Iterable<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true;
  return false;
}

/** What the language could have built `word` from by clitics and the endings of nouns. */
function* basesOf(word: string, conjunction: RegExp): Iterable<string> {
  for (const { stem, isDefinite } of withoutProclitics(word, conjunction)) {
    yield stem;
    yield* withoutSuffix(stem, nounSuffixes);
    if (isDefinite) continue;
    for (const base of withoutSuffix(stem, pronouns)) {
      yield base;
      yield* withoutSuffix(base, nounSuffixes);
    }
  }
}

/** The third persons, perfect and imperfect, of which `word` may be a form: «تشاركون» of يشارك. */
function* verbsOf(word: string): Iterable<string> {
  yield* personsOf(word);
  if (/^[وف].{3}/.test(word)) yield* personsOf(word.slice(1));
}

function* personsOf(word: string): Iterable<string> {
  const verb = word.replace(/^س(?=[أيتن].{2})/, '');
  // «ينتهوا» of ينتهي.
  const weak = /^ي(?<stem>.{3,})(?:وا|ون)$/.exec(verb)?.groups?.['stem'];
  if (weak !== undefined) yield `ي${weak}ي`;
  for (const form of [verb, ...withoutSuffix(verb, pronouns)]) {
    const stem = form.replace(/(?:وا|ون|تا|نا|تم|ت|ن|ا|ان)$/, '');
    yield stem;
    if (/^[أيتن]/.test(form)) {
      yield `ي${form.slice(1)}`;
      yield `ي${stem.slice(1)}`;
    }
  }
}

interface Stem {
  readonly stem: string;
  /** Behind the article, where no pronoun can follow. */
  readonly isDefinite: boolean;
}

function* withoutProclitics(word: string, conjunction: RegExp): Iterable<Stem> {
  for (const rest of withoutConjunction(word, conjunction)) {
    yield { stem: rest, isDefinite: false };
    const first = rest.charAt(0);
    // ل + الكتاب is written للكتاب.
    if ('بكل'.includes(first) && !rest.startsWith('لال')) yield* behind(rest.slice(1), false);
    if (/^س[أيتن]/.test(rest)) yield* behind(rest.slice(1), false);
    const definite =
      /^[بك]?ال(?<noun>.+)$/.exec(rest)?.groups?.['noun'] ?? /^لل(?<noun>.+)$/.exec(rest)?.groups?.['noun'];
    if (definite === undefined) continue;
    yield* behind(definite, true);
    // ل + اللغة is written للغة.
    if (rest.startsWith('لل')) yield* behind(`ل${definite}`, true);
  }
}

function* withoutConjunction(word: string, conjunction: RegExp): Iterable<string> {
  yield word;
  if (conjunction.test(word) && word.length > shortestStem) yield word.slice(1);
}

function* behind(stem: string, isDefinite: boolean): Iterable<Stem> {
  if (stem.length >= shortestStem) yield { stem, isDefinite };
}

interface Suffix {
  readonly text: string;
  /** What may stand in its place in the listed form: «شبكات» and شبكة. */
  readonly instead: readonly string[];
}

/** Plurals, duals, relational adjectives and what is made of them, the accusative in ا. */
const nounSuffixes: readonly Suffix[] = [
  { text: 'ات', instead: ['', 'ة', 'ا'] },
  { text: 'ون', instead: [''] },
  { text: 'ين', instead: [''] },
  { text: 'ان', instead: [''] },
  { text: 'تان', instead: ['ة'] },
  { text: 'تين', instead: ['ة'] },
  { text: 'ي', instead: ['', 'ة', 'ا', 'يا'] },
  { text: 'ية', instead: ['', 'ة', 'ا', 'يا'] },
  { text: 'يات', instead: ['', 'ة', 'ا', 'يا'] },
  { text: 'يون', instead: ['', 'ة', 'ا', 'يا'] },
  { text: 'يين', instead: ['', 'ة', 'ا', 'يا'] },
  { text: 'ا', instead: [''] },
];

const pronouns: readonly Suffix[] = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كما', 'نا', 'ي', 'ني'].flatMap(
  (text) => [
    { text, instead: [''] },
    { text: `ت${text}`, instead: ['ة'] },
    { text: `ا${text}`, instead: ['ى'] },
    { text: `و${text}`, instead: ['وا'] },
    { text: `ي${text}`, instead: ['ين'] },
    { text: `ئ${text}`, instead: ['ء'] },
    { text: `ؤ${text}`, instead: ['ء'] },
  ],
);

function* withoutSuffix(word: string, suffixes: readonly Suffix[]): Iterable<string> {
  for (const { text, instead } of suffixes) {
    if (!word.endsWith(text) || word.length - text.length < shortestStem) continue;
    const stem = word.slice(0, -text.length);
    for (const ending of instead) yield stem + ending;
  }
}
