import { guessShape } from '../morphology/nounPhrase';
import type { PhraseShape } from '../morphology/nounPhrase';
import { termStatuses, wrongKinds } from './concept';
import type { ArabicTerm, Concept, Domain, Surroundings, WrongRendering } from './concept';
import { createFieldReader } from './fieldReader';
import type { FieldReader, FieldProblem } from './fieldReader';

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
    return id === undefined ? [] : [{ id, cues: entry.strings('cues') }];
  });
  root.rejectUnknown(['domain', 'concepts', 'domains']);
  return { concepts: withoutDuplicates(concepts, problems), domains, problems };
}

function withoutDuplicates(concepts: readonly Concept[], problems: FieldProblem[]): readonly Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ id }, index) => {
    const fresh = !seen.has(id);
    if (!fresh) problems.push({ path: ['concepts', index, 'id'], message: `the id ${id} is used twice` });
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
  const plain = entry.asString() !== undefined;
  const shape: PhraseShape =
    (plain ? undefined : entry.oneOf('shape', ['adjectival', 'idafa', 'fixed'] as const)) ??
    (kind === 'name' ? 'fixed' : guessShape(term));
  const first = term.split(' ')[0] ?? term;
  const gender = plain ? undefined : entry.oneOf('gender', ['masculine', 'feminine'] as const);
  const status = plain ? undefined : entry.oneOf('status', termStatuses);
  return {
    term,
    shape,
    status: status ?? 'preferred',
    gender: gender ?? (first.endsWith('ة') ? 'feminine' : 'masculine'),
    ...optional('plural', plain ? undefined : entry.optionalString('plural')),
    ...optional('definite', plain ? undefined : entry.optionalString('definite')),
  };
}

function parseWrong(entry: FieldReader, conceptKind: Concept['kind']): WrongRendering | undefined {
  const single = entry.optionalString('form');
  const forms = [...(single === undefined ? [] : [single]), ...entry.strings('forms')];
  if (forms.length === 0) {
    entry.complain('form', 'a wrong rendering needs a form');
    return undefined;
  }
  const first = forms[0]?.split(' ')[0] ?? '';
  return {
    forms,
    kind: entry.oneOf('kind', wrongKinds) ?? (conceptKind === 'name' ? 'literal-name' : 'wrong-sense'),
    always: entry.flag('always'),
    ...optional('reading', entry.optionalString('reading')),
    literal: entry.strings('literal'),
    gender:
      entry.oneOf('gender', ['masculine', 'feminine'] as const) ?? (first.endsWith('ة') ? 'feminine' : 'masculine'),
    number: entry.oneOf('number', ['singular', 'plural'] as const) ?? 'singular',
    for: surroundings(entry.child('for')),
    against: surroundings(entry.child('against')),
    ...optional('becomes', entry.optionalString('becomes')),
  };
}

const surroundings = (entry: FieldReader): Surroundings => ({
  before: entry.strings('before'),
  after: entry.strings('after'),
  near: entry.strings('near'),
});

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>);
}
