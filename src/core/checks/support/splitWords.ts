import { isInflected } from '../../spelling/letterSlips';
import { plainWord } from '../../spelling/spelling';
import type { Spelling } from '../../spelling/spelling';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import { cover } from '../../text/span';
import type { Span } from '../../text/span';

export interface SplitWord {
  readonly kind: 'split';
  readonly span: Span;
  readonly word: string;
  readonly texts: readonly string[];
  readonly isSure: false;
}

/**
 * «الم درسة»: two pieces next to each other, the second at `index`, that are a common word together. Asked where one of
 * them is no word.
 */
export function splitWord(paragraph: Paragraph, index: number, spelling: Spelling): SplitWord | undefined {
  const { tokens } = paragraph;
  const [first, space, second] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (first?.kind !== 'arabic' || second === undefined || space?.text !== ' ') return undefined;
  const [start, end] = [plainWord(first.text), plainWord(second.text)];
  if (start === undefined || end === undefined || start.length < 2 || end.length < 2) return undefined;
  if (/^(?:[أإآ]|ال)/.test(end)) return undefined;
  const word = start + end;
  if (word.length < 6 || !isInflected(word) || !spelling.isListed(word) || !spelling.isCommon(word)) return undefined;
  // One known word, so that a name in two parts is none: «بو تين».
  if (!spelling.isKnown(start) && !/^[وف]?[بك]?ال/.test(start)) return undefined;
  const span = cover(first, second);
  if (isSetApart(paragraph, span)) return undefined;
  return { kind: 'split', span, word: `${start} ${end}`, texts: [first.text + second.text], isSure: false };
}
