import { SaxesParser } from 'saxes';
import type { Span } from '../../text/span';
import { latinFormNote, wrongRenderingNote } from './readTbx';

/** A term with what is said of it, as it stands in the text. */
export interface TbxTerm extends Span {
  readonly text: string;
  readonly isWrong: boolean;
  readonly isLatin: boolean;
  readonly isAcronym: boolean;
  /** What stands between the tags of its status. */
  readonly status?: Span;
  /** Behind the term itself, where notes may be added. */
  readonly afterTerm: number;
}

/** The terms of one language. */
export interface TbxSection extends Span {
  readonly language: string;
  /** Where its closing tag begins. */
  readonly innerEnd: number;
  readonly terms: readonly TbxTerm[];
}

export interface TbxEntry extends Span {
  readonly id: string;
  readonly innerEnd: number;
  readonly sections: readonly TbxSection[];
}

/** How the file writes an entry: the generation of 2008 or 2019, in DCA or DCT style. */
export interface TbxStyle {
  readonly entry: string;
  readonly section: string;
  readonly term: string;
  readonly isDct: boolean;
  /** Prefixes of the namespaces that DCT files declare, or use. */
  readonly prefixes: ReadonlyMap<string, string>;
}

export interface TbxText {
  readonly entries: readonly TbxEntry[];
  readonly style: TbxStyle;
  /** Where the closing tag of the body begins; a body without content has none. Undefined: there is no body. */
  readonly bodyEnd: number | undefined;
}

type Growing<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** Reads where things stand. Undefined: the text is no XML. */
export function scanTbx(text: string): TbxText | undefined {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const entries: TbxEntry[] = [];
  const prefixes = new Map<string, string>();
  const names = { entry: '', section: '', term: '' };
  let [isBroken, isDct, isOld, content, contentStart] = [false, false, false, '', 0];
  let bodyEnd: number | undefined;
  let entry: (Growing<Omit<TbxEntry, 'sections'>> & { sections: TbxSection[] }) | undefined;
  let section: (Growing<Omit<TbxSection, 'terms'>> & { terms: TbxTerm[] }) | undefined;
  let term: Growing<TbxTerm> | undefined;
  let field = '';
  const tagStart = (): number => text.lastIndexOf('<', parser.position - 1);
  parser.on('error', () => (isBroken = true));
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    const start = tagStart();
    const place = { start, end: parser.position, innerEnd: parser.position };
    [content, contentStart, field] = ['', parser.position, attributes['type'] ?? local];
    if (local === 'martif' || local === 'tbx') {
      isOld = local === 'martif';
      isDct = /^dct$/i.test(attributes['style'] ?? '');
    }
    for (const [key, value] of Object.entries(attributes)) {
      const module = /tbxinfo\.net\/ns\/(\w+)$/.exec(value)?.[1];
      if (key.startsWith('xmlns:') && module !== undefined) prefixes.set(module, key.slice('xmlns:'.length));
    }
    if (/^(?:termEntry|conceptEntry)$/.test(local)) {
      names.entry = name;
      entry = { id: attributes['id'] ?? '', ...place, sections: [] };
    } else if (/^lang(?:Set|Sec)$/.test(local)) {
      names.section = name;
      const code = attributes['xml:lang'] ?? attributes['lang'] ?? '';
      section = { language: code.toLowerCase().replace(/[-_].*$/, ''), ...place, terms: [] };
    } else if (/^(?:tig|ntig|termSec)$/.test(local)) {
      names.term = name;
      term = { text: '', start, end: start, isWrong: false, isLatin: false, isAcronym: false, afterTerm: start };
    }
  });
  parser.on('text', (part) => (content += part));
  parser.on('cdata', (part) => (content += part));
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    const [start, end, value] = [tagStart(), parser.position, content.trim()];
    if (local === 'body') bodyEnd = start;
    else if (entry !== undefined && /^(?:termEntry|conceptEntry)$/.test(local)) {
      entries.push({ ...entry, innerEnd: start, end });
      entry = undefined;
    } else if (entry !== undefined && section !== undefined && /^lang(?:Set|Sec)$/.test(local)) {
      entry.sections.push({ ...section, innerEnd: start, end });
      section = undefined;
    } else if (section !== undefined && term !== undefined && /^(?:tig|ntig|termSec)$/.test(local)) {
      section.terms.push({ ...term, end });
      term = undefined;
    } else if (term !== undefined) {
      if (field === 'term') [term.text, term.afterTerm] = [value, end];
      if (field === 'administrativeStatus') term.status = { start: contentStart, end: start };
      if (field === 'termType') term.isAcronym = /acronym|abbrevi|initialism/i.test(value);
      term.isWrong ||= field === 'note' && value === wrongRenderingNote;
      term.isLatin ||= field === 'note' && value === latinFormNote;
    }
    [content, field] = ['', ''];
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  if (isBroken) return undefined;
  const style: TbxStyle = {
    entry: names.entry || (isOld ? 'termEntry' : 'conceptEntry'),
    section: names.section || (isOld ? 'langSet' : 'langSec'),
    term: names.term || (isOld ? 'tig' : 'termSec'),
    isDct,
    prefixes,
  };
  return { entries, style, bodyEnd };
}

const localName = (name: string): string => name.replace(/^.*:/, '');
