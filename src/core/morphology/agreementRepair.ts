import type { Span } from '../text/span';
import type { Token } from '../text/words';
import { agreementOf, couldBeMeant, earlierAntecedent, isPluralOfThings } from './antecedents';
import { repairClause } from './clauseRepair';
import { isBareNoun, isObject } from './clauseState';
import type { Clause } from './clauseState';
import {
  awaitsVerb,
  hasJoinedPreposition,
  isAdverb,
  isClauseOpener,
  isCopula,
  isInfinitiveParticle,
  isPreposition,
  isPrepositionWithPronoun,
  isPreverbal,
  isRelative,
} from './functionWords';
import { enclisisInGender, opposite } from './gender';
import { isProven, placeOf, readVerbAt } from './governor';
import type { Governor, Look } from './governor';
import type { Lexicon } from './lexicon';
import { repairPhrase } from './phraseRepair';
import type { Phrase } from './phraseProgress';
import { changeIf, doubt } from './repairWork';
import { verbInGender } from './verbGender';
import type { VerbReading } from './verbGender';
import type { Work } from './repairWork';

export interface AgreementRepair {
  /** In order of place. */
  readonly edits: readonly (Span & { readonly text: string })[];
  /** Words that may or may not depend on the noun: the reader has to look. */
  readonly doubts: readonly Token[];
}

/** A noun that is replaced by one of another gender, in its sentence. */
export interface ReplacedNoun extends Omit<Look, 'lexicon'> {
  readonly noun: Span;
  /** Joined before it in the text; empty where there are none. */
  readonly proclitics: string;
  readonly definite: boolean;
  /** Its form shows the accusative: رمزًا. */
  readonly isAccusative: boolean;
}

/**
 * What must change in the sentence when the noun changes its gender: the verb before it, its adjectives, the relative
 * pronoun with its clause, the predicate, and pronouns. Only where a rule can tell; what it cannot tell is a doubt.
 */
export function repairAgreement(replaced: ReplacedNoun, lexicon: Lexicon): AgreementRepair {
  const { noun, proclitics, definite, to } = replaced;
  const sentence = withoutBrackets(replaced.sentence, noun);
  const work: Work = { sentence, to, lexicon, edits: [], doubts: [] };
  const first = sentence.findIndex(({ end }) => end > noun.start);
  const from = sentence.filter(({ start }) => start < noun.end).length;
  const place = placeOf(work, first, proclitics);
  const { agreeing } = place;
  // «أعد رمزًا»: an accusative is nobody's subject.
  const governor: Governor = replaced.isAccusative ? { kind: 'other' } : place.governor;
  for (const { token, text, certain } of agreeing) changeIf(certain, work, token, text);
  const phrase: Phrase = { first, from, definite, isAccusative: replaced.isAccusative, governor };
  const heads = headsThatCompete(governor, work);
  if (heads.length > 0) doubtContested(work, phrase, heads, first);
  else repairDependents(work, phrase, first);
  if (governor.kind === 'other' && proclitics === '') doubtSeparatedVerb(work, first);
  const token = sentence[first];
  if (!definite && !replaced.isAccusative && token !== undefined && mayBeAccusative(governor, to)) doubt(work, token);
  return { edits: inOrder(work.edits), doubts: inOrder(work.doubts) };
}

const inOrder = <Place extends Span>(places: readonly Place[]): readonly Place[] =>
  [...places].sort((a, b) => a.start - b.start);

/** «منظمة العفو الدولية (AI) التي …»: what brackets hold does not stand between the words around them. */
function withoutBrackets(sentence: readonly Token[], noun: Span): readonly Token[] {
  const kept: Token[] = [];
  let open: number | undefined;
  for (const token of sentence) {
    if (/^[([]$/.test(token.text)) open ??= kept.length;
    kept.push(token);
    if (!/^[)\]]$/.test(token.text) || open === undefined) continue;
    const start = kept[open]?.start ?? 0;
    // Brackets around the noun itself are its clause.
    if (token.end <= noun.start || start >= noun.end) kept.length = open;
    open = undefined;
  }
  return kept;
}

/** Nouns in construct before it that agree as the old noun did: what follows may be said of one of them. */
const headsThatCompete = (governor: Governor, { to, lexicon }: Work): readonly Token[] =>
  governor.kind === 'construct' ? governor.heads.filter(({ text }) => agreementOf(text, lexicon) !== to) : [];

/**
 * «نماذج منظمة العفو الدولية المفتوحة»: after plurals of things what follows is nearly always said of them, and stays.
 * After other nouns (أهمية) it may be said of either.
 */
function doubtContested(work: Work, phrase: Phrase, heads: readonly Token[], first: number): void {
  if (heads.some(({ text }) => isPluralOfThings(text, work.lexicon))) return;
  const trial: Work = { ...work, edits: [], doubts: [] };
  repairDependents(trial, phrase, first);
  for (const { start } of inOrder([...trial.edits, ...trial.doubts]).slice(0, 1)) {
    const token = work.sentence.find((other) => other.start === start);
    if (token !== undefined) doubt(work, token);
  }
}

