import { inDigits } from '../../text/digits';
import { fold } from '../../text/fold';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import type { Span } from '../../text/span';
import { isNamedBefore, wordSet } from '../../text/talkedAbout';
import { fact } from '../../text/wordForm';
import type { Token } from '../../text/words';
import { monthNamed } from './monthNames';
import type { MonthName } from './monthNames';

/** A month that is named in a date, without proclitics. */
export interface DatedMonth extends Span, MonthName {
  /** The other name beside it: «كانون الثاني/يناير», «يناير (كانون الثاني)». */
  readonly pair: (Span & MonthName) | undefined;
}

export function monthsInDates(paragraph: Paragraph): readonly DatedMonth[] {
  if (!paragraph.isArabic) return [];
  const { tokens } = paragraph;
  const found: DatedMonth[] = [];
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const first = monthAt(tokens, index);
    if (first === undefined || first.start < end) continue;
    const second = pairOf(tokens, first);
    end = second?.end ?? first.end;
    if (second === undefined && (isSetApart(paragraph, first) || !isInDate(tokens, first))) continue;
    if (isOfName(tokens, first)) continue;
    found.push({ ...first, pair: second });
  }
  return found;
}

type Month = Span & MonthName & { readonly word: string };

function monthAt(tokens: readonly Token[], index: number): Month | undefined {
  const token = tokens[index];
  if (token?.kind !== 'arabic' || token.text.length > 9 || !mayBeMonth(token)) return undefined;
  const folded = fold(token.text);
  const { length } = folded;
  if (length < 2) return undefined;
  return (
    readMonth(tokens, index, folded, 0) ?? (/^[وفبل]/.test(folded) ? readMonth(tokens, index, folded, 1) : undefined)
  );
}

/** The first word of a month's name, or a whole name, perhaps behind a proclitic. */
const mayBeMonth = fact((text) => {
  const folded = fold(text);
  return [folded, folded.slice(1)].some((word) => compounds.has(word) || monthNamed(word) !== undefined);
});

const compounds = new Set(['كانون', 'تشرين']);

/** `skipped`: letters of a proclitic. */
function readMonth(tokens: readonly Token[], index: number, folded: string, skipped: number): Month | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const word = folded.slice(skipped);
  const start = token.start + skipped;
  const second = compounds.has(word) && tokens[index + 1]?.kind === 'space' ? tokens[index + 2] : token;
  const whole = second === token ? word : `${word} ${fold(second?.text ?? '')}`;
  const month = monthNamed(whole);
  return month && { ...month, start, end: second?.end ?? token.end, word: whole };
}

/** Names of two kinds with no more than a mark or bracket between them. */
function pairOf(tokens: readonly Token[], first: Month): (Span & MonthName) | undefined {
  const mark = solidAfter(tokens, first.end);
  if (mark === undefined || !'/(-\u2013'.includes(mark.text)) return undefined;
  const next = solidAfter(tokens, mark.end);
  const second = next && monthAt(tokens, tokens.indexOf(next));
  if (second === undefined || second.start !== next?.start) return undefined;
  const isOther = !second.kinds.some((kind) => first.kinds.includes(kind));
  return isOther && second.start - first.end <= 4 ? second : undefined;
}

/** «ثورة 25 يناير», «مدينة السادس من أكتوبر», «قوى 14 آذار»: names that stay as they are. */
const bearers = wordSet(`
  ثورة ثورتي ثوار انتفاضة حرب قوى حركة أحداث حوادث هجمات هجوم اعتداءات تفجيرات مدينة جسر كوبري ميدان شارع جامعة مستشفى قاعدة
  مطار مفاعل بطل أبطال انقلاب معركة نصر انتصار انتصارات عيد ذكرى إعلان اتفاق اتفاقية اتفاقات ملعب ستاد استاد ساحة حزب تيار
  فريق نادي شركة سيارة سيارات فندق منظمة تنظيم شهداء شهيد مجزرة مذبحة كتلة شباب تحالف حي منطقة صحيفة مجلة متحف مدرسة ثانوية
  انفجار زلزال مؤتمر وعد قانون بيان حراك دستور مسيرة نكسة هزيمة عدوان تظاهرات مظاهرات اسمه اسمها قيم مدير رئيس كلمة`);

