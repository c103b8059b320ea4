import { say } from '../text/message';
import type { Token } from '../text/words';
import type { ParagraphCheck } from './check';
import { isPunctuation } from './support/punctuationMarks';

/** Two or three spaces inside a sentence. More of them set something in columns, as the halves of a verse. */
export const doubledSpace: ParagraphCheck = {
  id: 'doubled-space',
  category: 'fluency/spacing',
  severity: 'neutral',
  title: { en: 'More than one space between words', ar: 'أكثر من مسافة بين كلمتين' },
  reads: 'paragraph',

  *run({ text, tokens, isArabic }) {
    if (!text.includes('  ') || !isArabic || isInColumns(tokens)) return;
    for (let index = 0; index < tokens.length; index++) {
      const gap = tokens[index];
      if (gap?.kind !== 'space' || (gap.text !== '  ' && gap.text !== '   ')) continue;
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      if (before === undefined || after === undefined || endsSentence(before) || isMark(after)) continue;
      if (isBlank(before, after)) continue;
      yield {
        span: gap,
        message: say(message, { count: gap.text.length }),
        fixes: [{ title: fix, safety: 'safe', edits: [{ start: gap.start, end: gap.end, text: ' ' }] }],
      };
    }
  },
};

const message = { en: '{count} spaces stand here; one is enough', ar: 'هنا {count} من المسافات؛ تكفي واحدة' };
const fix = { en: 'Keep one space', ar: 'إبقاء مسافة واحدة' };

/** A space before a mark is not one too many, but none too few. */
const isMark = (token: Token): boolean => isPunctuation(token) && /[،؛.:؟!,;?]/.test(token.text);

/** «(   )»: a place to fill in. */
const isBlank = (before: Token, after: Token): boolean =>
  isPunctuation(before) && isPunctuation(after) && /[([{]/.test(before.text) && /[)\]}]/.test(after.text);

/** Typists of the old school put two spaces between sentences. */
const endsSentence = (token: Token): boolean => isPunctuation(token) && /[.؟?!:…]/.test(token.text);

/** Verses, headings, signatures and rows of tables have no marks that end a sentence, or wider gaps beside. */
function isInColumns(tokens: readonly Token[]): boolean {
  let ends = 0;
  let gaps = 0;
  for (const token of tokens) {
    if (endsSentence(token) || token.text === '،') ends++;
    if (token.kind !== 'space' || token.text.includes('\n')) continue;
    if (token.text.length > 3 || token.text.includes('\t')) return true;
    if (token.text.length > 1) gaps++;
  }
  return gaps > 0 && ends === 0;
}
