import type { PlacedParagraph } from '../text/article';

/** What is not the same at the beginning and at the end of two lists. */
export interface Change {
  readonly start: number;
  readonly endOfOld: number;
  readonly endOfNew: number;
}

export function changeBetween<Item>(
  old: readonly Item[],
  now: readonly Item[],
  isSame: (a: Item, b: Item) => boolean = Object.is,
): Change {
  const shorter = Math.min(old.length, now.length);
  const isSameAt = (inOld: number, inNow: number): boolean => {
    const [a, b] = [old[inOld], now[inNow]];
    return a !== undefined && b !== undefined && isSame(a, b);
  };
  let start = 0;
  while (start < shorter && isSameAt(start, start)) start++;
  let same = 0;
  while (same < shorter - start && isSameAt(old.length - 1 - same, now.length - 1 - same)) same++;
  return { start, endOfOld: old.length - same, endOfNew: now.length - same };
}

export const hasSameParagraph = (a: PlacedParagraph, b: PlacedParagraph): boolean => a.paragraph === b.paragraph;
