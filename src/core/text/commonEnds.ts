/** How many UTF-16 units two texts have in common at the beginning and, behind that, at the end. */
export function commonEnds(a: string, b: string): { readonly prefix: number; readonly suffix: number } {
  const shorter = Math.min(a.length, b.length);
  const prefix = longest(shorter, (from, to) => a.slice(from, to) === b.slice(from, to));
  const suffix = longest(
    shorter - prefix,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
  return { prefix, suffix };
}

/** Compared in pieces: the engine compares strings much faster than a loop can. */
const piece = 4096;

/** The largest n up to `most` for which 0 to n is the same, where `isSame` tells of a stretch. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  while (low < most && isSame(low, Math.min(low + piece, most))) low = Math.min(low + piece, most);
  let high = Math.min(low + piece, most);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
