import { fold } from '../text/fold';
import { createParagraph } from '../text/paragraph';
import type { ArabicTerm, Concept, WrongRendering } from '../termbase/concept';
import { inflections } from '../termbase/inflections';
import { compileKnowledge } from '../termbase/knowledge';
import type { Knowledge } from '../termbase/knowledge';
import { realize } from '../termbase/replacement';
import { isRole } from '../termbase/sense';
import type { Mention, Sense } from '../termbase/sense';
import type { Definiteness, GrammaticalNumber, PhraseShape } from '../morphology/nounPhrase';
import { guessPlural, readPhrase } from './phrase';

/** A wording that is looked for in all its forms. */
export interface Sought {
  /** As it was asked for, without clitics. */
  readonly text: string;
  readonly definiteness: Definiteness;
  /** As it was written, as far as a termbase knows. */
  readonly number: GrammaticalNumber;
  /** What it may be a rendering of, if a termbase knows it; also the concept whose English it is. */
  readonly concepts: readonly Concept[];
  /** How it stands in the termbases: as a right term, a misreading, in Latin letters. Empty: none knows it. */
  readonly senses: readonly Sense[];
  /** Knows the forms of this wording and nothing else. */
  readonly forms: Knowledge;
  /** A form with ت for ة, that only stands before a pronoun: شبكتها. */
  readonly bound: ReadonlySet<ArabicTerm>;
}

/** Undefined where there is no word in the text. */
export function seek(written: string, knowledge: Knowledge): Sought | undefined {
  const text = tidy(written);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const mentions = mentionsOfWhole(text, knowledge);
  const isLatin = /[A-Za-z\u00C0-\u024F]/.test(text);
  // A Latin word is looked for as such, even if a termbase has it among its misreadings.
  const senses = mentions.map(({ sense }) => sense).filter(({ role }) => !isLatin || role !== 'wrong');
  const concepts = [...new Set([...mentions.map(({ sense }) => sense.concept), ...conceptsCalled(text, knowledge)])];
  const phrase = readPhrase(text, knowledge.lexicon);
  const inflected = mentions.find(isRole('term')) ?? mentions.find(isRole('wrong'));
  const terms = senses.flatMap((sense) => (sense.role === 'term' ? [sense.term] : []));
  const wrong = senses.flatMap((sense) => (sense.role === 'wrong' ? [narrow(sense.wrong, text)] : []));
  const guessed = senses.length > 0 || isLatin ? [] : guessedTerms(phrase.term, text);
  const bound = [...terms, ...wrong.flatMap(firstForm), ...guessed.slice(0, 1)].flatMap(boundForm);
  const concept: Concept = {
    ...nothing,
    kind: concepts[0]?.kind ?? 'term',
    arabic: [...terms, ...guessed, ...bound],
    wrong,
    ...(isLatin && terms.length === 0 && latinForms(text, senses)),
  };
  return {
    text,
    definiteness: inflected?.sense.inflection.definiteness ?? phrase.definiteness,
    number: inflected?.sense.inflection.number ?? 'singular',
    concepts,
    senses,
    forms: compileKnowledge([{ name: 'sought', origin: 'user', concepts: [concept], domains: [] }]),
    bound: new Set(bound),
  };
}

/** As a wording is named: of «وبالذكاء الاصطناعي» the proclitics are taken off where a termbase or ال shows them. */
export function citationOf(written: string, knowledge: Knowledge): string {
  const text = tidy(written);
  const mention = mentionsOfWhole(text, knowledge)[0];
  if (mention?.sense.role === 'term' && mention.enclitic === '')
    return realize(mention.sense.term, { proclitics: '', inflection: mention.sense.inflection });
  if (mention !== undefined) return (mention.lamArticle ? 'ال' : '') + text.slice(mention.core.start, mention.core.end);
  // Short stems are left alone: والدة, بالون.
  const joined = /^[وف]?(?:لل|[وفبك]ال)(?=\p{L}{3}[^]*\s|\p{L}{4})/u.exec(text)?.[0];
  return joined === undefined ? text : `ال${text.slice(joined.length)}`;
}

