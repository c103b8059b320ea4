import type { Token } from '../text/words';
import { adjectiveInGender, enclisisInGender } from './gender';
import type { Lexicon } from './lexicon';
import { singularOfAdjective } from './personAdjectives';
import { verbInGender } from './verbGender';
import type { VerbReading } from './verbGender';
import { endsInAlif } from './womenVerbs';
import type { ReadWord, WordView } from './wordView';

/**
 * Reads words that agree with men, or persons, in the plural as words about a masculine singular. Repaired to the feminine, they
 * agree with things in the plural as they are.
 */
export const readPlural =
  (lexicon: Lexicon): ReadWord =>
  (token) => {
    const view = pronoun(token.text, lexicon) ?? verb(token, lexicon) ?? adjective(token.text, lexicon);
    return view ?? noun(token.text);
  };

const asRepaired = (repaired: string): string => repaired;
const shownAs = (singular: string): WordView => ({ singular, restore: asRepaired });

const pronouns: readonly (readonly [plural: string, singular: string])[] = [
  ['الذين', 'الذي'],
  ['هم', 'هو'],
  ['هؤلاء', 'هذا'],
  ['أولئك', 'ذلك'],
  ['ذوو', 'ذو'],
  ['ذوي', 'ذي'],
  ['أنفسهم', 'نفسه'],
];

function pronoun(text: string, lexicon: Lexicon): WordView | undefined {
  for (const [plural, singular] of pronouns) {
    const lead = text.endsWith(plural) ? text.slice(0, -plural.length) : undefined;
    if (lead !== undefined && /^[وف]?[بلك]?$/.test(lead)) return shownAs(lead + singular);
  }
  if (!text.endsWith('هم') || verb({ text }, lexicon) !== undefined) return undefined;
  const singular = text.slice(0, -1);
  return enclisisInGender(singular, 'feminine', lexicon) === undefined ? undefined : shownAs(singular);
}

/**
 * يعملون, يستخدمونها, أن يعملوا, عملوا, طوروه; يسعون, يبنون, أدوا, بقوا. What is joined to it speaks of something else
 * than the noun.
 */
function verb({ text }: Pick<Token, 'text'>, lexicon: Lexicon): WordView | undefined {
  const [, body = '', ending = '', enclitic = ''] =
    /^(.{2,}?)(ون|وا|و(?=[هنك]))(ها|ه|هم|هما|هن|نا|ني|كم)?$/.exec(text) ?? [];
  if (ending === '' || (ending === 'وا' && enclitic !== '')) return undefined;
  const isOfVerb = (stem: string): boolean => {
    const reading = verbInGender(stem, 'feminine', lexicon);
    return reading?.enclitic === '' && fits(reading, ending);
  };
  const last = endsInAlif(body) ? 'ى' : 'ي';
  // Weak verbs first: «يسعون» is of يسعى, though «يسع» is a word.
  const stems = [last, 'و', 'ى', ''].map((weak) => body + weak).filter(isOfVerb);
  const [singular] = stems;
  if (singular === undefined) return undefined;
  // «يدعون» is of يدعو and of يدعي.
  const isOpen = singular === body + last && stems.includes(`${body}و`);
  const restore = (repaired: string): string | undefined =>
    isOpen ? undefined : (enclitic === '' ? repaired : repaired.replace(/ى$/, 'ا')) + enclitic;
  return { singular, restore, isVerb: true };
}

/** A perfect has وا only. */
const fits = ({ isImperfect }: VerbReading, ending: string): boolean => isImperfect || ending !== 'ون';

function adjective(text: string, lexicon: Lexicon): WordView | undefined {
  const singular = singularOfAdjective(text);
  if (singular === undefined || adjectiveInGender(singular, 'feminine', lexicon) === undefined) return undefined;
  return shownAs(singular);
}

/** Other persons, whom words further on may mean: المديرون. */
const noun = (text: string): WordView | undefined =>
  /^[وف]?(?:[بك]?ال|لل).{3,}(?:ون|ين)$/.test(text) ? shownAs(text.slice(0, -2)) : undefined;
