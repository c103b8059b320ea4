import { isAdverb, isFunctionWord, isPreposition, isRelative } from '../../morphology/functionWords';
import { adjectiveInGender, demonstrativeInGender } from '../../morphology/gender';
import type { Lexicon } from '../../morphology/lexicon';
import { countedAfter } from '../../morphology/countedNoun';
import type { Definiteness } from '../../morphology/nounPhrase';
import { isVerb } from '../../morphology/antecedents';
import { fold } from '../../text/fold';
import type { Bilingual } from '../../text/message';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';

const theNumber = { en: 'the number', ar: 'العدد' };
const theCase = { en: 'its case', ar: 'إعرابه' };
const thePlace = { en: 'its place in the sentence', ar: 'موضعه من الجملة' };
const theArticle = { en: 'the article', ar: 'أداة التعريف' };

/** What of an old and a new phrase is unlike. */
export interface Unlike {
  readonly losesNumber: boolean;
  /** A noun for an adjective, or the other way round. */
  readonly losesKind: boolean;
  readonly losesCase: boolean;
  readonly gainsArticle: boolean;
  readonly losesDefiniteness: boolean;
  readonly from: Definiteness | undefined;
  readonly to: Definiteness | undefined;
}

/** What the reader has to decide where a replacement has not the number or the definiteness of what it replaces. */
export function openQuestions(
  tokens: readonly Token[],
  place: Span,
  { losesNumber, losesKind, losesCase, gainsArticle, losesDefiniteness, from, to }: Unlike,
  lexicon: Lexicon,
): readonly Bilingual[] {
  const isOtherwise = from !== undefined && to !== undefined && from !== to;
  return [
    ...(losesNumber ? [theNumber] : []),
    ...(losesKind ? [thePlace] : []),
    ...(losesCase ? [theCase] : []),
    ...(losesDefiniteness ||
    (isOtherwise && asksForDefiniteness(tokens, place, from, lexicon)) ||
    (gainsArticle && followsOne(tokens, place))
      ? [theArticle]
      : []),
  ];
}

/** «كل نموذج», «نموذج جديد», «النموذج الذي»: words around that are said of a definite or of an indefinite noun alone. */
function asksForDefiniteness(tokens: readonly Token[], place: Span, from: Definiteness, lexicon: Lexicon): boolean {
  const [before, after] = [solidBefore(tokens, place.start), solidAfter(tokens, place.end)];
  return isBeforeOne(before) || countedAfter(before) !== undefined || isSaidOf(after, from, lexicon);
}

/** «ثلاثة مطوري المكدس», «كل مطوري المكدس»: what stands there takes no noun with the article. */
function followsOne(tokens: readonly Token[], place: Span): boolean {
  const before = solidBefore(tokens, place.start);
  const isDemonstrative = (['masculine', 'feminine'] as const).some(
    (to) => demonstrativeInGender(before?.text ?? '', to) !== undefined,
  );
  return !isDemonstrative && (isBeforeOne(before) || countedAfter(before) !== undefined);
}

const indefiniteOnly = new Set(
  'كل أي رب كم لا أول أفضل أحدث أكبر أهم أسوأ ثاني ثالث بدون بلا دون غير'.split(' ').map(fold),
);
const numerals = /^[وفبل]*(?:ثلاث|اربع|خمس|ست|سبع|ثماني|ثمان|تسع|عشر|بضع|عد|كلا|كلتا)[هة]?$/;

const isBeforeOne = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'arabic' &&
    (indefiniteOnly.has(fold(token.text).replace(/^[وف](?=..)/, '')) ||
      numerals.test(fold(token.text)) ||
      (['masculine', 'feminine'] as const).some((to) => demonstrativeInGender(token.text, to) !== undefined)));

function isSaidOf(token: Token | undefined, from: Definiteness, lexicon: Lexicon): boolean {
  if (token?.kind !== 'arabic') return false;
  if (from === 'definite' && isRelative(token)) return true;
  if (isFunctionWord(token) || isPreposition(token) || isAdverb(token)) return false;
  const hasArticle = /^و?ال../.test(token.text);
  if (hasArticle !== (from === 'definite')) return false;
  const isAdjective = (['masculine', 'feminine'] as const).some(
    (to) => adjectiveInGender(token.text, to, lexicon) !== undefined,
  );
  return isAdjective || (from === 'indefinite' && isVerb(token.text, lexicon));
}
