import { contains } from './span';
import type { Span } from './span';
import type { Token } from './words';

const opening = new Set(['«', '“', '"', '(', '‹', '\u2018', "'"]);
const closing = new Set(['»', '”', '"', ')', '›', '\u2019', "'"]);

/** Between quotation marks or brackets of its own, a wording is talked about, not used. */
export const isQuotedAlone = (text: string, { start, end }: Span): boolean =>
  opening.has(text[start - 1] ?? '') && closing.has(text[end] ?? '');

const quotations = /«[^»]*»|“[^”]*”|"[^"]*"/g;
const brackets = /\([^)]*\)|\[[^\]]*\]/g;

/** So many Arabic words between quotation marks are somebody's speech; fewer are a title, a term, a cry. */
const speech = 4;

/**
 * Does the place stand in brackets, or in a short quotation? There a wording is mentioned: «ميتا (Meta)», «AI للجميع».
 * In a quoted speech words are used as everywhere else.
 */
export function isSetApart({ text, tokens }: { text: string; tokens: readonly Token[] }, place: Span): boolean {
  if (enclosing(text, place, brackets) !== undefined) return true;
  const quotation = enclosing(text, place, quotations);
  if (quotation === undefined) return false;
  return tokens.filter((token) => token.kind === 'arabic' && contains(quotation, token)).length < speech;
}

function enclosing(text: string, { start, end }: Span, pairs: RegExp): Span | undefined {
  for (const { index, 0: whole } of text.matchAll(pairs))
    if (index < start && end < index + whole.length) return { start: index, end: index + whole.length };
  return undefined;
}
