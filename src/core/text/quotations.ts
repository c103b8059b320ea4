import { spanAround } from './span';
import type { Span } from './span';
import type { Token } from './words';

const opening = new Set(['«', '“', '"', '(', '‹', '\u2018', "'"]);
const closing = new Set(['»', '”', '"', ')', '›', '\u2019', "'"]);

/** Quotation marks, and the brackets that enclose as they do. */
export const isQuotationMark = (text: string): boolean => opening.has(text) || closing.has(text) || text === '„';

/** Between quotation marks or brackets of its own, a wording is talked about, not used. */
export const isQuotedAlone = (text: string, { start, end }: Span): boolean =>
  opening.has(text[start - 1] ?? '') && closing.has(text[end] ?? '');

const closerOf = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
]);
const closers = new Set(closerOf.values());

/** So many Arabic words between quotation marks are somebody's speech; fewer are a title, a term, a cry. */
const speech = 4;

/**
 * Brackets and short quotations, sorted and disjoint. There a wording is mentioned: «ميتا (Meta)», «AI للجميع». In a
 * quoted speech words are used as everywhere else. Marks without a partner enclose nothing.
 */
export function setApartSpans(tokens: readonly Token[]): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly token: Token; readonly words: number }[] = [];
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'arabic') words++;
    if (token.kind !== 'punctuation') continue;
    const partner = closers.has(token.text) ? lastIndexOf(open, token.text) : -1;
    const opener = open[partner];
    if (opener !== undefined) {
      open.length = partner;
      if (token.text !== ')' && token.text !== ']' && words - opener.words >= speech) continue;
      while ((found.at(-1)?.start ?? -1) > opener.token.start) found.pop();
      found.push({ start: opener.token.start, end: token.end });
    } else if (closerOf.has(token.text)) open.push({ token, words });
  }
  return found;
}

/** No mark is looked for further out than this: a text may consist of nothing but opening brackets. */
const deepest = 16;

function lastIndexOf(open: readonly { readonly token: Token }[], closer: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - deepest); i--)
    if (closerOf.get(open[i]?.token.text ?? '') === closer) return i;
  return -1;
}

export const isSetApart = ({ setApart }: { readonly setApart: readonly Span[] }, { start, end }: Span): boolean => {
  const around = spanAround(setApart, start);
  return around !== undefined && around.start < start && end < around.end;
};
