import type { Edit, EditsEverywhere } from '../checks/check';
import type { Article } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import type { SectionMemory } from './sections';
import type { Suppressions } from './suppressions';
import { compareLocal } from './toFinding';
import type { LocalFinding } from './toFinding';

/** Where the paragraphs of an article stand; of those that are the same, the first. */
export interface Places {
  readonly orderOf: (paragraph: Paragraph) => number;
  /** The first of places in the article; undefined where there is none. */
  firstOf(places: ReadonlyMap<Paragraph, Span>): Span | undefined;
  /** The edits of a fix of the whole article, but for where the writer silenced the check. */
  editsOf(check: string, everywhere: EditsEverywhere): readonly Edit[];
}

export function placesIn({ paragraphs }: Article, suppressions: Suppressions): Places {
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
    editsOf: (check, everywhere) =>
      paragraphs
        .flatMap(({ offset, paragraph }) => everywhere(paragraph).map((edit) => shiftEdit(edit, offset)))
        .filter((edit) => !suppressions.silences(check, edit)),
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

/**
 * Puts the findings of a section into the article that has it at `offset`, sorted; the same objects as long as nothing
 * moves. `lists` are of the checks, in their order.
 */
export function placeFindings(
  memory: SectionMemory,
  lists: readonly (readonly LocalFinding[])[],
  offset: number,
  places: Places,
): readonly Finding[] {
  const before = memory.placed;
  const sorted =
    before?.lists.length === lists.length && lists.every((list, index) => list === before.lists[index])
      ? before.sorted
      : lists.flat().sort(compareLocal);
  // What points elsewhere may point to another place now.
  if (sorted === before?.sorted && before.offset === offset && !sorted.some(hasElsewhere)) return before.findings;
  const findings = sorted.map((local) => placeFinding(local, offset, places));
  memory.placed = { lists, sorted, offset, findings };
  return findings;
}

const hasElsewhere = ({ firstElsewhere, everywhere }: LocalFinding): boolean =>
  firstElsewhere !== undefined || everywhere !== undefined;

const shiftEdit = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text });

/** A finding of a paragraph as a finding of the article that has the paragraph at `offset`. */
function placeFinding({ finding, firstElsewhere, everywhere }: LocalFinding, offset: number, places: Places): Finding {
  const related = finding.related.map((place) => ({ ...place, ...shift(place, offset) }));
  const elsewhere = firstElsewhere && places.firstOf(firstElsewhere.places);
  if (elsewhere !== undefined)
    related.push({
      ...elsewhere,
      message: firstElsewhere?.message.en ?? '',
      messageArabic: firstElsewhere?.message.ar ?? '',
    });
  return {
    ...finding,
    start: finding.start + offset,
    end: finding.end + offset,
    fixes: finding.fixes.map((fix, index) => ({
      ...fix,
      edits:
        index === 0 && everywhere !== undefined
          ? places.editsOf(finding.code, everywhere)
          : fix.edits.map((edit) => shiftEdit(edit, offset)),
    })),
    related,
  };
}
