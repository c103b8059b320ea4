import type { HouseStyle } from '../../termbase/houseStyle';
import { fold } from '../../text/fold';
import { solidBefore } from '../../text/neighbours';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';
import { nameOfMonth } from './monthNames';

/** English in a date or a time, and what Arabic has for it. */
export interface LeftEnglish extends Span {
  readonly expected: string;
  readonly safety: 'safe' | 'unsafe';
}

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = new Map([
  ['monday', 'الاثنين'],
  ['tuesday', 'الثلاثاء'],
  ['wednesday', 'الأربعاء'],
  ['thursday', 'الخميس'],
  ['friday', 'الجمعة'],
  ['saturday', 'السبت'],
  ['sunday', 'الأحد'],
]);

export function englishMonthAt(
  tokens: readonly Token[],
  index: number,
  { months: kind }: HouseStyle,
): LeftEnglish | undefined {
  const token = tokens[index];
  if (token?.kind !== 'latin' || !/^[A-Z][a-z]{2,}$/.test(token.text)) return undefined;
  const month = months.indexOf(token.text.toLowerCase());
  if (month < 0) return undefined;
  const name =
    kind === 'both'
      ? `${nameOfMonth(month, 'syriac')}/${nameOfMonth(month, 'latin')}`
      : nameOfMonth(month, kind === 'any' ? 'latin' : kind);
  const safety = kind === 'any' ? 'unsafe' : 'safe';
  const [day, comma, year] = [tokens[index + 2], tokens[index + 3], tokens[index + 5]];
  if (isDay(day) && comma !== undefined && isComma(comma) && isYear(year))
    return { start: token.start, end: year?.end ?? token.end, expected: `${day?.text} ${name} ${year?.text}`, safety };
  const before = solidBefore(tokens, token.start);
  const isDated = isDay(before) || isYear(day) || (before?.kind === 'arabic' && times.has(fold(before.text)));
  return isDated ? { start: token.start, end: token.end, expected: name, safety } : undefined;
}

const times = new Set('في منذ خلال حتى شهر نهاية بداية منتصف أوائل أواخر مطلع'.split(' ').map(fold));

const isDay = (token: Token | undefined): boolean => token?.kind === 'number' && /^[0-3]?[0-9]$/.test(token.text);
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[0-9]|20)[0-9]{2}$/.test(token.text);
const isComma = ({ text }: Token): boolean => text === '\u060C' || text === ',';

export function englishWeekdayAt(tokens: readonly Token[], index: number): LeftEnglish | undefined {
  const token = tokens[index];
  if (token?.kind !== 'latin') return undefined;
  // In small letters it is an English word like others, which another check marks.
  const expected = /^[A-Z]/.test(token.text) ? weekdays.get(token.text.toLowerCase()) : undefined;
  const before = solidBefore(tokens, token.start);
  if (expected === undefined || before?.kind !== 'arabic' || !dayWords.has(fold(before.text))) return undefined;
  return { start: token.start, end: token.end, expected, safety: 'safe' };
}

const dayWords = new Set('يوم أيام في مساء صباح ظهر ليلة فجر حتى منذ'.split(' ').map(fold));

/** «القرن 21st», «في 1990s». */
export function englishOrdinalAt(tokens: readonly Token[], index: number): LeftEnglish | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number') return undefined;
  const { start, end, text } = token;
  const before = solidBefore(tokens, start);
  const decade = /^(?<century>1[89])(?<tens>[2-9])0s$/.exec(text)?.groups;
  if (decade !== undefined) {
    const century = decade['century'] === '19' ? 'القرن العشرين' : 'القرن التاسع عشر';
    const safety = before?.kind === 'arabic' && times.has(fold(before.text)) ? 'safe' : 'unsafe';
    return { start, end, expected: `${decades[Number(decade['tens']) - 2] ?? ''} ${century}`, safety };
  }
  const number = /^(?<number>[0-9]{1,2})(?:st|nd|rd|th)$/i.exec(text)?.groups?.['number'];
  if (number === undefined) return undefined;
  const isCentury = before !== undefined && /^[وفبل]?(?:ال|ل)قرن$/.test(fold(before.text));
  const century = isCentury ? centuries[Number(number) - firstCentury] : undefined;
  return { start, end, expected: century ?? number, safety: 'safe' };
}

const decades = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(' ');

const firstCentury = 15;
const centuries = ['الخامس عشر', 'السادس عشر', 'السابع عشر', 'الثامن عشر', 'التاسع عشر', 'العشرين', 'الحادي والعشرين'];
