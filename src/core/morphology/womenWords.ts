import { adjectiveInGender, enclisisInGender } from './gender';
import type { Lexicon } from './lexicon';
import { womenPlurals } from './womenNouns';
import { singularOfWomen } from './womenVerbs';
import { fold } from '../text/fold';
import type { ReadWord, WordView } from './wordView';

/** Reads words that agree with women in the plural as words about a masculine singular. */
export const readWomen =
  (lexicon: Lexicon): ReadWord =>
  ({ text }) =>
    pronoun(text, lexicon) ?? verb(text, lexicon) ?? adjectiveOrNoun(text, lexicon);

const shownAs = (singular: string): WordView => ({ singular, restore: (repaired) => repaired });

const pronouns: readonly (readonly [plural: string, singular: string])[] = [
  ['اللواتي', 'الذي'],
  ['اللاتي', 'الذي'],
  ['اللائي', 'الذي'],
  ['هن', 'هو'],
  ['هؤلاء', 'هذا'],
  ['أولئك', 'ذلك'],
  ['ذوات', 'ذو'],
  ['أنفسهن', 'نفسه'],
];

function pronoun(text: string, lexicon: Lexicon): WordView | undefined {
  const bare = text.replace(/\u0651$/, '');
  for (const [plural, singular] of pronouns) {
    const lead = bare.endsWith(plural) ? bare.slice(0, -plural.length) : undefined;
    if (lead !== undefined && /^[وف]?[بلك]?$/.test(lead)) return shownAs(lead + singular);
  }
  if (!bare.endsWith('هن')) return undefined;
  const singular = bare.slice(0, -1);
  return enclisisInGender(singular, 'feminine', lexicon) === undefined ? undefined : shownAs(singular);
}

function verb(text: string, lexicon: Lexicon): WordView | undefined {
  const found = singularOfWomen(text, lexicon);
  if (found === undefined) return undefined;
  const { verb: singular, enclitic } = found;
  const restore = (repaired: string): string => (enclitic === '' ? repaired : repaired.replace(/ى$/, 'ا')) + enclitic;
  return { singular, restore, isVerb: true };
}

/** الجديدات; other women, whom words further on may mean: المديرات. */
function adjectiveOrNoun(text: string, lexicon: Lexicon): WordView | undefined {
  if (!/^.{2,}ات$/.test(text)) return undefined;
  const feminine = `${text.slice(0, -2)}ة`;
  const reading = adjectiveInGender(feminine, 'masculine', lexicon);
  if (reading !== undefined && adjectiveInGender(reading.text, 'feminine', lexicon) !== undefined)
    return shownAs(reading.text);
  return isOfWomen(text) ? shownAs(text.slice(0, -2)) : undefined;
}

/** A noun of women in the plural. */
export const isOfWomen = (text: string): boolean => womenPlurals.has(fold(text.replace(/^[وف]?(?:[بك]?ال|لل)/, '')));
