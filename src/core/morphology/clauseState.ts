import type { Token } from '../text/words';
import { couldBeMeant, isAgent } from './antecedents';
import type { Earlier } from './antecedents';
import {
  hasArticle,
  hasJoinedPreposition,
  isAdverb,
  isClauseOpener,
  isCopula,
  isFunctionWord,
  isInfinitiveParticle,
  isPrepositionWithPronoun,
  isRelative,
  isVerbParticle,
} from './functionWords';
import { adjectiveInGender, enclisisInGender, opposite } from './gender';
import type { AdjectiveState } from './gender';
import { isProven } from './governor';
import type { Work } from './repairWork';
import type { VerbReading } from './verbGender';

/** What follows a noun phrase, to the end of its clause. */
export interface Clause {
  readonly from: number;
  /** What stands before the noun that a pronoun may mean as well. */
  readonly earlier: Earlier;
  /** A noun has come in between that a later word may mean. */
  readonly rival: boolean;
  /** A relative pronoun stands before `from`. */
  readonly isRelative: boolean;
  /** Verbs may be said of the noun. */
  readonly isSubject: boolean;
  /** What has not come yet: a predicate, one in the accusative, or the second verb of بدأ. */
  readonly awaits: 'predicate' | 'accusative' | 'verb' | undefined;
  /** An accusative behind the subject of a verb says how the subject did it: «وصلت متأخرة». */
  readonly circumstance: 'certain' | 'doubtful' | undefined;
  /** What is awaited after a relative clause. */
  readonly awaitsNext: Clause['awaits'];
}

/** Where in the clause the repair is. */
export interface ClauseState extends Work, Omit<Clause, 'rival' | 'isSubject' | 'awaits' | 'awaitsNext'> {
  isSubject: boolean;
  awaits: Clause['awaits'];
  awaitsNext: Clause['awaits'];
  rival: boolean;
  /** Inside a clause that is said of such a noun. */
  ofRival: boolean;
  /** The last adjective of a predicate: what is joined to it by و is one too. */
  predicate: { readonly at: number; readonly state: AdjectiveState } | undefined;
}

/** True: the rule has understood the word. */
export type ClauseRule = (state: ClauseState, token: Token, at: number) => boolean;

/** Behind a relative clause the predicate of the noun itself may come. */
export function endOfRelative(state: ClauseState): Clause['awaits'] {
  const { awaitsNext } = state;
  state.awaitsNext = undefined;
  return awaitsNext;
}

/** Is there a noun at `at` that agrees as the old one did, after it? */
export const isRivalAt = ({ sentence, from, to, lexicon }: ClauseState, at: number): boolean => {
  const token = sentence[at];
  return at >= from && token !== undefined && couldBeMeant(token, to, lexicon);
};

/** A verb that has a subject of its own. */
export function isSaidOfAnother(state: ClauseState, at: number, reading: VerbReading): boolean {
  if (subjectAfter(state, at, reading) === 'yes') return true;
  if (reading.joined || isInfinitiveParticle(state.sentence[at - 1])) return false;
  const previous = isVerbParticle(state.sentence[at - 1]) ? at - 2 : at - 1;
  // The predicate itself is no noun: «لو كانت حاضرة لأنقذت المصنع».
  const isPredicate = state.predicate?.at === previous;
  return state.ofRival || (state.awaits === undefined && !isPredicate && isRivalAt(state, previous));
}

/** التي تعتمد عليها الشركات: a pronoun right after the verb means the noun, so that the verb has another subject. */
export function hasPronounForNoun(state: ClauseState, at: number): boolean {
  const { sentence, to, lexicon } = state;
  const next = sentence[at + 1];
  if (next === undefined || !isRelative(sentence[at - 1]) || !isPrepositionWithPronoun(next)) return false;
  return enclisisInGender(next.text, to, lexicon) !== undefined && hasSubjectAfter(state, at + 1);
}

/** A noun or a name follows that may be the subject of a verb. */
export function hasSubjectAfter({ sentence }: ClauseState, at: number): boolean {
  const next = sentence[at + 1];
  if (next?.kind === 'latin') return true;
  return next?.kind === 'arabic' && !isFunctionWord(next) && !isAdverbial(next) && !isPrepositionWithPronoun(next);
}