/** Days that are names of what happened on them wherever they are named, «قبل 7 أكتوبر», unless a year follows. */
const events = new Set(
  [
    '7 أكتوبر,السابع من أكتوبر,6 أكتوبر,السادس من أكتوبر,11 سبتمبر,عشر من سبتمبر,25 يناير,والعشرين من يناير',
    '30 يونيو,الثلاثين من يونيو,23 يوليو,والعشرين من يوليو,6 أبريل,8 آذار,14 آذار,17 تشرين,17 تشرين الأول',
    'الثامن من آذار,عشر من آذار,14 فبراير,4 أوت,4 آب,الرابع من آب',
  ]
    .join(',')
    .split(',')
    .map(fold),
);

function isEvent(tokens: readonly Token[], month: Month): boolean {
  const after = solidAfter(tokens, month.end);
  if (after?.kind === 'number' || (after !== undefined && isYearBehind(tokens, after))) return false;
  const before = solidBefore(tokens, month.start);
  if (before === undefined) return false;
  if (before.kind === 'number') return events.has(`${inDigits(before.text, 'latin')} ${month.word}`);
  const day = fold(before.text) === 'من' ? solidBefore(tokens, before.start) : undefined;
  return day !== undefined && events.has(`${fold(day.text)} من ${month.word}`);
}

const isOfName = (tokens: readonly Token[], month: Month): boolean => {
  if (isEvent(tokens, month)) return true;
  const before = solidBefore(tokens, month.start);
  const from = before?.kind === 'number' ? before : month;
  return isNamedBefore(tokens, from, bearers, 3) || solidAfter(tokens, month.end)?.text === 'كلينيك';
};

/** These are words and names as well, so that a preposition before them makes no date. */
const ambiguous = new Set(['نيسان', 'اب', 'ماي', 'اوت', 'غشت', 'جوان', 'مايو']);

const times = new Set(
  [
    'في منذ خلال حتى مطلع أوائل أواخر نهاية بداية منتصف أول آخر إلى من بين وبين قبل بعد',
    'وفي ومنذ وخلال وحتى وأوائل وأواخر ونهاية وبداية ومنتصف وإلى ومن أيام',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);
const monthWords = new Set(['شهر', 'شهري', 'بشهر', 'لشهر', 'وشهر', 'شهور', 'اشهر']);
const which = new Set(
  'الماضي المقبل الجاري الحالي القادم المنصرم الفائت نفسه ذاته التالي المنقضي'.split(' ').map(fold),
);

function isInDate(tokens: readonly Token[], month: Month): boolean {
  const before = solidBefore(tokens, month.start);
  const after = solidAfter(tokens, month.end);
  if (before?.kind === 'number' && isDay(before.text)) return true;
  if (after?.kind === 'number' && isYear(after.text)) return true;
  const word = before?.kind === 'arabic' ? fold(before.text) : '';
  if (monthWords.has(word)) return true;
  if (after?.kind === 'arabic' && which.has(fold(after.text))) return true;
  if (after !== undefined && isYearBehind(tokens, after)) return true;
  return times.has(word) && !ambiguous.has(month.word);
}

const isDay = (text: string): boolean =>
  /^(?:[0-9\u0660-\u0669]{1,2})(?:[-\u2013/][0-9\u0660-\u0669]{1,2})?$/.test(text);

const isYear = (text: string): boolean => /^(?:1[0-9]|20|١[٠-٩]|٢٠)[0-9\u0660-\u0669]{2}$/.test(text);

/** «يناير عام 2024», «يناير من العام 2024», «يناير سنة ٢٠٢٤». */
function isYearBehind(tokens: readonly Token[], after: Token): boolean {
  const next = fold(after.text) === 'من' ? solidAfter(tokens, after.end) : after;
  if (next === undefined || !/^(?:ال)?(?:عام|سنة)$/.test(fold(next.text))) return false;
  const year = solidAfter(tokens, next.end);
  return year?.kind === 'number' && isYear(year.text);
}
