import { solidAfter, solidBefore } from '../../text/neighbours';
import { isWord } from '../../text/words';
import type { Token } from '../../text/words';

/** Marks as wide as a Chinese character, which engines that learned from Chinese leave in Arabic. */
export const narrowMarks = new Map([
  ['\uFF0C', '،'],
  ['\u3001', '،'],
  ['\uFF1B', '؛'],
  ['\uFF1F', '؟'],
  ['\uFF1A', ':'],
  ['\uFF01', '!'],
  ['\u3002', '.'],
  ['\uFF0E', '.'],
  ['\uFF05', '%'],
  ['\uFF08', '('],
  ['\uFF09', ')'],
  ['\u300C', '«'],
  ['\u300D', '»'],
  ['\u300E', '«'],
  ['\u300F', '»'],
]);

/** The mark belongs to Chinese or Japanese, which the Arabic quotes, or there is no Arabic next to it. */
export function isBesideForeign(tokens: readonly Token[], mark: Token): boolean {
  const before = wordTowards(tokens, mark, solidBackwards);
  const after = wordTowards(tokens, mark, solidForwards);
  if (before?.kind === 'foreign' || after?.kind === 'foreign') return true;
  return before?.kind !== 'arabic' && after?.kind !== 'arabic';
}

const solidBackwards = (tokens: readonly Token[], { start }: Token): Token | undefined => solidBefore(tokens, start);
const solidForwards = (tokens: readonly Token[], { end }: Token): Token | undefined => solidAfter(tokens, end);

function wordTowards(
  tokens: readonly Token[],
  mark: Token,
  step: (tokens: readonly Token[], from: Token) => Token | undefined,
): Token | undefined {
  let found = step(tokens, mark);
  while (found?.kind === 'punctuation') found = step(tokens, found);
  return found;
}

/** A full-width mark brings its own space along: what comes in its place needs one. */
export function spacedMark(tokens: readonly Token[], index: number, mark: string): string {
  if (mark === '(' || mark === '«') return touches(tokens[index - 1]) ? ` ${mark}` : mark;
  return touches(tokens[index + 1]) ? `${mark} ` : mark;
}

const touches = (token: Token | undefined): boolean => token?.kind === 'number' || isWord(token);

/** Round the destination of a link, which is broken by it: «[نص]（https://…）». */
export function isOfLink(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind === 'opaque' || ']\u3011\uFF3D'.includes(before?.text ?? ' ');
}
