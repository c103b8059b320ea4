import { digitKindOf } from '../text/digits';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { slice } from '../text/span';
import { articleCheck } from './check';
import type { Problem } from './check';
import { judgePercent, percentKindOf } from './support/percentHabits';
import type { PercentVerdict } from './support/percentHabits';
import { percentSigns, percentWords, percentagesIn, signPlaces } from './support/percentages';
import type { Percentage, PercentSign, PercentWords, SignPlace } from './support/percentages';
import { createUsage } from './support/usage';
import type { Usage } from './support/usage';
import { sameList } from './support/sameList';

type Way = SignPlace | PercentWords | PercentSign;

/** Percentages written in two ways in an article or not as the house does, on the wrong side, and said twice. */
export const percentStyle = articleCheck<readonly Percentage[], Usage<Way>>({
  id: 'percent-style',
  category: 'locale/percent',
  severity: 'minor',
  title: { en: 'Percentage written another way', ar: 'نسبة مئوية على غير الطريقة المعتمدة' },
  reads: 'article',

  gather: percentagesIn,

  createSurvey: () => createUsage(),

  count(usage, { paragraph, notes }, by) {
    for (const way of [...signPlaces, ...percentWords]) {
      const places = notes.filter((percentage) => percentage.way === way && countsAs(percentage));
      if (places.length > 0) usage.add(way, places, paragraph, by);
    }
    for (const sign of percentSigns) {
      const places = notes.filter((percentage) => percentage.sign === sign);
      if (places.length > 0) usage.add(sign, places, paragraph, by);
    }
  },

  mayConclude: (notes) => notes.length > 0,

  gist({ paragraph, notes }, usage, { style, orderOf }) {
    const verdicts = notes.map((note) => judgePercent({ note, notes, paragraph, usage, style, orderOf }));
    if (verdicts.every((verdict) => verdict === undefined)) return undefined;
    return verdicts.map((verdict) => (verdict === undefined ? '' : Object.values(verdict).join(' '))).join('\n');
  },

  countsSame: (a, b) =>
    sameList(
      a.map((percentage) => countedAs(percentage)),
      b.map((percentage) => countedAs(percentage)),
    ),

  *conclude({ paragraph, notes }, usage, { style, orderOf }) {
    for (const note of notes) {
      const verdict = judgePercent({ note, notes, paragraph, usage, style, orderOf });
      if (verdict !== undefined) yield problemOf(note, verdict, slice(paragraph.text, note), usage);
    }
  },
});

/** The idiom «100 في المئة» is no way of writing, and the sign in a heading none either. */
const countsAs = ({ way, number, isInProse }: Percentage): boolean =>
  percentKindOf(way) === 'sign' ? isInProse : !/^(?:100|١٠٠)$/.test(number);

const countedAs = (percentage: Percentage): string =>
  `${countsAs(percentage) ? percentage.way : ''} ${percentage.sign ?? ''}`;

function problemOf(
  { start, end, number }: Percentage,
  { reason, severity, target }: PercentVerdict,
  actual: string,
  usage: Usage<Way>,
): Problem {
  const isSign = target === 'sign' || target === 'spaced sign';
  const text = number + (target === 'sign' ? '' : ' ') + (isSign ? signFor(number, actual, reason) : target);
  const span = { start, end };
  const main = target === 'sign' ? 'after' : target === 'spaced sign' ? 'spaced' : target;
  const isCompared = reason === 'mixed' || reason === 'habit' || reason === 'wording';
  return {
    span,
    message: say(messages[reason], { actual, expected: text }),
    severity,
    ...(withoutFix.has(reason)
      ? {}
      : { fixes: [{ title: say(fix, { text }), safety: 'safe', edits: [{ ...span, text }] }] }),
    ...(isCompared ? { firstElsewhere: { places: usage.placesOf(main), message: otherWay } } : {}),
  };
}

/** What the whole article does is not mended at one place. */
const withoutFix: ReadonlySet<PercentVerdict['reason']> = new Set(['mixed', 'sides', 'gaps']);

function signFor(number: string, actual: string, reason: PercentVerdict['reason']): string {
  const written = /[%\u066A]/.exec(actual)?.[0];
  if (reason === 'glyph') return written === '%' ? '\u066A' : '%';
  return written ?? (digitKindOf(number) === 'arabic' ? '\u066A' : '%');
}

const messages: Readonly<Record<PercentVerdict['reason'], Bilingual>> = {
  again: {
    en: '{actual} says percent twice; write {expected}',
    ar: 'تكرر معنى النسبة في {actual}؛ تكفي {expected}',
  },
  house: {
    en: '{actual} is not the way of the house style; write {expected}',
    ar: '{actual} على غير ما يعتمده أسلوب التحرير؛ تُكتب {expected}',
  },
  side: {
    en: 'The percent sign is typed before the number in {actual}; write {expected}',
    ar: 'علامة النسبة مكتوبة قبل الرقم في {actual}؛ تُكتب {expected}',
  },
  sides: {
    en: 'The article types percent signs before their numbers, first in {actual}; they belong behind: {expected}',
    ar: 'يكتب المقال علامة النسبة قبل الرقم، وأول ذلك {actual}؛ وموضعها بعده: {expected}',
  },
  space: {
    en: '{actual} has a space before the percent sign; the rest of the article has none: {expected}',
    ar: 'بين الرقم وعلامة النسبة مسافة في {actual}، وسائر المقال بلا مسافة: {expected}',
  },
  gap: {
    en: '{actual} has a space before the percent sign; write {expected}',
    ar: 'لا مسافة بين الرقم وعلامة النسبة في {actual}؛ تُكتب {expected}',
  },
  gaps: {
    en: 'The article puts a space before percent signs, first in {actual}; they stand close: {expected}',
    ar: 'يترك المقال مسافة قبل علامة النسبة، وأول ذلك {actual}؛ وحقها أن تُلصق بالرقم: {expected}',
  },
  habit: {
    en: '{actual} is not the way of the rest of the article; write {expected}',
    ar: '{actual} على غير ما في سائر المقال؛ تُكتب {expected}',
  },
  glyph: {
    en: '{actual} has another percent sign than the rest of the article: {expected}',
    ar: 'علامة النسبة في {actual} غير التي في سائر المقال: {expected}',
  },
  wording: {
    en: 'The rest of the article has another wording for percent: {expected}',
    ar: 'عبارة النسبة في سائر المقال غير هذه: {expected}',
  },
  mixed: {
    en: 'The article writes percentages with the sign and in words; {actual} is the first of the rarer kind',
    ar: 'يكتب المقال النسب المئوية بالعلامة تارة وبالكلمات تارة أخرى؛ وأول ما جاء من أقلهما ورودًا {actual}',
  },
};
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };
const otherWay = { en: 'Here it is written the other way', ar: 'وهي هنا على الطريقة الأخرى' };
