import { guessShape } from '../morphology/nounPhrase';
import type { Gender, PhraseShape } from '../morphology/nounPhrase';
import { termStatuses, wrongKinds } from './concept';
import type { ArabicTerm, Concept, Domain, Surroundings, WrongRendering } from './concept';
import { say } from '../text/message';
import { createFieldReader } from './fieldReader';
import type { FieldReader, FieldProblem } from './fieldReader';

const idTwice = { en: 'The id {id} is used twice', ar: 'المعرّف {id} مستعمل مرتين' };
const noForm = { en: 'A wrong rendering needs a form', ar: 'تحتاج الترجمة الخاطئة إلى صيغة' };

export interface ParsedTermbase {
  readonly concepts: readonly Concept[];
  readonly domains: readonly Domain[];
  readonly problems: readonly FieldProblem[];
}

/** Reads what a YAML or JSON parser made of a termbase. Wrong entries are left out and said; the others are kept. */
export function parseTermbase(raw: unknown): ParsedTermbase {
  const problems: FieldProblem[] = [];
  const root = createFieldReader(raw, [], problems);
  const domain = root.optionalString('domain') ?? 'general';
  const concepts = root.list('concepts').flatMap((entry) => parseConcept(entry, domain) ?? []);
  const domains = root.list('domains').flatMap((entry) => {
    const id = entry.string('id');
    entry.rejectUnknown(['id', 'cues', 'kin']);
    return id === undefined ? [] : [{ id, cues: entry.strings('cues'), kin: entry.strings('kin') }];
  });
  root.rejectUnknown(['domain', 'concepts', 'domains']);
  return { concepts: withoutDuplicates(concepts, problems), domains, problems };
}

function withoutDuplicates(concepts: readonly Concept[], problems: FieldProblem[]): readonly Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ id }, index) => {
    const fresh = !seen.has(id);
    if (!fresh) problems.push({ path: ['concepts', index, 'id'], message: say(idTwice, { id }) });
    seen.add(id);
    return fresh;
  });
}

const conceptFields = [
  'id',
  'kind',
  'domain',
  'english',
  'acronyms',
  'alwaysTranslated',
  'latin',
  'ordinaryWord',
  'arabic',
  'wrong',
  'definition',
  'note',
  'authority',
  'examples',
];

function parseConcept(entry: FieldReader, domain: string): Concept | undefined {
  const id = entry.string('id');
  if (id === undefined) return undefined;
  entry.rejectUnknown(conceptFields);
  const kind = entry.oneOf('kind', ['term', 'name'] as const) ?? 'term';
  const latin = entry.strings('latin');
  const examples = entry.child('examples');
  return {
    id,
    kind,
    domain: entry.optionalString('domain') ?? domain,
    english: entry.strings('english'),
    acronyms: entry.strings('acronyms'),
    alwaysTranslated: entry.flag('alwaysTranslated'),
    latin,
    ordinaryWord: entry.flag('ordinaryWord'),
    arabic: entry.list('arabic').flatMap((term) => parseTerm(term, kind) ?? []),
    wrong: entry.list('wrong').flatMap((wrong) => parseWrong(wrong, kind) ?? []),
    ...optional('definition', entry.optionalString('definition')),
    ...optional('note', entry.optionalString('note')),
    ...optional('authority', entry.optionalString('authority')),
    examples: { flags: examples.strings('flags'), passes: examples.strings('passes') },
  };
}

/** A term may be written as a plain string where its grammar is plain. */
function parseTerm(entry: FieldReader, kind: Concept['kind']): ArabicTerm | undefined {
  const term = entry.asString() ?? entry.string('term');
  if (term === undefined) return undefined;
  if (entry.asString() === undefined) entry.rejectUnknown(['term', 'status', 'shape', 'gender', 'plural', 'definite']);
  const plain = entry.asString() !== undefined;
  const shape: PhraseShape =
    (plain ? undefined : entry.oneOf('shape', phraseShapes)) ?? (kind === 'name' ? 'fixed' : guessShape(term));
  const first = term.split(' ')[0] ?? term;
  const gender = plain ? undefined : entry.oneOf('gender', genders);
  const status = plain ? undefined : entry.oneOf('status', termStatuses);
  return {
    term,
    shape,
    status: status ?? 'preferred',
    gender: gender ?? genderOf(first),
    ...optional('plural', plain ? undefined : entry.optionalString('plural')),
    ...optional('definite', plain ? undefined : entry.optionalString('definite')),
  };
}

const wrongFields = [
  'form',
  'forms',
  'plural',
  'plurals',
  'shape',
  'kind',
  'always',
  'needs',
  'reading',
  'literal',
  'gender',
  'for',
  'against',
  'becomes',
];

function parseWrong(entry: FieldReader, conceptKind: Concept['kind']): WrongRendering | undefined {
  entry.rejectUnknown(wrongFields);
  const forms = [...entry.strings('form'), ...entry.strings('forms')];
  const plurals = [...entry.strings('plural'), ...entry.strings('plurals')];
  if (forms.length + plurals.length === 0) {
    entry.complain('form', noForm);
    return undefined;
  }
  const first = (forms[0] ?? plurals[0] ?? '').split(' ');
  return {
    forms,
    plurals,
    shape: entry.oneOf('shape', phraseShapes) ?? guessShape(first.join(' ')),
    kind: entry.oneOf('kind', wrongKinds) ?? (conceptKind === 'name' ? 'literal-name' : 'wrong-sense'),
    always: entry.flag('always'),
    needs: entry.oneOf('needs', ['neighbours', 'domain'] as const) ?? (first.length > 1 ? 'domain' : 'neighbours'),
    ...optional('reading', entry.optionalString('reading')),
    literal: entry.strings('literal'),
    gender: entry.oneOf('gender', genders) ?? genderOf(first[0] ?? ''),
    for: surroundings(entry.child('for')),
    against: surroundings(entry.child('against')),
    ...optional('becomes', entry.optionalString('becomes')),
  };
}

const phraseShapes = ['adjectival', 'idafa', 'fixed'] as const;
const genders = ['masculine', 'feminine'] as const;
const genderOf = (noun: string): Gender => (/(?:ة|ات)$/.test(noun) ? 'feminine' : 'masculine');

function surroundings(entry: FieldReader): Surroundings {
  entry.rejectUnknown(['before', 'after', 'near']);
  return {
    before: entry.strings('before'),
    after: entry.strings('after'),
    near: entry.strings('near'),
  };
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>);
}
