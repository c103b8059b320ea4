import { spanAround } from './span';
import type { Span } from './span';
import type { Token } from './words';

const enders = new Set(['.', '!', '?', '؟', '…', '۔']);
const closers = new Set(['"', '”', '»', ')', '\u2019', ']', '’']);

/** Sentences of a paragraph, with the marks that end them; decimal points and names like Node.js are inside tokens. */
export function sentencesOf(tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let start: number | undefined;
  let ended = false;
  let last = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'punctuation' && enders.has(token.text)) {
      ended = !(token.text === '.' && isInitial(tokens[index - 1]));
    } else if (ended && token.kind !== 'space' && !(token.kind === 'punctuation' && closers.has(token.text))) {
      if (start !== undefined) sentences.push({ start, end: last });
      start = undefined;
      ended = false;
    }
    if (token.kind !== 'space') {
      start ??= token.start;
      last = token.end;
    }
  }
  if (start !== undefined) sentences.push({ start, end: last });
  return sentences;
}

/** د. منى, أ. د. سعيد, J. Smith */
const isInitial = (before: Token | undefined): boolean =>
  (before?.kind === 'arabic' && before.text.length === 1) || (before?.kind === 'latin' && /^[A-Z]$/.test(before.text));

/** Words further away than this, in UTF-16 units, have nothing to do with a place even in a sentence without end. */
const farthest = 400;

/** The sentence around a place, as far as it can matter to it. */
export function sentenceAround(sentences: readonly Span[], { start, end }: Span): Span {
  const sentence = spanAround(sentences, start) ?? { start, end };
  return { start: Math.max(sentence.start, start - farthest), end: Math.min(sentence.end, end + farthest) };
}
