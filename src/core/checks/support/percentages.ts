import { fold } from '../../text/fold';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import type { Span } from '../../text/span';
import { isNamedBefore, wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

/** 50%, %50, «50 %». */
export const signPlaces = ['after', 'before', 'spaced'] as const;
export type SignPlace = (typeof signPlaces)[number];

export const percentWords = ['في المئة', 'في المائة', 'بالمئة', 'بالمائة'] as const;
export type PercentWords = (typeof percentWords)[number];

/** Of numbers in Latin digits; others have ٪, which some keyboards lack. */
export const percentSigns = ['%', '\u066A'] as const;
export type PercentSign = (typeof percentSigns)[number];

/** A number with a sign or words for percent. */
export interface Percentage extends Span {
  readonly number: string;
  readonly way: SignPlace | PercentWords;
  /** What says percent a second time: «50% في المئة», «%50%». */
  readonly again: Span | undefined;
  /** The sign behind Latin digits. */
  readonly sign: PercentSign | undefined;
  /** In Arabic-Indic digits, or with their sign. */
  readonly isEastern: boolean;
  /** It stands in a running text, not in a heading, a cell or brackets, where the sign is at home. */
  readonly isInProse: boolean;
}

const number = /^[0-9\u0660-\u0669]+(?:[.,:/\u2013\u066B\u066C-][0-9\u0660-\u0669]+)*$/;

export function percentagesIn(paragraph: Paragraph): readonly Percentage[] {
  const { text, tokens, numbers } = paragraph;
  if (!/[%\u066A]|\u0645\u0627?\u0626\u0629/.test(text) || !paragraph.isArabic) return [];
  const found: Percentage[] = [];
  for (const index of numbers) {
    const token = tokens[index];
    if (token === undefined || !number.test(token.text)) continue;
    const percentage = readPercentage(tokens, index, token);
    if (percentage === undefined) continue;
    found.push({
      ...percentage,
      sign: signOf(text.slice(percentage.start, percentage.end)),
      isEastern: /[\u0660-\u066A]/.test(text.slice(percentage.start, percentage.end)),
      isInProse: isRunning(paragraph) && !isSetApart(paragraph, token),
    });
  }
  return found;
}

function readPercentage(
  tokens: readonly Token[],
  index: number,
  token: Token,
): Omit<Percentage, 'isEastern' | 'isInProse' | 'sign'> | undefined {
  const sign = signAfter(tokens, index);
  const hasSignBefore = isSignBefore(tokens, index);
  const first = hasSignBefore ? tokens[index - 1] : token;
  const start = first?.start ?? token.start;
  if (sign !== undefined) {
    const { end } = sign.token;
    const words = wordsAt(tokens, sign.next);
    const again = hasSignBefore && first !== undefined ? first : words && { start: end, end: words.end };
    const way = sign.isSpaced ? 'spaced' : 'after';
    return { start, end: words?.end ?? end, number: token.text, way, again };
  }
  const words = wordsAt(tokens, index + 1);
  if (hasSignBefore) {
    const again = words && { start: token.end, end: words.end };
    return { start, end: words?.end ?? token.end, number: token.text, way: 'before', again };
  }
  if (words === undefined) return undefined;
  return { start, end: words.end, number: token.text, way: words.words, again: undefined };
}

const signOf = (written: string): PercentSign | undefined =>
  /^[0-9]/.test(written) ? percentSigns.find((sign) => written.endsWith(sign)) : undefined;

const isSign = (token: Token | undefined): boolean => token?.text === '%' || token?.text === '\u066A';

/** «50 %60» has a sign before 60. */
function signAfter(
  tokens: readonly Token[],
  index: number,
): { readonly token: Token; readonly next: number; readonly isSpaced: boolean } | undefined {
  const next = tokens[index + 1];
  if (next !== undefined && isSign(next)) return { token: next, next: index + 2, isSpaced: false };
  const sign = tokens[index + 2];
  const isSpaced = isGap(next) && sign !== undefined && isSign(sign) && tokens[index + 3]?.kind !== 'number';
  return isSpaced ? { token: sign, next: index + 3, isSpaced } : undefined;
}

const isGap = (token: Token | undefined): boolean => token?.kind === 'space' && !token.text.includes('\n');

/** At the beginning of a word, or behind a proclitic: «بنسبة %50», «بـ%50»; a number before it would own the sign. */
function isSignBefore(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1];
  if (sign === undefined || !isSign(sign) || isPlaceholder(tokens, sign, index)) return false;
  const before = tokens[index - 2];
  if (before === undefined || before.kind === 'arabic' || '(«“"'.includes(before.text)) return true;
  const isPlain = before.kind === 'space' && tokens[index - 3]?.kind !== 'number';
  const after = tokens[index + 1];
  return (
    isPlain && (after === undefined || after.kind === 'space' || after.kind === 'punctuation') && after?.text !== '$'
  );
}

/** «الصف %2» is a place for a value, «بنسبة %2» a percentage. */
const isPlaceholder = (tokens: readonly Token[], sign: Token, index: number): boolean =>
  /^[0-9]$/.test(tokens[index]?.text ?? '') && !isNamedBefore(tokens, sign, rates, 2);

const rates = wordSet('نسبة نسبته نسبتها معدل مقدار واقع حصة فائدة ضريبة خصم زيادة');

/** «في المئة», «بالمائة» right behind. */
function wordsAt(
  tokens: readonly Token[],
  gap: number,
): { readonly words: PercentWords; readonly end: number } | undefined {
  if (!isGap(tokens[gap])) return undefined;
  const first = tokens[gap + 1];
  if (first?.kind !== 'arabic') return undefined;
  const joined = fold(first.text);
  if (joined === 'بالمئة' || joined === 'بالمائة') return { words: joined, end: first.end };
  const second = tokens[gap + 3];
  if (joined !== 'في' || !isGap(tokens[gap + 2]) || second?.kind !== 'arabic') return undefined;
  const hundred = fold(second.text);
  if (hundred !== 'المئة' && hundred !== 'المائة') return undefined;
  return { words: hundred === 'المئة' ? 'في المئة' : 'في المائة', end: second.end };
}

/** Headings, cells and captions have no full stop and few words. */
const isRunning = ({ text, tokens }: Paragraph): boolean =>
  /[.؟!…]["”»)]*\s*$/.test(text) || tokens.length > 2 * fewestWords;

const fewestWords = 20;
