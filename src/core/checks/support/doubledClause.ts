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
  for (let size = sizes.least; size <= sizes.most; size++) {
    const gap = tokens[index + size];
    if (gap === undefined) return undefined;
    const second = index + size + (gap.kind === 'space' ? 1 : 2);
    if (tokens[second]?.text !== first.text || !isGap(tokens, index + size)) continue;
    if (!isSame(tokens, index, second, size)) continue;
    return {
      first: { start: first.start, end: tokens[index + size - 1]?.end ?? first.end },
      second: { start: tokens[second].start, end: tokens[second + size - 1]?.end ?? first.end },
    };
  }
  return undefined;
}

const isGap = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'space' ||
  ((tokens[at]?.text === '\u060C' || tokens[at]?.text === ',') && tokens[at + 1]?.kind === 'space');

function isSame(tokens: readonly Token[], first: number, second: number, size: number): boolean {
  if (tokens[first + size - 1]?.kind !== 'arabic') return false;
  for (let i = 0; i < size; i++) if (tokens[first + i]?.text !== tokens[second + i]?.text) return false;
  return true;
}
