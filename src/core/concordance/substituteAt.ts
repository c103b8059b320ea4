import { listed, repairAround } from '../checks/support/fitReplacement';
import type { Edit } from '../checks/check';
import { attachProclitics, attachToLatin } from '../morphology/clitics';
import { isPreposition } from '../morphology/functionWords';
import { joinPronoun, withoutNun } from '../morphology/joinPronoun';
import { accusativeOf } from '../morphology/nounPhrase';
import type { ArabicTerm } from '../termbase/concept';
import type { Inflection } from '../termbase/inflections';
import type { Knowledge } from '../termbase/knowledge';
import { isEnglishNoun, realize } from '../termbase/replacement';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { fold } from '../text/fold';
import { joinedBefore } from '../text/joins';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { solidBefore } from '../text/neighbours';
import { shift, slice } from '../text/span';
import type { Span } from '../text/span';
import { constructWith } from './constructWith';
import { guessPlural } from './phrase';
import type { TermPlace } from './places';
import type { Substitute } from './substitute';

/** One place with the substitute in it, in offsets of the article. */
export interface Substitution {
  /** The substitute as it stands there, with what is joined to it. */
  readonly text: string;
  /** In order, disjoint: the substitute and what agrees with it. Empty: it cannot be done by a rule. */
  readonly edits: readonly Edit[];
  /** What the reader has to look at; empty where rules could tell all. */
  readonly doubts: readonly Bilingual[];
}

const looks = { en: 'agreement of {words}', ar: 'تُراجَع مطابقة {words}' };
const guessedPlural = { en: 'the plural of {term} is a guess', ar: 'جمع {term} مجرد تخمين' };
const noPlural = { en: 'the plural of {term} is not known', ar: 'جمع {term} غير معروف' };
const twoOrMany = { en: '{word} is a dual or a plural', ar: 'قد يكون {word} مثنى أو جمعًا' };
const noNumber = { en: '{text} does not show the number', ar: 'لا يدل {text} على العدد' };
const noCase = { en: 'the ending of {text} depends on its case', ar: 'تتوقف نهاية {text} على موقعه من الإعراب' };
const noArticle = { en: 'with or without the article', ar: 'بأداة التعريف أو دونها' };
const inConstruct = { en: 'it is in construct with {word}', ar: 'هو مضاف إلى {word}' };
const noPronoun = {
  en: 'the pronoun {pronoun} cannot be joined to {text}',
  ar: 'لا يتصل الضمير {pronoun} بالبديل {text}',
};
const pronounCase = { en: 'the hamza of {text} depends on its case', ar: 'تُكتب همزة {text} بحسب الإعراب' };

export function substituteAt(place: TermPlace, substitute: Substitute, knowledge: Knowledge): Substitution {
  const { mention } = place;
  if (isRole('latin')(mention)) return atLatin(place, mention, substitute);
  return atArabic(place, mention as Mention<'term' | 'wrong'>, substitute, knowledge);
}

function done({ offset }: TermPlace, span: Span, text: string, doubts: readonly Bilingual[] = []): Substitution {
  return { text, edits: [{ ...shift(span, offset), text }], doubts };
}

/** «الـ AI», «بالـ AI» */
const articleBefore = /(?:ال|لل)$/;

function atLatin(place: TermPlace, mention: Mention<'latin'>, substitute: Substitute): Substitution {
  const { tokens, text } = place.paragraph;
  const { sense, core } = mention;
  if (substitute.script === 'latin') return done(place, core, substitute.text);
  const { span, proclitics } = joinedBefore(tokens, core);
  const { term, isName } = substitute;
  if (isName) return done(place, span, attachProclitics(proclitics, term.term));
  const hasArticle = articleBefore.test(fold(text.slice(span.start, core.start)).trim());
  const number = sense.plural ? 'plural' : 'singular';
  // An acronym of a term stands for the definite noun, «نماذج AI»; a word may stand for either, «كل chatbot».
  const isDefinite = hasArticle || (sense.acronym && !isEnglishNoun(sense.form));
  const definiteness = isDefinite ? 'definite' : substitute.definiteness;
  const written = realize(term, { proclitics, inflection: { definiteness, number } });
  return done(place, span, written, isDefinite ? [] : [noArticle]);
}

function atArabic(
  place: TermPlace,
  mention: Mention<'term' | 'wrong'>,
  substitute: Substitute,
  knowledge: Knowledge,
): Substitution {
  const { sense, proclitics, enclitic } = mention;
  const isOne = sense.inflection.number === 'singular';
  const becomes = sense.role === 'wrong' ? sense.wrong.becomes : undefined;
  if (typeof becomes === 'string') return done(place, mention, attachProclitics(proclitics, becomes));
  if (becomes !== undefined) return nounAt(place, mention, { term: becomes, definiteness: 'indefinite' }, knowledge);
  if (enclitic !== '' && (substitute.script === 'latin' || substitute.isName))
    return { text: substitute.text, edits: [], doubts: [say(noPronoun, { pronoun: enclitic, text: substitute.text })] };
  const lost = isOne ? [] : [say(noNumber, { text: substitute.text })];
  if (substitute.script === 'latin') return done(place, mention, attachToLatin(proclitics, substitute.text), lost);
  if (substitute.isName) return done(place, mention, attachProclitics(proclitics, substitute.term.term), lost);
  return nounAt(place, mention, substitute, knowledge);
}

