import { hasNoProclitic, isEnclitic } from '../morphology/clitics';
import { fold, foldTable } from '../text/fold';
import type { Span } from '../text/span';
import {
  WordPart,
  continuesLatin,
  endOfWord,
  foldedAt,
  isArabicLetter,
  isBlank,
  isLatin,
  joinsLatin,
  nextLetter,
  wordParts,
} from '../text/wordParts';
import { createTrie, unknown, vanishing } from './trie';
import type { Trie, TrieTables } from './trie';

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
  /**
   * Adds the beginning that all forms of something have. The first time that a text has it, `inflect` is called with
   * the value and has to add the forms: most of what is known is never met, and never inflected.
   */
  addStem(stem: string, value: number): void;
  /** In order of place; where forms start at the same place, all of them. */
  matches(text: string): readonly Match[];
  /** What `createMatcher` can begin with. */
  tables(): TrieTables;
}

const SPACE = 0x20;
const ALIF = 0x627;
const BA = 0x628;
const SIN = 0x633;
const FA = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const NUN = 0x646;
const TA = 0x62a;
const WAW = 0x648;
const YA = 0x64a;

export interface MatcherParts {
  /** How long all forms and stems are together, about; or the tables of a matcher that had some of them. */
  readonly from?: number | TrieTables;
  readonly inflect?: (value: number) => void;
}

export function createMatcher({ from, inflect = () => undefined }: MatcherParts = {}): Matcher {
  const trie = createTrie(from);
  const wake = (node: number): void => {
    const stems = trie.valuesAt(node)?.filter(isStem) ?? [];
    trie.filterAt(node, (value) => !isStem(value));
    for (const stem of stems) inflect(~stem);
  };
  return {
    add(form, value) {
      trie.add(form, value);
    },
    addStem(stem, value) {
      trie.add(stem, ~value);
    },
    tables: trie.tables,
    matches(text) {
      for (;;) {
        const { found, stems } = search(text, trie);
        if (stems.length === 0) return found;
        // What is inflected now may have forms before the place where it was met: the text is searched again.
        stems.forEach(wake);
      }
    },
  };
}

/** Stems lie in the same trie, with negative values. */
const isStem = (value: number): boolean => value < 0;

function hasStem(values: readonly number[]): boolean {
  for (const value of values) if (isStem(value)) return true;
  return false;
}

interface Search {
  readonly text: string;
  readonly trie: Trie;
  readonly found: Match[];
  /** The nodes at which stems were met. */
  readonly stems: number[];
}

function search(text: string, trie: Trie): Search {
  const state: Search = { text, trie, found: [], stems: [] };
  let before: WordPart = WordPart.none;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const part = wordParts[text.charCodeAt(at)] as WordPart;
    if (part === before) continue;
    if (part === WordPart.arabic) {
      if (before !== WordPart.mark) enterArabic(state, at);
    } else if (part === WordPart.latin && (before !== WordPart.none || !joinsLatin(text, at))) walk(state, at, at, 0);
    before = part;
  }
  return state;
}

/** Reads an Arabic word from its beginning and from behind each proclitic that it may have. */
function enterArabic(state: Search, start: number): void {
  const { text, trie } = state;
  walk(state, start, start, 0);
  let at = start;
  let letter = foldedAt(text, at);
  if (letter === WAW || letter === FA) {
    at = nextLetter(text, at + 1);
    if (!isArabicLetter(text, at)) return;
    walk(state, start, at, 0);
    letter = foldedAt(text, at);
  }
  if (letter !== BA && letter !== KAF && letter !== LAM && letter !== SIN) return;
  const from = nextLetter(text, at + 1);
  if (!isArabicLetter(text, from) || (letter === SIN && !beginsPresent(text, from))) return;
  walk(state, start, from, 0);
  if (letter !== LAM || foldedAt(text, from) !== LAM) return;
  const lam = trie.letters[LAM] ?? unknown;
  const alif = trie.step(0, trie.letters[ALIF] ?? unknown) >> 1;
  const article = alif === 0 ? 0 : trie.step(alif, lam) >> 1;
  if (article === 0) return;
  const stem = nextLetter(text, from + 1);
  walk(state, start, stem, article);
  const doubled = trie.step(article, lam) >> 1;
  if (doubled !== 0) walk(state, start, stem, doubled);
}

/** س of the future stands before a verb alone: in سبق and سقط it is part of the word. */
function beginsPresent(text: string, at: number): boolean {
  const letter = foldedAt(text, at);
  return letter === ALIF || letter === TA || letter === NUN || letter === YA;
}

/**
 * Reads forms from `from` on, in a word that begins at `start`. `entry` is the root of the trie, or the node behind an
 * article that a lam has swallowed.
 */
function walk({ text, trie, stems, found }: Search, start: number, from: number, entry: number): void {
  const { letters } = trie;
  if (entry === 0 && !mayBegin(text, from, trie)) return;
  let node = entry;
  for (let at = from; at < text.length;) {
    const unit = text.charCodeAt(at++);
    let letter = letters[unit] ?? unknown;
    if (letter === vanishing) continue;
    if (isBlank(unit)) {
      while (at < text.length && isBlank(text.charCodeAt(at))) at++;
      letter = letters[SPACE] ?? unknown;
    }
    const target = trie.step(node, letter);
    if (target === 0) return;
    node = target >> 1;
    if ((target & 1) === 0) continue;
    const values = trie.valuesAt(node);
    if (values === undefined) continue;
    if (hasStem(values)) stems.push(node);
    else record(text, { start, from, lamArticle: entry !== 0 }, at, values, found);
  }
}

/** Turns most words away. */
function mayBegin(text: string, at: number, { letters, mayBegin }: Trie): boolean {
  const first = letters[text.charCodeAt(at)] ?? unknown;
  const second = letterAt(text, at + 1, letters);
  const third = letterAt(text, at + 2, letters);
  const fourth = letterAt(text, at + 3, letters);
  // Where a mark stands between them, the letters are somewhere else.
  const isMarked = first === vanishing || second === vanishing || third === vanishing || fourth === vanishing;
  return isMarked || mayBegin(first, second, third, fourth);
}

const letterAt = (text: string, at: number, letters: Uint16Array): number => {
  const unit = at < text.length ? text.charCodeAt(at) : SPACE;
  return letters[isBlank(unit) ? SPACE : unit] ?? unknown;
};

/** Where the reading of a form began. */
interface Entry {
  readonly start: number;
  readonly from: number;
  readonly lamArticle: boolean;
}

function record(text: string, entry: Entry, end: number, values: readonly number[], found: Match[]): void {
  const { start, from, lamArticle } = entry;
  const wordEnd = endOfWord(text, end, end - 1);
  const tail = wordEnd === end ? '' : fold(text.slice(end, wordEnd));
  if (tail !== '' && (!isEnclitic(tail) || isLatin(text, end - 1))) return;
  if (entry.start !== entry.from && hasNoProclitic(fold(text.slice(entry.start, wordEnd)))) return;
  if (wordEnd < text.length && continuesLatin(text, wordEnd)) return;
  const coreEnd = tail === '' ? wordEnd : end;
  found.push({
    start,
    end: wordEnd,
    core: { start: from, end: coreEnd },
    proclitics: start === from ? '' : text.slice(start, lamArticle ? lamBefore(text, from) : from),
    lamArticle,
    enclitic: tail,
    values,
  });
}

/** In للذكاء the proclitic is the first lam alone. */
function lamBefore(text: string, at: number): number {
  let lam = at - 1;
  while (foldTable[text.charCodeAt(lam)] !== LAM) lam--;
  return lam;
}