/** The known term around an offset of a line, with its clitics: the longest there is. */
export function termAround(line: string, at: number, knowledge: Knowledge): string | undefined {
  const around = knowledge.mentions(createParagraph(line, 'plain')).find(({ start, end }) => start <= at && at <= end);
  return around && line.slice(around.start, around.end);
}

/** Line breaks and runs of spaces are one space; quotation marks around the whole are not part of it. */
const tidy = (written: string): string =>
  written
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\u0640*]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s«“"'([]+|[\s»”"')\].،,؛;:؟?!]+$/g, '');

const mentionsOfWhole = (text: string, knowledge: Knowledge): readonly Mention[] =>
  knowledge
    .mentions(createParagraph(text, 'plain'))
    .filter(({ start, end }) => start === 0 && end === text.length)
    .sort((a, b) => a.proclitics.length - b.proclitics.length || rank(a) - rank(b));

const rank = ({ sense }: Mention): number => ['term', 'latin', 'wrong'].indexOf(sense.role);

function conceptsCalled(text: string, { concepts }: Knowledge): readonly Concept[] {
  if (!/^[A-Za-z]/.test(text)) return [];
  const english = text.toLowerCase();
  return [...concepts.values()].filter((concept) => concept.english.some((term) => term.toLowerCase() === english));
}

/** Of an entry with several wordings, the one that is meant, with the plurals that may be its own. */
function narrow(wrong: WrongRendering, text: string): WrongRendering {
  const folded = fold(text);
  const isMeant = (singulars: readonly string[], plurals: readonly string[]): boolean =>
    inflections({ singulars, plurals, shape: wrong.shape }).some(({ form }) => fold(form) === folded);
  const forms = wrong.forms.filter((form) => isMeant([form], []));
  if (forms.length === 0) {
    const plurals = wrong.plurals.filter((plural) => isMeant([], [plural]));
    return { ...wrong, plurals, forms: wrong.forms.length === 1 ? wrong.forms : [] };
  }
  const words = text.split(' ').length;
  return { ...wrong, forms, plurals: wrong.plurals.filter((plural) => plural.split(' ').length === words) };
}

/** The phrase by its likeliest grammar, then by others, and at last exactly as it was written. */
function guessedTerms(term: ArabicTerm, written: string): readonly ArabicTerm[] {
  const plural = guessPlural(term);
  const otherShape: PhraseShape = term.shape === 'idafa' ? 'adjectival' : 'idafa';
  const isOpen = term.term === written && term.shape !== 'fixed' && written.includes(' ');
  return [
    { ...term, ...(plural !== undefined && { plural }) },
    ...(isOpen ? [{ ...term, shape: otherShape }] : []),
    { ...term, term: written, shape: 'fixed' },
  ];
}

const firstForm = ({ forms: [form], shape, gender }: WrongRendering): readonly ArabicTerm[] =>
  form === undefined ? [] : [{ term: form, shape, gender, status: 'admitted' }];

const boundForm = (term: ArabicTerm): readonly ArabicTerm[] =>
  term.term.endsWith('ة') && term.shape !== 'fixed' && (term.shape === 'idafa' || !term.term.includes(' '))
    ? [{ ...term, term: `${term.term.slice(0, -1)}ت`, shape: 'fixed' }]
    : [];

function latinForms(text: string, senses: readonly Sense[]): Pick<Concept, 'latin' | 'acronyms'> {
  const acronyms = senses.flatMap((sense) => (sense.role === 'latin' && sense.acronym ? [sense.form] : []));
  const names = senses.flatMap((sense) => (sense.role === 'latin' && !sense.acronym ? [sense.form] : []));
  return { acronyms, latin: acronyms.length > 0 ? names : [...new Set([...names, text])] };
}

const nothing: Concept = {
  id: 'sought',
  kind: 'term',
  domain: 'general',
  english: [],
  acronyms: [],
  alwaysTranslated: false,
  latin: [],
  ordinaryWord: false,
  doNotTranslate: false,
  arabic: [],
  wrong: [],
  examples: { flags: [], passes: [] },
};
