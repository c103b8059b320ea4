import { SaxesParser } from 'saxes';
import type { Bilingual } from '../../text/message';
import { say } from '../../text/message';
import type { Span } from '../../text/span';
import type { TermStatus } from '../concept';
import { parseTermbase } from '../parseTermbase';
import type { ReadTermbase, TermbaseProblem } from './readTermbase';

/** ISO 30042 statuses, as TBX-Basic names them. */
export const administrativeStatuses: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** The note by which our own export marks a wrong rendering, which TBX has no word for. */
export const wrongRenderingNote = 'wrong rendering';

const faults = {
  notXml: { en: 'The XML breaks off here: {reason}', ar: 'ينقطع ملف XML هنا: {reason}' },
  noArabic: { en: 'The entry {id} has no Arabic term', ar: 'ليس في المدخل {id} مصطلح عربي' },
} satisfies Record<string, Bilingual>;

/** The note by which our own export marks a name that stays in Latin letters, which TBX has no word for either. */
export const doNotTranslateNote = 'do not translate';

/** The note by which a Latin form is marked that is right in an Arabic text. */
export const latinFormNote = 'Latin form';

interface Term {
  text: string;
  status: TermStatus;
  isAcronym: boolean;
  gender: string | undefined;
  plural: string | undefined;
  isWrong: boolean;
  isKept: boolean;
  isLatin: boolean;
}

interface Entry extends Span {
  id: string;
  domain?: string;
  definition?: string;
  note?: string;
  authority?: string;
  readonly terms: { readonly language: string; readonly term: Term }[];
}

/**
 * Reads TBX of the 2008 (martif, termEntry, tig or ntig) and 2019 (conceptEntry, termSec) generations, in DCA style
 * (`<descrip type="definition">`) and DCT style (`<basic:definition>`). Entities of a document type are never
 * resolved, and nothing is fetched. Never throws.
 */
export function readTbxTermbase(text: string): ReadTermbase {
  const problems: TermbaseProblem[] = [];
  const entries = readEntries(text, problems);
  const { concepts, problems: found } = parseTermbase({ concepts: entries.map(toConcept) });
  for (const { path, message } of found) {
    const entry = typeof path[1] === 'number' ? entries[path[1]] : undefined;
    problems.push({ start: entry?.start ?? 0, end: entry?.end ?? 0, message });
  }
  for (const { id, start, end, terms } of entries)
    if (!terms.some(({ language }) => language === 'ar'))
      problems.push({ start, end, message: say(faults.noArabic, { id }) });
  return {
    concepts,
    domains: [],
    problems,
    placeOf: (concept) => entries.find(({ id }) => id === concept),
  };
}

function readEntries(text: string, problems: TermbaseProblem[]): readonly Entry[] {
  const entries: Entry[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  let entry: Entry | undefined;
  let language = '';
  let term: Term | undefined;
  let field = '';
  let content = '';
  let broken = false;
  parser.on('error', ({ message }) => {
    if (!broken)
      problems.push({ start: parser.position, end: parser.position, message: say(faults.notXml, { reason: message }) });
    broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    content = '';
    field = attributes['type'] ?? local;
    if (local === 'termEntry' || local === 'conceptEntry') {
      entry = {
        id: attributes['id'] ?? `entry-${entries.length + 1}`,
        start: parser.position,
        end: parser.position,
        terms: [],
      };
    } else if (local === 'langSet' || local === 'langSec') {
      language = (attributes['xml:lang'] ?? attributes['lang'] ?? '').toLowerCase().replace(/[-_].*$/, '');
    } else if (/^(?:tig|ntig|termSec)$/.test(local)) {
      term = createTerm();
    }
  });
  parser.on('text', (part) => (content += part));
  parser.on('cdata', (part) => (content += part));
  parser.on('closetag', ({ name }) => {
    const local = name.replace(/^.*:/, '');
    const value = content.trim();
    if (entry !== undefined && (local === 'termEntry' || local === 'conceptEntry')) {
      entries.push({ ...entry, end: parser.position });
      entry = undefined;
    } else if (entry !== undefined && term !== undefined && /^(?:tig|ntig|termSec)$/.test(local)) {
      if (term.text !== '') entry.terms.push({ language, term });
      term = undefined;
    } else if (term !== undefined) readTermField(term, field, value);
    else if (entry !== undefined) readEntryField(entry, field, value);
    content = '';
    field = '';
  });
  try {
    parser.write(text).close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ start: parser.position, end: parser.position, message: say(faults.notXml, { reason }) });
  }
  return entries;
}

const createTerm = (): Term => ({
  text: '',
  status: 'preferred',
  isAcronym: false,
  gender: undefined,
  plural: undefined,
  isWrong: false,
  isKept: false,
  isLatin: false,
});

function readTermField(term: Term, field: string, value: string): void {
  switch (field) {
    case 'term':
      term.text = value;
      break;
    case 'administrativeStatus':
      term.status = statusOf(value);
      break;
    case 'termType':
      term.isAcronym = /acronym|abbrevi|initialism/i.test(value);
      break;
    case 'grammaticalGender':
      term.gender = /^(?:masculine|feminine)$/.test(value) ? value : undefined;
      break;
    case 'grammaticalNumberPlural':
      term.plural = value;
      break;
    case 'note':
      term.isWrong ||= value === wrongRenderingNote;
      term.isKept ||= value === doNotTranslateNote;
      term.isLatin ||= value === latinFormNote;
      break;
  }
}

function readEntryField(entry: Entry, field: string, value: string): void {
  if (value === '') return;
  if (field === 'subjectField') entry.domain = value;
  else if (field === 'definition') entry.definition = value;
  else if (field === 'note') entry.note = value;
  else if (field === 'source') entry.authority = value;
}

function statusOf(value: string): TermStatus {
  const known = Object.entries(administrativeStatuses).find(([, name]) => name === value);
  return (
    (known?.[0] as TermStatus | undefined) ??
    (/deprecated/i.test(value)
      ? 'forbidden'
      : /superseded/i.test(value)
        ? 'deprecated'
        : /admitted/i.test(value)
          ? 'admitted'
          : 'preferred')
  );
}

function toConcept({ id, domain, definition, note, authority, terms }: Entry): object {
  const inLanguage = (code: string): readonly Term[] =>
    terms.filter(({ language }) => language === code).map(({ term }) => term);
  const english = inLanguage('en').filter(({ isLatin }) => !isLatin);
  const latin = inLanguage('en').filter(({ isLatin }) => isLatin);
  const arabic = inLanguage('ar');
  return {
    id,
    ...(domain !== undefined && { domain }),
    ...(definition !== undefined && { definition }),
    ...(note !== undefined && { note }),
    ...(authority !== undefined && { authority }),
    english: english.filter(({ isAcronym }) => !isAcronym).map(({ text }) => text),
    acronyms: english.filter(({ isAcronym }) => isAcronym).map(({ text }) => text),
    ...(latin.length > 0 && { latin: latin.map(({ text }) => text) }),
    ...(english.some(({ isKept }) => isKept) && { doNotTranslate: true }),
    arabic: arabic
      .filter(({ isWrong }) => !isWrong)
      .map(({ text, status, gender, plural }) => ({
        term: text,
        status,
        ...(gender !== undefined && { gender }),
        ...(plural !== undefined && { plural }),
      })),
    wrong: arabic.filter(({ isWrong }) => isWrong).map(({ text }) => ({ form: text, always: true })),
  };
}