function repairDependents(work: Work, phrase: Phrase, first: number): void {
  const { sentence, to, lexicon } = work;
  const { end, isSaidOf, isClosed } = repairPhrase(work, phrase);
  const governor = resolve(phrase.governor, sentence[end], work);
  const verbAt = 'at' in governor ? governor.at : first;
  const earlier = earlierAntecedent(sentence, verbAt, to, lexicon);
  const isCertain = governor.kind !== 'verb' || repairVerb(work, governor, { end, earlier });
  if (governor.kind === 'unclear') doubtAt(work, governor.at);
  const isSubject = governor.kind === 'verb' || governor.kind === 'opening';
  if (isSubject && earlier !== 'subject') doubtPronounsBefore(work, verbAt);
  const isRelative = isSaidOf || (!phrase.definite && isVerbPhrase(work, end));
  repairClause(work, {
    from: end,
    earlier,
    // What is said of a doubtful subject is doubtful too.
    rival: isClosed || !isCertain,
    isRelative,
    isSubject: isSubject || isRelative || isControlled(work, end),
    circumstance: circumstanceOf(governor, sentence, first),
    awaits: isRelative ? 'predicate' : awaited(governor, sentence),
    awaitsNext: isRelative ? awaited(governor, sentence) : undefined,
  });
}

function circumstanceOf(governor: Governor, sentence: readonly Token[], first: number): Clause['circumstance'] {
  if (governor.kind !== 'verb' || governor.at !== first - 1 || isRelative(sentence[governor.at - 1])) return undefined;
  return governor.reading.takesObject ? 'doubtful' : 'certain';
}

/** «تشكل منظمة العفو الدولية خطرًا»: an object behind the noun shows that the word before it is a verb. */
function resolve(governor: Governor, next: Token | undefined, work: Work): Governor {
  if (governor.kind !== 'unclear' || !isObject(next, work)) return governor;
  return { kind: 'verb', at: governor.at, reading: governor.reading };
}

function doubtAt(work: Work, at: number): void {
  const token = work.sentence[at];
  if (token !== undefined) doubt(work, token);
}

/** «ستغير في السنوات القادمة منظمة …»: words of place or time may stand between a verb and its subject. */
function doubtSeparatedVerb(work: Work, first: number): void {
  const { sentence } = work;
  for (let at = first - 2; at >= 0 && sentence[at]?.kind === 'arabic'; at--) {
    const [token, next] = [sentence[at], sentence[at + 1]];
    const reading = readVerbAt(work, at);
    if (token === undefined || next === undefined || reading === undefined || !isProven(work, at, reading)) continue;
    const isSeparated =
      isPreposition(next) || isAdverb(next) || isPrepositionWithPronoun(next) || hasJoinedPreposition(next.text);
    if (isSeparated && reading.text !== token.text) doubt(work, token);
    return;
  }
}

/** «بفضل قدرتها، تستطيع منظمة العفو الدولية …»: a pronoun may look forward to the subject. */
function doubtPronounsBefore(work: Work, end: number): void {
  const { sentence, to, lexicon } = work;
  for (const token of sentence.slice(0, end)) {
    if (token.kind === 'arabic' && enclisisInGender(token.text, to, lexicon) !== undefined) doubt(work, token);
    else if (couldBeMeant(token, to, lexicon)) return;
  }
}

/** «منظمة عفو دولية تفهم العربية»: a verb right behind an indefinite noun is said of it. */
function isVerbPhrase(work: Work, at: number): boolean {
  const token = work.sentence[at];
  if (token !== undefined && isClauseOpener(token)) return isPreverbal(token) && isVerbPhrase(work, at + 1);
  const reading = readVerbAt(work, at);
  if (reading === undefined || reading.joined) return false;
  return isProven(work, at, reading) || (reading.isImperfect && isBareNoun(work.sentence[at + 1], work));
}

/** «يمكن لمنظمة العفو الدولية أن تغير», «على منظمة العفو الدولية أن تغير» */
const isControlled = (work: Work, end: number): boolean =>
  isInfinitiveParticle(work.sentence[end]) && readVerbAt(work, end + 1) !== undefined;

function awaited(governor: Governor, sentence: readonly Token[]): Clause['awaits'] {
  if (governor.kind === 'opening') return 'predicate';
  if (governor.kind !== 'verb') return undefined;
  const verb = sentence[governor.at]?.text ?? '';
  if (isCopula(verb)) return 'accusative';
  return awaitsVerb(verb) ? 'verb' : undefined;
}

/**
 * A verb that takes an object may have another subject, unless an object follows the noun: in «أعلنت الشركة أنها …
 * وتستخدم منظمة العفو الدولية» the earlier one, in «حرّك الفأرة» the reader. True: it is certain.
 */
function repairVerb(
  work: Work,
  { at, reading }: Extract<Governor, { kind: 'verb' }>,
  { end, earlier }: { end: number; earlier: Clause['earlier'] },
): boolean {
  const token = work.sentence[at];
  const takesNoun = reading.takesObject && reading.enclitic === '' && !isBareNoun(work.sentence[end], work);
  const hasOtherSubject = earlier === 'subject' || mayBeImperative(work, at, reading);
  // «تجمع المشغلون الشروط»: also a feminine imperfect, which takes the object that stands there.
  const isOther = token !== undefined && !reading.takesObject && isObject(work.sentence[end], work);
  const mayAgree = isOther && verbInGender(token.text, opposite(work.to), work.lexicon) !== undefined;
  const certain = (!takesNoun || !hasOtherSubject) && !mayAgree;
  if (token !== undefined) changeIf(certain, work, token, reading.text);
  return certain;
}

/** At the opening of a sentence a masculine perfect may be an imperative: ثبّت, أرسل; not أدى. */
const mayBeImperative = ({ sentence, to }: Work, at: number, { isImperfect, verb }: VerbReading): boolean =>
  to === 'feminine' && !isImperfect && sentence[at - 1]?.kind !== 'arabic' && !/[اي]$/.test(verb);

/** A feminine noun does not show the accusative that a masculine one needs: «تطور الشركة ذكاءً اصطناعيًا». */
const mayBeAccusative = (governor: Governor, to: Look['to']): boolean =>
  to === 'masculine' && (governor.kind === 'other' || (governor.kind === 'opening' && governor.accusative));
