import { isInflected } from '../../spelling/letterSlips';
import { plainWord } from '../../spelling/spelling';
import type { Misspelling, Spelling } from '../../spelling/spelling';
import type { Habit } from '../../spelling/variants';
import { remember } from '../../text/remember';
import { dependsOnContext } from './contextSlips';
import { mayBePlural } from './pluralVerbs';
import { habitsRightIn } from './spellingHabits';

/** What a spelling shows by itself, wherever it stands. */
export interface SpellingVerdict {
  /** In plain letters. */
  readonly word: string;
  /** There is nothing to look at. */
  readonly isPlain: boolean;
  readonly isListed: boolean;
  readonly dependsOnContext: boolean;
  readonly misspelling: Misspelling | undefined;
  /** An article by itself. */
  readonly isArticle: boolean;
  /** An article with one letter, which is no noun whatever a dictionary says. */
  readonly isStump: boolean;
  /** Its number in the article may matter. */
  readonly isCounted: boolean;
  /** «ان», «الى»: without their hamza, which is house style, and shows what the house does with the others. */
  readonly isBare: boolean;
  /** Those that it does not share, though it could. */
  readonly habits: readonly Habit[];
}

const bareWords = new Set(
  ['ان', 'انه', 'انها', 'انهم', 'الى', 'او', 'اذا', 'الا', 'اما', 'اي', 'اين', 'انا'].flatMap((word) => [
    word,
    `و${word}`,
  ]),
);

const judges = new WeakMap<Spelling, (text: string) => SpellingVerdict | undefined>();

/** An article has few different words: each is judged once. Undefined: it has letters that Arabic has not. */
export function verdictsOf(spelling: Spelling): (text: string) => SpellingVerdict | undefined {
  const known = judges.get(spelling);
  if (known !== undefined) return known;
  const judge = remember((text) => judgeSpelling(text, spelling));
  judges.set(spelling, judge);
  return judge;
}

function judgeSpelling(text: string, spelling: Spelling): SpellingVerdict | undefined {
  const word = plainWord(text);
  if (word === undefined) return undefined;
  const misspelling = spelling.misspellingOf(word);
  const isListed = spelling.isListed(word);
  const isContextual = dependsOnContext(word);
  const isRight = (): boolean => isListed || (spelling.isKnown(word) && spelling.likelySlip(word).length === 0);
  const isPlain = misspelling === undefined && !isContextual && !mayBePlural(word, spelling) && isRight();
  return {
    word,
    isPlain,
    isListed,
    dependsOnContext: isContextual,
    misspelling,
    isArticle: /^[وف]?[بك]?ال$/.test(text),
    isStump: /^[وفبك]?ال.$/.test(word),
    isCounted: !isPlain || isInflected(word),
    isBare: bareWords.has(word),
    habits: habitsRightIn(word),
  };
}
