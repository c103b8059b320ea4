import type { Edit } from '../checks/check';
import { applyEdits } from './applyFixes';
import type { Finding } from './finding';

/**
 * Texts that mark their own errors: `⟦wrong⟧`, or `⟦wrong|right⟧` where a fix is promised. A fix that also changes
 * other places has a mark at each of them.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What the fix makes of the marked text. Undefined: no fix is promised. */
  readonly becomes: string | undefined;
}

const markPattern = /⟦(?<wrong>[^⟦⟧|]*)(?:\|(?<right>[^⟦⟧]*))?⟧/g;

export function parseMarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(markPattern)) {
    text += marked.slice(at, match.index);
    const wrong = match.groups?.['wrong'] ?? '';
    marks.push({ start: text.length, end: text.length + wrong.length, becomes: match.groups?.['right'] });
    text += wrong;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

export function renderMarked(text: string, marks: readonly Mark[]): string {
  const edits = marks.map(({ start, end, becomes }) => ({
    start,
    end,
    text: `⟦${text.slice(start, end)}${becomes === undefined ? '' : `|${becomes}`}⟧`,
  }));
  return applyEdits(text, edits);
}

/** The findings as marks, with what their preferred fixes do; a place where two of them meet is marked once. */
export function marksOf(text: string, findings: readonly Finding[]): readonly Mark[] {
  const places = findings.flatMap((finding) => {
    const edits = finding.fixes.find(({ preferred }) => preferred)?.edits;
    return [{ start: finding.start, end: finding.end, edits: undefined }, ...(edits ?? []).map(place)];
  });
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number; edits: Edit[] | undefined }[] = [];
  for (const next of places) {
    const open = merged.at(-1);
    if (open === undefined || next.start > open.end || (next.start === open.end && next.edits === undefined)) {
      merged.push({ ...next, edits: next.edits && [...next.edits] });
      continue;
    }
    open.end = Math.max(open.end, next.end);
    if (next.edits !== undefined) open.edits = [...(open.edits ?? []), ...next.edits];
  }
  return merged.map(({ start, end, edits }) => ({
    start,
    end,
    becomes:
      edits &&
      applyEdits(
        text.slice(start, end),
        distinct(edits).map((edit) => shiftEdit(edit, -start)),
      ),
  }));
}

const place = (edit: Edit): { start: number; end: number; edits: Edit[] } => ({
  start: edit.start,
  end: edit.end,
  edits: [edit],
});

const shiftEdit = (edit: Edit, by: number): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by });

const distinct = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map((edit) => [`${edit.start}:${edit.end}:${edit.text}`, edit])).values(),
];

/** The marked text that a review produced, with the fixes left out that `expected` does not promise. */
export function renderAgainst(expected: string, findings: readonly Finding[]): string {
  const { text, marks } = parseMarked(expected);
  const silent = new Set(
    marks.filter(({ becomes }) => becomes === undefined).map(({ start, end }) => `${start}:${end}`),
  );
  return renderMarked(
    text,
    marksOf(text, findings).map((mark) =>
      silent.has(`${mark.start}:${mark.end}`) ? { ...mark, becomes: undefined } : mark,
    ),
  );
}
