import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { solidAfter, solidBefore } from '../text/neighbours';
import type { Span } from '../text/span';
import { isOnlyVerb, isVerb } from './antecedents';
import { hasArticle, hasJoinedPreposition, isFunctionWord, isPreposition, isRelative } from './functionWords';
import { adjectiveInGender } from './gender';
import type { Lexicon } from './lexicon';
import type { Gender } from './nounPhrase';
import { verbInGender } from './verbGender';

/** A subject of more words than this is rare between a verb and its object. */
const longestSubject = 2;

/**
 * «درّبت الشركة عارضة أزياء على …»: an indefinite noun behind a verb and its subject is the object, and in the
 * accusative even where its ending does not show it. False where the noun may be in construct with what follows.
 */
export function isObjectHere(tokens: readonly Token[], noun: Span, gender: Gender, lexicon: Lexicon): boolean {
  if (!standsAlone(solidAfter(tokens, noun.end), lexicon)) return false;
  return (
    hasVerbAndSubjectBefore(tokens, noun, lexicon) ||
    (gender === 'feminine' && isBehindMasculine(tokens, noun, lexicon))
  );
}

const imperatives = new Set(
  'أضف أنشئ احذف افتح اكتب ارسم استخدم اختر أدخل ضع خذ انسخ الصق احفظ أرسل اقرأ أغلق أعد اضبط أدرج اطلب اشتر استورد أوقف أزل ابن اصنع'
    .split(' ')
    .map(fold),
);

/** «ركّب مغسلة حرارية», «أضف طاولة»: a feminine noun right behind a masculine verb is its object. */
function isBehindMasculine(tokens: readonly Token[], noun: Span, lexicon: Lexicon): boolean {
  const verb = solidBefore(tokens, noun.start);
  if (verb?.kind !== 'arabic' || isFunctionWord(verb)) return false;
  const before = solidBefore(tokens, verb.start);
  const opens =
    before === undefined || before.kind === 'punctuation' || before.text === 'ثم' || /^[وف]/.test(verb.text);
  if (opens && imperatives.has(fold(verb.text).replace(/^[وف](?=...)/, ''))) return true;
  const reading = verbInGender(verb.text, 'feminine', lexicon);
  return opens && reading?.takesObject === true && reading.enclitic === '' && !verb.text.slice(0, 3).includes('ُ');
}

const standsAlone = (next: Token | undefined, lexicon: Lexicon): boolean =>
  next === undefined ||
  next.kind === 'punctuation' ||
  isPreposition(next) ||
  isFunctionWord(next) ||
  isRelative(next) ||
  hasJoinedPreposition(next.text) ||
  isVerb(next.text, lexicon) ||
  isIndefiniteAdjective(next.text, lexicon);

/** «عارضة أزياء جديدة» */
const isIndefiniteAdjective = (text: string, lexicon: Lexicon): boolean =>
  !hasArticle(text) &&
  (['masculine', 'feminine'] as const).some((to) => adjectiveInGender(text, to, lexicon)?.certain === true);

function hasVerbAndSubjectBefore(tokens: readonly Token[], noun: Span, lexicon: Lexicon): boolean {
  let token = solidBefore(tokens, noun.start);
  for (let words = 0; words < longestSubject; words++) {
    if (token === undefined || !mayBeSubject(token)) return false;
    token = solidBefore(tokens, token.start);
    if (token !== undefined && isTransitive(token, tokens, lexicon)) return true;
  }
  return false;
}

const mayBeSubject = ({ kind, text }: Token): boolean =>
  kind === 'latin' || (kind === 'arabic' && /^ال../.test(text) && hasArticle(text));

function isTransitive(token: Token, tokens: readonly Token[], lexicon: Lexicon): boolean {
  // عبر is a preposition too.
  if (token.kind !== 'arabic' || isFunctionWord(token)) return false;
  // At the opening أصلح is «he mended», behind a noun it may be «more fitting».
  const before = solidBefore(tokens, token.start);
  const opens = before === undefined || before.kind === 'punctuation';
  return (['masculine', 'feminine'] as const).some((to) => {
    const reading = verbInGender(token.text, to, lexicon);
    return reading?.takesObject === true && reading.enclitic === '' && (opens || isOnlyVerb(reading, lexicon));
  });
}
