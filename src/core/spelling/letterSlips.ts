const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤأإآ');

/** Letters that differ by their dots alone. */
const lookAlikes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'].map((group) => Array.from(group));

/** Two forms of a letter, one key or one dot apart. */
const dotted = lookAlikes.filter((group) => group.length <= 3);

/**
 * All words that `word` may be with one letter wrong, the plainest slips first: a letter twice, two letters in the
 * wrong order, one missing, one with the wrong dots, one too many. Most are none: a dictionary must choose.
 */
export function letterSlips(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const replace = (at: number, length: number, by: string): void => {
    found.add(word.slice(0, at) + by + word.slice(at + length));
  };
  const places = Array.from({ length: word.length }, (_, at) => at);
  for (const at of places) if (word[at] === word[at + 1]) replace(at, 1, '');
  for (const at of places.slice(1)) replace(at - 1, 2, word.charAt(at) + word.charAt(at - 1));
  for (const at of [...places, word.length]) for (const letter of letters) replace(at, 0, letter);
  for (const at of places)
    for (const group of lookAlikes)
      if (group.includes(word.charAt(at))) for (const letter of group) replace(at, 1, letter);
  for (const at of places) replace(at, 1, '');
  found.delete(word);
  return found;
}

/** No Arabic word has these together, or goes on behind ة or ى. */
const impossible = /اا|ةة|ىى|[ةى](?=.)/;

/** «مبروووك»: emphasis is none of a speller's business. */
const emphasis = /([اويه])\1\1/;

const definite = /^[وفبك]?(?:ال|لل)(?<noun>.{3,}[^ي])$/;
const isVowel = (letter: string): boolean => 'اوي'.includes(letter);

/**
 * The plainest slips alone: a letter twice, two in the wrong order, one missing. Names differ from words by a letter
 * too, so a word without an article has only impossible letters to mend; and new words differ by a long vowel
 * (تحويلة, تحويلية; تنويعة, تنوعية), so that these are neither moved nor missed.
 */
export function plainSlips(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (word.length < 5 || emphasis.test(word)) return found;
  const noun = definite.exec(word)?.groups?.['noun'] ?? '';
  const isLong = noun.length >= 5;
  for (let at = 1; at < word.length; at++) {
    const [before, letter] = [word.charAt(at - 1), word.charAt(at)];
    const mayBeTwice = noun !== '' || word.length >= 6 || isInflected(word) || isVowel(letter) || 'ةى'.includes(letter);
    if (before === letter && mayBeTwice && !/(?:وو|يي)ى$/.test(word)) found.add(word.slice(0, at) + word.slice(at + 1));
    const moves = impossible.test(before + letter) || (isLong && !/[وي]/.test(before + letter));
    if (moves) found.add(word.slice(0, at - 1) + letter + before + word.slice(at + 1));
    if (!isLong || at < word.length - noun.length) continue;
    for (const missing of letters) if (!isVowel(missing)) found.add(word.slice(0, at) + missing + word.slice(at));
    for (const group of dotted)
      if (group.includes(letter)) for (const other of group) found.add(word.slice(0, at) + other + word.slice(at + 1));
  }
  // الإعدادت, الاستثمارت.
  if (isLong && /[^ا]ت$/.test(word)) found.add(`${word.slice(0, -1)}ات`);
  found.delete(word);
  return found;
}

/** What stands behind the article, in a word of a shape that names seldom have: a noun in م, a sound plural. */
const wordly = /^[وفبك]?(?:ال|لل)(?<noun>م.{3,}(?<!ة)|م.{3,}ة|.{3,}(?:ات|و?ن|ين))$/;

/**
 * Any one letter missing, moved, doubled or without its dots, in a definite word of such a shape: «المنظة», «الصاردات»,
 * «الباحثن». More than `plainSlips`, and so for the commonest of words alone.
 */
export function definiteSlips(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const noun = wordly.exec(word)?.groups?.['noun'];
  if (noun === undefined || /ي[ةن]?$/.test(noun)) return movedLetters(word);
  for (let at = word.length - noun.length + 1; at <= word.length; at++) {
    const [before, letter] = [word.charAt(at - 1), word.charAt(at)];
    for (const missing of letters) found.add(word.slice(0, at) + missing + word.slice(at));
    if (at === word.length) continue;
    found.add(word.slice(0, at - 1) + letter + before + word.slice(at + 1));
    for (const group of dotted)
      if (group.includes(letter)) for (const other of group) found.add(word.slice(0, at) + other + word.slice(at + 1));
  }
  found.delete(word);
  return found;
}

/** «الأسعرا», «الرئسي»: two letters in the wrong order, in a definite word of another shape. */
function movedLetters(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const noun = /^[وفبك]?(?:ال|لل)(?<noun>.{5,}[^ي])$/.exec(word)?.groups?.['noun'];
  if (noun === undefined) return found;
  for (let at = word.length - noun.length + 1; at < word.length; at++)
    found.add(word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1));
  found.delete(word);
  return found;
}

/** «استخدت», «يستخم»: a verb in است that lost a letter. */
export function verbSlips(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!/^[وف]?(?:ا|[يتن])ست.{3,}$/.test(word)) return found;
  for (let at = word.indexOf('ست') + 2; at <= word.length; at++)
    for (const missing of letters) found.add(word.slice(0, at) + missing + word.slice(at));
  return found;
}

/** Words that the language could build, and nobody has: «المعلوات», «الباحثن». */
export const isDefinitePlural = (word: string): boolean => /^[وفبك]?(?:ال|لل).{3,}(?:ات|و?ن|ين)$/.test(word);

/** Five letters or more, and an article, or an ending of nouns and verbs. */
export const isInflected = (word: string): boolean =>
  /^(?=.{5})(?:[وفبك]?ال.*|[وف]?لل.*|.*(?:ة|ات|ون|ين|ها|هم|ته|تها|وا))$/.test(word);
