import type { Token } from '../text/words';
import { couldBeMeant } from './antecedents';
import {
  hasPronounForNoun,
  hasSubjectAfter,
  isDescribed,
  isExpected,
  isRivalAt,
  isSaidOfAnother,
  isVerbHere,
  subjectAfter,
} from './clauseState';
import type { Clause, ClauseState } from './clauseState';
import {
  awaitsVerb,
  hasArticle,
  isAdverb,
  isCopula,
  isFunctionWord,
  isPreposition,
  isPrepositionWithPronoun,
  isRelative,
} from './functionWords';
import { adjectiveInGender, demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import type { AdjectiveState } from './gender';
import { readVerbAt } from './governor';
import { changeIf, doubt } from './repairWork';
import type { Work } from './repairWork';
import type { VerbReading } from './verbGender';

/** True: the rule has understood the word. */
type Rule = (state: ClauseState, token: Token, at: number) => boolean;

/**
 * Repairs verbs, predicates and pronouns that are said of the noun, as long as no other noun that they could mean has
 * come in between; after one, they are doubts.
 */
export function repairClause(work: Work, clause: Clause): void {
  const state: ClauseState = { ...work, ...clause, rival: false, ofRival: false, predicate: undefined };
  for (const [ahead, token] of work.sentence.slice(clause.from).entries()) {
    if (token.kind === 'punctuation' && /^[.!?؟؛:»”"]$/.test(token.text)) return;
    if (token.kind === 'punctuation') state.ofRival = false;
    if (token.kind === 'arabic') rules.some((rule) => rule(state, token, clause.from + ahead));
  }
}

const functionWord: Rule = (_, token) => isFunctionWord(token);

/** A relative pronoun is said of the noun right before it. */
const relativePronoun: Rule = (state, token, at) => {
  if (!isRelative(token)) return false;
  if (isRivalAt(state, at - 1)) state.ofRival = true;
  else if (!state.ofRival && pronounInGender(token.text, state.to) !== undefined) doubt(state, token);
  return true;
};

/** «هذه الصناعة» agrees with its own noun. */
const demonstrative: Rule = ({ to }, { text }) => demonstrativeInGender(text, to) !== undefined;

const pronoun: Rule = (state, token, at) => {
  const text = pronounInGender(token.text, state.to);
  if (text === undefined) return false;
  const isJoined = /^[وف]/.test(token.text);
  const before = state.sentence[at - 1];
  const isOfDemonstrative = before !== undefined && demonstrativeInGender(before.text, state.to) !== undefined;
  if (isOfDemonstrative || (!isJoined && isRivalAt(state, at - 1))) {
    state.ofRival = true;
    return true;
  }
  // «…، وهي تقنية جديدة» right behind the noun is said of it, whatever stands before.
  const isNext = at === state.from || (at === state.from + 1 && isJoined);
  if (!isNext && !state.isSubject && state.earlier === 'subject') return true;
  const certain = !state.rival && (isNext || state.earlier !== 'subject');
  changeIf(certain, state, token, text);
  state.isSubject ||= certain;
  state.awaits = 'predicate';
  return true;
};

const verb: Rule = (state, token, at) => {
  const reading = readVerbAt(state, at);
  if (reading === undefined) return false;
  if (reading.enclitic === (state.to === 'masculine' ? 'ها' : 'ه')) return verbWithPronoun(state, token, at);
  if (!state.isSubject || hasPronounForNoun(state, at)) return true;
  if (isSaidOfAnother(state, at, reading)) {
    state.ofRival = true;
    return true;
  }
  if (!isVerbHere(state, at, reading)) return mayBeVerb(state, token, at, reading);
  const certain =
    !state.rival &&
    subjectAfter(state, at, reading) === 'no' &&
    !(reading.joined && state.earlier === 'subject') &&
    isExpected(state, at, reading);
  changeIf(certain, state, token, reading.text);
  state.awaits = isCopula(token.text) ? 'accusative' : awaitsVerb(token.text) ? 'verb' : undefined;
  return true;
};

/** «… تطور كبير» is a noun; «… تطور» alone may be either. */
function mayBeVerb(state: ClauseState, token: Token, at: number, reading: VerbReading): boolean {
  if (state.rival || isDescribed(state, at) || (state.awaits === undefined && !reading.purpose)) return false;
  doubt(state, token);
  state.awaits = undefined;
  return true;
}

/** طورتها الشركة: the pronoun means the noun, the verb has another subject. */
function verbWithPronoun(state: ClauseState, token: Token, at: number): boolean {
  const text = enclisisInGender(token.text, state.to, state.lexicon);
  if (text === undefined) return false;
  if (state.ofRival || (!state.isSubject && state.earlier === 'subject')) return true;
  changeIf(!state.rival && (hasSubjectAfter(state, at) || state.earlier !== 'subject'), state, token, text);
  return true;
}

const predicate: Rule = (state, token, at) => {
  const { to, lexicon } = state;
  if (hasArticle(token.text)) return false;
  const joinsTo = token.text.startsWith('و') && followsPredicate(state, at) ? state.predicate : undefined;
  if (joinsTo === undefined && (state.awaits === undefined || isRivalAt(state, at - 1))) return false;
  const form = joinsTo ? joinsTo.state : stateOfPredicate(state, at);
  const reading = adjectiveInGender(token.text, to, lexicon, isBeforeItsNoun(state, at) ? 'construct' : form);
  if (reading === undefined || (!reading.certain && isDescribed(state, at))) return false;
  changeIf(reading.certain && !state.rival, state, token, reading.text);
  state.awaits = undefined;
  state.predicate = { at, state: form };
  return true;
};

/** After غير it is in the genitive. */
const stateOfPredicate = ({ sentence, awaits }: ClauseState, at: number): AdjectiveState =>
  awaits === 'accusative' && sentence[at - 1]?.text.endsWith('غير') !== true ? 'accusative' : undefined;

/** محدود القدرات, but not «مفيدًا العام الماضي». */
function isBeforeItsNoun({ sentence, to, lexicon }: ClauseState, at: number): boolean {
  const next = sentence[at + 1];
  if (next?.kind !== 'arabic' || !next.text.startsWith('ال') || isAdverb(next) || isRelative(next)) return false;
  return (
    !/^ال(?:عام|سنة|شهر|أسبوع|يوم|ليلة)$/.test(next.text) && adjectiveInGender(next.text, to, lexicon) === undefined
  );
}

/** Right behind the last adjective, or behind the noun that belongs to it: مفتوحة المصدر وسريعة. */
const followsPredicate = ({ predicate: last, sentence }: ClauseState, at: number): boolean =>
  last !== undefined && sentence.slice(last.at + 1, at).every(({ text }) => text === '،' || text.startsWith('ال'));

const enclitic: Rule = (state, token, at) => {
  const { to, lexicon } = state;
  const text = enclisisInGender(token.text, to, lexicon);
  if (text === undefined) return false;
  if (state.ofRival || (!state.isSubject && state.earlier === 'subject')) return noun(state, token, at);
  const certain = meansNoun(state, token, at);
  changeIf(certain, state, token, text);
  if (!certain || !/^[وف]?(?:[بلك]?[أإا]ن|لكن)ها?$/.test(token.text)) return noun(state, token, at);
  state.isSubject = true;
  state.awaits = 'predicate';
  return true;
};

function meansNoun(state: ClauseState, token: Token, at: number): boolean {
  if (state.rival) return false;
  if (state.isRelative && hasSubjectAfter(state, at)) return true;
  if (state.isSubject) return state.earlier !== 'subject';
  // «عرض رئيس … فيها» looks further back than the noun that it follows.
  return state.earlier === undefined && !(at === state.from && isPrepositionWithPronoun(token));
}

const noun: Rule = (state, token, at) => {
  // محدود القدرات
  const isOfPredicate = state.predicate?.at === at - 1 && token.text.startsWith('ال');
  state.rival ||= !isOfPredicate && couldBeMeant(token, state.to, state.lexicon);
  // A noun may be the predicate itself: «هي أداة مهمة».
  if (!hasArticle(token.text) && !isPreposition(state.sentence[at - 1])) state.awaits = undefined;
  return true;
};

const rules: readonly Rule[] = [functionWord, relativePronoun, demonstrative, pronoun, verb, predicate, enclitic, noun];
