/** Of strings, in the same order. */
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((thing, index) => thing === b[index]);
