/** How often things are there, in no order. */
export interface Tally {
  /** `by` may be negative. */
  add(thing: string, by: number): void;
  has(thing: string): boolean;
  countOf(thing: string): number;
  /** What is there most often; of several, the first in the order of their letters. Undefined where nothing is. */
  mostFrequent(): string | undefined;
  things(): Iterable<string>;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    add(thing, by) {
      const count = (counts.get(thing) ?? 0) + by;
      if (count === 0) counts.delete(thing);
      else counts.set(thing, count);
    },
    has: (thing) => counts.has(thing),
    things: () => counts.keys(),
    countOf: (thing) => counts.get(thing) ?? 0,
    mostFrequent() {
      let best: string | undefined;
      let most = 0;
      for (const [thing, count] of counts) {
        if (count < most || (count === most && best !== undefined && thing > best)) continue;
        [best, most] = [thing, count];
      }
      return best;
    },
  };
}
