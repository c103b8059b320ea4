import { solidAfter, solidBefore, tokenIndexAt } from '../../text/neighbours';
import { isQuotedAlone } from '../../text/quotations';
import type { Span } from '../../text/span';
import { isNamedBefore, wordSet } from '../../text/talkedAbout';
import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/words';
import type { Edit } from '../check';
import { isBesideForeign, isOfLink, narrowMarks, spacedMark } from './fullWidthMarks';

/** Marks of English and the Arabic ones that they stand for. */
export const arabicMarks = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
]);

/** A mark of another script that punctuates the Arabic. */
export interface ForeignMark extends Span {
  readonly mark: string;
  /** The mark that Arabic has. */
  readonly arabic: string;
  readonly isFullWidth: boolean;
  readonly edit: Edit;
}

const none: readonly ForeignMark[] = [];

export function foreignMarks({ text, tokens, marks }: Paragraph): readonly ForeignMark[] {
  let found: ForeignMark[] | undefined;
  for (const index of marks) {
    const mark = tokens[index];
    if (mark === undefined) continue;
    const latin = arabicMarks.get(mark.text);
    const arabic = latin ?? narrowMarks.get(mark.text);
    if (arabic === undefined || isQuotedAlone(text, mark) || isNamedBefore(tokens, mark, signNames, 1)) continue;
    const isFullWidth = latin === undefined;
    if (isFullWidth ? isBesideForeign(tokens, mark) || isOfLink(tokens, index) : !standsInArabic(tokens, mark))
      continue;
    const glued = arabic !== '؟' && tokens[index + 1]?.kind === 'arabic';
    const written = isFullWidth ? spacedMark(tokens, index, arabic) : glued ? `${arabic} ` : arabic;
    const { start, end } = mark;
    (found ??= []).push({ start, end, mark: mark.text, arabic, isFullWidth, edit: { start, end, text: written } });
  }
  return found ?? none;
}

const closers = new Set(['»', '”', '"', ')', ']', '’', '!', '؟']);

const isClosing = (token: Token | undefined): boolean => token?.kind === 'punctuation' && closers.has(token.text);

/** The mark belongs to the Arabic sentence, and not to English in it, a number, a smiley, or a talk about marks. */
function standsInArabic(tokens: readonly Token[], mark: Token): boolean {
  let before = solidBefore(tokens, mark.start);
  while (before !== undefined && isClosing(before)) before = solidBefore(tokens, before.start);
  const next = tokens[tokenIndexAt(tokens, mark.end)];
  if (before === undefined || (mark.text === ';' && next?.text === ')')) return false;
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
