import type { TermStatus } from '../concept';
import { administrativeStatuses } from './readTbx';
import type { TbxEntry, TbxStyle, TbxTerm, TbxText } from './tbxText';
import type { TextChange } from './textChanges';

export interface TbxElement {
  /** Name and attributes. */
  readonly open: string;
  readonly text?: string;
  readonly children?: readonly TbxElement[];
}

interface TermNotes {
  readonly status?: TermStatus | undefined;
  readonly plural?: string | undefined;
  readonly note?: string | undefined;
}

/** Writes elements as the file writes its own: their names, its style, its lines and indentation. */
export interface TbxWriter {
  readonly names: TbxStyle;
  term(text: string, notes: TermNotes): TbxElement;
  section(language: string, terms: readonly TbxElement[]): TbxElement;
  /** `indent`: the line break and white space before each element; undefined where the file has none. */
  render(element: TbxElement, indent: string | undefined): string;
  /** The line break and white space before what stands at `at`; undefined where there is no line break. */
  indentAt(at: number): string | undefined;
  /** What an entry before the end of the body has there. */
  entryIndent(bodyEnd: number): string | undefined;
  restate(term: TbxTerm, status: TermStatus): TextChange;
  remove(term: TbxTerm): TextChange;
  addTerms(entry: TbxEntry, language: string, terms: readonly TbxElement[]): readonly TextChange[];
}

export function createTbxWriter(text: string, { style, entries }: TbxText): TbxWriter {
  const indentAt = (at: number): string | undefined => /\n[ \t]*$/.exec(text.slice(0, at))?.[0];
  const [first] = entries;
  const own = first && indentAt(first.start);
  const child = first?.sections[0] && indentAt(first.sections[0].start);
  const unit = own !== undefined && child?.startsWith(own) === true ? child.slice(own.length) : '  ';
  const isNested = style.term.endsWith('ntig');

  const status = (value: TermStatus): readonly TbxElement[] => {
    const written = administrativeStatuses[value];
    if (!style.isDct) return [{ open: 'termNote type="administrativeStatus"', text: written }];
    const prefix = style.prefixes.get('min') ?? style.prefixes.get('basic');
    return prefix === undefined ? [] : [{ open: `${prefix}:administrativeStatus`, text: written }];
  };
  const render = (element: TbxElement, indent: string | undefined): string => {
    const name = element.open.split(' ')[0] ?? '';
    const inner =
      element.children === undefined
        ? escaped(element.text ?? '')
        : element.children.map((part) => render(part, indent === undefined ? undefined : indent + unit)).join('') +
          (indent ?? '');
    return `${indent ?? ''}<${element.open}>${inner}</${name}>`;
  };
  const section: TbxWriter['section'] = (language, terms) => ({
    open: `${style.section} xml:lang="${language}"`,
    children: terms,
  });
  /** Behind the last thing before `innerEnd`, and before the white space there. */
  const inside = (innerEnd: number, indent: string | undefined, elements: readonly TbxElement[]): TextChange => {
    const at = text.slice(0, innerEnd).trimEnd().length;
    return { start: at, end: at, text: elements.map((element) => render(element, indent)).join('') };
  };

  return {
    names: style,
    section,
    render,
    indentAt,
    term: (term, { status: value, plural, note }) => {
      const parts: readonly TbxElement[] = [
        { open: 'term', text: term },
        ...(value === undefined ? [] : status(value)),
        // No category of DCT has it.
        ...(plural === undefined || style.isDct
          ? []
          : [{ open: 'termNote type="grammaticalNumberPlural"', text: plural }]),
      ];
      const notes = note === undefined ? [] : [{ open: 'note', text: note }];
      const children = isNested ? [{ open: 'termGrp', children: parts }, ...notes] : [...parts, ...notes];
      return { open: style.term, children };
    },
    entryIndent: (bodyEnd) => {
      const last = entries.at(-1);
      if (last !== undefined) return indentAt(last.start);
      const ofBody = indentAt(bodyEnd);
      return ofBody === undefined ? undefined : ofBody + unit;
    },
    restate: ({ status: place, afterTerm }, value) => {
      if (place !== undefined) return { ...place, text: administrativeStatuses[value] };
      const before = indentAt(text.lastIndexOf('<term', afterTerm));
      return {
        start: afterTerm,
        end: afterTerm,
        text: status(value)
          .map((part) => render(part, before))
          .join(''),
      };
    },
    remove: ({ start, end }) => ({ start: start - (indentAt(start)?.length ?? 0), end, text: '' }),
    addTerms: (entry, language, terms) => {
      if (terms.length === 0) return [];
      const known = entry.sections.find((other) => other.language === language);
      const indent = (known && indentAt(known.start)) ?? child ?? indentAt(entry.start)?.concat(unit);
      if (known === undefined) return [inside(entry.innerEnd, indent, [section(language, terms)])];
      return [inside(known.innerEnd, indent === undefined ? undefined : indent + unit, terms)];
    },
  };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
