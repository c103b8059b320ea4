import { ARABIC_COMMA } from '../../text/arabic';
import { fold } from '../../text/fold';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import type { Span } from '../../text/span';
import { isNamedBefore, wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';
import { numbersOfProse } from './proseNumbers';

/**
 * How a number is marked: `point` 3.5 and 1,000,000, `comma` 3,5 and 1.000.000; in Arabic-Indic digits `own` ٣٫٥ and
 * `borrowed` ٣.٥. `strange`: Latin digits with ٫ or ٬, or with an Arabic comma.
 */
export const markWays = ['point', 'comma', 'own', 'borrowed'] as const;
export type MarkWay = (typeof markWays)[number];

export interface MarkedNumber extends Span {
  readonly text: string;
  readonly way: MarkWay | 'strange';
}

const patterns: readonly (readonly [MarkedNumber['way'], RegExp])[] = [
  ['point', /^(?:\d+\.(?:\d\d?|\d{4,})|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3},\d{3}\.\d+)$/],
  ['comma', /^(?:\d+,(?:\d\d?|\d{4,})|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+)$/],
  ['own', /^[\u0660-\u0669]+(?:[\u066B\u066C][\u0660-\u0669]+)+$/],
  ['borrowed', /^[\u0660-\u0669]+[.,][\u0660-\u0669]{1,2}$|^[\u0660-\u0669]{1,3}(?:,[\u0660-\u0669]{3}){2,}$/],
  ['strange', /^\d+(?:[\u066B\u066C]\d+)+$/],
];

const wayOf = (text: string): MarkedNumber['way'] | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0];

export function markedNumbers(paragraph: Paragraph): readonly MarkedNumber[] {
  const found: MarkedNumber[] = [];
  for (const token of numbersOfProse(paragraph, isMarked)) {
    const way = wayOf(token.text);
    if (way === undefined || isNoQuantity(paragraph.tokens, token)) continue;
    found.push({ start: token.start, end: token.end, text: token.text, way });
  }
  const withCommas = numbersWithArabicCommas(paragraph);
  return withCommas.length === 0 ? found : [...found, ...withCommas].sort((a, b) => a.start - b.start);
}

const isMarked = (text: string): boolean => /[.,\u066B\u066C]/.test(text);

/** Hours, sections and pages: «الساعة 10.30», «الفصل 3.2», «الصفحات 3,5». */
const numbered = wordSet(`
  ساعة ساعات باب أبواب فصل فصول فصلين قسم أقسام مادة مواد مادتين بند بنود فقرة فقرات فقرتين جدول جداول شكل أشكال صورة
  ملحق صفحة صفحات صفحتين ص جزء أجزاء جزأين جزءين درس دروس وحدة سؤال أسئلة تمرين رقم أرقام رقمي أعداد سورة آية آيات
  إصحاح إنجيل مزمور سنة سنوات عام أعوام عامي سنتي طبعة قرار تردد موجة مفتاح مباراة مجموعة`);
const hours = new Set(['صباحا', 'مساء', 'ظهرا', 'عصرا', 'فجرا', 'ليلا', 'ص', 'م', 'بتوقيت'].map(fold));

function isNoQuantity(tokens: readonly Token[], number: Span): boolean {
  if (solidBefore(tokens, number.start) === undefined) return true;
  if (isNamedBefore(tokens, number, numbered, 1)) return true;
  const after = solidAfter(tokens, number.end);
  return after?.kind === 'arabic' && hours.has(fold(after.text));
}

/** «1،500،000», and «3،5» where a unit tells that it is one number and no list. */
function numbersWithArabicCommas(paragraph: Paragraph): readonly MarkedNumber[] {
  const { text, tokens } = paragraph;
  if (!paragraph.isArabic || !/\d\u060C\d/.test(text)) return [];
  const found: MarkedNumber[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first?.kind !== 'number' || tokens[index - 1]?.text === ARABIC_COMMA) continue;
    let last = index;
    while (tokens[last + 1]?.text === ARABIC_COMMA && tokens[last + 2]?.kind === 'number') last += 2;
    const end = tokens[last]?.end ?? first.end;
    const span = { start: first.start, end };
    const number = text.slice(first.start, end);
    if (last > index && isOneNumber(number, tokens, end) && isAlone(paragraph, span))
      found.push({ ...span, text: number, way: 'strange' });
    index = last;
  }
  return found;
}

/** «120،130،140» may be a list, «1،500،000» not. */
function isOneNumber(number: string, tokens: readonly Token[], end: number): boolean {
  if (/^\d{1,2}(?:\u060C\d{3})+$|^\d{3}\u060C\d?00$/.test(number)) return true;
  const after = solidAfter(tokens, end);
  if (after === undefined || !/^\d+\u060C\d{1,2}$/.test(number)) return false;
  return after.text === '%' || units.has(fold(after.text));
}

const units = new Set(
  'ألف آلاف مليون ملايين مليار مليارات بليون تريليون تريليونات بالمئة بالمائة درجة درجات دولار يورو'
    .split(' ')
    .map(fold),
);

const isAlone = (paragraph: Paragraph, span: Span): boolean =>
  !isNoQuantity(paragraph.tokens, span) && !isSetApart(paragraph, span);
