/** Turns offsets into lines and columns: for the edges of the program only. */
export interface LineIndex {
  /** Both from 1; the column in UTF-16 units. */
  positionOf(offset: number): { readonly line: number; readonly column: number };
  /** The span of the line's text, without its line end. `line` counts from 1. */
  lineSpan(line: number): { readonly start: number; readonly end: number };
  readonly count: number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: starts.length,
    positionOf(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    lineSpan(line) {
      const start = starts[line - 1] ?? text.length;
      let end = (starts[line] ?? text.length + 1) - 1;
      if (end > start && text[end - 1] === '\r') end--;
      return { start, end };
    },
  };
}
