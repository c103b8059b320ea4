import type { Edit, EditsEverywhere } from '../checks/check';
import type { Article } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import { PlacedFinding, shiftEdit } from './placedFinding';
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
 * moves. `lists` are of the checks, in their order; undefined: they are those of the last time.
 */
export function placeFindings(
  memory: SectionMemory,
  lists: readonly (readonly LocalFinding[])[] | undefined,
  offset: number,
  places: Places,
): readonly Finding[] {
  const before = memory.placed;
  const isSame = before !== undefined && (lists === undefined || isSameList(lists, before.lists));
  if (isSame && before.offset === offset && !before.isOpen) return before.findings;
  const sorted = isSame ? before.sorted : (lists ?? []).flat().sort(compareLocal);
  const isOpen = isSame ? before.isOpen : sorted.some(pointsElsewhere);
  const findings = sorted.map(
    isOpen
      ? (local): Finding => placeFinding(local, offset, places)
      : ({ finding }): Finding => new PlacedFinding(finding, offset),
  );
  memory.placed = { lists: lists ?? before?.lists ?? [], sorted, offset, findings, isOpen };
  return findings;
}

const isSameList = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const pointsElsewhere = ({ firstElsewhere, everywhere }: LocalFinding): boolean =>
  firstElsewhere !== undefined || everywhere !== undefined;

function placeFinding({ finding, firstElsewhere, everywhere }: LocalFinding, offset: number, places: Places): Finding {
  const first = firstElsewhere && places.firstOf(firstElsewhere.places);
  return new PlacedFinding(finding, offset, {
    edits: everywhere && places.editsOf(finding.code, everywhere),
    related: first && { ...first, message: firstElsewhere.message.en, messageArabic: firstElsewhere.message.ar },
  });
}
