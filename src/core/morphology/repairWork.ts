import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { Look } from './governor';

/** What a repair has found so far. */
export interface Work extends Look {
  readonly edits: (Span & { readonly text: string })[];
  readonly doubts: Token[];
}

/** Nothing, where the word has one form for both genders. */
export function change({ edits }: Work, { start, end, text: old }: Token, text: string): void {
  if (text !== old) edits.push({ start, end, text });
}

/** The reader has to look at it. */
export function doubt({ doubts }: Work, token: Token): void {
  doubts.push(token);
}

export function changeIf(certain: boolean, work: Work, token: Token, text: string): void {
  if (certain) change(work, token, text);
  else doubt(work, token);
}
