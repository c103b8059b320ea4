import { guessGender, guessShape } from '../morphology/nounPhrase';
import { evidenceNeeds, termStatuses, wrongKinds } from './concept';
import type {
  ArabicTerm,
  Concept,
  ConceptExamples,
  Domain,
  Surroundings,
  SurroundingsOfError,
  WrongRendering,
} from './concept';
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
  const root = createFieldReader(raw, problems);
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
  'doNotTranslate',
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
  const concept: Mutable<Concept> = {
    id,
    kind,
    domain: entry.optionalString('domain') ?? domain,
    english: entry.strings('english'),
    acronyms: entry.strings('acronyms'),
    alwaysTranslated: entry.flag('alwaysTranslated'),
    latin: entry.strings('latin'),
    ordinaryWord: entry.flag('ordinaryWord'),
    doNotTranslate: entry.flag('doNotTranslate'),
    arabic: entry
      .list('arabic')
      .map((term) => parseTerm(term, kind))
      .filter((term) => term !== undefined),
    wrong: entry
      .list('wrong')
      .map((wrong) => parseWrong(wrong, kind))
      .filter((wrong) => wrong !== undefined),
    examples: parseExamples(entry.child('examples')),
  };
  for (const key of ['definition', 'note', 'authority'] as const) {
    const text = entry.optionalString(key);
    if (text !== undefined) concept[key] = text;
  }
  return concept;
}

/** Fields are added one by one: with spreads, ten thousand entries take twice as long. */
type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const noExamples: ConceptExamples = { flags: [], passes: [] };

const parseExamples = (entry: FieldReader | undefined): ConceptExamples =>
  entry === undefined ? noExamples : { flags: entry.strings('flags'), passes: entry.strings('passes') };

/** A term may be written as a plain string where its grammar is plain. */
function parseTerm(entry: FieldReader, kind: Concept['kind']): ArabicTerm | undefined {
  const plain = entry.asString();
  if (plain !== undefined) return termOf(plain, kind);
  const term = entry.string('term');
  if (term === undefined) return undefined;
  entry.rejectUnknown(termFields);
  const parsed = termOf(term, kind);
  parsed.shape = entry.oneOf('shape', phraseShapes) ?? parsed.shape;
  parsed.gender = entry.oneOf('gender', genders) ?? parsed.gender;
  parsed.status = entry.oneOf('status', termStatuses) ?? parsed.status;
  for (const key of ['plural', 'definite'] as const) {
    const form = entry.optionalString(key);
    if (form !== undefined) parsed[key] = form;
  }
  return parsed;
}

const termFields = ['term', 'status', 'shape', 'gender', 'plural', 'definite'];

/** With the grammar that shows in its letters. */
const termOf = (term: string, kind: Concept['kind']): Mutable<ArabicTerm> => ({
  term,
  shape: kind === 'name' ? 'fixed' : guessShape(withoutComplement(term)),
  status: 'preferred',
  gender: guessGender(term),
});

/** «تشفير تام بين الطرفين»: the article of a complement says nothing about the noun. */
const withoutComplement = (term: string): string =>
  /^(?!ال)(\S+(?: (?!ال)\S+)?) (?:في|من|على|عن|إلى|بين) /.exec(term)?.[1] ?? term;

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
  const forms = entry.strings('form').concat(entry.strings('forms'));
  const plurals = entry.strings('plural').concat(entry.strings('plurals'));
  if (forms.length + plurals.length === 0) {
    entry.complain('form', noForm);
    return undefined;
  }
  const first = forms[0] ?? plurals[0] ?? '';
  const wrong: Mutable<WrongRendering> = {
    forms,
    plurals,
    shape: entry.oneOf('shape', phraseShapes) ?? guessShape(first),
    kind: entry.oneOf('kind', wrongKinds) ?? (conceptKind === 'name' ? 'literal-name' : 'wrong-sense'),
    always: entry.flag('always'),
    needs: entry.oneOf('needs', evidenceNeeds) ?? (first.includes(' ') ? 'domain' : 'neighbours'),
    literal: entry.strings('literal'),
    gender: entry.oneOf('gender', genders) ?? guessGender(first),
    for: surroundingsOfError(entry.child('for')),
    against: surroundings(entry.child('against')),
  };
  const reading = entry.optionalString('reading');
  if (reading !== undefined) wrong.reading = reading;
  const replacement = entry.child('becomes');
  const isPlain = replacement?.asString() !== undefined;
  const becomes = isPlain ? entry.optionalString('becomes') : replacement && parseTerm(replacement, 'term');
  if (becomes !== undefined) wrong.becomes = becomes;
  return wrong;
}

const phraseShapes = ['adjectival', 'idafa', 'fixed'] as const;
const genders = ['masculine', 'feminine'] as const;

const nothingAround: Surroundings = { before: [], after: [], near: [], fields: [] };
const placesAround = ['before', 'after', 'near', 'fields'];

const nothingAroundError: SurroundingsOfError = { ...nothingAround, faint: [] };
const placesAroundError = [...placesAround, 'faint'];

function surroundings(entry: FieldReader | undefined): Surroundings {
  entry?.rejectUnknown(placesAround);
  return entry === undefined ? nothingAround : listsOf(entry);
}

function surroundingsOfError(entry: FieldReader | undefined): SurroundingsOfError {
  if (entry === undefined) return nothingAroundError;
  entry.rejectUnknown(placesAroundError);
  return { ...listsOf(entry), faint: entry.strings('faint') };
}

const listsOf = (entry: FieldReader): Surroundings => ({
  before: entry.strings('before'),
  after: entry.strings('after'),
  near: entry.strings('near'),
  fields: entry.strings('fields'),
});
