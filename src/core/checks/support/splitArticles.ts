import { plainWord } from '../../spelling/spelling';
import type { Spelling } from '../../spelling/spelling';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import { cover } from '../../text/span';
import type { SplitWord } from './splitWords';

/** Families: «ال سعود» stands for آل سعود. */
const families = new Set([
  ...['سعود', 'ثاني', 'نهيان', 'مكتوم', 'خليفة', 'صباح', 'شيخ', 'ياسين', 'عمران'],
  ...['بيت', 'فرعون', 'لوط', 'داود', 'إبراهيم', 'محمد', 'يعقوب', 'رشيد', 'خير'],
]);

/** «ال كتاب»: an article that stands by itself, at `index`, before a word that can have it. */
export function splitArticle(paragraph: Paragraph, index: number, { isListed }: Spelling): SplitWord | undefined {
  const { tokens } = paragraph;
  const [article, noun] = [tokens[index], tokens[index + 2]];
  if (article === undefined || tokens[index + 1]?.text !== ' ' || noun?.kind !== 'arabic') return undefined;
  const word = plainWord(noun.text);
  if (word === undefined || word.length < 3 || families.has(word) || !isListed(`ال${word}`)) return undefined;
  const span = cover(article, noun);
  if (isSetApart(paragraph, span)) return undefined;
  return { kind: 'split', span, word: `ال ${word}`, texts: [article.text + noun.text], isSure: false };
}
