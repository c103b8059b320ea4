import { say } from '../text/message';
import type { Token } from '../text/words';
import type { ParagraphCheck } from './check';

const marks = new Set(['،', '؛', '؟', '.', ':', '!', ',', ';', '?', '٪']);

/** A space before a mark that belongs to the word before it: «كلمة ، كلمة». */
export const spaceBeforePunctuation: ParagraphCheck = {
  id: 'space-before-punctuation',
  category: 'fluency/punctuation-spacing',
  severity: 'minor',
  title: { en: 'Space before a punctuation mark', ar: 'مسافة قبل علامة الترقيم' },
  reads: 'paragraph',

  *run({ tokens }) {
    for (const [index, space] of tokens.entries()) {
      const before = tokens[index - 1];
      const mark = tokens[index + 1];
      const after = tokens[index + 2];
      if (space.kind !== 'space' || space.text.includes('\n') || before === undefined || mark === undefined) continue;
      if (mark.kind !== 'punctuation' || !marks.has(mark.text) || !endsProse(before)) continue;
      if (belongsToNext(mark, after, before)) continue;
      yield {
        span: { start: space.start, end: mark.end },
        message: say(message, { mark: mark.text }),
        fixes: [
          {
            title: say(fix, { mark: mark.text }),
            safety: 'safe',
            edits: [{ start: space.start, end: space.end, text: '' }],
          },
        ],
      };
    }
  },
};

const message = {
  en: 'No space before {mark}: join it to the word before',
  ar: 'لا مسافة قبل {mark}: تُلصق بما قبلها',
};
const fix = { en: 'Delete the space before {mark}', ar: 'حذف المسافة قبل {mark}' };

const closers = new Set(['»', '”', '"', ')', ']', '%', '٪', '’', '…']);

const endsProse = (token: Token): boolean =>
  token.kind === 'arabic' ||
  token.kind === 'latin' ||
  token.kind === 'number' ||
  token.kind === 'opaque' ||
  (token.kind === 'punctuation' && closers.has(token.text));

/** .NET, .env, :30, an ellipsis, :-) and a ratio written with spaces begin something or stand by themselves. */
function belongsToNext(mark: Token, after: Token | undefined, before: Token): boolean {
  if (after === undefined || after.kind === 'space') {
    return mark.text === ':' && before.kind === 'number' && after !== undefined;
  }
  if (after.kind === 'punctuation') return !closers.has(after.text) && !(mark.text === '؟' && after.text === '!');
  return (mark.text === '.' || mark.text === ':' || mark.text === ',') && after.kind !== 'arabic';
}
