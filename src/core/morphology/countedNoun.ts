import { fold } from '../text/fold';
import type { Token } from '../text/words';
import type { GrammaticalNumber, WrittenCase } from './nounPhrase';

/** The form of a noun behind a numeral. */
export interface Counted {
  readonly number: GrammaticalNumber;
  readonly case?: WrittenCase;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

const hundreds = wordSet(
  'مئتا مئتي مائتا مائتي ألف ألفا ألفي آلاف مليون مليونا مليوني ملايين مليار مليارا ملياري مليارات تريليون تريليونات بليون بلايين',
);
const tens = wordSet(
  'عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين',
);

/**
 * After hundreds and thousands a noun is singular (مئة طلب, سبعة مليارات معامل), after eleven to ninety-nine also in the
 * accusative (عشرين طلبًا). Undefined where the numeral asks for the plural, or is none.
 */
export function countedAfter(numeral: Token | undefined): Counted | undefined {
  if (numeral?.kind === 'number') return countedAfterDigits(numeral.text);
  if (numeral?.kind !== 'arabic') return undefined;
  const word = fold(numeral.text);
  const stems = [word, word.replace(/^و/, ''), word.replace(/^و?[بل]/, '')];
  if (/(?:مئة|مائة)$/.test(word) || stems.some((stem) => hundreds.has(stem))) return { number: 'singular' };
  return stems.some((stem) => tens.has(stem)) ? { number: 'singular', case: 'accusative' } : undefined;
}

function countedAfterDigits(digits: string): Counted | undefined {
  if (!/^\d{2,}$/.test(digits)) return undefined;
  const last = Number(digits.slice(-2));
  if (last === 0) return { number: 'singular' };
  return last > 10 ? { number: 'singular', case: 'accusative' } : undefined;
}
