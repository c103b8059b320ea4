import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { createTally } from './tally';
import type { Tally } from './tally';

/** One way to write a name, over an article: spellings that fold alike. */
export interface WrittenForm {
  readonly spellings: Tally;
  /** A living map: the same as long as the article is open. */
  readonly places: Map<Paragraph, Span>;
  /** How often each paragraph has it: two paragraphs may be the same. */
  readonly counts: Map<Paragraph, number>;
  total: number;
}

export const createWrittenForm = (): WrittenForm => ({
  spellings: createTally(),
  places: new Map(),
  counts: new Map(),
  total: 0,
});

export function countWritten(
  form: WrittenForm,
  { text, core }: { readonly text: string; readonly core: Span },
  paragraph: Paragraph,
  by: 1 | -1,
): void {
  form.spellings.add(text, by);
  form.total += by;
  const count = (form.counts.get(paragraph) ?? 0) + by;
  if (count > 0) {
    form.counts.set(paragraph, count);
    if (!form.places.has(paragraph)) form.places.set(paragraph, core);
  } else {
    form.counts.delete(paragraph);
    form.places.delete(paragraph);
  }
}

/** `orderOf`: see ArticleContext. */
export const isFirst = (a: WrittenForm, b: WrittenForm, orderOf: (paragraph: Paragraph) => number): boolean =>
  comparePlaces(firstPlace(a, orderOf), firstPlace(b, orderOf)) < 0;

function firstPlace({ places }: WrittenForm, orderOf: (paragraph: Paragraph) => number): readonly [number, number] {
  let first: readonly [number, number] = [Infinity, Infinity];
  for (const [paragraph, { start }] of places) {
    const place = [orderOf(paragraph), start] as const;
    if (comparePlaces(place, first) < 0) first = place;
  }
  return first;
}

const comparePlaces = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1];
