import type { Span } from '../../text/span';
import { termStatuses } from '../concept';
import type { Column } from './delimited';

export interface Row extends Span {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** Makes entries of rows as they come: rows that name the same id, or else the same English, are of one concept. */
export interface RowMerger {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  /** Where each entry begins. */
  readonly places: readonly Span[];
  add(row: Row): void;
}

export function createRowMerger(): RowMerger {
  const entries: Record<string, unknown>[] = [];
  const places: Span[] = [];
  const known = new Map<string, Record<string, unknown>>();
  return {
    entries,
    places,
    add({ cells, start, end }) {
      const key = cells.id ?? cells.english?.toLowerCase() ?? cells.arabic ?? '';
      let entry = known.get(key);
      if (entry === undefined) {
        entry = { id: cells.id ?? idFor(cells, entries.length), arabic: [], wrong: [] };
        known.set(key, entry);
        entries.push(entry);
        places.push({ start, end });
      }
      addRow(entry, cells);
    },
  };
}

function addRow(entry: Record<string, unknown>, cells: Row['cells']): void {
  for (const column of ['english', 'acronyms', 'latin'] as const)
    if (cells[column] !== undefined) {
      const values = split(cells[column]);
      const before = entry[column] as readonly string[] | undefined;
      entry[column] = before === undefined ? values : before.concat(values);
    }
  for (const column of ['domain', 'kind', 'definition', 'note', 'authority'] as const)
    if (cells[column] !== undefined) entry[column] ??= cells[column];
  if (cells.doNotTranslate !== undefined) entry['doNotTranslate'] = flagOf(cells.doNotTranslate);
  if (cells.arabic !== undefined) {
    const status = cells.status?.toLowerCase();
    for (const term of split(cells.arabic))
      (entry['arabic'] as object[]).push({
        term,
        status: status ?? termStatuses[0],
        ...(cells.plural !== undefined && { plural: cells.plural }),
        ...(cells.gender !== undefined && { gender: cells.gender }),
        ...(cells.shape !== undefined && { shape: cells.shape }),
      });
  }
  // A table has no room for evidence: its wrong forms are wrong wherever they stand.
  if (cells.wrong === undefined) return;
  for (const form of split(cells.wrong)) (entry['wrong'] as object[]).push({ form, always: true });
}

/** What is neither yes nor no is left as it is, so that it is complained about. */
const flagOf = (cell: string): boolean | string =>
  /^(?:yes|true|1|x|نعم)$/i.test(cell) || (/^(?:no|false|0|لا)$/i.test(cell) ? false : cell);

const split = (cell: string): readonly string[] =>
  cell.includes('|')
    ? cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [cell];

/** An id made of the English, or of the place in the table where there is none. */
function idFor(cells: Row['cells'], index: number): string {
  const slug = (cells.english ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? `row-${index + 1}` : slug;
}
