/** Half open, in UTF-16 offsets. Lines and columns exist only at the edges of the program. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The last of sorted, disjoint spans that starts at or before `offset` and has not ended there. */
export function spanAround(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstStartingAt(spans, offset + 1) - 1];
  return span !== undefined && offset < span.end ? span : undefined;
}

/** Index of the first of spans sorted by their start that starts at or after `offset`; their number if none does. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of spans sorted by their start that start within `reach` of a place, before it or after it. */
export function nearby<Item extends Span>(
  spans: readonly Item[],
  { start, end }: Span,
  reach: number,
): readonly Item[] {
  const first = firstStartingAt(spans, start - reach);
  let last = first;
  while ((spans[last]?.start ?? Infinity) <= end + reach) last++;
  return spans.slice(first, last);
}
