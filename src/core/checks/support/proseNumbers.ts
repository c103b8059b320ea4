import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import { isNamedBefore, wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

/**
 * The numbers that are part of the Arabic prose, and written as the prose is. Not so: the numbers of products (GPT-4,
 * آيفون 15, كوفيد-19), versions, telephones and accounts, formulas, the numbering of lists, and all that is set apart.
 */
export const proseNumbers = (paragraph: Paragraph): readonly Token[] => numbersOfProse(paragraph, isPlainNumber);

/** Those of them that are written in a way. */
export function numbersOfProse(paragraph: Paragraph, isWanted: (text: string) => boolean): readonly Token[] {
  const { tokens, numbers, isArabic } = paragraph;
  const found: Token[] = [];
  if (!isArabic) return found;
  for (const index of numbers) {
    const token = tokens[index];
    if (token === undefined || !isWanted(token.text) || isJoined(tokens, index)) continue;
    if (isInForeignCompany(tokens, token) || isNamedBefore(tokens, token, numbered, 2)) continue;
    if (!isSetApart(paragraph, token)) found.push(token);
  }
  return found;
}

/** Whole numbers, decimals, hours, ranges and dates; no versions (2.0.1) and nothing as long as a telephone's. */
function isPlainNumber(text: string): boolean {
  if (!/^[0-9\u0660-\u0669]+(?:[.,:/\u2013\u066B\u066C-][0-9\u0660-\u0669]+)*$/.test(text)) return false;
  if ((text.match(/[.-]/g)?.length ?? 0) > 1) return false;
  return !/^[0\u0660][0-9\u0660-\u0669]+$|[0-9\u0660-\u0669]{7}/.test(text);
}

/** What is named by a number, which keeps its digits wherever it is written. */
const numbered = wordSet(`
  هاتف تلفون جوال موبايل فاكس واتساب حساب إصدار نسخة طراز موديل بريدي رمز كود فرانس آيفون أيفون آيباد ويندوز أندرويد
  بلايستيشن إكس جالكسي غالاكسي أوبونتو كوفيد أبولو فورمولا يورو بوينغ إيرباص نموذج معالج آية الآية سورة`);

/** Glued to a word by a hyphen («إف-16»), to a sign, or to the end of a verse. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before !== undefined && before.kind !== 'space' && before.kind !== 'markup' && !opensNumber(before)) return true;
  if (after === undefined || after.kind === 'space' || after.kind === 'markup') return false;
  return after.kind !== 'punctuation' || joiners.has(after.text);
}

const opensNumber = ({ kind, text }: Token): boolean =>
  kind === 'arabic' ? /^[\u0620-\u064A]{1,3}$/.test(text) : '%\u066A$€£«“"\''.includes(text) && text !== '';

const joiners = new Set(['-', '_', '/', '\\', '+', '=', '#', '*', '×', '÷', '<', '>', '^', '@']);

/** Next to Latin words, signs of reckoning, and in the numbering of a list: «5 GB», «2 + 3», «1. أولًا». */
function isInForeignCompany(tokens: readonly Token[], number: Token): boolean {
  const before = solidBefore(tokens, number.start);
  const after = solidAfter(tokens, number.end);
  if (before === undefined && after !== undefined && '.)-:'.includes(after.text)) return true;
  return [before, after].some((token) => token !== undefined && isForeign(token));
}

const isForeign = ({ kind, text }: Token): boolean =>
  kind === 'latin' ||
  kind === 'foreign' ||
  kind === 'opaque' ||
  (kind === 'punctuation' && joiners.has(text) && text !== '-');
