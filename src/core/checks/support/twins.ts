import type { Tally } from './tally';

/** An unknown word and its neighbours by one letter. */
export interface UnknownWord {
  readonly word: string;
  readonly similar: () => readonly string[];
}

/**
 * The word of the article that an unknown one must be: «العريبة» where the article has «العربية». Names look like each
 * other too (تشيلسي, تشيلي), so both words have to wear an article or an ending that names have not.
 */
export const slipOf = ({ word, similar }: UnknownWord, words: Tally): string | undefined =>
  isInflected(word)
    ? similar().find((other) => isInflected(other) && words.has(other) && !isOtherWord(word, other))
    : undefined;

/** A last letter more is an ending (المزاود, المزاودة), and short words are different ones (الياس, الناس). */
const isOtherWord = (word: string, other: string): boolean =>
  word.startsWith(other) || other.startsWith(word) || stemOf(word).length < (word.length === other.length ? 5 : 4);

const stemOf = (word: string): string => word.replace(/^(?:[وفبك]?ال|[وف]?لل)/, '');

/** Five letters or more, and an article, or an ending of nouns and verbs. */
export const isInflected = (word: string): boolean =>
  /^(?=.{5})(?:[وفبك]?ال.*|[وف]?لل.*|.*(?:ة|ات|ون|ين|ها|هم|ته|تها|وا))$/.test(word);
