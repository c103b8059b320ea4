import { ALIF, FATHATAN } from '../../text/arabic';
import { inDigits } from '../../text/digits';
import { fold } from '../../text/fold';
import { solidAfter, solidBefore, wordsBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';

/** A currency sign in a sentence, with its number. */
export interface SignedAmount extends Span {
  readonly sign: Token;
  readonly number: string;
  /** مليون, where it stands behind. */
  readonly scale: string | undefined;
  /** `inside`: between the number and its scale, «50$ مليون». */
  readonly place: 'before' | 'after' | 'inside';
}

/** A sign whose currency is named by a word too: «$50 دولار», «50 مليون دولار أمريكي$». */
export interface DoubledSign extends Span {
  readonly sign: Token;
  /** The whole, without the sign and the space beside it. */
  readonly kept: string;
}

const wordsOf: Readonly<Record<string, RegExp>> = {
  $: /^(?:ال)?دولار(?:ا|ات|ين|ان)?$/,
  '€': /^(?:ال)?يورو(?:هات)?$/,
  '£': /^(?:ال)?جنيه(?:ا|ات|ين|ان)?$/,
  '¥': /^(?:ال)?(?:ين|يوان)(?:ا|ات)?$/,
  '₺': /^(?:ال)?ليرة$/,
  '₽': /^(?:ال)?روبل(?:ا|ات)?$/,
};

export const isCurrencySign = ({ text }: Token): boolean => Object.hasOwn(wordsOf, text);

export const isCurrencyWord = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'arabic' && wordsOf[sign]?.test(fold(token.text)) === true;

const scales = new Set('ألف آلاف مليون ملايين مليار مليارات بليون بلايين تريليون تريليونات'.split(' ').map(fold));

const isPlainNumber = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && /^[0-9\u0660-\u0669]+(?:[.,\u066B\u066C][0-9\u0660-\u0669]+)*$/.test(token.text);

export function amountAt(tokens: readonly Token[], index: number): SignedAmount | undefined {
  const sign = tokens[index];
  if (sign === undefined || isForeign(tokens[index - 1])) return undefined;
  const after = inLine(tokens[index + 1]) ? tokens[index + 2] : tokens[index + 1];
  const before = inLine(tokens[index - 1]) ? tokens[index - 2] : tokens[index - 1];
  // «50 $ 60»: nobody knows whose sign it is.
  if (isPlainNumber(after) === isPlainNumber(before)) return undefined;
  const number = isPlainNumber(after) ? after : before;
  if (number === undefined) return undefined;
  const [first, last] = number === after ? [sign, number] : [number, sign];
  const next = solidAfter(tokens, last.end);
  const scale = next !== undefined && scales.has(fold(next.text)) ? next : undefined;
  const place = number === after ? 'before' : scale === undefined ? 'after' : 'inside';
  return { start: first.start, end: scale?.end ?? last.end, sign, number: number.text, scale: scale?.text, place };
}

const inLine = (token: Token | undefined): boolean => token?.kind === 'space' && !token.text.includes('\n');

/** «US$50», «C$50» are codes. */
const isForeign = (token: Token | undefined): boolean => token?.kind === 'latin' || token?.kind === 'opaque';

export function doubledBy({ text, tokens }: Paragraph, amount: SignedAmount): DoubledSign | undefined {
  const { sign, start } = amount;
  const word = solidAfter(tokens, amount.end);
  if (word === undefined || !isCurrencyWord(word, sign.text)) return undefined;
  const whole = text.slice(start, word.end);
  const at = sign.start - start;
  const [before, after] = [whole.slice(0, at), whole.slice(at + 1)];
  const kept = counted(before === '' ? after.trimStart() : `${before.trimEnd()}${after}`, amount);
  return { sign, start, end: word.end, kept };
}

/** The sign hid what the number asks for: «$50 دولار» is 50 دولارًا, «$5 دولار» 5 دولارات. */
function counted(text: string, { number, scale }: SignedAmount): string {
  const count = /[.,\u066B\u066C]/.test(number) ? 0 : Number(inDigits(number, 'latin')) % 100;
  if (scale !== undefined || !text.endsWith('دولار') || count < 3) return text;
  return count > 10 ? text + FATHATAN + ALIF : `${text}ات`;
}

/** «50 دولارًا$», «50 مليون دولار أمريكي $». */
export function trailingSign({ text, tokens }: Paragraph, sign: Token): DoubledSign | undefined {
  if (solidAfter(tokens, sign.end)?.kind === 'number') return undefined;
  const words = wordsBefore(tokens, sign.start, 2);
  const at = words.findIndex((word) => isCurrencyWord(word, sign.text));
  const word = words[at];
  if (word === undefined || (at === 0 && words.length === 2 && !/^(?:ال)?امي?ريكي/.test(fold(words[1]?.text ?? ''))))
    return undefined;
  const number = solidBefore(tokens, word.start);
  const counted =
    number?.kind === 'arabic' && scales.has(fold(number.text)) ? solidBefore(tokens, number.start) : number;
  if (!isPlainNumber(counted)) return undefined;
  return { sign, start: counted.start, end: sign.end, kept: text.slice(counted.start, sign.start).trimEnd() };
}
