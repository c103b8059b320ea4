import { solidBefore } from '../../text/neighbours';
import { isNamedBefore, wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

export const closingMarks: ReadonlySet<string> = new Set(['»', '”', '"', ')', ']', '’', '›']);

export const isPunctuation = (token: Token | undefined): token is Token => token?.kind === 'punctuation';

/** The words of a paragraph after which, or after an order to write, a mark is shown and not used: «الفاصلة ،». */
const signNames = wordSet(
  'نقطة نقطتان نقطتين فاصلة فواصل منقوطة علامة علامتا علامتي استفهام تعجب قوس قوسان قوسين رمز حرف محرف ترقيم ضع اكتب أضف',
);

export const isMarkTalkedAbout = (tokens: readonly Token[], mark: Token): boolean =>
  isNamedBefore(tokens, mark, signNames, 1);

/** How many letters a word has, without its vowel marks and stretches. */
export const letterCount = ({ text }: Token): number => text.replace(/\u0640|[\u064B-\u065F\u0670]/g, '').length;

/** The token before a place, behind closing brackets and quotation marks: the word of «نعم»، is نعم. */
export function wordBehindClosers(tokens: readonly Token[], offset: number): Token | undefined {
  let before = solidBefore(tokens, offset);
  while (isPunctuation(before) && closingMarks.has(before.text)) before = solidBefore(tokens, before.start);
  return before;
}
