import { CharClass, classOf } from '../text/arabic';
import type { Span } from '../text/span';

/** On one line, and so that no article can send commands to the terminal. */
export const withoutControls = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** A stretch of an article for a line of its own: without the bidi controls that could reorder what stands around. */
export const asOneLine = (text: string): string =>
  withoutControls(text.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''));

/** How many cells the text takes, for the scripts that articles are written in. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== CharClass.arabicMark && kind !== CharClass.invisible) cells++;
  }
  return cells;
}

/** The text, with its middle left out where it is longer than `most` cells. */
export function shorten(text: string, most: number): string {
  if (cellsOf(text) <= most) return text;
  const half = Math.max(1, Math.floor((most - 1) / 2));
  return `${startOf(text, half)}${endOf(text, half).slice(1)}`;
}

export interface Snippet {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The place with as much of its line around it as fits into `width` cells. */
export function snippetOf(text: string, { start, end }: Span, width: number): Snippet {
  const marked = shorten(asOneLine(text.slice(start, end)), Math.floor(width / 2));
  const room = width - cellsOf(marked);
  // A line can be as long as the article; twice the units leave room for vowel marks.
  const before = asOneLine(lastLine(text.slice(Math.max(0, start - 2 * room), start)));
  const after = asOneLine(firstLine(text.slice(end, end + 2 * room)));
  const half = Math.floor(room / 2);
  // What one side does not need, the other gets.
  return {
    before: endOf(before, room - Math.min(half, cellsOf(after))),
    marked,
    after: startOf(after, room - Math.min(half, cellsOf(before))),
  };
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';

/** Whole words from the start of the text, as many as fit. */
function startOf(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text.trimEnd();
  const cut = text.slice(0, cells - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > cells / 2 ? cut.slice(0, space) : cut}…`;
}

/** Whole words up to the end of the text, as many as fit. */
function endOf(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text.trimStart();
  const cut = text.slice(text.length - cells + 1);
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < cells / 2 ? cut.slice(space + 1) : cut}`;
}
