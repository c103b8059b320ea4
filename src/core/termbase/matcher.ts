import { isEnclitic } from '../morphology/clitics';
import { CharClass, classOf } from '../text/arabic';
import { fold, foldTable } from '../text/fold';
import type { Span } from '../text/span';
import { createTrie } from './trie';

/** Where a form stands: `start` to `end` with its clitics, `core` without them. */
export interface Match extends Span {
  readonly core: Span;
  /** As written, with marks; the lam of لل is here. */
  readonly proclitics: string;
  /** The article of the form is swallowed by a lam: للذكاء. */
  readonly lamArticle: boolean;
  readonly enclitic: string;
  readonly values: readonly number[];
}

/** Finds forms in running text, through proclitics, pronouns, marks and letter variants. */
export interface Matcher {
  /** `form` has single spaces between its words and none around them. */
  add(form: string, value: number): void;
  /** In order of place; where forms start at the same place, all of them. */
  matches(text: string): readonly Match[];
}

const SPACE = 0x20;
const ALIF_UNIT = 0x627;
const LAM_UNIT = 0x644;

/** `expectedUnits`: how long all forms are together, about. */
export function createMatcher(expectedUnits?: number): Matcher {
  const trie = createTrie(expectedUnits);
  return {
    add(form, value) {
      const key = fold(form);
      if (key !== '') trie.add(key, value);
    },
    matches(text) {
      const found: Match[] = [];
      const articleNode = trie.step(trie.step(0, ALIF_UNIT), LAM_UNIT);
      for (let at = 0; at < text.length;) {
        if (!startsWord(text, at)) {
          at++;
          continue;
        }
        for (const start of wordEntries(text, at, articleNode, trie.step)) walk(text, at, start, trie, found);
        at = endOfWord(text, at + 1, at);
      }
      return found;
    },
  };
}

/** A point in the trie at which reading a word may begin, after a proclitic was read. */
interface Entry {
  readonly at: number;
  readonly node: number;
  readonly lamArticle: boolean;
}

type Step = (node: number, unit: number) => number;

function* wordEntries(text: string, start: number, articleNode: number, step: Step): Iterable<Entry> {
  yield { at: start, node: 0, lamArticle: false };
  let at = start;
  let unit = foldTable[text.charCodeAt(at)] ?? 0;
  if (unit === 0x648 || unit === 0x641) {
    at = nextLetter(text, at + 1);
    if (at >= text.length || !isArabicLetter(text, at)) return;
    yield { at, node: 0, lamArticle: false };
    unit = foldTable[text.charCodeAt(at)] ?? 0;
  }
  if (unit !== 0x628 && unit !== 0x643 && unit !== LAM_UNIT && unit !== 0x633) return;
  const after = nextLetter(text, at + 1);
  if (after >= text.length || !isArabicLetter(text, after)) return;
  yield { at: after, node: 0, lamArticle: false };
  if (unit !== LAM_UNIT || (foldTable[text.charCodeAt(after)] ?? 0) !== LAM_UNIT || articleNode < 0) return;
  const stem = nextLetter(text, after + 1);
  yield { at: stem, node: articleNode, lamArticle: true };
  const doubled = step(articleNode, LAM_UNIT);
  if (doubled >= 0) yield { at: stem, node: doubled, lamArticle: true };
}

type ReadableTrie = Pick<ReturnType<typeof createTrie>, 'step' | 'valuesAt'>;

function walk(text: string, wordStart: number, entry: Entry, trie: ReadableTrie, found: Match[]): void {
  let { node, at } = entry;
  while (at < text.length) {
    let unit = foldTable[text.charCodeAt(at)] ?? 0;
    if (unit === 0) {
      at++;
      continue;
    }
    if (isBlank(text, at)) {
      while (at + 1 < text.length && isBlank(text, at + 1)) at++;
      unit = SPACE;
    }
    node = trie.step(node, unit);
    if (node < 0) return;
    at++;
    const values = trie.valuesAt(node);
    if (values !== undefined) record(text, wordStart, entry, at, values, found);
  }
}

function record(
  text: string,
  start: number,
  entry: Entry,
  end: number,
  values: readonly number[],
  found: Match[],
): void {
  const wordEnd = endOfWord(text, end, end - 1);
  const tail = fold(text.slice(end, wordEnd));
  if (tail !== '' && (!isEnclitic(tail) || classOf(text.charCodeAt(end - 1)) === CharClass.latinLetter)) return;
  if (wordEnd < text.length && continuesLatin(text, wordEnd)) return;
  const coreEnd = tail === '' ? wordEnd : end;
  found.push({
    start,
    end: wordEnd,
    core: { start: entry.at, end: coreEnd },
    proclitics: text.slice(start, entry.lamArticle ? lamBefore(text, entry.at) : entry.at),
    lamArticle: entry.lamArticle,
    enclitic: tail,
    values,
  });
}

/** In للذكاء the proclitic is the first lam alone. */
function lamBefore(text: string, at: number): number {
  let lam = at - 1;
  while (foldTable[text.charCodeAt(lam)] !== LAM_UNIT) lam--;
  return lam;
}

const isBlank = (text: string, at: number): boolean => {
  const kind = classOf(text.charCodeAt(at));
  return kind === CharClass.space || kind === CharClass.newline;
};

/** Proclitics lead to Arabic only: a Latin name that they are joined to is a word of its own. */
const isArabicLetter = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CharClass.arabicLetter;

const isLetter = (text: string, at: number): boolean => {
  const kind = classOf(text.charCodeAt(at));
  return kind === CharClass.arabicLetter || kind === CharClass.latinLetter || kind === CharClass.digit;
};

const isInWord = (text: string, at: number): boolean => {
  const kind = classOf(text.charCodeAt(at));
  return (
    kind === CharClass.arabicLetter ||
    kind === CharClass.arabicMark ||
    kind === CharClass.tatweel ||
    kind === CharClass.latinLetter ||
    kind === CharClass.digit
  );
};

const isLatinWord = (kind: CharClass): boolean => kind === CharClass.latinLetter || kind === CharClass.digit;

/** A change of script starts a word: in لـOpenAI the name is a word of its own. */
function startsWord(text: string, at: number): boolean {
  if (!isLetter(text, at)) return false;
  if (at === 0 || !isInWord(text, at - 1)) return at < 2 || !joinsLatin(text, at);
  return isLatinWord(classOf(text.charCodeAt(at))) !== isLatinWord(classOf(text.charCodeAt(at - 1)));
}

/** C3.ai, GPT-4, user_id: what stands behind a joint is part of the same Latin word. */
const joinsLatin = (text: string, at: number): boolean =>
  isLatinWord(classOf(text.charCodeAt(at))) &&
  '.-_@/&+'.includes(text[at - 1] ?? ' ') &&
  isLatinWord(classOf(text.charCodeAt(at - 2)));

function continuesLatin(text: string, at: number): boolean {
  if (!isLatinWord(classOf(text.charCodeAt(at - 1)))) return false;
  return '.-_@/&+'.includes(text[at] ?? ' ') && at + 1 < text.length && isLatinWord(classOf(text.charCodeAt(at + 1)));
}

/** `like`: a unit of the word; the word ends where the script changes. */
function endOfWord(text: string, from: number, like: number): number {
  const latin = isLatinWord(classOf(text.charCodeAt(like)));
  let at = from;
  while (at < text.length && isInWord(text, at) && isLatinWord(classOf(text.charCodeAt(at))) === latin) at++;
  return at;
}

function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && foldTable[text.charCodeAt(at)] === 0) at++;
  return at;
}
