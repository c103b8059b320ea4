import type { Token } from '../../text/words';
import type { DoubledPhrase } from './doubledPhrase';

/** In tokens, the spaces with them: five words and thirteen. Cries and prayers that are said twice are shorter. */
const sizes = { least: 9, most: 25 };

/**
 * The stretch that begins at a token and stands twice in a row, with nothing but a space or a comma between: an engine
 * lost its place. «وقال إن الشركة ستطلق المنتج، وقال إن الشركة ستطلق المنتج».
 */
export function doubledClauseAt(tokens: readonly Token[], index: number): DoubledPhrase | undefined {
  const first = tokens[index];
  if (first?.kind !== 'arabic') return undefined;
  const { start, end } = first;
  const most = Math.min(index + sizes.most + longestGap, tokens.length - 1);
  for (let second = index + sizes.least + 1; second <= most; second++) {
    const other = tokens[second];
    // Most words are told apart by their length, without a look at their letters.
    if (other === undefined || other.end - other.start !== end - start || other.text !== first.text) continue;
    const size = second - index - gapBefore(tokens, second);
    if (size < sizes.least || size > sizes.most || !isSame(tokens, index, second, size)) continue;
    return {
      first: { start, end: tokens[index + size - 1]?.end ?? end },
      second: { start: other.start, end: tokens[second + size - 1]?.end ?? end },
    };
  }
  return undefined;
}

const longestGap = 2;

/** How many tokens stand between two stretches: a space, perhaps with a comma before it. Infinity: something else. */
function gapBefore(tokens: readonly Token[], second: number): number {
  if (tokens[second - 1]?.kind !== 'space') return Infinity;
  const mark = tokens[second - 2]?.text;
  return mark === '\u060C' || mark === ',' ? longestGap : 1;
}

function isSame(tokens: readonly Token[], first: number, second: number, size: number): boolean {
  if (tokens[first + size - 1]?.kind !== 'arabic') return false;
  for (let i = 0; i < size; i++) if (tokens[first + i]?.text !== tokens[second + i]?.text) return false;
  return true;
}
