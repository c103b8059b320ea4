import { fold } from '../text/fold';
import { isVerb } from './antecedents';
import { hasJoinedPreposition, isFunctionWord, isRelative } from './functionWords';
import { adjectiveInGender } from './gender';
import type { Lexicon } from './lexicon';
import { beginsWithArticle, guessGender, isParticle } from './nounPhrase';
import type { Definiteness, Gender } from './nounPhrase';
import { pluralKindsOf } from './pluralKind';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** What is said of them may be of either gender; قصور is a shortcoming, and palaces. */
const ofBothGenders = wordSet('سوق أسواق طريق حال روح سكين سلاح سبيل لسان عنق قصور');
const masculineInAt = wordSet('إثبات ثبات نبات إنبات سبات إسكات إفلات التفات');

/** The noun of a phrase, without its article. */
const nounOf = (phrase: string): string => {
  const word = (phrase.split(' ')[0] ?? '').replace(/(?:\u064B\u0627|\u0627\u064B)$/, '');
  return beginsWithArticle(word) ? word.slice(2) : word;
};

/** How words agree with a phrase in the form in which it stands. `declared`: what is known of the phrase, or guessed. */
export function genderOfPhrase(phrase: string, declared: Gender, lexicon: Lexicon): Gender {
  const noun = nounOf(phrase);
  const folded = fold(noun);
  if (ofBothGenders.has(folded) || declared !== guessGender(noun)) return declared;
  if (masculineInAt.has(folded)) return 'masculine';
  // أدراج are drawers, إدراج is a listing.
  if (/(?:ة|[اآ]ت)$/.test(noun)) return 'feminine';
  if (noun.startsWith('إ')) return 'masculine';
  return lexicon.isBrokenPlural(folded) || lexicon.isFeminineNoun(folded) ? 'feminine' : 'masculine';
}

export const genderOfTerm = (
  { term, gender }: { readonly term: string; readonly gender: Gender },
  lexicon: Lexicon,
): Gender => genderOfPhrase(term, gender, lexicon);

/** Undefined: the letters do not show it. */
export function definitenessOfPhrase(phrase: string): Definiteness | undefined {
  const words = phrase.split(' ');
  const [first = ''] = words;
  if (/[A-Za-z0-9]/.test(phrase)) return undefined;
  if (beginsWithArticle(first)) return 'definite';
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  const head = particle < 0 ? words : words.slice(0, particle);
  return head.slice(1).some(beginsWithArticle) ? 'definite' : 'indefinite';
}

/** Nouns in ات, ون and ين that are no plurals. */
const singulars =
  /^(?:استخبارات|مخابرات|ميناء|بناء|مخزون|مجنون|مضمون|مسكون|مليون|بليون|تريليون|تلفزيون|معجون|مكنون|مأمون|مطحون|.{0,2}[ائ]?ين|ت...?ين)$/;

/** Is its noun a plural, as far as lists and endings tell? */
export function isPlural(phrase: string, lexicon: Lexicon): boolean {
  const noun = nounOf(phrase);
  const folded = fold(noun);
  if (masculineInAt.has(folded) || singulars.test(folded)) return false;
  if (/[اآ]ت$/.test(noun) && folded.length > 4) return true;
  if (/^(?:م.{3,}|.{3,}ي|.ا..)(?:ون|ين)$/.test(folded) || /^(?:م\S{2,}|\Sا\S\S)و /.test(fold(phrase))) return true;
  if (/^[إا]/.test(noun) || lexicon.isFeminineNoun(folded)) return false;
  if (lexicon.isBrokenPlural(folded)) return !ofBothGenders.has(folded) || folded.startsWith('ا');
  return !/(?:ون|ين|ات)$/.test(folded) && pluralKindsOf(noun, lexicon)[0] !== 'things';
}

export type PhraseKind = 'noun' | 'adjective' | 'other';

/** Of what kind the first word of a phrase is, as far as lists tell: `other` are verbs, prepositions and Latin words. */
export function kindOfPhrase(phrase: string, lexicon: Lexicon): PhraseKind {
  const [first = ''] = phrase.split(' ');
  const token = { kind: 'arabic', text: first, start: 0, end: first.length } as const;
  if (/[A-Za-z0-9]/.test(first) || first.length < 3 || hasJoinedPreposition(first)) return 'other';
  if (isFunctionWord(token) || isRelative(token) || isVerb(first, lexicon)) return 'other';
  const isAdjective = (['masculine', 'feminine'] as const).some(
    (to) => adjectiveInGender(first, to, lexicon)?.certain === true,
  );
  return isAdjective ? 'adjective' : 'noun';
}

/** An adjective in the gender and with or without the article that `like`, another one, has. */
export function asAdjectiveLike(phrase: string, like: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = phrase.split(' ');
  const [other = ''] = like.split(' ');
  const gender: Gender = other.endsWith('ة') ? 'feminine' : 'masculine';
  const state = rest[0]?.startsWith('ال') === true ? 'construct' : undefined;
  const inGender = adjectiveInGender(first, gender, lexicon, state)?.text ?? first;
  const bare = beginsWithArticle(inGender) ? inGender.slice(2) : inGender;
  return [(beginsWithArticle(other) ? 'ال' : '') + bare, ...rest].join(' ');
}
