import { applyChanges } from './textChanges';
import type { TextChange } from './textChanges';
import { conceptIdFor, includesForm, isSame } from './addition';
import type { TermbaseAddition } from './addition';
import { administrativeStatuses, latinFormNote, wrongRenderingNote } from './readTbx';
import { createTbxWriter } from './tbxElements';
import type { TbxElement, TbxWriter } from './tbxElements';
import { scanTbx } from './tbxText';
import type { TbxEntry, TbxTerm, TbxText } from './tbxText';

/**
 * Adds to the entry with the same id or English, or makes one before the end of the body, in the style of the file; all
 * else stays as it stands. Undefined: the text is no XML, or has no place for an entry.
 */
export function addToTbx(text: string, addition: TermbaseAddition, taken: ReadonlySet<string>): string | undefined {
  const file = scanTbx(text);
  if (file === undefined) return undefined;
  const writer = createTbxWriter(text, file);
  const own = file.entries.find(({ id }) => addition.concept !== undefined && id === addition.concept);
  const entry = own ?? file.entries.find((other) => isCalled(other, addition.english));
  if (entry !== undefined) return applyChanges(text, changesIn(entry, addition, writer, text));
  const ids = new Set([...taken, ...file.entries.map(({ id }) => id)]);
  const id = addition.concept ?? conceptIdFor(addition.english, ids);
  return appended(text, file, writer, newEntry(id, addition, writer));
}

const isCalled = ({ sections }: TbxEntry, english: string): boolean =>
  sections.some(
    ({ language, terms }) =>
      language === 'en' && terms.some((term) => !term.isLatin && term.text.toLowerCase() === english.toLowerCase()),
  );

function appended(
  text: string,
  { bodyEnd, entries }: TbxText,
  writer: TbxWriter,
  entry: TbxElement,
): string | undefined {
  const end = bodyEnd ?? entries.at(-1)?.end;
  if (end === undefined) return undefined;
  const selfClosing = /^<([^\s>]*)([^>]*)\/>/.exec(text.slice(end));
  if (selfClosing !== null && bodyEnd !== undefined) {
    const [whole, name = '', attributes = ''] = selfClosing;
    const indent = writer.indentAt(end);
    const inner = writer.render(entry, writer.entryIndent(end));
    const open = `<${name}${attributes.trimEnd()}>`;
    return text.slice(0, end) + open + inner + (indent ?? '') + `</${name}>` + text.slice(end + whole.length);
  }
  // Behind what the body holds, and before the white space that its closing tag stands behind.
  const at = text.slice(0, end).trimEnd().length;
  return (
    text.slice(0, at) +
    writer.render(entry, writer.entryIndent(end)) +
    (text.slice(at, end) || (writer.indentAt(end) ?? '')) +
    text.slice(end)
  );
}

function newEntry(id: string, addition: TermbaseAddition, writer: TbxWriter): TbxElement {
  const english = [
    ...(addition.english === '' ? [] : [writer.term(addition.english, {})]),
    ...addition.latin.map((form) => writer.term(form, { note: latinFormNote })),
  ];
  const arabic = [
    ...addition.terms.map(({ term, plural, status }) => writer.term(term, { status, plural })),
    ...addition.wrong.map((form) => writer.term(form, { status: 'forbidden', note: wrongRenderingNote })),
  ];
  return {
    open: `${writer.names.entry} id="${id}"`,
    children: [
      ...(english.length === 0 ? [] : [writer.section('en', english)]),
      ...(arabic.length === 0 ? [] : [writer.section('ar', arabic)]),
    ],
  };
}

function changesIn(
  entry: TbxEntry,
  addition: TermbaseAddition,
  writer: TbxWriter,
  text: string,
): readonly TextChange[] {
  const termsIn = (language: string): readonly TbxTerm[] =>
    entry.sections.filter((section) => section.language === language).flatMap(({ terms }) => terms);
  const arabic = termsIn('ar');
  const english = termsIn('en');
  const right = arabic.filter(({ isWrong }) => !isWrong);
  const freed = addition.terms.flatMap(({ term, plural }) => [term, plural ?? term]);
  const find = (form: string): TbxTerm | undefined => right.find((term) => isSame(term.text, form));
  const removed = [
    ...arabic.filter((term) => term.isWrong && includesForm(freed, term.text)),
    ...english.filter((term) => term.isAcronym && addition.latin.includes(term.text)),
  ];
  const restated = [
    ...addition.terms.flatMap(({ term, status }) => {
      const known = find(term);
      return known !== undefined && isAdvisedAgainst(known, text) ? [writer.restate(known, status)] : [];
    }),
    ...addition.wrong.flatMap((form) => {
      const known = find(form);
      return known === undefined ? [] : [writer.restate(known, 'forbidden')];
    }),
  ];
  const newArabic = [
    ...addition.terms
      .filter(({ term }) => find(term) === undefined)
      .map(({ term, plural, status }) => writer.term(term, { status, plural })),
    ...addition.wrong
      .filter((form) => !arabic.some((term) => isSame(term.text, form)))
      .map((form) => writer.term(form, { status: 'forbidden', note: wrongRenderingNote })),
  ];
  const newLatin = addition.latin
    .filter((form) => !english.some((term) => term.isLatin && term.text === form))
    .map((form) => writer.term(form, { note: latinFormNote }));
  return [
    ...removed.map((term) => writer.remove(term)),
    ...restated,
    ...writer.addTerms(entry, 'en', newLatin),
    ...writer.addTerms(entry, 'ar', newArabic),
  ];
}

const isAdvisedAgainst = ({ status }: TbxTerm, text: string): boolean => {
  const value = status === undefined ? '' : text.slice(status.start, status.end).trim();
  return value === administrativeStatuses.deprecated || value === administrativeStatuses.forbidden;
};
