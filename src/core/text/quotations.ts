import type { Span } from './span';

const opening = new Set(['«', '“', '"', '(', '‹', '\u2018', "'"]);
const closing = new Set(['»', '”', '"', ')', '›', '\u2019', "'"]);

/** Between quotation marks or brackets of its own, a wording is talked about, not used. */
export const isQuotedAlone = (text: string, { start, end }: Span): boolean =>
  opening.has(text[start - 1] ?? '') && closing.has(text[end] ?? '');

const pairs = /«[^»]*»|“[^”]*”|"[^"]*"|\([^)]*\)/g;

/** Is the place inside brackets, or a quotation, of the paragraph? */
export const isEnclosed = (text: string, { start, end }: Span): boolean =>
  [...text.matchAll(pairs)].some((match) => match.index < start && end < match.index + match[0].length);

export const isBracketed = (text: string, { start, end }: Span): boolean =>
  [...text.matchAll(/[([][^)\]]*[)\]]/g)].some((match) => match.index < start && end < match.index + match[0].length);
