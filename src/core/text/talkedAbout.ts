import { fold } from './fold';
import { solidAfter, solidBefore, wordsBefore } from './neighbours';
import type { Span } from './span';
import type { Token } from './words';

/** A set of words to look for through proclitics and the article. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

/**
 * Does one of `names` stand among the `reach` words right before a place? Then what stands there is talked about and
 * not used: the ticker META, the abbreviation AI, the full stop.
 */
export const isNamedBefore = (
  tokens: readonly Token[],
  { start }: Span,
  names: ReadonlySet<string>,
  reach: number,
): boolean =>
  wordsBefore(tokens, start, reach).some(({ text }) => bareForms(fold(text)).some((form) => names.has(form)));

const bareForms = (folded: string): readonly string[] => [
  folded,
  folded.replace(/^[وف]?(?:[بك]?ال|لل)/, ''),
  folded.replace(/^[وفبكل]/, ''),
];

/** Two wordings with nothing but space and a mark between them explain each other: «ميتا – Meta», «ميتا/Meta». */
export const standSideBySide = (text: string, a: Span, b: Span): boolean => {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length <= 4 && !/[\p{L}\p{N}.؟!?]/u.test(between);
};

/** They hold English together, as in «OPENAI: THE INSIDE STORY»; a comma does not. */
const bridges = new Set([':', '-', '–', '—', '&', '/', '|', '+', '$']);

/** Is a Latin word part of an English phrase or a longer name, as in Mistral AI? Then the phrase has its own rules. */
export function standsInLatinPhrase(tokens: readonly Token[], { start, end }: Span): boolean {
  let before = solidBefore(tokens, start);
  if (before !== undefined && bridges.has(before.text)) before = solidBefore(tokens, before.start);
  let after = solidAfter(tokens, end);
  if (after !== undefined && bridges.has(after.text)) after = solidAfter(tokens, after.end);
  return before?.kind === 'latin' || after?.kind === 'latin';
}
