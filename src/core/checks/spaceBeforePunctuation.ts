import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import type { Token, TokenKind } from '../text/words';
import type { ParagraphCheck } from './check';

// Not ٪ and %: house styles differ.
const closing = new Set(['،', '؛', '؟', '.', ':', '!', ',', ';', '?']);

/** A space before a mark that belongs to the word before it: «كلمة ، كلمة». */
export const spaceBeforePunctuation: ParagraphCheck = {
  id: 'space-before-punctuation',
  category: 'fluency/punctuation-spacing',
  severity: 'minor',
  title: { en: 'Space before a punctuation mark', ar: 'مسافة قبل علامة الترقيم' },
  reads: 'paragraph',

  *run({ text, tokens, marks, isArabic }) {
    if (!isArabic) return;
    for (const index of marks) {
      const mark = tokens[index];
      const space = tokens[index - 1];
      if (mark === undefined || space?.kind !== 'space' || space.text.includes('\n')) continue;
      const before = tokens[index - 2]?.kind === 'markup' ? tokens[index - 3] : tokens[index - 2];
      if (before === undefined || !closing.has(mark.text) || !endsProse(before)) continue;
      const after = tokens.slice(index + 1, index + 4).filter((token) => !isClosingMarkup(token));
      if (belongsToNext(mark, after, before) || isFrench(mark, before, tokens)) continue;
      if (isTalkedAbout(mark, tokens) || isSmiley(mark, after, text)) continue;
      // «كلمة ،كلمة»: the space is on the wrong side.
      const moved = sticks.has(after[0]?.kind);
      yield {
        span: { start: space.start, end: mark.end },
        message: say(message, { mark: mark.text }),
        fixes: [
          {
            title: moved ? say(move, { mark: mark.text }) : say(fix, { mark: mark.text }),
            safety: 'safe',
            edits: moved
              ? [{ start: space.start, end: mark.end, text: `${mark.text} ` }]
              : [{ start: space.start, end: space.end, text: '' }],
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
const move = { en: 'Move the space behind {mark}', ar: 'نقل المسافة إلى ما بعد {mark}' };

const sticks = new Set<TokenKind | undefined>(['arabic', 'latin', 'foreign', 'number']);

const closers = new Set(['»', '”', '"', ')', ']', '%', '٪', '’', '…']);

const endsProse = (token: Token): boolean =>
  token.kind === 'arabic' ||
  token.kind === 'latin' ||
  token.kind === 'number' ||
  token.kind === 'opaque' ||
  (token.kind === 'punctuation' && closers.has(token.text));

/** What ends an emphasis, an element or a link: «**الأهداف :**» */
const isClosingMarkup = ({ kind, text }: Token): boolean =>
  kind === 'markup' || (kind === 'opaque' && /^(?:<\/|\]\()/.test(text));

/** .NET, .env, :30, an ellipsis, and a ratio written with spaces begin something or stand by themselves. */
function belongsToNext(mark: Token, [after, further]: readonly Token[], before: Token): boolean {
  if (after === undefined) return false;
  if (after.kind === 'space') {
    if (mark.text === '.' && further?.text === '.') return true;
    return mark.text === ':' && (before.kind === 'number' || isSymbol(before, further));
  }
  if (after.kind === 'punctuation') return !closers.has(after.text) && !(mark.text === '؟' && after.text === '!');
  return (mark.text === '.' || mark.text === ':' || mark.text === ',') && after.kind !== 'arabic';
}

/** س : ص */
const isSymbol = (before: Token, further: Token | undefined): boolean =>
  before.text.length === 1 && further?.text.length === 1;

/** French puts a space before these marks: «Merci !» */
const isFrench = (mark: Token, before: Token, tokens: readonly Token[]): boolean =>
  '?!:;'.includes(mark.text) && before.kind === 'latin' && solidBefore(tokens, before.start)?.kind !== 'arabic';

/** A mark that its name, or an order to write it, introduces, and after which the sentence goes on. */
const signNames = wordSet(
  'نقطة نقطتان نقطتين فاصلة منقوطة علامة استفهام تعجب رمز حرف محرف نطاق امتداد لاحقة ضع اكتب أضف',
);

const isTalkedAbout = (mark: Token, tokens: readonly Token[]): boolean =>
  isNamedBefore(tokens, mark, signNames, 1) && solidAfter(tokens, mark.end) !== undefined;

const isSmiley = (mark: Token, [after]: readonly Token[], text: string): boolean =>
  /[:;؛]/.test(mark.text) && after?.text === ')' && !/\([^)]*$/.test(text.slice(0, mark.start));
