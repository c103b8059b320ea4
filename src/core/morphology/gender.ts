import { ALIF, FATHATAN } from '../text/arabic';
import { fold } from '../text/fold';
import type { Lexicon } from './lexicon';

/** How words agree with a noun: as with a masculine singular, or as with a feminine singular or things in the plural. */
export type Agreement = 'masculine' | 'feminine';

/** Superlatives and ordinals, whose feminine is a word of its own. */
const pairs: readonly (readonly [masculine: string, feminine: string])[] = [
  ['أكبر', 'كبرى'],
  ['أصغر', 'صغرى'],
  ['أعظم', 'عظمى'],
  ['أوسط', 'وسطى'],
  ['أقصى', 'قصوى'],
  ['أدنى', 'دنيا'],
  ['أعلى', 'عليا'],
  ['أول', 'أولى'],
  ['آخر', 'أخرى'],
  ['أفضل', 'فضلى'],
  ['أبيض', 'بيضاء'],
  ['أسود', 'سوداء'],
  ['أحمر', 'حمراء'],
  ['أخضر', 'خضراء'],
  ['أزرق', 'زرقاء'],
  ['أصفر', 'صفراء'],
];

const toFeminine = new Map(pairs.map(([masculine, feminine]) => [fold(masculine), feminine]));
const toMasculine = new Map(pairs.map(([masculine, feminine]) => [fold(feminine), masculine]));

/**
 * An adjective in the other gender, with its article and proclitics kept; undefined where the word is not known to be
 * an adjective of gender `from`. `accusative`: an indefinite masculine takes its alif (كان موجودًا).
 */
export function adjectiveInGender(
  word: string,
  to: Agreement,
  lexicon: Lexicon,
  accusative = false,
): string | undefined {
  const [, proclitics = '', article = '', stem = ''] = /^([وف]?[بكل]?)?(ال)?(.+)$/u.exec(word) ?? [];
  const bare = stem.replace(/[\u064B-\u0650\u0652]+$/, '');
  const irregular = (to === 'masculine' ? toMasculine : toFeminine).get(fold(bare));
  if (irregular !== undefined) return proclitics + article + irregular;
  if (to === 'masculine') {
    if (!bare.endsWith('ة')) return undefined;
    const masculine = bare.slice(0, -1);
    if (!isAdjectival(masculine, article !== '', lexicon)) return undefined;
    return proclitics + article + masculine + (accusative && article === '' ? FATHATAN + ALIF : '');
  }
  const masculine = bare.replace(/\u064B?\u0627\u064B?$/, '');
  return isAdjectival(masculine, article !== '', lexicon) && !masculine.endsWith('ة')
    ? `${proclitics}${article}${masculine}ة`
    : undefined;
}

/** Relational adjectives in ي, participles in م, and what the lexicon has. */
function isAdjectival(masculine: string, definite: boolean, lexicon: Lexicon): boolean {
  const folded = fold(masculine);
  if (lexicon.isAdjective(folded)) return true;
  // A bare indefinite word in ي or م may be anything: مبني, مدرسة, قضية.
  return definite && folded.length >= 5 && folded.endsWith('ي');
}

/** A verb of the third person in the other gender, with particles joined to it kept: وستغيّر, وسيغيّر. */
export function verbInGender(word: string, to: Agreement, lexicon: Lexicon): string | undefined {
  const joined = /^[وف]?[سل]?/.exec(word)?.[0] ?? '';
  for (const length of new Set([0, Math.min(1, joined.length), joined.length])) {
    const verb = word.slice(length);
    const other = to === 'masculine' ? lexicon.masculineOfVerb(fold(verb)) : lexicon.feminineOfVerb(fold(verb));
    if (other !== undefined) return word.slice(0, length) + (isImperfect(verb) ? changePrefix(verb, to) : other);
  }
  return undefined;
}

const isImperfect = (verb: string): boolean => /^[يت]/.test(verb);

/** Keeps the writer's marks: only the first letter tells the genders apart. */
const changePrefix = (verb: string, to: Agreement): string => `${to === 'masculine' ? 'ي' : 'ت'}${verb.slice(1)}`;

const pronouns: Readonly<Record<Agreement, ReadonlyMap<string, string>>> = {
  masculine: new Map([
    ['التي', 'الذي'],
    ['والتي', 'والذي'],
    ['هذه', 'هذا'],
    ['تلك', 'ذلك'],
    ['هي', 'هو'],
    ['وهي', 'وهو'],
    ['فهي', 'فهو'],
    ['ليست', 'ليس'],
    ['وليست', 'وليس'],
    ['إنها', 'إنه'],
    ['أنها', 'أنه'],
    ['بأنها', 'بأنه'],
    ['لأنها', 'لأنه'],
    ['ولكنها', 'ولكنه'],
    ['لكنها', 'لكنه'],
  ]),
  feminine: new Map([
    ['الذي', 'التي'],
    ['والذي', 'والتي'],
    ['هذا', 'هذه'],
    ['ذلك', 'تلك'],
    ['هو', 'هي'],
    ['وهو', 'وهي'],
    ['فهو', 'فهي'],
    ['ليس', 'ليست'],
    ['وليس', 'وليست'],
    ['إنه', 'إنها'],
    ['أنه', 'أنها'],
    ['بأنه', 'بأنها'],
    ['لأنه', 'لأنها'],
    ['ولكنه', 'ولكنها'],
    ['لكنه', 'لكنها'],
  ]),
};

export const pronounInGender = (word: string, to: Agreement): string | undefined =>
  pronouns[to].get(word.replace(/[\u064B-\u0652]/g, ''));

/** A word with an attached pronoun of the third person singular in the other gender: نتائجها, نتائجه. */
export function enclisisInGender(word: string, to: Agreement): string | undefined {
  const bare = word.replace(/[\u064B-\u0650\u0652]+$/, '');
  if (to === 'masculine') return bare.length >= 4 && bare.endsWith('ها') ? bare.slice(0, -1) : undefined;
  return bare.length >= 4 && bare.endsWith('ه') ? `${bare}ا` : undefined;
}
