import type { HouseStyle } from '../termbase/houseStyle';
import { inDigits } from '../text/digits';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { articleCheck } from './check';
import type { Severity } from './check';
import { markedNumbers, markWays } from './support/markedNumbers';
import type { MarkedNumber, MarkWay } from './support/markedNumbers';
import { createUsage, habitOf } from './support/usage';
import type { Usage } from './support/usage';
import { sameList } from './support/sameList';

/** Decimal and thousands marks: 3.5 and 3,5 in one article, not those of the house, and an Arabic comma in a number. */
export const numberMarks = articleCheck<readonly MarkedNumber[], Usage<MarkWay>>({
  id: 'number-marks',
  category: 'locale/number',
  severity: 'minor',
  title: { en: 'Number with other decimal or thousands marks', ar: 'عدد بعلامة عشرية أو فاصلة آلاف مغايرة' },
  reads: 'article',

  gather: markedNumbers,

  createSurvey: () => createUsage(),

  count(usage, { paragraph, notes }, by) {
    for (const way of markWays) {
      const places = notes.filter((number) => number.way === way);
      if (places.length > 0) usage.add(way, places, paragraph, by);
    }
  },

  mayConclude: (notes) => notes.length > 0,

  gist({ paragraph, notes }, usage, { style, orderOf }) {
    const verdicts = notes.map((number) => {
      const verdict = judge(number, usage, style);
      if (verdict?.reason !== 'mixed') return verdict?.reason;
      const isFirst =
        number.way !== 'strange' &&
        usage.beginsIn(paragraph, number.way, orderOf) &&
        notes.find(({ way }) => way === number.way) === number;
      return isFirst ? 'mixed' : undefined;
    });
    if (verdicts.every((reason) => reason === undefined)) return undefined;
    return `${mainLatin(usage, style)} ${hasOthers(usage)} ${verdicts.join(' ')}`;
  },

  countsSame: (a, b) =>
    sameList(
      a.map(({ way }) => way),
      b.map(({ way }) => way),
    ),

  *conclude({ paragraph, notes }, usage, { style, orderOf }) {
    for (const number of notes) {
      const verdict = judge(number, usage, style);
      if (verdict === undefined) continue;
      const { start, end, text: actual, way } = number;
      const span = { start, end };
      const expected = remarked(actual, way, mainLatin(usage, style));
      if (verdict.reason === 'mixed') {
        const isFirst =
          way !== 'strange' &&
          usage.beginsIn(paragraph, way, orderOf) &&
          notes.find((note) => note.way === way) === number;
        if (!isFirst) continue;
        yield { span, severity: 'neutral', message: say(messages.mixed, { actual }), ...otherPlace(usage, way) };
        continue;
      }
      yield {
        span,
        severity: verdict.severity,
        message: say(messages[verdict.reason], { actual, expected }),
        fixes: [{ title: say(fix, { expected }), safety: 'safe', edits: [{ start, end, text: expected }] }],
        ...(verdict.reason === 'habit' && way !== 'strange' ? otherPlace(usage, way) : {}),
      };
    }
  },
});

interface Verdict {
  readonly reason: 'strange' | 'house' | 'habit' | 'mixed';
  readonly severity: Severity;
}

function judge({ way }: MarkedNumber, usage: Usage<MarkWay>, { decimals }: HouseStyle): Verdict | undefined {
  // Arabic keyboards and locales offer them: a slip only beside numbers that have others.
  if (way === 'strange') return { reason: 'strange', severity: hasOthers(usage) ? 'minor' : 'neutral' };
  const isLatin = way === 'point' || way === 'comma';
  if (isLatin && decimals !== 'any') return way === decimals ? undefined : { reason: 'house', severity: 'minor' };
  const habit = habitOf(usage, isLatin ? ['point', 'comma'] : ['own', 'borrowed']);
  if (habit?.other !== way) return undefined;
  if (habit.kind === 'clear' && way !== 'own') return { reason: 'habit', severity: 'minor' };
  // Many keyboards lack ٫: that it is not always there says nothing.
  return isLatin ? { reason: 'mixed', severity: 'neutral' } : undefined;
}

/** So many show a habit. */
const several = 3;

const hasOthers = (usage: Usage<MarkWay>): boolean => usage.countOf('point') + usage.countOf('comma') >= several;

const mainLatin = (usage: Usage<MarkWay>, { decimals }: HouseStyle): 'point' | 'comma' => {
  if (decimals !== 'any') return decimals;
  return usage.countOf('comma') > usage.countOf('point') ? 'comma' : 'point';
};

/** 3,5 of 3.5 and the other way round; ٣٫٥ of ٣.٥; 1,500 of 1،500. */
function remarked(text: string, way: MarkedNumber['way'], main: 'point' | 'comma'): string {
  if (way === 'borrowed') return inDigits(inDigits(text, 'latin'), 'arabic');
  const [decimal, thousands] = main === 'point' ? ['.', ','] : [',', '.'];
  if (way !== 'strange') return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  const isGrouped = /^\d{1,3}(?:[\u060C\u066C]\d{3})+$/.test(text);
  return text
    .replaceAll('\u060C', isGrouped ? thousands : decimal)
    .replaceAll('\u066C', thousands)
    .replaceAll('\u066B', decimal);
}

const otherWays: Readonly<Record<MarkWay, MarkWay>> = {
  point: 'comma',
  comma: 'point',
  own: 'borrowed',
  borrowed: 'own',
};

const otherPlace = (usage: Usage<MarkWay>, way: MarkWay) => ({
  firstElsewhere: { places: usage.placesOf(otherWays[way]), message: otherMarks },
});

const messages: Readonly<Record<Verdict['reason'], Bilingual>> = {
  strange: {
    en: '{actual} has marks of Arabic-Indic digits or an Arabic comma; write {expected}',
    ar: 'في {actual} علامة لا تُكتب بين الأرقام اللاتينية؛ يُكتب {expected}',
  },
  house: {
    en: '{actual} has other marks than the house style; write {expected}',
    ar: 'علامات {actual} غير التي يعتمدها أسلوب التحرير؛ يُكتب {expected}',
  },
  habit: {
    en: '{actual} has other marks than the rest of the article; write {expected}',
    ar: 'علامات {actual} غير التي في سائر المقال؛ يُكتب {expected}',
  },
  mixed: {
    en: 'The article mixes decimal points and commas; {actual} is the first of the rarer kind',
    ar: 'يجمع المقال بين النقطة العشرية والفاصلة العشرية؛ وأول ما جاء من أقلهما ورودًا {actual}',
  },
};
const otherMarks = { en: 'Here a number has the other marks', ar: 'وهنا عدد بالعلامات الأخرى' };
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };
