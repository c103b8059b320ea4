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

/** An article with one letter, which is no noun whatever a dictionary says. */
const stump = /^[وفبك]?ال.$/;

/** «الم درسة»: two pieces next to each other of which one is no word, while both together are a common one. */
export function* splitWords(paragraph: Paragraph, spelling: Spelling): Iterable<SplitWord> {
  const { tokens } = paragraph;
  for (let index = 2; index < tokens.length; index++) {
    const [first, space, second] = [tokens[index - 2], tokens[index - 1], tokens[index]];
    if (first?.kind !== 'arabic' || second?.kind !== 'arabic' || space?.text !== ' ') continue;
    const [start, end] = [plainWord(first.text), plainWord(second.text)];
    if (start === undefined || end === undefined || start.length < 2 || end.length < 2) continue;
    if (!stump.test(start) && spelling.isListed(start) && spelling.isListed(end)) continue;
    if (/^(?:[أإآ]|ال)/.test(end)) continue;
    const word = start + end;
    if (word.length < 6 || !isInflected(word) || !spelling.isListed(word) || !spelling.isCommon(word)) continue;
    // One known word, so that a name in two parts is none: «بو تين».
    if (!spelling.isKnown(start) && !/^[وف]?[بك]?ال/.test(start)) continue;
    const span = cover(first, second);
    if (!isSetApart(paragraph, span))
      yield { kind: 'split', span, word: `${start} ${end}`, texts: [first.text + second.text], isSure: false };
  }
}
