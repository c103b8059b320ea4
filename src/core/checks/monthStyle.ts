import type { HouseStyle } from '../termbase/houseStyle';
import { say } from '../text/message';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import { articleCheck } from './check';
import type { Fix, Problem } from './check';
import { monthKinds, nameOfMonth } from './support/monthNames';
import type { MonthKind } from './support/monthNames';
import { monthsInDates } from './support/monthsInDates';
import type { DatedMonth } from './support/monthsInDates';
import { createUsage, habitOf } from './support/usage';
import type { Habit, Usage } from './support/usage';
import { sameList } from './support/sameList';

/** The names of months of two kinds, يناير and كانون الثاني, or not those of the house; pairs of different months. */
export const monthStyle = articleCheck<readonly DatedMonth[], Usage<MonthKind>>({
  id: 'month-style',
  category: 'locale/month',
  severity: 'minor',
  title: { en: 'Month named in another way', ar: 'شهر سُمّي بغير التسمية المعتمدة' },
  reads: 'article',

  gather: monthsInDates,

  createSurvey: () => createUsage(),

  count(usage, { paragraph, notes }, by) {
    for (const kind of monthKinds) {
      const places = notes.filter((month) => month.pair === undefined && kindOf(month) === kind);
      if (places.length > 0) usage.add(kind, places, paragraph, by);
    }
  },

  mayConclude: (notes) => notes.length > 0,

  gist({ paragraph, notes }, usage, { style, orderOf }) {
    if (style.months !== 'any') return 'house';
    const habit = familyHabit(usage);
    const isFirst =
      habit?.kind === 'mixed' && familyOf[habit.other].some((kind) => usage.beginsIn(paragraph, kind, orderOf));
    const isConcerned =
      habit !== undefined && (habit.kind === 'clear' || isFirst) && notes.some((month) => isOf(month, habit.other));
    if (!isConcerned) return notes.some(isMismatched) ? 'pairs' : undefined;
    return `${habit.kind} ${habit.main} ${mainKind(usage, habit.main)}`;
  },

  countsSame: (a, b) => sameList(a.map(countedAs), b.map(countedAs)),

  *conclude({ paragraph, notes }, usage, { style, orderOf }) {
    const { text } = paragraph;
    for (const month of notes) if (isMismatched(month)) yield mismatch(text, month);
    if (style.months !== 'any') {
      for (const month of notes) if (!isMismatched(month)) yield* ofHouse(text, month, style.months);
      return;
    }
    const habit = familyHabit(usage);
    if (habit === undefined) return;
    const others = notes.filter((month) => isOf(month, habit.other));
    const firstElsewhere = { places: usage.placesOf(mainKind(usage, habit.main)), message: otherKind };
    if (habit.kind === 'mixed') {
      const [first] = others;
      if (first === undefined || !familyOf[habit.other].some((kind) => usage.beginsIn(paragraph, kind, orderOf)))
        return;
      const actual = slice(text, first);
      yield { span: spanOf(first), severity: 'neutral', message: say(mixture, { actual }), firstElsewhere };
      return;
    }
    for (const month of others) {
      const expected = nameOfMonth(month.month, mainKind(usage, habit.main));
      const span = spanOf(month);
      yield {
        span,
        message: say(slip, { actual: slice(text, span), expected }),
        fixes: [writing(expected, span)],
        firstElsewhere,
      };
    }
  },
});

type Family = 'syriac' | 'latin';

/** Names that newspapers west of Sinai share differ from each other too, but nobody mixes them by accident. */
const familyOf: Readonly<Record<Family, readonly MonthKind[]>> = {
  syriac: ['syriac'],
  latin: ['latin', 'french', 'moroccan'],
};

const kindOf = ({ kinds }: DatedMonth): MonthKind => kinds[0] ?? 'latin';

const isOf = (month: DatedMonth, family: Family): boolean =>
  month.pair === undefined && familyOf[family].includes(kindOf(month));

/** An article has few months: one of each kind is a mixture. */
function familyHabit(usage: Usage<MonthKind>): Habit<Family> | undefined {
  const countOf = (family: Family): number => familyOf[family].reduce((sum, kind) => sum + usage.countOf(kind), 0);
  const [syriac, latin] = [countOf('syriac'), countOf('latin')];
  if (syriac === 0 || latin === 0) return undefined;
  const [main, other] = latin >= syriac ? (['latin', 'syriac'] as const) : (['syriac', 'latin'] as const);
  return habitOf<Family>({ countOf }, ['latin', 'syriac']) ?? { kind: 'mixed', main, other };
}

/** What the article calls its months where they have a name of their own there. */
const mainKind = (usage: Usage<MonthKind>, family: Family): MonthKind =>
  familyOf[family].findLast((kind) => usage.countOf(kind) > 0) ?? family;

/** «كانون الثاني/فبراير» are two months. */
const isMismatched = ({ month, pair }: DatedMonth): boolean => pair !== undefined && pair.month !== month;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function mismatch(text: string, month: DatedMonth): Problem {
  const span = { start: month.start, end: month.pair?.end ?? month.end };
  const between = text.slice(month.end, month.pair?.start);
  const pairs = [month.month, month.pair?.month ?? month.month].map(
    (number) => nameOfMonth(number, kindOf(month)) + between + nameOfMonth(number, month.pair?.kinds[0] ?? 'latin'),
  );
  const fixes = pairs.map((pair): Fix => ({ ...writing(pair, span), safety: 'unsafe' }));
  return { span, message: say(twoMonths, { actual: slice(text, span) }), fixes };
}

function* ofHouse(text: string, month: DatedMonth, house: Exclude<HouseStyle['months'], 'any'>): Iterable<Problem> {
  const { pair } = month;
  const isRight = house === 'both' ? pair !== undefined : pair === undefined && month.kinds.includes(house);
  if (isRight) return;
  const closing = pair !== undefined && text[pair.end] === ')' ? 1 : 0;
  const span = { start: month.start, end: (pair?.end ?? month.end) + closing };
  const expected =
    house === 'both'
      ? `${nameOfMonth(month.month, 'syriac')}/${nameOfMonth(month.month, 'latin')}`
      : nameOfMonth(month.month, house);
  yield {
    span,
    message: say(otherThanHouse, { actual: slice(text, span), expected }),
    fixes: [writing(expected, span)],
  };
}

const writing = (text: string, { start, end }: Span): Fix => ({
  title: say(fix, { text }),
  safety: 'safe',
  edits: [{ start, end, text }],
});

const slip = {
  en: '{actual} is not the way months are named in the rest of the article; write {expected}',
  ar: '{actual} على غير تسمية الأشهر في سائر المقال؛ يُكتب {expected}',
};
const mixture = {
  en: 'The article names months in two ways, as يناير and كانون الثاني; {actual} is the first of the rarer kind',
  ar: 'يجمع المقال بين تسميتين للأشهر، «يناير» و«كانون الثاني»؛ وأول ما جاء من أقلهما ورودًا {actual}',
};
const otherThanHouse = {
  en: '{actual} is not the name of the month in the house style; write {expected}',
  ar: '{actual} ليس اسم الشهر المعتمد في أسلوب التحرير؛ يُكتب {expected}',
};
const twoMonths = {
  en: '{actual} pairs the names of two different months',
  ar: '{actual} اسمان لشهرين مختلفين',
};
const otherKind = { en: 'Here a month has the other kind of name', ar: 'وهنا شهر بالتسمية الأخرى' };
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

const countedAs = (month: DatedMonth): string => (month.pair === undefined ? kindOf(month) : 'pair');
