import type { Article } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import type { Section } from './sections';
import { compareFindings } from './toFinding';
import type { LocalFinding } from './toFinding';

/** Where the paragraphs of an article stand; of those that are the same, the first. */
export interface Places {
  readonly orderOf: (paragraph: Paragraph) => number;
  /** The first of places in the article; undefined where there is none. */
  firstOf(places: ReadonlyMap<Paragraph, Span>): Span | undefined;
}

export function placesIn({ paragraphs }: Article): Places {
  let orders: Map<Paragraph, number> | undefined;
  // Most reviews never ask.
  const orderOf = (paragraph: Paragraph): number => {
    orders ??= new Map(paragraphs.map((placed, order) => [placed.paragraph, order] as const).reverse());
    return orders.get(paragraph) ?? paragraphs.length;
  };
  const found = new Map<ReadonlyMap<Paragraph, Span>, Span | undefined>();
  return {
    orderOf,
    firstOf(places) {
      if (!found.has(places)) found.set(places, findFirst(places, paragraphs, orderOf));
      return found.get(places);
    },
  };
}

function findFirst(
  places: ReadonlyMap<Paragraph, Span>,
  paragraphs: Article['paragraphs'],
  orderOf: Places['orderOf'],
): Span | undefined {
  let order = Infinity;
  let first: Span | undefined;
  for (const [paragraph, span] of places) if (orderOf(paragraph) < order) [order, first] = [orderOf(paragraph), span];
  return first && shift(first, paragraphs[order]?.offset ?? 0);
}

/** Puts findings of sections into the article, and hands out the same objects as long as nothing moves. */
export interface Placement {
  /** `lists` are of the section, in the order of the checks; the result is sorted. */
  place(
    section: Section,
    lists: readonly (readonly LocalFinding[])[],
    offset: number,
    places: Places,
  ): readonly Finding[];
}

interface Placed {
  readonly lists: readonly (readonly LocalFinding[])[];
  readonly sorted: readonly LocalFinding[];
  readonly offset: number;
  readonly findings: readonly Finding[];
}

export function createPlacement(): Placement {
  const known = new WeakMap<Section, Placed>();
  return {
    place(section, lists, offset, places) {
      const before = known.get(section);
      const sorted =
        before?.lists.length === lists.length && lists.every((list, index) => list === before.lists[index])
          ? before.sorted
          : lists.flat().sort(compareFindings);
      // What points elsewhere may point to another place now.
      const isSame = sorted === before?.sorted && before.offset === offset && !sorted.some(hasElsewhere);
      if (isSame) return before.findings;
      const findings = sorted.map((finding) => placeFinding(finding, offset, places));
      known.set(section, { lists, sorted, offset, findings });
      return findings;
    },
  };
}

const hasElsewhere = ({ firstElsewhere }: LocalFinding): boolean => firstElsewhere !== undefined;

/** A finding of a paragraph as a finding of the article that has the paragraph at `offset`. */
function placeFinding(local: LocalFinding, offset: number, places: Places): Finding {
  const { firstElsewhere, ...finding } = local;
  const elsewhere = firstElsewhere && places.firstOf(firstElsewhere.places);
  return {
    ...finding,
    start: finding.start + offset,
    end: finding.end + offset,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text })),
    })),
    related: [
      ...finding.related.map((related) => ({ ...related, ...shift(related, offset) })),
      ...(firstElsewhere === undefined || elsewhere === undefined
        ? []
        : [{ ...elsewhere, message: firstElsewhere.message.en, messageArabic: firstElsewhere.message.ar }]),
    ],
  };
}
