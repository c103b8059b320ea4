import { mayBeTransliterated } from '../morphology/soundVariants';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import type { Dictionary } from './dictionary';
import { gluedWords } from './gluedWords';
import { createKnownWords } from './knownWords';
import { definiteSlips, isDefinitePlural, letterSlips, plainSlips, verbSlips } from './letterSlips';
import { variantsOf } from './variants';
import type { Confusion, Habit, Variant } from './variants';
import { wordSlipOf } from './wordSlips';

/** A word that no list knows while a neighbour in a known confusion is a word. */
export interface Misspelling {
  readonly confusion: Confusion | 'glued';
  readonly habit: Habit | undefined;
  /** In order of preference, at least one. */
  readonly suggestions: readonly string[];
  /** One word is left that can be meant. */
  readonly isSure: boolean;
}

/** Words here are plain letters: see `plainWord`. What is found out about a word is remembered. */
export interface Spelling {
  /** The user wants to hear of every word that is not known. */
  readonly reportsAll: boolean;
  /** As it stands, without what the language could build. */
  readonly isListed: (word: string) => boolean;
  readonly isKnown: (word: string) => boolean;
  /** Undefined: the word is known, or nothing shows what is meant. Not remembered. */
  readonly misspellingOf: (word: string) => Misspelling | undefined;
  /** Words that differ from an unknown one by one letter, likelier ones first. They prove nothing by themselves. */
  readonly isCommon: (word: string) => boolean;
  /** Common words that an unknown one must stand for if it is no name, by the plainest of slips. */
  readonly likelySlip: (word: string) => readonly string[];
  readonly similarTo: (word: string) => readonly string[];
  /** All that differs from an unknown word by one letter and begins as words do; most are none. */
  readonly slipsOf: (word: string) => readonly string[];
  /** In the lists, and not only as a question. */
  readonly isMeant: (word: string) => boolean;
}

/** Shorter words have too many neighbours. */
const shortestWord = 3;
const shortestGlued = 6;
export const mostSuggestions = 5;
/** Where more words may be meant, nothing shows which. */
const mostLikely = 2;

interface SpellingParts {
  /** Knows more words: those of termbases. */
  readonly isTerm: (word: string) => boolean;
  readonly reportsAll: boolean;
}

export function createSpelling(dictionary: Dictionary, { isTerm, reportsAll }: SpellingParts): Spelling {
  const known = createKnownWords(dictionary, isTerm);
  const { isMeant, isPlausible } = known;
  const isCommon = remember(known.isCommon);
  const isListed = remember(known.isListed);
  const isKnown = remember(known.isKnown);

  const misspellingOf = (word: string): Misspelling | undefined => {
    const slip = wordSlipOf(word);
    if (slip !== undefined) return { ...slip, habit: slip.habit, isSure: slip.suggestions.length === 1 };
    if (word.length < shortestWord || known.isListed(word)) return undefined;
    const isBuilt = isKnown(word);
    const isRight = isBuilt
      ? (variant: Variant): boolean => variant.isStrong === true && isMeant(variant.word)
      : (variant: Variant): boolean => isPlausible(variant.word);
    for (const group of variantsOf(word, isBuilt ? 'strong' : 'all')) {
      const right = group.filter(
        (variant) => isRight(variant) && (!mayBeForeign(word, variant) || known.isCommonNoun(variant.word)),
      );
      const common = right.filter((variant) => (isNarrow(variant) ? known.isVeryCommon : isCommon)(variant.word));
      const words = [...common, ...right.filter((variant) => variant.isGuess !== true && !common.includes(variant))];
      if (words[0] === undefined) continue;
      const { confusion, habit } = words[0];
      const suggestions = [...new Set(words.map((variant) => variant.word))].slice(0, mostSuggestions);
      const isSure =
        suggestions.length === 1 && isLongEnough(word, words[0]) && (common.length > 0 || isUnmistakable(words[0]));
      return { confusion, habit, suggestions, isSure };
    }
    if (word.length < shortestGlued || isBuilt) return undefined;
    const suggestions = gluedWords(word, isMeant).slice(0, mostSuggestions);
    return suggestions.length === 0 ? undefined : { confusion: 'glued', habit: undefined, suggestions, isSure: false };
  };

  const slipsOf = remember((word): readonly string[] => [...letterSlips(word, dictionary.lettersAlong(word))]);
  const similarTo = (word: string): readonly string[] => slipsOf(word).filter(isMeant);

  const likelySlip = (word: string): readonly string[] => {
    if (isListed(word)) return [];
    const isBuilt = isKnown(word);
    if (isBuilt && (isCommon(word) || !isDefinitePlural(word))) return [];
    const letters = dictionary.lettersAlong(word);
    const plain = isBuilt ? [] : [...plainSlips(word, letters), ...verbSlips(word, letters)];
    // Any word may have a relational adjective: البروكسيات are proxies, and nobody in Brussels.
    const isEnough = (slip: string): boolean =>
      relational.test(slip)
        ? known.isVeryCommon(slip) || known.isVeryCommon(slip.replace(relational, 'ي'))
        : isCommon(slip);
    const found = plain.filter((slip) => isMeant(slip) && isEnough(slip));
    if (found.length > 0) return found.length <= mostLikely ? found : [];
    const common = [...definiteSlips(word, letters)].filter((slip) => known.isVeryCommon(slip) && isMeant(slip));
    return common.length <= mostLikely ? common : [];
  };

  return {
    reportsAll,
    isListed,
    isKnown,
    isCommon,
    misspellingOf,
    likelySlip: remember(likelySlip),
    similarTo: remember(similarTo),
    slipsOf,
    isMeant,
  };
}

/** «القره داغي», «اللوجبان»: names are near to the inflections of common words, and to those words themselves seldom. */
const isNarrow = ({ confusion, word, isGuess }: Variant): boolean =>
  confusion === 'article' || (confusion === 'ta-marbuta' && isGuess === true && word.endsWith('ة'));

const relational = /ي(?:ة|ات|ون|ين)$/;

/** «وبيظ»: short words have other words beside them with ض and ظ, د and ذ. */
const isLongEnough = (word: string, { confusion }: Variant): boolean =>
  (confusion !== 'dad' && confusion !== 'dal') || word.length >= 6;

/** Foreign names have an alif inside, which looks like one that has lost its hamza: تانيا, تأنيا. */
function mayBeForeign(word: string, { confusion, word: expected }: Variant): boolean {
  if (confusion !== 'hamza' || /^[وفبك]?ال|^لل/.test(word) || !mayBeTransliterated(fold(word))) return false;
  let at = 0;
  while (word[at] === expected[at]) at++;
  return at > 1 || (at === 1 && !/^[وفبكل]/.test(word));
}

/** Rare words have neighbours in these confusions that nobody means (اكنت, أكنت; زناتة, زناته). */
const isUnmistakable = ({ confusion, habit, word }: Variant): boolean =>
  habit !== 'hamza' && (confusion !== 'ta-marbuta' || habit !== undefined) && !/ئ(?:ت|وا)$/.test(word);

/** Of plain letters alone, as most words are. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x621 || unit > 0x64a || (unit > 0x63a && unit < 0x641)) return false;
  }
  return text !== '';
}

/** A word as it is spelt: without marks, tatweel and joiners. Undefined: it has letters that Arabic has not. */
export const plainWord = remember((text): string | undefined => {
  if (isPlain(text)) return text;
  const word = text.replace(/[\u064B-\u065F\u0670\u0640\u200C\u200D]/g, '');
  return /^[\u0621-\u063A\u0641-\u064A]+$/.test(word) ? word : undefined;
});
