import { ALIF, FATHATAN } from '../text/arabic';
import { say } from '../text/message';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import { articleCheck } from './check';
import { createUsage, habitOf } from './support/usage';
import type { Usage } from './support/usage';

/** Where the tanwin of a final alif stands: كتابًا or كتاباً. Both are good Arabic, and each has its newspapers. */
type Place = 'before' | 'after';
const places = ['before', 'after'] as const satisfies readonly Place[];

type Notes = Readonly<Record<Place, readonly Span[]>>;

/** Tanwin now before the alif and now behind it: «كتابًا ... كتاباً». */
export const mixedTanwin = articleCheck<Notes, Usage<Place>>({
  id: 'mixed-tanwin',
  category: 'fluency/orthography',
  // Either place is right, and newspapers mix them: advice.
  severity: 'neutral',
  title: { en: 'Tanwin on the other side of the alif', ar: 'تنوين في غير موضعه المعتاد في المقال' },
  reads: 'article',

  gather(paragraph) {
    const notes = { before: [] as Span[], after: [] as Span[] };
    if (!paragraph.isArabic) return notes;
    for (const token of paragraph.tokens) {
      if (token.kind !== 'arabic' || !token.text.includes(FATHATAN)) continue;
      const place = placeOfTanwin(token.text);
      if (place !== undefined && !isSetApart(paragraph, token)) notes[place].push(token);
    }
    return notes;
  },

  createSurvey: () => createUsage(),

  count(usage, { paragraph, notes }, by) {
    for (const place of places) usage.add(place, notes[place], paragraph, by);
  },

  mayConclude: ({ before, after }) => before.length + after.length > 0,

  gist({ paragraph, notes }, usage, { orderOf }) {
    const habit = habitOf(usage, places);
    if (habit === undefined || notes[habit.other].length === 0) return undefined;
    if (habit.kind === 'mixed' && !usage.beginsIn(paragraph, habit.other, orderOf)) return undefined;
    return `${habit.kind} ${habit.main}`;
  },

  countsSame: (a, b) => places.every((place) => a[place].length === b[place].length),

  *conclude({ paragraph, notes }, usage) {
    const habit = habitOf(usage, places);
    if (habit === undefined) return;
    const spans = notes[habit.other];
    for (const { start, end } of habit.kind === 'clear' ? spans : spans.slice(0, 1)) {
      const actual = slice(paragraph.text, { start, end });
      const expected = moved(actual);
      const firstElsewhere = { places: usage.placesOf(habit.main), message: otherWay };
      if (habit.kind === 'mixed') {
        yield {
          span: { start, end },
          message: say(mixture, { actual, expected }),
          firstElsewhere,
        };
        continue;
      }
      yield {
        span: { start, end },
        message: say(messages[habit.main], { actual, expected }),
        fixes: [{ title: say(fix, { expected }), safety: 'safe', edits: [{ start, end, text: expected }] }],
        firstElsewhere,
      };
    }
  },
});

const messages = {
  before: {
    en: '{actual} has its tanwin behind the alif; elsewhere the article writes it before: {expected}',
    ar: 'التنوين في {actual} على الألف، وفي سائر المقال على الحرف الذي قبلها: {expected}',
  },
  after: {
    en: '{actual} has its tanwin before the alif; elsewhere the article writes it behind: {expected}',
    ar: 'التنوين في {actual} على الحرف الذي قبل الألف، وفي سائر المقال على الألف: {expected}',
  },
};
const mixture = {
  en: 'The article writes tanwin on both sides of the alif, as {actual} and as {expected}; settle on one',
  ar: 'يُكتب التنوين في المقال على الألف مرة وعلى ما قبلها مرة، مثل {actual} و{expected}؛ يُلتزم أحد الوجهين',
};
const otherWay = { en: 'Here it is on the other side', ar: 'وهو هنا على الجانب الآخر' };
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };

/**
 * Undefined: the tanwin has no alif (مساءً), or one that is not written for its sake (هدًى, هدىً), stands in the middle or twice, or the word is vowelled, as verse is.
 */
function placeOfTanwin(text: string): Place | undefined {
  if (vowelled.test(text) || text.indexOf(FATHATAN) !== text.lastIndexOf(FATHATAN)) return undefined;
  const letters = text.replace(/\u0651/g, '');
  if (letters.endsWith(FATHATAN + ALIF)) return 'before';
  return letters.endsWith(ALIF + FATHATAN) ? 'after' : undefined;
}

const vowelled = /[\u064E-\u0650\u0652\u0670]/;

/** The word with its tanwin on the other side of its last letter. */
function moved(text: string): string {
  if (text.endsWith(FATHATAN)) return text.slice(0, -2) + FATHATAN + ALIF;
  return text.replace(FATHATAN, '') + FATHATAN;
}
