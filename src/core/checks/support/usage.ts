import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';

/** How often, and where, an article goes each of several ways: tanwin before or behind the alif, ٣ or 3. */
export interface Usage<Way extends string> {
  /** `spans`: all places of the paragraph that go this way, in order. */
  add(way: Way, spans: readonly Span[], paragraph: Paragraph, by: 1 | -1): void;
  countOf(way: Way): number;
  /** The first place in each paragraph. A living map. */
  placesOf(way: Way): ReadonlyMap<Paragraph, Span>;
  /** Is the first place of the article in this paragraph? `orderOf`: see ArticleContext. */
  beginsIn(paragraph: Paragraph, way: Way, orderOf: (paragraph: Paragraph) => number): boolean;
  /** Does the first place that goes one way stand before the first that goes another? */
  isBefore(a: Way, b: Way, orderOf: (paragraph: Paragraph) => number): boolean;
  /** Is it the paragraph in which the first of these ways begins? */
  beginIn(paragraph: Paragraph, ways: readonly Way[], orderOf: (paragraph: Paragraph) => number): boolean;
}

interface Places {
  total: number;
  readonly firsts: Map<Paragraph, Span>;
  /** A paragraph may stand in the article more than once. */
  readonly copies: Map<Paragraph, number>;
}

export function createUsage<Way extends string>(): Usage<Way> {
  const ways = new Map<Way, Places>();
  /** Looked for once after each change: paragraphs change their order only when some of them come and go. */
  const beginnings = new Map<Way, Paragraph | undefined>();
  const placesOf = (way: Way): Places => {
    const known = ways.get(way);
    if (known !== undefined) return known;
    const places: Places = { total: 0, firsts: new Map(), copies: new Map() };
    ways.set(way, places);
    return places;
  };
  const beginningOf = (way: Way, orderOf: (paragraph: Paragraph) => number): Paragraph | undefined => {
    if (!beginnings.has(way)) beginnings.set(way, earliest(placesOf(way).firsts.keys(), orderOf));
    return beginnings.get(way);
  };
  return {
    add(way, spans, paragraph, by) {
      beginnings.clear();
      const [first] = spans;
      if (first === undefined) return;
      const places = placesOf(way);
      places.total += by * spans.length;
      const copies = (places.copies.get(paragraph) ?? 0) + by;
      places.copies.set(paragraph, copies);
      if (copies > 0) places.firsts.set(paragraph, first);
      else places.firsts.delete(paragraph);
      if (copies === 0) places.copies.delete(paragraph);
    },
    countOf: (way) => ways.get(way)?.total ?? 0,
    placesOf: (way) => placesOf(way).firsts,
    beginsIn: (paragraph, way, orderOf) => beginningOf(way, orderOf) === paragraph,
    isBefore(a, b, orderOf) {
      const [first, second] = [beginningOf(a, orderOf), beginningOf(b, orderOf)];
      if (first === undefined || second === undefined) return first !== undefined;
      if (first !== second) return orderOf(first) < orderOf(second);
      return (placesOf(a).firsts.get(first)?.start ?? 0) < (placesOf(b).firsts.get(first)?.start ?? 0);
    },
    beginIn(paragraph, all, orderOf) {
      const firsts = all.flatMap((way) => beginningOf(way, orderOf) ?? []);
      return earliest(firsts, orderOf) === paragraph;
    },
  };
}

function earliest(paragraphs: Iterable<Paragraph>, orderOf: (paragraph: Paragraph) => number): Paragraph | undefined {
  let best: Paragraph | undefined;
  for (const paragraph of paragraphs) if (best === undefined || orderOf(paragraph) < orderOf(best)) best = paragraph;
  return best;
}

/**
 * What an article does where it goes two ways. `clear`: nearly always one of them, so that the others are slips.
 * `mixed`: nobody can say which one is meant, only that there are both.
 */
export interface Habit<Way> {
  readonly kind: 'clear' | 'mixed';
  readonly main: Way;
  readonly other: Way;
}

/** The main way has so many places, and so many for each of the other. */
const clear = { places: 3, perOther: 4 };

/** Fewer places than this show no habit. */
const fewest = 4;

/** Undefined: the article goes one way, or is too short to tell. */
export function habitOf<Way extends string>(
  usage: Pick<Usage<Way>, 'countOf'>,
  [a, b]: readonly [Way, Way],
): Habit<Way> | undefined {
  const [main, other] = usage.countOf(a) >= usage.countOf(b) ? [a, b] : [b, a];
  const count = { main: usage.countOf(main), other: usage.countOf(other) };
  if (count.other === 0) return undefined;
  if (count.main >= clear.places && count.main >= count.other * clear.perOther) return { kind: 'clear', main, other };
  return count.main + count.other < fewest ? undefined : { kind: 'mixed', main, other };
}
