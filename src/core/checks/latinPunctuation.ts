import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import type { Token } from '../text/words';
import type { ParagraphCheck } from './check';

const arabicFor = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
  ['\uFF0C', '،'],
  ['\uFF1B', '؛'],
  ['\uFF1F', '؟'],
]);

/** A comma, semicolon or question mark of English between Arabic words. */
export const latinPunctuation: ParagraphCheck = {
  id: 'latin-punctuation',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'English punctuation mark in Arabic', ar: 'علامة ترقيم إنجليزية في نص عربي' },
  reads: 'paragraph',

  *run({ tokens, isArabic }) {
    if (!isArabic) return;
    for (const [index, mark] of tokens.entries()) {
      const arabic = mark.kind === 'punctuation' ? arabicFor.get(mark.text) : undefined;
      if (arabic === undefined || !standsInArabic(tokens, mark)) continue;
      const next = tokens[index + 1];
      const glued = arabic !== '؟' && next?.kind === 'arabic';
      yield {
        span: mark,
        message: say(message, { mark: mark.text, arabic }),
        fixes: [
          {
            title: say(fix, { mark: mark.text, arabic }),
            safety: 'safe',
            edits: [{ start: mark.start, end: mark.end, text: glued ? `${arabic} ` : arabic }],
          },
        ],
      };
    }
  },
};

const message = {
  en: '{mark} is the English mark; Arabic writes {arabic}',
  ar: '{mark} علامة إنجليزية؛ تُكتب بالعربية {arabic}',
};
const fix = { en: 'Write {arabic} instead of {mark}', ar: 'كتابة {arabic} بدل {mark}' };

const closers = new Set(['»', '”', '"', ')', ']', '’', '!', '؟']);

/** An Arabic word before, and an Arabic word, or the end of the sentence, after. */
function standsInArabic(tokens: readonly Token[], mark: Token): boolean {
  let before = solidBefore(tokens, mark.start);
  while (before?.kind === 'punctuation' && closers.has(before.text)) before = solidBefore(tokens, before.start);
  if (before?.kind !== 'arabic') return false;
  let after = solidAfter(tokens, mark.end);
  while (after?.kind === 'punctuation') after = solidAfter(tokens, after.end);
  if (after === undefined) return mark.text !== ',' || mark === tokens.at(-1);
  if (after.kind === 'arabic') return true;
  return mark.text !== ',' && after.kind === 'number';
}
