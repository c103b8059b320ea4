import { fold } from '../../text/fold';
import { inDigits } from '../../text/digits';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';
import { monthNamed } from './monthNames';

/** A date in the order of American English, and how Arabic has it. */
export interface EnglishDate extends Span {
  readonly expected: string;
}

/** The date that a number belongs to: all of it, or its day. `index`: of the number among the tokens. */
export function englishDateAt({ text, tokens }: Paragraph, index: number): EnglishDate | undefined {
  const [month, number] = [tokens[index - 2], tokens[index]];
  if (number === undefined) return undefined;
  return numericDate(number) ?? (month?.kind === 'arabic' ? namedDate(text, tokens, index - 2, month) : undefined);
}

/** 12/25/2023: there is no month 25. */
const numeric =
  /^(?<month>[0-9\u0660-\u0669]{1,2})(?<mark>[/-])(?<day>[0-9\u0660-\u0669]{1,2})\k<mark>(?<year>[0-9\u0660-\u0669]{4})$/;

function numericDate({ text, start, end }: Token): EnglishDate | undefined {
  const { month, day, year, mark } = numeric.exec(text)?.groups ?? {};
  if (month === undefined || day === undefined || year === undefined || mark === undefined) return undefined;
  const isEnglish = isBetween(month, 1, 12) && isBetween(day, 13, 31) && isBetween(year, 1000, 2100);
  return isEnglish ? { start, end, expected: [day, month, year].join(mark) } : undefined;
}

/** «يناير 5، 2024», «كانون الثاني 5 2024». */
function namedDate(text: string, tokens: readonly Token[], index: number, token: Token): EnglishDate | undefined {
  const day = dayBehind(tokens, index);
  if (day === undefined) return undefined;
  const comma = solidAfter(tokens, day.end);
  const year = comma !== undefined && isComma(comma) ? solidAfter(tokens, comma.end) : comma;
  if (!isNumber(year) || !isBetween(year.text, 1000, 2100) || !isFree(tokens, year)) return undefined;
  const start = startOfMonth(tokens, index, token);
  if (start === undefined) return undefined;
  const month = text.slice(start, day.start).trimEnd();
  return { start, end: year.end, expected: `${day.text} ${month} ${year.text}` };
}

const isComma = ({ text }: Token): boolean => text === '\u060C' || text === ',';

const isNumber = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && /^[0-9\u0660-\u0669]+$/.test(token.text);

const isBetween = (number: string, least: number, most: number): boolean => {
  const value = Number(inDigits(number, 'latin'));
  return value >= least && value <= most;
};

function dayBehind(tokens: readonly Token[], index: number): Token | undefined {
  const day = tokens[index + 2];
  const isNear = tokens[index + 1]?.kind === 'space' && isNumber(day) && day.text.length <= 2;
  return isNear && isBetween(day.text, 1, 31) ? day : undefined;
}

/** «يناير 5، 2024 شخصًا» counts persons. */
function isFree(tokens: readonly Token[], year: Token): boolean {
  const after = tokens[tokens.indexOf(year) + 1];
  const word = after?.kind === 'space' ? tokens[tokens.indexOf(year) + 2] : after;
  return !/[\u064B]|(?:ا|ة|ات)$/.test(word?.kind === 'arabic' ? word.text : '');
}

/** Where the name of the month begins that ends at a token, behind a proclitic. */
function startOfMonth(tokens: readonly Token[], index: number, token: Token): number | undefined {
  const folded = fold(token.text);
  const first = tokens[index - 2];
  if (tokens[index - 1]?.kind === 'space' && first?.kind === 'arabic') {
    const whole = `${fold(first.text)} ${folded}`;
    if (monthNamed(whole) !== undefined) return first.start;
    if (/^[وفبل]/.test(whole) && monthNamed(whole.slice(1)) !== undefined) return first.start + 1;
  }
  if (solidBefore(tokens, token.start)?.kind === 'number') return undefined;
  if (monthNamed(folded) !== undefined) return token.start;
  return /^[وفبل]/.test(folded) && monthNamed(folded.slice(1)) !== undefined ? token.start + 1 : undefined;
}