function nounAt(
  place: TermPlace,
  mention: Mention<'term' | 'wrong'>,
  { term, definiteness }: Pick<Extract<Substitute, { script: 'arabic' }>, 'term' | 'definiteness'>,
  knowledge: Knowledge,
): Substitution {
  const { paragraph, offset } = place;
  const { proclitics, enclitic, sense } = mention;
  const annexed = enclitic === '' ? constructWith(mention, paragraph, knowledge.lexicon) : undefined;
  const inflection = inflectionAt(place, mention, annexed?.isCertain === true);
  const gender = genderOf(mention);
  const doubts: Bilingual[] = [];
  const noun = withPlural(term, inflection, doubts);
  const isBare = enclitic === '' && isFixed(sense) && sense.inflection.definiteness === 'indefinite';
  const isDefiniteOnly = isBare && definiteness === 'definite';
  const asked: Inflection = isDefiniteOnly ? { ...inflection, definiteness } : inflection;
  if (isDefiniteOnly) doubts.push(noArticle);
  const text = enclitic === '' ? realize(noun, { proclitics, inflection: asked }) : bound(noun, mention, doubts);
  if (text === undefined) return { text: term.term, edits: [], doubts };
  if (annexed !== undefined && term.shape === 'adjectival' && term.term.includes(' '))
    doubts.push(say(inConstruct, { word: annexed.word }));
  if (mayBePlural(mention)) doubts.push(say(twoOrMany, { word: slice(paragraph.text, mention) }));
  if (hidesCase(place, mention, noun, asked)) doubts.push(say(noCase, { text }));
  const replaced = {
    start: mention.start,
    end: mention.end,
    proclitics,
    gender,
    inflection: enclitic === '' ? inflection : { ...inflection, definiteness: 'definite' as const },
  };
  // Of a plural that is not known no word can agree.
  const isKnown = inflection.number !== 'plural' || noun.plural !== undefined;
  const agreement = isKnown ? term.gender : undefined;
  const { edits, doubts: words } = repairAround(
    replaced,
    { text, gender: agreement, countedAs: agreement },
    paragraph,
    knowledge,
  );
  if (words.length > 0) doubts.push(say(looks, { words: listed(words.map((word) => word.text)) }));
  const main = { start: mention.start, end: mention.end, text };
  return {
    text,
    edits: [...edits, main].sort((a, b) => a.start - b.start).map((edit) => ({ ...edit, ...shift(edit, offset) })),
    doubts,
  };
}

const isFixed = (sense: Mention<'term' | 'wrong'>['sense']): boolean =>
  (sense.role === 'term' ? sense.term : sense.wrong).shape === 'fixed';

/** What the form does not show, a preposition or the noun after it may. */
function inflectionAt({ paragraph }: TermPlace, mention: Mention<'term' | 'wrong'>, isAnnexed: boolean): Inflection {
  const { inflection } = mention.sense;
  if (inflection.number !== 'plural') return inflection;
  const isOblique = isPreposition(solidBefore(paragraph.tokens, mention.start));
  return {
    ...inflection,
    ...(inflection.case === undefined && isOblique && { case: 'oblique' as const }),
    ...(isAnnexed && { state: 'construct' as const }),
  };
}

function withPlural(term: ArabicTerm, { number }: Inflection, doubts: Bilingual[]): ArabicTerm {
  if (number !== 'plural' || term.plural !== undefined) return term;
  const plural = guessPlural(term);
  doubts.push(say(plural === undefined ? noPlural : guessedPlural, { term: term.term }));
  return { ...term, ...(plural !== undefined && { plural }) };
}

function bound(noun: ArabicTerm, mention: Mention<'term' | 'wrong'>, doubts: Bilingual[]): string | undefined {
  const { proclitics, enclitic, sense } = mention;
  const { number } = sense.inflection;
  const plain = realize(noun, { proclitics: '', inflection: { ...sense.inflection, definiteness: 'indefinite' } });
  const joined = joinPronoun(number === 'singular' ? plain : withoutNun(plain), noun.shape, enclitic);
  if (joined === undefined) doubts.push(say(noPronoun, { pronoun: enclitic, text: noun.term }));
  else if (!joined.certain) doubts.push(say(pronounCase, { text: joined.text }));
  return joined && attachProclitics(proclitics, joined.text);
}

/** مطورين, سائحين: of words that may be said of persons, the form is that of two or of many. */
const mayBePlural = ({ sense }: Mention<'term' | 'wrong'>): boolean =>
  sense.role === 'term' &&
  sense.term.plural === undefined &&
  /^(?:م\S{3,}|\Sا\S\S|\S+ي)(?: |$)/.test(sense.term.term) &&
  sense.inflection.number === 'dual' &&
  sense.inflection.case === 'oblique';

/** The old form did not show a case that the new one must: مستوى, حدًّا; خبراء, مطورين. */
function hidesCase(place: TermPlace, mention: Mention<'term' | 'wrong'>, noun: ArabicTerm, asked: Inflection): boolean {
  const { core, proclitics, enclitic, start } = mention;
  const { paragraph } = place;
  if (asked.case !== undefined || enclitic !== '' || /[بكل]$/.test(fold(proclitics))) return false;
  if (asked.number === 'plural') return /^\S+ون(?= |$)/.test(noun.plural ?? '');
  if (asked.definiteness === 'definite' || isPreposition(solidBefore(paragraph.tokens, start))) return false;
  // Where the gender changes, the repair of agreement looks at this.
  const hasSameGender = genderOf(mention) === noun.gender;
  const old = slice(paragraph.text, core);
  return hasSameGender && showsAccusative(noun.term, noun.shape) && !showsAccusative(old, 'adjectival');
}

const showsAccusative = (phrase: string, shape: ArabicTerm['shape']): boolean =>
  accusativeOf(phrase, shape) !== undefined;

const genderOf = ({ sense }: Mention<'term' | 'wrong'>): ArabicTerm['gender'] =>
  sense.role === 'term' ? sense.term.gender : sense.wrong.gender;
