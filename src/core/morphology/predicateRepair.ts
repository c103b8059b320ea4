import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { agreementOf } from './antecedents';
import { endOfRelative, isDescribed, isRivalAt } from './clauseState';
import type { ClauseRule, ClauseState } from './clauseState';
import { hasArticle, isAdverb, isPreposition, isRelative } from './functionWords';
import { adjectiveInGender } from './gender';
import type { AdjectiveState } from './gender';
import { changeIf, doubt } from './repairWork';

/** A predicate in the form of an indefinite adjective, and what is joined to it. */
export const predicate: ClauseRule = (state, token, at) => {
  const { to, lexicon } = state;
  if (hasArticle(token.text)) return false;
  const joinsTo = followsPredicate(state, token, at) ? state.predicate : undefined;
  const isOfNounBefore =
    (isRivalAt(state, at - 1) && !hasArticle(state.sentence[at - 1]?.text ?? '')) ||
    isOfGenitive(state, at) ||
    isOfAccusative(state, at);
  if (joinsTo === undefined && (state.awaits === undefined || isOfNounBefore)) return false;
  const form = joinsTo ? joinsTo.state : stateOfPredicate(state, at);
  const reading = adjectiveInGender(token.text, to, lexicon, isBeforeItsNoun(state, at) ? 'construct' : form);
  if (reading === undefined && mayBePredicate(state, token, at)) doubt(state, token);
  if (reading === undefined || (!reading.certain && isDescribed(state, at))) return false;
  changeIf(reading.certain && !state.rival, state, token, reading.text);
  state.awaits = endOfRelative(state);
  state.predicate = { at, state: form };
  return true;
};

/** «كانت … متغلغلة»: right behind the subject of كان, and in no list. What has an adjective of its own is a noun. */
function mayBePredicate(state: ClauseState, { text }: Token, at: number): boolean {
  const { awaits, from, to } = state;
  const hasGender = to === 'masculine' ? fold(text).endsWith('ة') : /(?:ا|\u064B)$/.test(text);
  return awaits === 'accusative' && at === from && hasGender && !isDescribed(state, at);
}

/** «… دمارًا واسعًا»: behind another indefinite accusative it is said of that; not «كان معقدًا جديدًا». */
function isOfAccusative({ sentence, to, lexicon, predicate: last }: ClauseState, at: number): boolean {
  const noun = sentence[at - 1];
  if (noun?.kind !== 'arabic' || !/(?:\u064B\u0627|\u0627\u064B)$/.test(noun.text) || last?.at === at - 1) return false;
  return to === 'feminine' && !isAdverb(noun) && adjectiveInGender(noun.text, to, lexicon) === undefined;
}

/** «مع نموذج صغير»: behind a preposition and an indefinite noun it is said of that noun. */
function isOfGenitive({ sentence, to, lexicon }: ClauseState, at: number): boolean {
  const noun = sentence[at - 1];
  if (noun?.kind !== 'arabic' || hasArticle(noun.text) || !isPreposition(sentence[at - 2])) return false;
  return agreementOf(noun.text, lexicon) !== to;
}

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

/** Joined to the last adjective, or behind the noun that belongs to it: مفتوحة المصدر وسريعة, جيدة أم سيئة. */
function followsPredicate({ predicate: last, sentence }: ClauseState, { text }: Token, at: number): boolean {
  // Only a comma, «أو» or the adjective's noun may stand between.
  if (last === undefined || at - last.at > 4) return false;
  const isOr = /^(?:أو|أم)$/.test(sentence[at - 1]?.text ?? '');
  const between = sentence.slice(last.at + 1, isOr ? at - 1 : at);
  return (isOr || text.startsWith('و')) && between.every((token) => token.text === '،' || token.text.startsWith('ال'));
}
