import { say } from '../text/message';
import { solidAfter, solidBefore, tokenIndexAt } from '../text/neighbours';
import { isQuotedAlone } from '../text/quotations';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
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

  *run({ text, tokens, isArabic }) {
    if (!isArabic) return;
    for (const [index, mark] of tokens.entries()) {
      const arabic = mark.kind === 'punctuation' ? arabicFor.get(mark.text) : undefined;
      if (arabic === undefined || isQuotedAlone(text, mark) || !standsInArabic(tokens, mark)) continue;
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

const isClosing = (token: Token | undefined): boolean => token?.kind === 'punctuation' && closers.has(token.text);

/** The mark belongs to the Arabic sentence, and not to English in it, a number, a smiley, or a talk about marks. */
function standsInArabic(tokens: readonly Token[], mark: Token): boolean {
  let before = solidBefore(tokens, mark.start);
  while (before !== undefined && isClosing(before)) before = solidBefore(tokens, before.start);
  const next = tokens[tokenIndexAt(tokens, mark.end)];
  if (before === undefined || (mark.text === ';' && next?.text === ')')) return false;
  if (isNamedBefore(tokens, mark, signNames, 1)) return false;
  let after = solidAfter(tokens, mark.end);
  while (after?.kind === 'punctuation') after = solidAfter(tokens, after.end);
  if (before.kind !== 'arabic' && !isGuest(tokens, before, mark.text === '?' ? 1 : 3)) return false;
  if (after === undefined) return mark.text === '?' || (before.kind === 'arabic' && mark === tokens.at(-1));
  if (after.kind === 'arabic') return before.kind === 'arabic' || next?.kind === 'space';
  return before.kind === 'arabic' && next?.kind === 'space' && (after.kind === 'latin' || after.kind === 'number');
}

const signNames = wordSet('فاصلة منقوطة علامة استفهام رمز حرف محرف ضع اكتب أضف');

/** A number, code, or a name of at most so many English words, in the middle of Arabic: «ChatGPT», «عام 2024». */
function isGuest(tokens: readonly Token[], last: Token, atMost: number): boolean {
  let before: Token | undefined = last;
  for (let count = 0; count <= atMost && before !== undefined; count++) {
    if (before.kind === 'arabic') return count > 0;
    if (isKeyCombination(before.text)) return false;
    if (before.kind !== 'latin' && before.kind !== 'number' && before.kind !== 'opaque') return false;
    before = solidBefore(tokens, before.start);
  }
  return false;
}

/** The mark is a key: Ctrl+, */
const isKeyCombination = (text: string): boolean => /[^+]\+$/.test(text);
