import { parse, unparse } from 'papaparse';
import type { Bilingual } from '../../text/message';
import { say } from '../../text/message';
import type { Span } from '../../text/span';
import type { Concept } from '../concept';
import { parseTermbase } from '../parseTermbase';
import { createRowMerger } from './mergeRows';
import type { Row } from './mergeRows';
import type { ReadTermbase, TermbaseProblem } from './readTermbase';

/** A row is one Arabic term of a concept; several values in a cell are separated by a vertical bar. */
export const columns = [
  'id',
  'english',
  'acronyms',
  'latin',
  'arabic',
  'plural',
  'status',
  'gender',
  'shape',
  'wrong',
  'domain',
  'kind',
  'doNotTranslate',
  'definition',
  'note',
  'authority',
] as const;
export type Column = (typeof columns)[number];

const faults = {
  noHeader: {
    en: 'The first row must name the columns; {needed} is missing',
    ar: 'يجب أن يسمّي السطر الأول الأعمدة؛ ينقص {needed}',
  },
  unknownColumn: { en: 'There is no column {column}', ar: 'لا عمود باسم {column}' },
  empty: { en: 'The row has neither an English nor an Arabic term', ar: 'ليس في السطر مصطلح إنجليزي ولا عربي' },
} satisfies Record<string, Bilingual>;

/** Reads a table with a header row: english, arabic, status, wrong, domain, note, … in any order. Never throws. */
export function readDelimitedTermbase(text: string, format: 'csv' | 'tsv'): ReadTermbase {
  const problems: TermbaseProblem[] = [];
  const merger = createRowMerger();
  let header: readonly string[] | undefined;
  let start = 0;
  parse<string[]>(text, {
    delimiter: format === 'tsv' ? '\t' : '',
    skipEmptyLines: false,
    step({ data, errors, meta }) {
      const place: Span = { start, end: Math.max(start, endOfLine(text, start, meta.cursor)) };
      start = meta.cursor;
      for (const { type, message } of errors)
        if (type !== 'Delimiter') problems.push({ ...place, message: { en: message, ar: message } });
      if (data.every((cell) => cell.trim() === '')) return;
      if (header === undefined) header = readHeader(data, place, problems);
      else {
        const cells = cellsOf(header, data);
        if ((cells.english ?? cells.arabic) === undefined) problems.push({ ...place, message: faults.empty });
        else merger.add({ ...place, cells });
      }
    },
  });
  const { entries, places } = merger;
  const { concepts, problems: found } = parseTermbase({ concepts: entries });
  const placeAt = (index: string | number | undefined): Span =>
    (typeof index === 'number' ? places[index] : undefined) ?? { start: 0, end: 0 };
  for (const { path, message } of found) problems.push({ ...placeAt(path[1]), message });
  // The entries themselves are not needed any more: ten thousand of them are many megabytes.
  const ids = entries.map(({ id }) => id);
  return {
    concepts,
    domains: [],
    problems,
    placeOf(concept) {
      const index = ids.indexOf(concept);
      return index < 0 ? undefined : places[index];
    },
  };
}

/** The end of a row without its line break. */
const endOfLine = (text: string, start: number, cursor: number): number =>
  start + text.slice(start, cursor).trimEnd().length;

function readHeader(cells: readonly string[], place: Span, problems: TermbaseProblem[]): readonly string[] {
  const header = cells.map((cell) => {
    const name = cell.replace(/^\uFEFF/, '').trim();
    // «Do not translate», «do_not_translate»: as spreadsheets and other tools name it.
    const plain = name.toLowerCase().replace(/[\s_-]/g, '');
    return columns.find((column) => column.toLowerCase() === plain) ?? name.toLowerCase();
  });
  for (const column of header)
    if (column !== '' && !columns.includes(column as Column))
      problems.push({ ...place, message: say(faults.unknownColumn, { column }) });
  for (const needed of ['english', 'arabic'])
    if (!header.includes(needed)) problems.push({ ...place, message: say(faults.noHeader, { needed }) });
  return header;
}

function cellsOf(header: readonly string[], data: readonly string[]): Row['cells'] {
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of header.entries()) {
    const value = data[index]?.trim() ?? '';
    if (value !== '' && columns.includes(column as Column)) cells[column as Column] = value;
  }
  return cells;
}

/** One row for each Arabic term; what a table cannot hold (evidence, examples) is left out. */
export function writeDelimitedTermbase(concepts: readonly Concept[], format: 'csv' | 'tsv'): string {
  const list = (values: readonly string[]): string => values.join(' | ');
  const data = concepts.flatMap((concept) => {
    const shared = {
      id: concept.id,
      english: list(concept.english),
      acronyms: list(concept.acronyms),
      latin: list(concept.latin),
      domain: concept.domain === 'general' ? '' : concept.domain,
      kind: concept.kind === 'name' ? 'name' : '',
      doNotTranslate: concept.doNotTranslate ? 'yes' : '',
      definition: concept.definition ?? '',
      note: concept.note ?? '',
      authority: concept.authority ?? '',
    };
    const wrong = list(concept.wrong.flatMap(({ forms, plurals }) => [...forms, ...plurals]));
    const [first, ...others] = concept.arabic;
    if (first === undefined) return [{ ...shared, wrong }];
    return [
      { ...shared, wrong, ...termCells(first) },
      ...others.map((term) => ({ id: concept.id, ...termCells(term) })),
    ];
  });
  return `${unparse({ fields: [...columns], data }, { delimiter: format === 'tsv' ? '\t' : ',', newline: '\n' })}\n`;
}

const termCells = (term: Concept['arabic'][number]): Partial<Record<Column, string>> => ({
  arabic: term.term,
  plural: term.plural ?? '',
  status: term.status,
  gender: term.gender,
  shape: term.shape,
});
