import { isInflected } from '../../spelling/letterSlips';
import type { Tally } from './tally';

/** What slipOf asks of a spelling. */
export interface Neighbours {
  readonly slipsOf: (word: string) => readonly string[];
  readonly isMeant: (word: string) => boolean;
}

/**
 * The word of the article that an unknown one must be: «العريبة» where the article has «العربية». Names look like each
 * other too (تشيلسي, تشيلي), so both words have to wear an article or an ending that names have not.
 */
export const slipOf = (word: string, words: Tally, { slipsOf, isMeant }: Neighbours): string | undefined =>
  isInflected(word)
    ? slipsOf(word).find(
        (other) => words.has(other) && isInflected(other) && !isOtherWord(word, other) && isMeant(other),
      )
    : undefined;

/**
 * With a long vowel, a ة or an ending more it is another word: التراميز beside الترميز, الامتدادة beside الامتداد,
 * المزاود beside المزاودة; and short words are different ones (الياس, الناس).
 */
const isOtherWord = (word: string, other: string): boolean =>
  word.startsWith(other) ||
  other.startsWith(word) ||
  stemOf(word).length < (word.length === other.length ? 5 : 4) ||
  isDerived(word, other);

const stemOf = (word: string): string => word.replace(/^(?:[وفبك]?ال|[وف]?لل)/, '');

/** With a long vowel or a ة more it is another word: التراميز beside الترميز, الامتدادة beside الامتداد. */
function isDerived(word: string, candidate: string): boolean {
  if (word.length !== candidate.length + 1) return false;
  let at = 0;
  while (word[at] === candidate[at]) at++;
  const letter = word.charAt(at);
  return letter !== word[at - 1] && (/[اوي]/.test(letter) || at === word.length - 1);
}