/** بسرعة, للناس, سريعًا */
export const isAdverbial = ({ text }: Token): boolean =>
  !text.startsWith('ال') && /^[وف]?(?:[بلك](?=...)|لل)|\u064B\u0627?$|[^ا]ا\u064B?$/.test(text);

/** Is the noun after the verb its subject? «وتنمو الشركات» yes, «وتساعد الشركات» maybe, «وتغير الصناعة» no. */
export function subjectAfter(state: ClauseState, at: number, reading: VerbReading): 'yes' | 'no' | 'maybe' {
  const { sentence, to, lexicon, awaits } = state;
  const next = sentence[isAdverb(sentence[at + 1]) ? at + 2 : at + 1];
  if (next?.kind !== 'arabic' || hasJoinedPreposition(next.text)) return 'no';
  if (to === 'feminine' && next.text.endsWith('ون')) return 'yes';
  if (!couldBeMeant(next, to, lexicon)) return 'no';
  // «كان الأول»: it was the first, or the first one was.
  const isAdjective = hasArticle(next.text) && adjectiveInGender(next.text, to, lexicon)?.certain === true;
  if (isAdjective && isCopula(sentence[at]?.text ?? '')) return 'maybe';
  if (reading.enclitic !== '') return 'yes';
  if (!reading.takesObject) return !isCopula(sentence[at]?.text ?? '') || hasArticle(next.text) ? 'yes' : 'no';
  if (awaits !== undefined || !isAgent(next, lexicon)) return 'no';
  const before = sentence[at - 1];
  return isClauseOpener(before) && !isInfinitiveParticle(before) && !isVerbParticle(before) ? 'yes' : 'maybe';
}

/** «بدأت … تغير», «أن تغير», and «… تغير العالم» behind the noun can be no nouns. */
export function isVerbHere(state: ClauseState, at: number, reading: VerbReading): boolean {
  const { sentence, awaits } = state;
  if (isProven(state, at, reading) || isInfinitiveParticle(sentence[at - 1]) || awaits === 'verb') return true;
  if (!reading.isImperfect || !isObject(sentence[at + 1], state)) return false;
  // «وتقدم الصناعة» may be the progress of industry, «وتقدم تقريرًا» may not.
  return reading.joined ? !hasArticle(sentence[at + 1]?.text ?? '') : awaits !== undefined;
}

/** A noun that shows the verb before it to be one: with the article, a pronoun or the accusative, and no adjective. */
export function isObject(token: Token | undefined, work: Work): token is Token {
  if (!isBareNoun(token, work)) return false;
  const { to, lexicon } = work;
  return [to, opposite(to)].every((gender) => adjectiveInGender(token.text, gender, lexicon)?.certain !== true);
}

/** Not behind a preposition: with the article, a pronoun or the accusative, or one that the old noun agreed with. */
export const isBareNoun = (token: Token | undefined, { to, lexicon }: Work): token is Token =>
  token?.kind === 'arabic' &&
  !isFunctionWord(token) &&
  !hasJoinedPreposition(token.text) &&
  !token.text.startsWith('و') &&
  (/^ال|\u064B?\u0627\u064B?$/.test(token.text) ||
    enclisisInGender(token.text, to, lexicon) !== undefined ||
    couldBeMeant(token, to, lexicon));

/** A verb after an indefinite noun describes it: «برنامجًا يساعد …». */
export function isExpected({ sentence, from, awaits }: ClauseState, at: number, reading: VerbReading): boolean {
  const before = sentence[at - 1];
  const isBare = !reading.joined && !reading.future && !reading.purpose;
  return !isBare || before?.kind !== 'arabic' || isFunctionWord(before) || awaits !== undefined || at === from;
}

/** Does an indefinite adjective of the old gender follow, so that the word at `at` is a noun? «تقنية جديدة». */
export function isDescribed({ sentence, to, lexicon }: ClauseState, at: number): boolean {
  const next = sentence[at + 1];
  if (next?.kind !== 'arabic' || hasArticle(next.text) || next.text.startsWith('و')) return false;
  return adjectiveInGender(next.text, to, lexicon) !== undefined;
}
