import { hasArticle, isFunctionWord, isPreposition, isRelative } from '../../morphology/functionWords';
import type { Lexicon } from '../../morphology/lexicon';
import { fold } from '../../text/fold';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Token } from '../../text/words';

/** An adjective that is said again at the end of a phrase: «شركة ناشئة من الذكاء الاصطناعي الصيني الناشئة». */
export interface RepeatedAdjective {
  readonly first: Token;
  readonly second: Token;
  /** Index of the noun between them that the second seems to describe. */
  readonly noun: number;
}

type Gender = 'feminine' | 'masculine';

/** «الذكاء الاصطناعي الصيني» */
const mostRelational = 2;

/**
 * Only where the second cannot belong to what stands before it: after a definite noun of the other gender and its
 * relational adjectives. «المدير العام للأمن العام», «النسخة الجديدة من سيارة المصنع الألماني الجديدة» are right.
 * `index` is that of the second.
 */
export function adjectiveAgainAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): RepeatedAdjective | undefined {
  const second = tokens[index];
  if (second?.kind !== 'arabic' || !second.text.startsWith('ال') || second.text.length < 6) return undefined;
  if (!/ي[\u064B-\u0652]*ة?$/.test(tokens[index - 2]?.text ?? '')) return undefined;
  const stem = stemOf(second);
  const gender: Gender = stem.endsWith('ة') ? 'feminine' : 'masculine';
  const other: Gender = gender === 'feminine' ? 'masculine' : 'feminine';
  const noun = nounBehind(tokens, index, other);
  if (noun === undefined) return undefined;
  const before = wordBefore(tokens, noun);
  const at = before !== undefined && isPreposition(tokens[before]) ? wordBefore(tokens, before) : before;
  const first = at === undefined ? undefined : tokens[at];
  if (first === undefined || stemOf(first) !== stem || startsWithWaw(tokens[noun])) return undefined;
  const isSaidAgain =
    isAdjective(stem, gender, lexicon) && standsAfterNoun(tokens, first, gender) && endsPhrase(tokens, second, gender);
  return isSaidAgain ? { first, second, noun } : undefined;
}

/** The noun of the other gender, behind one or two relational adjectives. */
function nounBehind(tokens: readonly Token[], index: number, gender: Gender): number | undefined {
  let at = wordBefore(tokens, index);
  let adjectives = 0;
  while (at !== undefined && adjectives < mostRelational && isRelational(tokens[at], gender)) {
    adjectives++;
    at = wordBefore(tokens, at);
  }
  return at !== undefined && adjectives > 0 && isDefiniteOf(tokens[at], gender) ? at : undefined;
}

const stemOf = ({ text }: Token): string => fold(text).replace(/^ال/, '');

const startsWithWaw = (token: Token | undefined): boolean => token?.text.startsWith('و') === true;

/** Only a space stands between. */
function wordBefore(tokens: readonly Token[], index: number): number | undefined {
  const isNear = tokens[index - 1]?.kind === 'space' && tokens[index - 2]?.kind === 'arabic';
  return isNear ? index - 2 : undefined;
}

function isAdjective(stem: string, gender: Gender, lexicon: Lexicon): boolean {
  const masculine = gender === 'feminine' ? lexicon.masculineOfAdjective(stem) : stem;
  if (masculine === undefined) return /.{3}ية$/.test(stem);
  if (/.{3}ي$/.test(stem)) return true;
  return lexicon.feminineOfAdjective(fold(masculine)) !== undefined && !lexicon.isNounToo(fold(masculine));
}

/** «شركة ناشئة», «الشركة الناشئة», «النموذج الجديد». */
function standsAfterNoun(tokens: readonly Token[], adjective: Token, gender: Gender): boolean {
  const noun = solidBefore(tokens, adjective.start);
  if (noun?.kind !== 'arabic' || isFunctionWord(noun)) return false;
  if (gender === 'feminine')
    return fold(noun.text).endsWith('ة') && hasArticle(noun.text) === hasArticle(adjective.text);
  return isDefiniteOf(noun, 'masculine') && hasArticle(adjective.text);
}

/** A definite noun that shows its gender; plurals in ات agree as a feminine. */
function isDefiniteOf(token: Token | undefined, gender: Gender): boolean {
  if (token?.kind !== 'arabic' || startsWithWaw(token) || !hasArticle(token.text)) return false;
  const folded = fold(token.text);
  return gender === 'feminine' ? folded.endsWith('ة') : !/(?:ة|ات|اء|ون|ين)$/.test(folded) || folded.endsWith('ذكاء');
}

const isRelational = (token: Token | undefined, gender: Gender): boolean =>
  (gender === 'feminine' ? /^ال.{2,}ية$/ : /^ال.{2,}ي$/).test(fold(token?.text ?? ''));

/** «الشركات الصغيرة في الاقتصاد المحلي الصغيرة منها والكبيرة»: there the second has something behind it. */
function endsPhrase(tokens: readonly Token[], second: Token, gender: Gender): boolean {
  const after = solidAfter(tokens, second.end);
  if (after?.kind !== 'arabic') return after?.text !== ':';
  if (isRelative(after) || (isPreposition(after) && !/^(?:و|من)/.test(fold(after.text)))) return true;
  return gender === 'feminine' && !/^(?:و|من|[وبلك]*ال|لل)|(?:ها|ه|هم|هما)$/.test(fold(after.text));
}
