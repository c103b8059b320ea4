import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { couldBeMeant } from './antecedents';
import {
  endOfRelative,
  hasPronounForNoun,
  hasSubjectAfter,
  isAdverbial,
  isDescribed,
  isExpected,
  isObject,
  isRivalAt,
  isSaidOfAnother,
  isVerbHere,
  subjectAfter,
} from './clauseState';
import type { Clause, ClauseRule, ClauseState } from './clauseState';
import {
  awaitsVerb,
  hasArticle,
  isCopula,
  isFunctionWord,
  isPreposition,
  isPrepositionWithPronoun,
  isRelative,
} from './functionWords';
import { adjectiveInGender, demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import { isProven, readVerbAt } from './governor';
import { isEmphasis } from './phraseProgress';
import { predicate } from './predicateRepair';
import { changeIf, doubt } from './repairWork';
import type { Work } from './repairWork';
import type { VerbReading } from './verbGender';

/**
 * Repairs verbs, predicates and pronouns that are said of the noun, as long as no other noun that they could mean has
 * come in between; after one, they are doubts.
 */
export function repairClause(work: Work, clause: Clause): void {
  const state: ClauseState = { ...work, ...clause, ofRival: false, predicate: undefined };
  let inQuotation = false;
  for (let at = clause.from; at < work.sentence.length; at++) {
    const token = work.sentence[at];
    if (token === undefined || /^[.!?؟؛:]$/.test(token.text)) return;
    if (/^[«»“”"]$/.test(token.text)) {
      // The end of a quotation that holds the noun, and not of «ChatGPT» within the clause.
      if (!inQuotation && isClosingQuote(token, work.sentence[at - 1])) return;
      inQuotation = !inQuotation;
    }
    if (token.kind === 'punctuation') state.ofRival = false;
    if (token.kind === 'arabic') rules.some((rule) => rule(state, token, at));
  }
}

const isClosingQuote = ({ text, start }: Token, before: Token | undefined): boolean =>
  /^[»”]$/.test(text) || (text === '"' && start === before?.end);

const functionWord: ClauseRule = (_, token) => isFunctionWord(token);

/** A relative pronoun is said of the noun right before it. */
const relativePronoun: ClauseRule = (state, token, at) => {
  if (!isRelative(token)) return false;
  if (isRivalAt(state, at - 1)) state.ofRival = true;
  else if (!state.ofRival && pronounInGender(token.text, state.to) !== undefined) doubt(state, token);
  return true;
};

/** «هذه الصناعة» agrees with its own noun. */
const demonstrative: ClauseRule = ({ to }, { text }) => demonstrativeInGender(text, to) !== undefined;

const pronoun: ClauseRule = (state, token, at) => {
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
  // What is said of a doubtful pronoun is doubtful too.
  state.rival ||= !certain;
  state.awaits = 'predicate';
  return true;
};

const verb: ClauseRule = (state, token, at) => {
  const reading = readVerbAt(state, at);
  if (reading === undefined) return false;
  if (reading.enclitic === (state.to === 'masculine' ? 'ها' : 'ه')) return verbWithPronoun(state, token, at);
  if (hasPronounForNoun(state, at)) return true;
  if (!state.isSubject) return doubtUnclaimed(state, token, at, reading);
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
  state.awaits = isCopula(token.text) ? 'accusative' : awaitsVerb(token.text) ? 'verb' : endOfRelative(state);
  return true;
};

/** «سألنا منظمة العفو الدولية فأجابت»: there is nothing else that the verb could be said of. */
function doubtUnclaimed(state: ClauseState, token: Token, at: number, reading: VerbReading): boolean {
  const isClaimed = state.rival || state.earlier !== undefined || hasSubjectAfter(state, at);
  if (!isClaimed && reading.joined && isProven(state, at, reading)) doubt(state, token);
  return true;
}

/** «… تطور كبير» is a noun; «… تطور» alone may be either. */
function mayBeVerb(state: ClauseState, token: Token, at: number, reading: VerbReading): boolean {
  if (state.rival || isDescribed(state, at)) return false;
  const hasObject = reading.isImperfect && isObject(state.sentence[at + 1], state);
  if (state.awaits === undefined && !reading.purpose && !(reading.joined && hasObject)) return false;
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
  state.awaits = endOfRelative(state);
  return true;
}

/** «لا يصلح إلا لما صُمم له»: the pronoun looks back to ما. */
const mayMeanWhat = ({ to, sentence }: ClauseState, token: Token, at: number): boolean =>
  to === 'feminine' &&
  isPrepositionWithPronoun(token) &&
  sentence.slice(Math.max(0, at - 3), at).some(({ text }) => /^[وف]?(?:[بلك]|في|م|ع)?ما$/.test(text));

/** «على سابقتها» is another of the same kind, and of the same gender. */
const likes = /^[وف]?[بلك]?(?:سابق|نظير|مثيل|شقيق|منافس|قرين|لاحق)(?:ته?ا?|ه)$/;

const elatives =
  /^[وف]?(?:أسرع|أكثر|أقل|أكبر|أصغر|أفضل|أحسن|أسوأ|أرخص|أغلى|أقوى|أضعف|أذكى|أدق|أسهل|أصعب|أطول|أقصر|أعمق|أبسط|أخطر|أهم|أحدث|أقدم|أوسع|أعلى|أدنى|أقرب|أبعد|أكفأ|أنسب|أنجح|أشد|أوضح|أخف|أثقل)$/;

const enclitic: ClauseRule = (state, token, at) => {
  const { to, lexicon } = state;
  const text = enclisisInGender(token.text, to, lexicon);
  if (text === undefined) return false;
  // «أسرع منه» is said of something else than its subject.
  if (/^منها?$/.test(token.text) && elatives.test(state.sentence[at - 1]?.text ?? '')) return true;
  if (state.ofRival || (!state.isSubject && state.earlier === 'subject')) return noun(state, token, at);
  if (likes.test(token.text) || mayMeanWhat(state, token, at)) {
    doubt(state, token);
    return true;
  }
  const certain = meansNoun(state, token, at);
  changeIf(certain, state, token, text);
  if (!certain) return noun(state, token, at);
  const opensClause = /^[وف]?(?:[بلك]?[أإا]ن|لكن)ها?$/.test(token.text);
  state.isSubject ||= opensClause;
  state.awaits = opensClause ? 'predicate' : state.awaits;
  return true;
};

function meansNoun(state: ClauseState, token: Token, at: number): boolean {
  if (state.rival) return false;
  if (state.isRelative && hasSubjectAfter(state, at)) return true;
  if (state.isSubject) return state.earlier !== 'subject';
  // «عرض رئيس … فيها» looks further back than the noun that it follows.
  return state.earlier === undefined && !(at === state.from && isPrepositionWithPronoun(token));
}

/** «وصل التحويل متأخرًا»; what may say how it was done, as طويلًا and يوميًا, stays. */
const circumstance: ClauseRule = (state, token, at) => {
  const { to, lexicon, from } = state;
  if (at !== from || state.circumstance === undefined || state.awaits !== undefined || hasArticle(token.text))
    return false;
  const isAccusative = to === 'masculine' || /(?:\u064B\u0627|\u0627\u064B)$/.test(token.text);
  if (!isAccusative || manners.test(fold(token.text))) return false;
  const reading = adjectiveInGender(token.text, to, lexicon, 'accusative');
  if (reading?.certain !== true) return false;
  changeIf(to === 'masculine' && state.circumstance === 'certain' && !state.rival, state, token, reading.text);
  return true;
};

const manners = /^(?:.+يا|طويلا|جيدا|بعيدا|عاليا|واسعا|حسنا|عميقا|بطيئا|مبكرا|مليا|صريحا|ملحوظا|كبيرا|سريعا)$/;

const noun: ClauseRule = (state, token, at) => {
  // محدود القدرات
  const isOfPredicate = state.predicate?.at === at - 1 && token.text.startsWith('ال');
  state.rival ||= !isOfPredicate && couldBeMeant(token, state.to, state.lexicon);
  // A noun may be the predicate itself: «هي أداة مهمة».
  const isAside = hasArticle(token.text) || isAdverbial(token) || isPreposition(state.sentence[at - 1]);
  if (!isAside) state.awaits = undefined;
  return true;
};

const emphasis: ClauseRule = (state, token, at) => isEmphasis(token.text) && enclitic(state, token, at);

const rules: readonly ClauseRule[] = [
  functionWord,
  emphasis,
  relativePronoun,
  demonstrative,
  pronoun,
  predicate,
  verb,
  enclitic,
  circumstance,
  noun,
];
