import { remember } from '../text/remember';

/** How two spellings of one foreign sound differ, in places of the word. */
export interface SoundDifference {
  /** Another letter for the same consonant: غوارديولا, جوارديولا. */
  readonly consonants: number;
  /** A vowel that is written in one of them only, or as a diphthong: ستارمر, ستارمير. */
  readonly vowels: number;
  /** Another vowel: ليكون, لوكان. These may well be two names. */
  readonly exchanges: number;
}

/** Letters that newspapers use for one foreign consonant; any two of a row are the same sound. */
const sameSound = ['غجقگڨݣ', 'كقگ', 'ثس', 'ثت', 'فڤ', 'بپ', 'جچ'];

/** A word with one of these letters is Arabic by origin: transliterations hardly ever have them. */
const arabicOnly = /[حعصضطظذءؤئ]/;

export const mayBeTransliterated = (folded: string): boolean => !arabicOnly.test(folded);

interface Sounds {
  /** A first letter counts as one, whatever it is; a doubled letter counts once. */
  readonly consonants: readonly string[];
  /** What stands behind each of them. */
  readonly vowels: readonly string[];
}

function soundsOf(folded: string): Sounds {
  const consonants: string[] = [];
  const vowels: string[] = [];
  for (const letter of folded) {
    const last = consonants.length - 1;
    if (last >= 0 && 'اوية'.includes(letter)) vowels[last] = (vowels[last] ?? '') + letter;
    else if (letter !== consonants[last] || vowels[last] !== '') {
      consonants.push(letter);
      vowels.push('');
    }
  }
  return { consonants, vowels };
}

export const consonantCount = (folded: string): number => soundsOf(folded).consonants.length;

/** Equal for all words that `compareSounds` may find alike. */
export const soundKey = remember((folded) =>
  soundsOf(folded)
    .consonants.map((letter) => coarse.get(letter) ?? letter)
    .join(''),
);

const coarse = new Map(
  ['كغجقگڨݣچ', 'تثس', 'فڤ', 'بپ'].flatMap((row) => Array.from(row, (letter) => [letter, row.charAt(0)] as const)),
);

/** Of two folded words without clitics. Undefined: they are not the same sound. */
export function compareSounds(a: string, b: string): SoundDifference | undefined {
  const [one, other] = [soundsOf(a), soundsOf(b)];
  if (one.consonants.length !== other.consonants.length) return undefined;
  // Doubled letters alone leave no other trace: هيلاري, هيللاري.
  const difference = { consonants: 0, vowels: 0, exchanges: 0 };
  const last = one.consonants.length - 1;
  for (let i = 0; i <= last; i++) {
    const [letterOfA = '', letterOfB = ''] = [one.consonants[i], other.consonants[i]];
    if (letterOfA !== letterOfB) {
      if (!sameSound.some((row) => row.includes(letterOfA) && row.includes(letterOfB))) return undefined;
      difference.consonants++;
    }
    const [vowelOfA = '', vowelOfB = ''] = [one.vowels[i], other.vowels[i]];
    if (vowelOfA === vowelOfB) continue;
    // What a word ends in tells words and their inflections apart: جون, جوني. Only ا and ة are one sound.
    if (i === last && vowelOfA.replace('ة', 'ا') !== vowelOfB.replace('ة', 'ا')) return undefined;
    difference[isLength(plainVowel(vowelOfA), plainVowel(vowelOfB)) || i === last ? 'vowels' : 'exchanges']++;
  }
  return difference;
}

const isLength = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** Diphthongs and doubled vowels, which are spelt so or so: مايكل, ميكل. */
const plainVowel = (vowel: string): string => vowel.replace(/^(?:اي|يي)$/, 'ي').replace(/^(?:او|يو|وو)$/, 'و');
