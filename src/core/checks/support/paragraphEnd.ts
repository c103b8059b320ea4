import { fold } from '../../text/fold';
import type { Paragraph } from '../../text/paragraph';
import { wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';
import { closingMarks, isPunctuation } from './punctuationMarks';

export interface ParagraphEnd {
  readonly kind: 'ended' | 'open';
  /** Where the full stop belongs. */
  readonly at: number;
  readonly last: Token;
  /** Besides its end there is another one inside: no heading, and hardly a list item. */
  readonly hasSentences: boolean;
}

const enders = new Set(['.', '!', '?', '؟', '…', '\u06D4']);

/** How many Arabic words a paragraph of prose has; what has fewer may be a heading, a caption, a byline, an item. */
const prose = { words: 16, wordsOfSentences: 9 };

/** Undefined: not prose for certain, or it ends in what may stand without a full stop: a link, a colon, a note. */
export function paragraphEnd(paragraph: Paragraph): ParagraphEnd | undefined {
  const { tokens, text, isArabic } = paragraph;
  if (!isArabic) return undefined;
  const end = lastSolid(tokens);
  const last = end?.mark;
  if (end === undefined || last === undefined || isOutsideText(paragraph)) return undefined;
  const words = tokens.filter(({ kind }) => kind === 'arabic');
  const hasSentences = tokens.some(
    (token, index) => isPunctuation(token) && enders.has(token.text) && isInside(tokens, index, last),
  );
  if (words.length < (hasSentences ? prose.wordsOfSentences : prose.words)) return undefined;
  if (isVerse(text) || words.filter((word) => vowelled.test(word.text)).length * 3 > words.length) return undefined;
  if (last.kind === 'punctuation')
    return enders.has(last.text) ? { kind: 'ended', at: end.at, last, hasSentences } : undefined;
  if (last.kind !== 'arabic' && last.kind !== 'number' && last.kind !== 'latin') return undefined;
  return { kind: 'open', at: end.at, last, hasSentences };
}

/** The last word or mark, behind closing brackets and quotation marks, and where those end. */
function lastSolid(tokens: readonly Token[]): { readonly mark: Token; readonly at: number } | undefined {
  let at: number | undefined;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'space' || isInvisible(token)) continue;
    at ??= token.end;
    if (token.kind === 'markup' || (isPunctuation(token) && closingMarks.has(token.text))) continue;
    return { mark: token, at };
  }
  return undefined;
}

/** Not an emoji, which ends a text too. */
const isInvisible = ({ kind, text }: Token): boolean => kind === 'other' && fold(text) === '';

/** A sentence ends there, and another follows in the paragraph; decimal points and initials end none. */
const isInside = (tokens: readonly Token[], index: number, last: Token): boolean =>
  (tokens[index]?.start ?? 0) < last.start &&
  tokens[index + 1]?.kind === 'space' &&
  (tokens[index - 1]?.text.length ?? 0) > 2;

const vowelled = /[\u064E-\u0650\u0652]/;

/** In UTF-16 units: prose is wrapped at more than that. */
const longestVerse = 60;

const isVerse = (text: string): boolean =>
  text.includes('***') || (text.includes('\n') && text.split('\n').every((line) => line.length <= longestVerse));

/** Bylines, sources, notes on the author, invitations to read on, forms: «ترجمة: …», «كاتب وباحث من تونس». */
function isOutsideText({ tokens, text }: Paragraph): boolean {
  if (/^\s*[«“"([*\-–—\u0640•#]/.test(text)) return true;
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'arabic' && words === 0 && starters.has(fold(token.text))) return true;
    if (token.kind === 'arabic') words++;
    if (words > 4) return false;
    if (token.text === ':' || token.text === '|') return true;
  }
  return true;
}

const starters = wordSet(`
  كاتب كاتبة باحث باحثة أستاذ أستاذة صحفي صحفية صحافي صحافية محرر محررة خبير خبيرة أكاديمي أكاديمية روائي روائية شاعر
  شاعرة مترجم مترجمة إعلامي إعلامية مهندس مهندسة طبيب طبيبة مدير مديرة رئيس المصدر مصدر ترجمة إعداد تحرير كتب كتبه
  كتبت تصوير صورة الصورة مراجعة نشر نشرت للمزيد لمزيد للتواصل اقرأ اقرئي شاهد تابع تابعونا يمكنكم اشترك حقوق جميع ملاحظة
  الآراء المقال المراجع مراجع الهوامش هامش شكل جدول الشكل الجدول مثال
`);
