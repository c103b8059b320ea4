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

/** «ال كتاب»: an article that stands by itself before a word that can have it. */
export function* splitArticles(paragraph: Paragraph, { isListed }: Spelling): Iterable<SplitWord> {
  const { tokens } = paragraph;
  for (let index = 0; index < tokens.length; index++) {
    const article = tokens[index];
    if (article?.kind !== 'arabic' || article.text.length > 4 || !/^[وف]?[بك]?ال$/.test(article.text)) continue;
    const noun = tokens[index + 2];
    if (tokens[index + 1]?.text !== ' ' || noun?.kind !== 'arabic') continue;
    const word = plainWord(noun.text);
    if (word === undefined || word.length < 3 || families.has(word) || !isListed(`ال${word}`)) continue;
    const span = cover(article, noun);
    if (!isSetApart(paragraph, span))
      yield { kind: 'split', span, word: `ال ${word}`, texts: [article.text + noun.text], isSure: false };
  }
}
