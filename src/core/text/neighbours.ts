import { firstStartingAt } from './span';
import type { Span } from './span';
import { fold } from './fold';
import type { Token } from './words';
import { isWord } from './words';

/** Index of the first token that starts at or after `offset`; the length of `tokens` where there is none. */
export const tokenIndexAt = (tokens: readonly Token[], offset: number): number => firstStartingAt(tokens, offset);

const isTransparent = ({ kind, text }: Token): boolean =>
  kind === 'space' || kind === 'markup' || (kind === 'other' && fold(text) === '');

/** Up to `most` words right before `offset`, in reading order; punctuation ends the search. */
export function wordsBefore(tokens: readonly Token[], offset: number, most: number): readonly Token[] {
  const words: Token[] = [];
  for (let i = tokenIndexAt(tokens, offset) - 1; i >= 0 && words.length < most; i--) {
    const token = tokens[i];
    if (token === undefined || token.end > offset || isTransparent(token)) continue;
    if (!isWord(token)) break;
    words.unshift(token);
  }
  return words;
}

/** Up to `most` words right after `offset`; punctuation ends the search. */
export function wordsAfter(tokens: readonly Token[], offset: number, most: number): readonly Token[] {
  const words: Token[] = [];
  for (let i = tokenIndexAt(tokens, offset); i < tokens.length && words.length < most; i++) {
    const token = tokens[i];
    if (token === undefined || isTransparent(token)) continue;
    if (!isWord(token)) break;
    words.push(token);
  }
  return words;
}

/** The nearest token before `offset` that is not space or an emphasis mark. */
export function solidBefore(tokens: readonly Token[], offset: number): Token | undefined {
  for (let i = tokenIndexAt(tokens, offset) - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token !== undefined && token.end <= offset && !isTransparent(token)) return token;
  }
  return undefined;
}

/** The nearest token at or after `offset` that is not space or an emphasis mark. */
export function solidAfter(tokens: readonly Token[], offset: number): Token | undefined {
  for (let i = tokenIndexAt(tokens, offset); i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && !isTransparent(token)) return token;
  }
  return undefined;
}

/** The words and marks inside a span, without spaces and emphasis. */
export function solidTokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const found: Token[] = [];
  for (let i = tokenIndexAt(tokens, span.start); (tokens[i]?.end ?? Infinity) <= span.end; i++) {
    const token = tokens[i];
    if (token !== undefined && !isTransparent(token)) found.push(token);
  }
  return found;
}
