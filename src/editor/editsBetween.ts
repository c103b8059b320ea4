import type { Edit } from '../core/index';

/**
 * Small edits that turn `before` into `after`: line by line where both have the same lines, so that cursors,
 * folds and marks elsewhere stay where they are; otherwise the one stretch that differs.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const [oldLines, newLines] = [before.split('\n'), after.split('\n')];
  if (oldLines.length !== newLines.length) return differenceAt(0, before, after);
  let start = 0;
  return oldLines.flatMap((line, index) => {
    const edits = differenceAt(start, line, newLines[index] ?? line);
    start += line.length + 1;
    return edits;
  });
}

function differenceAt(start: number, before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: start + head, end: start + before.length - tail, text: after.slice(head, after.length - tail) }];
}
