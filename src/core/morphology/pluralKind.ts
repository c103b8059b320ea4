import { fold } from '../text/fold';
import { isPluralOfThings } from './antecedents';
import { possibleStems } from './clitics';
import type { Lexicon } from './lexicon';

/** Words about a plural of things take the form of a feminine singular, words about persons that of a plural. */
export type PluralKind = 'things' | 'persons';

/** نماذج, شركات; مطورون, وكلاء, أصدقاء, طلاب. */
export function pluralKindOf(phrase: string, lexicon: Lexicon): PluralKind {
  const [noun = ''] = phrase.split(' ');
  const stems = possibleStems(fold(noun));
  if (stems.some((stem) => brokenPluralsOfPersons.has(stem))) return 'persons';
  if (isPluralOfThings(noun, lexicon)) return 'things';
  return stems.some((stem) => pluralOfPersons.test(stem)) ? 'persons' : 'things';
}

const pluralOfPersons = /(?:ون|ين)$|^[^ا]..اء$|^ا...اء$/;

/** Plurals of persons whose pattern does not show it; طلاب and رواد are built like the names of things. */
const brokenPluralsOfPersons = new Set(
  'أطباء أعضاء أبناء طلاب طلبة عمال تجار كتاب قراء رواد زبائن ملاك أشخاص أفراد قادة سادة أساتذة جنود رجال أطفال هواة قضاة ولاة رعاة دعاة رماة ضباط نواب حكام سكان أصحاب قراصنة عباقرة صناع حراس'
    .split(' ')
    .map(fold),
);
