import { digitKindOf, digitKinds, inDigits, mainKindOf } from '../text/digits';
import type { DigitKind } from '../text/digits';
import { say } from '../text/message';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import type { HouseStyle } from '../termbase/houseStyle';
import { articleCheck } from './check';
import { proseNumbers } from './support/proseNumbers';
import { createUsage, habitOf } from './support/usage';
import type { Usage } from './support/usage';

interface Notes extends Readonly<Record<DigitKind, readonly Span[]>> {
  /** Numbers that have digits of both kinds. */
  readonly both: readonly Span[];
}

type Verdict = 'house' | 'clear' | 'mixed';

/** Digits ٣ and 3 mixed in one article or one number, or not those of the house. */
export const digitStyle = articleCheck<Notes, Usage<DigitKind>>({
  id: 'digit-style',
  category: 'locale/digits',
  severity: 'minor',
  title: { en: 'Digits of the other kind', ar: 'أرقام من النوع الآخر' },
  reads: 'article',

  gather(paragraph) {
    const notes = { arabic: [] as Span[], latin: [] as Span[], both: [] as Span[] };
    for (const { start, end, text } of proseNumbers(paragraph)) {
      const kind = digitKindOf(text);
      if (kind !== undefined) notes[kind].push(withPercent(paragraph.text, { start, end }));
    }
    return notes;
  },

  createSurvey: () => createUsage(),

  count(usage, { paragraph, notes }, by) {
    for (const kind of digitKinds) usage.add(kind, notes[kind], paragraph, by);
  },

  mayConclude: ({ arabic, latin, both }) => arabic.length + latin.length + both.length > 0,

  gist({ paragraph, notes }, usage, { style, orderOf }) {
    const { verdict, main } = judge(usage, style);
    const other = main === 'arabic' ? 'latin' : 'arabic';
    const isConcerned =
      verdict !== undefined &&
      notes[other].length > 0 &&
      (verdict !== 'mixed' || usage.beginsIn(paragraph, other, orderOf));
    if (!isConcerned) return notes.both.length === 0 ? undefined : `both ${main ?? ''}`;
    return `${verdict} ${main ?? ''}`;
  },

  countsSame: (a, b) => digitKinds.every((kind) => a[kind].length === b[kind].length),

  *conclude({ paragraph, notes }, usage, { style, orderOf }) {
    const { verdict, main } = judge(usage, style);
    for (const span of notes.both) {
      const actual = slice(paragraph.text, span);
      const expected = inDigits(actual, main ?? mainKindOf(actual));
      yield { span, message: say(both, { actual, expected }), fixes: [writing(expected, span)] };
    }
    if (verdict === undefined || main === undefined) return;
    const other = main === 'arabic' ? 'latin' : 'arabic';
    const firstElsewhere = { places: usage.placesOf(main), message: otherKind };
    if (verdict === 'mixed') {
      const [span] = notes[other];
      if (span === undefined || !usage.beginsIn(paragraph, other, orderOf)) return;
      const values = { actual: slice(paragraph.text, span) };
      yield { span, severity: 'neutral', message: say(mixture, values), firstElsewhere };
      return;
    }
    for (const span of notes[other]) {
      const actual = slice(paragraph.text, span);
      const expected = inDigits(actual, main);
      yield {
        span,
        message: say(messages[verdict], { actual, expected }),
        fixes: [writing(expected, span)],
        ...(verdict === 'house' ? {} : { firstElsewhere }),
      };
    }
  },
});

const writing = (text: string, { start, end }: Span) =>
  ({ title: say(fix, { text }), safety: 'safe', edits: [{ start, end, text }] }) as const;

const messages = {
  house: {
    en: '{actual} is not in the digits of the house style; write {expected}',
    ar: 'أرقام {actual} ليست التي يعتمدها أسلوب التحرير؛ تُكتب {expected}',
  },
  clear: {
    en: '{actual} is not in the digits of the rest of the article; write {expected}',
    ar: 'أرقام {actual} ليست التي في سائر المقال؛ تُكتب {expected}',
  },
};
const mixture = {
  en: 'The article mixes two kinds of digits, 123 and ١٢٣; {actual} is the first of the rarer kind',
  ar: 'يجمع المقال بين نوعين من الأرقام، 123 و١٢٣؛ وأول ما جاء من أقلهما ورودًا {actual}',
};
const both = {
  en: '{actual} has digits of two kinds; write {expected}',
  ar: 'في {actual} أرقام من نوعين؛ يُكتب {expected}',
};
const otherKind = { en: 'Here they are of the other kind', ar: 'وهي هنا من النوع الآخر' };
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

/** `main` undefined: the article has as many of each, or none. */
function judge(
  usage: Usage<DigitKind>,
  { digits }: HouseStyle,
): { readonly verdict: Verdict | undefined; readonly main: DigitKind | undefined } {
  if (digits !== 'any') return { verdict: 'house', main: digits === 'latin' ? 'latin' : 'arabic' };
  const habit = habitOf(usage, digitKinds);
  if (habit !== undefined) return { verdict: habit.kind, main: habit.main };
  const more = usage.countOf('arabic') - usage.countOf('latin');
  return { verdict: undefined, main: more === 0 ? undefined : more > 0 ? 'arabic' : 'latin' };
}

/** A percent sign that touches the number is of its kind. */
function withPercent(text: string, { start, end }: Span): Span {
  if (/[%\u066A]/.test(text[end] ?? '')) return { start, end: end + 1 };
  return /[%\u066A]/.test(text[start - 1] ?? '') ? { start: start - 1, end } : { start, end };
}
