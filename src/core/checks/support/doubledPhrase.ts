import { hasArticle, isPreposition } from '../../morphology/functionWords';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';

/** A phrase and the same phrase right behind it. */
export interface DoubledPhrase {
  readonly first: Span;
  readonly second: Span;
}

const longest = 4;

/**
 * The phrase that begins at a token and stands twice in a row. Only what begins with a preposition: «في الوقت نفسه في
 * الوقت نفسه»; sentences are doubled on purpose («لا تخف لا تخف»), as are two short words («من هنا من هنا»).
 */
export function doubledPhraseAt(tokens: readonly Token[], index: number): DoubledPhrase | undefined {
  const opening = tokens[index];
  if (opening?.kind !== 'arabic' || !isPreposition(opening)) return undefined;
  for (let words = 2; words <= longest; words++) {
    // Words and the single spaces between them; one more space stands between the phrases.
    const size = 2 * words - 1;
    if (tokens[index + size + 1]?.text !== opening.text) continue;
    const first = tokens.slice(index, index + size);
    const second = tokens.slice(index + size + 1, index + 2 * size + 1);
    if (second.length < size || tokens[index + size]?.kind !== 'space') continue;
    if (!first.every((token, at) => isSameWord(token, second[at], at))) continue;
    if (words === 2 && !hasArticle(first[2]?.text ?? '')) continue;
    return { first: around(first), second: around(second) };
  }
  return undefined;
}

const isSameWord = (token: Token, other: Token | undefined, at: number): boolean =>
  at % 2 === 0
    ? token.kind === 'arabic' && token.text === other?.text
    : token.kind === 'space' && other?.kind === 'space' && !`${token.text}${other.text}`.includes('\n');

const around = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
