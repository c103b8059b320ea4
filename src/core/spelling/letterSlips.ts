/** Letters that differ by their dots alone. */
const lookAlikes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'].map((group) => Array.from(group));

/** Two forms of a letter, one key or one dot apart. */
const dotted = lookAlikes.filter((group) => group.length <= 3);

/** The letters with which words go on at each place of a word, as far as there are any: `Dictionary.lettersAlong`. */
type Letters = readonly string[];

/** Words that differ from `word` by one letter, as far as words begin like them; to be looked up. */
interface Slips {
  readonly found: Set<string>;
  readonly remove: (at: number) => void;
  readonly swap: (at: number) => void;
  readonly insert: (at: number, isAllowed?: (letter: string) => boolean) => void;
  readonly replace: (at: number, groups: readonly (readonly string[])[]) => void;
}

function slipsOf(word: string, letters: Letters): Slips {
  const found = new Set<string>();
  const goesOn = (at: number, letter: string): boolean => letters[at]?.includes(letter) === true;
  return {
    found,
    remove(at) {
      if (at === word.length - 1 || goesOn(at, word.charAt(at + 1))) found.add(word.slice(0, at) + word.slice(at + 1));
    },
    swap(at) {
      const [first, second] = [word.charAt(at), word.charAt(at + 1)];
      if (first !== second && goesOn(at, second)) found.add(word.slice(0, at) + second + first + word.slice(at + 2));
    },
    insert(at, isAllowed) {
      for (const letter of letters[at] ?? '')
        if (isAllowed === undefined || isAllowed(letter)) found.add(word.slice(0, at) + letter + word.slice(at));
    },
    replace(at, groups) {
      const letter = word.charAt(at);
      for (const group of groups)
        if (group.includes(letter))
          for (const other of group)
            if (other !== letter && goesOn(at, other)) found.add(word.slice(0, at) + other + word.slice(at + 1));
    },
  };
}

/**
 * All words that `word` may be with one letter wrong, the plainest slips first: a letter twice, two letters in the
 * wrong order, one missing, one with the wrong dots, one too many. Most are none: a dictionary must choose.
 */
export function letterSlips(word: string, letters: Letters): ReadonlySet<string> {
  const { found, remove, swap, insert, replace } = slipsOf(word, letters);
  // What begins as no word does cannot be mended behind that.
  const last = Math.min(word.length, letters.length);
  for (let at = 0; at < last; at++) if (word[at] === word[at + 1]) remove(at);
  for (let at = 0; at < Math.min(last, word.length - 1); at++) swap(at);
  for (let at = 0; at <= last; at++) insert(at);
  for (let at = 0; at < last; at++) replace(at, lookAlikes);
  for (let at = 0; at < last; at++) remove(at);
  return found;
}

/** No Arabic word has these together, or goes on behind ة or ى. */
const impossible = /اا|ةة|ىى|[ةى](?=.)/;

/** «مبروووك»: emphasis is none of a speller's business. */
const emphasis = /([اويه])\1\1/;

const definite = /^[وفبك]?(?:ال|لل)(?<noun>.{3,}[^ي])$/;
const isVowel = (letter: string): boolean => 'اوي'.includes(letter);
const isConsonant = (letter: string): boolean => !isVowel(letter);

/**
 * The plainest slips alone: a letter twice, two in the wrong order, one missing. Names differ from words by a letter
 * too, so a word without an article has only impossible letters to mend; and new words differ by a long vowel
 * (تحويلة, تحويلية; تنويعة, تنوعية), so that these are neither moved nor missed.
 */
export function plainSlips(word: string, letters: Letters): ReadonlySet<string> {
  const { found, remove, swap, insert, replace } = slipsOf(word, letters);
  if (word.length < 5 || emphasis.test(word)) return found;
  const noun = definite.exec(word)?.groups?.['noun'] ?? '';
  const isLong = noun.length >= 5;
  for (let at = 1; at < word.length; at++) {
    const [before, letter] = [word.charAt(at - 1), word.charAt(at)];
    const mayBeTwice = noun !== '' || word.length >= 6 || isInflected(word) || isVowel(letter) || 'ةى'.includes(letter);
    if (before === letter && mayBeTwice && !/(?:وو|يي)ى$/.test(word)) remove(at);
    if (impossible.test(before + letter) || (isLong && !/[وي]/.test(before + letter))) swap(at - 1);
    if (!isLong || at < word.length - noun.length) continue;
    insert(at, isConsonant);
    replace(at, dotted);
  }
  // الإعدادت, الاستثمارت.
  if (isLong && /[^ا]ت$/.test(word)) found.add(`${word.slice(0, -1)}ات`);
  return found;
}

/** What stands behind the article, in a word of a shape that names seldom have: a noun in م, a sound plural. */
const wordly = /^[وفبك]?(?:ال|لل)(?<noun>م.{2,}[^ة]|م.{3,}ة|.{3,}(?:ات|و?ن|ين))$/;

/**
 * Any one letter missing, moved or without its dots, in a definite word of such a shape: «المتدثة», «الصاردات»,
 * «الباحثن». More than `plainSlips`, and so for the commonest of words alone. In others, two letters in the wrong
 * order: «الأسعرا».
 */
export function definiteSlips(word: string, letters: Letters): ReadonlySet<string> {
  const { found, swap, insert, replace } = slipsOf(word, letters);
  const noun = wordly.exec(word)?.groups?.['noun'];
  if (noun === undefined || /ي[ةن]?$/.test(noun)) {
    const moved = /^[وفبك]?(?:ال|لل)(?<noun>.{5,}[^ي])$/.exec(word)?.groups?.['noun'];
    if (moved !== undefined) for (let at = word.length - moved.length; at < word.length - 1; at++) swap(at);
    return found;
  }
  const first = word.length - noun.length + 1;
  for (let at = first; at <= word.length; at++) {
    insert(at);
    if (at === word.length) continue;
    swap(at - 1);
    replace(at, dotted);
  }
  return found;
}

/** «استخدت», «يستخم»: a verb in است that lost a letter. */
export function verbSlips(word: string, letters: Letters): ReadonlySet<string> {
  const { found, insert } = slipsOf(word, letters);
  if (/^[وف]?(?:ا|[يتن])ست.{3,}$/.test(word)) for (let at = word.indexOf('ست') + 2; at <= word.length; at++) insert(at);
  return found;
}

/** Words that the language could build, and nobody has: «المعلوات», «الباحثن». */
export const isDefinitePlural = (word: string): boolean => /^[وفبك]?(?:ال|لل).{3,}(?:ات|و?ن|ين)$/.test(word);

/** Five letters or more, and an article, or an ending of nouns and verbs. */
export const isInflected = (word: string): boolean =>
  word.length >= 5 && (word.startsWith('ال') || /^(?:[وفبك]ال|[وف]?لل)/.test(word) || ending.test(word));

const ending = /(?:ة|ات|ون|ين|ها|هم|ته|وا)$/;
