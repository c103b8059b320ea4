import { foldTable } from '../text/fold';

/** Words, folded, that only look as if a proclitic stood before another word: فقط is not ف and قط. */
const wholeWords = new Set([
  ...['فقط', 'وفقط', 'كفار', 'وكفار', 'كلب', 'وكلب', 'كلنا', 'وكلنا', 'فكلنا', 'كذلك', 'وكذلك', 'فكذلك'],
  ...['بحيره', 'وبحيره', 'كحل', 'وحل', 'ولد', 'وقف', 'وصف', 'ورد', 'وجود', 'ورق', 'وطن', 'وعود', 'وسام', 'وداع'],
  ...['فلوس', 'فرد', 'فجر', 'فصل', 'فهم', 'فدان', 'برد', 'بلد', 'كفيل', 'كرد'],
]);

export const hasNoProclitic = (folded: string): boolean => wholeWords.has(folded);

/** A folded word taken apart: `proclitics + (article ? ال : '') + stem + enclitic`, in one of its possible ways. */
export interface Analysis {
  /** One of و ف, then one of ب ك ل س, or a part of that; the ل of لل is here, its article in `article`. */
  readonly proclitics: string;
  readonly article: boolean;
  readonly stem: string;
  readonly enclitic: string;
}

const enclitics = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ك', 'ي'];
const conjunctions = new Set(['و', 'ف']);
const prepositions = new Set(['ب', 'ك', 'ل', 'س']);
const shortestStem = 2;

/** Where the stem of a folded word may begin: after nothing, after و or ف, after ب ك ل س, after both. */
export function procliticLengths(folded: string): readonly number[] {
  const lengths = [0];
  const first = folded[0] ?? '';
  const second = folded[1] ?? '';
  if (conjunctions.has(first)) {
    lengths.push(1);
    if (prepositions.has(second)) lengths.push(2);
  } else if (prepositions.has(first)) lengths.push(1);
  return lengths;
}

/** All ways to take a folded word apart, the whole word first. Most are wrong: a lexicon must choose. */
export function analyses(folded: string): readonly Analysis[] {
  const found: Analysis[] = [];
  for (const length of procliticLengths(folded)) {
    const proclitics = folded.slice(0, length);
    const rest = folded.slice(length);
    if (rest.length < shortestStem) continue;
    addWithEnclitics(found, proclitics, false, rest);
    if (rest.startsWith('ال')) addWithEnclitics(found, proclitics, true, rest.slice(2));
    // ل + ال is written لل; before a stem in ل one of three lams is dropped: ل + اللغة = للغة.
    if (proclitics.endsWith('ل') && rest.startsWith('ل')) {
      addWithEnclitics(found, proclitics, true, rest.slice(1));
      addWithEnclitics(found, proclitics, true, rest);
    }
  }
  return found;
}

function addWithEnclitics(found: Analysis[], proclitics: string, article: boolean, rest: string): void {
  if (rest.length < shortestStem) return;
  found.push({ proclitics, article, stem: rest, enclitic: '' });
  if (article) return;
  for (const enclitic of enclitics) {
    if (!rest.endsWith(enclitic) || rest.length - enclitic.length < shortestStem) continue;
    const stem = rest.slice(0, -enclitic.length);
    found.push({ proclitics, article, stem, enclitic });
    if (stem.endsWith('ت')) found.push({ proclitics, article, stem: `${stem.slice(0, -1)}ة`, enclitic });
  }
}

/** The stems a folded word may have, without clitics and article: for looking a word up in a set of stems. */
export function possibleStems(folded: string): readonly string[] {
  return [...new Set(analyses(folded).map(({ stem }) => stem))];
}

/** What may follow a stem as a pronoun in the same word; ك and ي are left out: they are rare in print and often letters. */
export const isEnclitic = (folded: string): boolean =>
  folded.length <= 3 && folded !== 'ك' && folded !== 'ي' && enclitics.includes(folded);

/**
 * Writes proclitics before an Arabic phrase: ل + الذكاء = للذكاء, ل + اللغة = للغة, ب + الذكاء = بالذكاء.
 * `proclitics` may carry vowel marks.
 */
export function attachProclitics(proclitics: string, phrase: string): string {
  if (proclitics === '') return phrase;
  if (!foldedEndsWith(proclitics, 'ل') || !phrase.startsWith('ال')) return proclitics + phrase;
  return phrase.startsWith('الل') ? proclitics + phrase.slice(2) : `${proclitics}ل${phrase.slice(2)}`;
}

/** Writes proclitics before a Latin name or a number: بـOpenAI, وOpenAI. */
export function attachToLatin(proclitics: string, name: string): string {
  return proclitics === '' || /[وف]$/.test(proclitics) ? proclitics + name : `${proclitics}\u0640${name}`;
}

function foldedEndsWith(text: string, letter: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = foldTable[text.charCodeAt(i)] ?? 0;
    if (code !== 0) return code === letter.charCodeAt(0);
  }
  return false;
}
