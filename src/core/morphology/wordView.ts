import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import { repairAgreement } from './agreementRepair';
import type { AgreementRepair, ReplacedNoun } from './agreementRepair';
import { couldBeMeant } from './antecedents';
import { isFunctionWord, isRelative } from './functionWords';
import { adjectiveInGender, demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import { placeOf } from './governor';
import type { Place } from './governor';
import type { Lexicon } from './lexicon';
import { verbInGender } from './verbGender';

/** A word in the dual or plural, seen as the singular that a rule for singulars understands. */
export interface WordView {
  readonly singular: string;
  /**
   * Writes the repaired singular in the number that the sentence asks for; gives undefined where no rule can. Without
   * it the word is alike for both nouns: هما.
   */
  readonly restore?: (repaired: string) => string | undefined;
  /** Its ending shows that it is a verb and no noun: تطوران. */
  readonly isVerb?: true;
}

/** Undefined: the word is not of that number. */
export type ReadWord = (token: Token, before: Token | undefined) => WordView | undefined;

/**
 * Repairs agreement with a noun in the dual or plural as that with a singular. What is not of its number cannot depend
 * on it, so that it is shown as words that agree otherwise already; the verb before it is singular in any case.
 */
export function repairInNumber(replaced: ReplacedNoun, lexicon: Lexicon, read: ReadWord): AgreementRepair {
  const views = viewsOf(replaced, read);
  const show = (token: Token): Token => ({ ...token, text: views.get(token.start)?.singular ?? token.text });
  const shown = replaced.sentence.map(show);
  const governor = governorOf({ ...replaced, sentence: shown }, lexicon);
  const isObject = governor !== undefined && replaced.isAccusative;
  const governorStart = isObject ? undefined : governor?.start;
  const sentence = shown.map((token) => {
    const keeps =
      views.has(token.start) || token.start === governorStart || isWithin(token, replaced.noun) || isNeutral(token);
    return keeps ? token : { ...token, text: inOtherAgreement(token, replaced, lexicon) };
  });
  const proven = provenVerbs(views.values());
  const { edits, doubts } = repairAgreement(
    { ...replaced, sentence, isAccusative: isObject },
    { ...lexicon, isNounLikeVerb: (word) => !proven.has(word) && lexicon.isNounLikeVerb(word) },
  );
  const original = new Map(replaced.sentence.map((token) => [token.start, token]));
  const doubtful = new Set(doubts.map(({ start }) => start));
  for (const start of unknownAttributes(replaced, views, edits)) doubtful.add(start);
  const restored = edits.flatMap(({ start, end, text }) => {
    const view = views.get(start);
    if (view === undefined) return start === governorStart ? [{ start, end, text }] : [];
    if (view.restore === undefined) return [];
    const written = view.restore(text);
    if (written === undefined) doubtful.add(start);
    return written === undefined || written === original.get(start)?.text ? [] : [{ start, end, text: written }];
  });
  const dependsOnNoun = ({ start }: Token): boolean =>
    start === governorStart || views.get(start)?.restore !== undefined;
  return {
    edits: restored,
    doubts: replaced.sentence.filter((token) => doubtful.has(token.start) && dependsOnNoun(token)),
  };
}

/** Folded, with and without what may be joined before them. */
function provenVerbs(views: Iterable<WordView>): ReadonlySet<string> {
  const verbs = [...views].filter(({ isVerb }) => isVerb === true).map(({ singular }) => fold(singular));
  return new Set(verbs.flatMap((verb) => [verb, verb.replace(/^[وف]/, ''), verb.replace(/^[وف]?[سل]/, '')]));
}

/** «الوكالتان الرشيقتان»: right behind the noun it can be said of nothing else, though the lexicon does not know it. */
function unknownAttributes(
  { sentence, noun }: ReplacedNoun,
  views: ReadonlyMap<number, WordView>,
  edits: AgreementRepair['edits'],
): readonly number[] {
  const behind = sentence.filter(({ start }) => start >= noun.end);
  const end = behind.findIndex(({ start, text }) => !views.has(start) || !/^[وف]?ال/.test(text));
  const attributes = behind.slice(0, end < 0 ? behind.length : end).map(({ start }) => start);
  const next = behind[0];
  // «الرمزان متماهيان»: a predicate that the lexicon does not know.
  if (
    next?.kind === 'arabic' &&
    !views.has(next.start) &&
    /^(?!ال)[^ي].{3,}(?:ان|ون|ين)$/.test(next.text) &&
    !isFunctionWord(next)
  )
    attributes.push(next.start);
  return attributes.filter((attribute) => edits.every(({ start }) => start !== attribute));
}

export const isWithin = ({ start, end }: Span, noun: Span): boolean => end > noun.start && start < noun.end;

function viewsOf({ sentence, noun }: ReplacedNoun, read: ReadWord): ReadonlyMap<number, WordView> {
  const views = new Map<number, WordView>();
  for (const [index, token] of sentence.entries()) {
    if (token.kind !== 'arabic' || isWithin(token, noun)) continue;
    const view = read(token, sentence[index - 1]);
    // «لا يفهمون العملاء»: before its subject a verb is in the singular.
    const isOfOther = view?.isVerb === true && token.start < noun.start;
    if (view !== undefined && !isOfOther) views.set(token.start, view);
  }
  return views;
}

/** Where the noun stands in its clause. */
export function placeOfNoun(replaced: ReplacedNoun, lexicon: Lexicon): Place {
  const first = replaced.sentence.findIndex(({ end }) => end > replaced.noun.start);
  return placeOf({ ...replaced, lexicon }, first, replaced.proclitics);
}

/** The word before it that is its verb, or may be. */
function governorOf(replaced: ReplacedNoun, lexicon: Lexicon): Token | undefined {
  const { governor } = placeOfNoun(replaced, lexicon);
  return 'at' in governor ? replaced.sentence[governor.at] : undefined;
}

const isNeutral = (token: Token): boolean => token.kind !== 'arabic' || isFunctionWord(token) || isRelative(token);

function inOtherAgreement(token: Token, { to }: ReplacedNoun, lexicon: Lexicon): string {
  const { text } = token;
  const other =
    pronounInGender(text, to) ??
    demonstrativeInGender(text, to) ??
    verbInGender(text, to, lexicon)?.text ??
    adjectiveInGender(text, to, lexicon)?.text ??
    enclisisInGender(text, to, lexicon);
  if (other !== undefined || !couldBeMeant(token, to, lexicon)) return other ?? text;
  return to === 'feminine' ? `${text}ة` : text.replace(/(?:ة|ات)$/, '');
}
