import { fold } from '../text/fold';
import { isPluralOfThings } from './antecedents';
import { possibleStems } from './clitics';
import type { Lexicon } from './lexicon';
import { thingsInAt, womenOrThings, womenPlurals } from './womenNouns';

/**
 * Words about a plural of things take the form of a feminine singular, words about persons that of a plural, which for
 * women is one of its own.
 */
export type PluralKind = 'things' | 'men' | 'women';

/** What a plural may be, the likeliest first: نماذج, شركات; مطورون, وكلاء, طلاب; مهندسات; معلمات. */
export function pluralKindsOf(phrase: string, lexicon: Lexicon): readonly PluralKind[] {
  const [noun = ''] = phrase.split(' ');
  const stems = possibleStems(fold(noun));
  const isOf = (words: ReadonlySet<string>): boolean => stems.some((stem) => words.has(stem));
  if (isOf(brokenPluralsOfPersons)) return ['men'];
  if (isOf(womenPlurals)) return ['women'];
  if (isOf(womenOrThings)) return ['things', 'women'];
  if (isPluralOfThings(noun, lexicon)) return ['things'];
  const isMen = stems.some((stem) => pluralOfPersons.test(stem)) || constructOfMen.test(fold(phrase));
  return isMen ? ['men'] : ['things'];
}

export interface PluralKinds {
  readonly from: readonly PluralKind[];
  readonly to: readonly PluralKind[];
}

/** Of an old and a new plural. Where persons are replaced, مطوِّرات may be women even though no list knows them. */
export function kindsOf(old: string, becomes: string, lexicon: Lexicon): PluralKinds {
  const [from, to] = [pluralKindsOf(old, lexicon), pluralKindsOf(becomes, lexicon)];
  const isOpen = !from.includes('things') && to.length === 1 && to[0] === 'things' && mayBeWomen(becomes);
  return { from, to: isOpen ? ['things', 'women'] : to };
}

const mayBeWomen = (phrase: string): boolean => {
  const stems = possibleStems(fold(phrase.split(' ')[0] ?? ''));
  return (
    stems.some((stem) => /^(?:م.{3,}|.ا..|..ي.|.{3,}ي)ات$/.test(stem)) && !stems.some((stem) => thingsInAt.has(stem))
  );
};

/** مسؤولو الشركة, عاملو المنجم */
const constructOfMen = /^(?:م\S{2,}|\Sا\S\S)و \S/;
const pluralOfPersons = /(?:ون|ين)$|^[^ا]..اء$|^ا...اء$/;
/** Plurals of persons whose pattern does not show it; طلاب and رواد are built like the names of things. */
const brokenPluralsOfPersons = new Set(
  'أطباء أعضاء أبناء طلاب طلبة عمال تجار كتاب قراء رواد زبائن ملاك أشخاص أفراد قادة سادة أساتذة جنود رجال أطفال هواة قضاة ولاة رعاة دعاة رماة ضباط نواب حكام سكان أصحاب قراصنة عباقرة صناع حراس'
    .split(' ')
    .map(fold),
);
