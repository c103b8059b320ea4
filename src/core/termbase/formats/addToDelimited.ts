import { parse, unparse } from 'papaparse';
import { conceptIdFor, includesForm, isSame } from './addition';
import type { AddedTerm, TermbaseAddition } from './addition';
import type { Column } from './delimited';

/** A table as it is written, so that rows that do not change stay as they are. */
interface Table {
  readonly delimiter: string;
  readonly newline: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

interface TableRow {
  /** As written, with its line break. */
  readonly source: string;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly isChanged: boolean;
}

/** Adds to the rows with the same id or English, or a row of its own. Undefined: the text is no table. */
export function addToDelimited(
  text: string,
  format: 'csv' | 'tsv',
  addition: TermbaseAddition,
  taken: ReadonlySet<string>,
): string | undefined {
  const table = readTable(text, format);
  if (table === undefined) return undefined;
  const isNamed = ({ cells }: TableRow): boolean => addition.concept !== undefined && cells.id === addition.concept;
  const isCalled = ({ cells }: TableRow): boolean =>
    split(cells.english).some((term) => term.toLowerCase() === addition.english.toLowerCase());
  const isAbout = table.rows.some(isNamed) ? isNamed : isCalled;
  const first = table.rows.find(isAbout);
  if (first === undefined) return writeTable(table, [...table.rows, ...newRows(table, addition, taken)]);
  const own = table.rows.filter(isAbout);
  const rows = table.rows.flatMap((row) => {
    if (!isAbout(row)) return [row];
    const wrong = row === first ? addition.wrong.filter((form) => !isTermOf(own, form)) : [];
    return [addToRow(row, addition, wrong, row === first ? addition.latin : [])];
  });
  const missing = addition.terms.filter(({ term }) => !isTermOf(own, term));
  const key: TableRow['cells'] = first.cells.id === undefined ? pick(first.cells, 'english') : pick(first.cells, 'id');
  return writeTable(table, [...rows, ...missing.map((term) => newRow({ ...key, ...termCells(term) }))]);
}

const pick = (cells: TableRow['cells'], column: Column): TableRow['cells'] => ({ [column]: cells[column] ?? '' });

const isTermOf = (rows: readonly TableRow[], form: string): boolean =>
  rows.some(({ cells }) => includesForm(split(cells.arabic), form));

function addToRow(
  row: TableRow,
  { terms, wrong: allWrong, latin: right }: TermbaseAddition,
  wrong: readonly string[],
  latin: readonly string[],
): TableRow {
  const { cells } = row;
  const freed = terms.flatMap(({ term, plural }) => [term, plural ?? term]);
  const without = (forms: readonly string[], gone: readonly string[]): readonly string[] =>
    forms.filter((form) => !includesForm(gone, form));
  const own = split(cells.arabic);
  const status = allWrong.some((form) => includesForm(own, form))
    ? 'forbidden'
    : (terms.find(({ term }) => includesForm(own, term) && /deprecated|forbidden/i.test(cells.status ?? ''))?.status ??
      cells.status);
  const changed = {
    ...cells,
    ...listCell('wrong', cells, merged(without(split(cells.wrong), freed), wrong)),
    ...listCell('latin', cells, merged(split(cells.latin), latin)),
    ...listCell('acronyms', cells, without(split(cells.acronyms), right)),
    ...(status !== undefined && { status }),
  };
  const isChanged = (['wrong', 'latin', 'acronyms', 'status'] as const).some((name) => changed[name] !== cells[name]);
  return isChanged ? { ...row, cells: changed, isChanged } : row;
}

const merged = (known: readonly string[], added: readonly string[]): readonly string[] => [
  ...known,
  ...added.filter((form) => !known.some((other) => isSame(other, form))),
];

const listCell = (column: Column, cells: TableRow['cells'], values: readonly string[]): TableRow['cells'] =>
  values.length === split(cells[column]).length ? {} : { [column]: values.join(' | ') };

function newRows(table: Table, addition: TermbaseAddition, taken: ReadonlySet<string>): readonly TableRow[] {
  const ids = new Set([...taken, ...table.rows.flatMap(({ cells }) => cells.id ?? [])]);
  const id = addition.concept ?? conceptIdFor(addition.english, ids);
  const [first, ...others] = addition.terms;
  const shared = {
    ...(table.header.includes('id') && { id }),
    english: addition.english,
    ...(addition.kind === 'name' && { kind: 'name' }),
    ...(addition.latin.length > 0 && { latin: addition.latin.join(' | ') }),
    ...(addition.wrong.length > 0 && { wrong: addition.wrong.join(' | ') }),
  };
  return [
    newRow({ ...shared, ...(first && termCells(first)) }),
    ...others.map((term) => newRow({ english: addition.english, ...termCells(term) })),
  ];
}

const newRow = (cells: TableRow['cells']): TableRow => ({ source: '', cells, isChanged: true });

const termCells = ({ term, plural, status }: AddedTerm): TableRow['cells'] => ({
  arabic: term,
  ...(plural !== undefined && { plural }),
  ...(status !== 'preferred' && { status }),
});

const split = (cell = ''): readonly string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readTable(text: string, format: 'csv' | 'tsv'): Table | undefined {
  const lines: { readonly source: string; readonly data: readonly string[] }[] = [];
  let [delimiter, newline, start, isBroken] = [format === 'tsv' ? '\t' : ',', '\n', 0, false];
  parse<string[]>(text, {
    delimiter: format === 'tsv' ? '\t' : '',
    step({ data, errors, meta }) {
      isBroken ||= errors.some(({ type }) => type !== 'Delimiter');
      [delimiter, newline] = [meta.delimiter, meta.linebreak];
      lines.push({ source: text.slice(start, meta.cursor), data });
      start = meta.cursor;
    },
  });
  const [head, ...rest] = lines;
  const header =
    head?.data.map((cell) =>
      cell
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
    ) ?? [];
  if (isBroken || !header.includes('english') || !header.includes('arabic')) return undefined;
  const rows = rest.map(({ source, data }): TableRow => {
    const cells = header.map((column, index) => [column, data[index]?.trim() ?? ''] as const);
    return { source, cells: Object.fromEntries(cells.filter(([, cell]) => cell !== '')), isChanged: false };
  });
  return { delimiter, newline, header, rows: [{ source: head?.source ?? '', cells: {}, isChanged: false }, ...rows] };
}

/** The first of `rows` is the header as it is written; it grows by the columns that new cells need. */
function writeTable({ delimiter, newline, header }: Table, [head, ...rows]: readonly TableRow[]): string {
  const needed = rows.flatMap(({ cells, isChanged }) => (isChanged ? Object.keys(cells) : []));
  const added = [...new Set(needed)].filter((column) => !header.includes(column));
  const columns = [...header, ...added];
  const withBreak = (line: string): string => (/[\r\n]$/.test(line) ? line : line + newline);
  const first = withBreak(
    (head?.source ?? '').replace(/[\r\n]+$/, '') + added.map((name) => delimiter + name).join(''),
  );
  const written = rows.map(({ source, cells, isChanged }) =>
    isChanged ? unparse([columns.map((column) => cells[column as Column] ?? '')], { delimiter }) : source,
  );
  return (
    first +
    written
      .filter((line) => line !== '')
      .map(withBreak)
      .join('')
  );
}
