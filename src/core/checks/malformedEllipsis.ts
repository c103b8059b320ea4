import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import { createHabitSurvey } from './support/habitSurvey';
import type { HabitPlace, HabitSurvey } from './support/habitSurvey';
import { isMarkTalkedAbout, isPunctuation } from './support/punctuationMarks';

interface Notes {
  /** «. . .» */
  readonly spaced: readonly HabitPlace[];
  /** «....» */
  readonly long: readonly HabitPlace[];
}

const none: Notes = { spaced: [], long: [] };

/** Dots by number: more are a line to be filled in. */
const longest = 6;

/** So many are how the writer writes it, which is told once. */
const habit = 3;

/** An ellipsis of more than three dots, or with spaces in it: «....», «. . .». */
export const malformedEllipsis = articleCheck<Notes, HabitSurvey>({
  id: 'malformed-ellipsis',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'Ellipsis that is not three dots', ar: 'نقاط حذف على غير صورتها' },
  reads: 'article',

  gather(paragraph) {
    if (!paragraph.isArabic || !/\.\.\.\.|\. \. \.|\u2026[.\u2026]|\.\u2026/.test(paragraph.text)) return none;
    const found = runsOf(paragraph);
    return {
      spaced: found.filter(({ start, end }) => paragraph.text.slice(start, end).includes(' ')),
      long: found.filter(({ start, end }) => !paragraph.text.slice(start, end).includes(' ')),
    };
  },

  mayConclude: ({ spaced, long }) => spaced.length + long.length > 0,

  createSurvey: createHabitSurvey,

  count(survey, { paragraph, notes: { long } }, by) {
    survey.count(paragraph, long, 0, by);
  },

  gist({ paragraph }, survey, { orderOf }) {
    if (survey.faults < habit) return 'slips';
    return survey.beginsIn(paragraph, orderOf) ? 'habit' : 'spaced';
  },

  countsSame: (a, b) => a.long.length === b.long.length,

  *conclude({ paragraph, notes: { spaced, long } }, survey, { orderOf }) {
    for (const { start, end, edit } of spaced) {
      const fixes = [{ title: say(fix), safety: 'safe', edits: [edit] }] as const;
      yield { span: { start, end }, message: say(messages.spaced), fixes };
    }
    const isThroughout = survey.faults >= habit;
    if (isThroughout && !survey.beginsIn(paragraph, orderOf)) return;
    // How many dots a pause has is a matter of taste.
    for (const { start, end, edit } of isThroughout ? long.slice(0, 1) : long) {
      const everywhere = isThroughout ? { everywhere: survey.edits } : {};
      const fixes = [
        { title: say(isThroughout ? fixThroughout : fix), safety: 'unsafe', edits: [edit], ...everywhere },
      ] as const;
      yield { span: { start, end }, severity: 'neutral', message: say(messages.long), fixes };
    }
  },
});

const messages = {
  spaced: { en: 'An ellipsis is three dots without spaces', ar: 'نقاط الحذف ثلاث متصلة لا مسافات بينها' },
  long: { en: 'An ellipsis is three dots', ar: 'نقاط الحذف ثلاث' },
};
const fix = { en: 'Write ...', ar: 'كتابة ...' };
const fixThroughout = { en: 'Write ... in the whole article', ar: 'كتابة ... في المقال كله' };

/** Four dots or more in a row, or three with a space between each, behind a word or a mark of Arabic. */
function runsOf({ tokens }: Paragraph): readonly HabitPlace[] {
  const runs: HabitPlace[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (!isDot(first) || isDot(tokens[index - 1])) continue;
    if (first.text === ELLIPSIS || tokens[index + 1]?.text === ELLIPSIS) {
      const { end, dots } = mixedRun(tokens, index);
      const span = { start: first.start, end };
      // «….» is an ellipsis at the end of a sentence.
      if (dots > 4 && dots <= longest && !isMarkTalkedAbout(tokens, first) && followsArabic(tokens, index))
        runs.push({ ...span, edit: { ...span, text: '...' } });
      continue;
    }
    const step = tokens[index + 1]?.text === ' ' ? 2 : 1;
    let dots = 1;
    while (isDot(tokens[index + dots * step]) && (step === 1 || tokens[index + dots * step - 1]?.text === ' ')) dots++;
    const last = tokens[index + (dots - 1) * step] ?? first;
    const isRun = step === 1 ? dots > 3 && dots <= longest : dots === 3 && !isDot(tokens[index + 2 * step + 1]);
    if (isRun && !isMarkTalkedAbout(tokens, first) && followsArabic(tokens, index))
      runs.push({ start: first.start, end: last.end, edit: { start: first.start, end: last.end, text: '...' } });
    index += (dots - 1) * step;
  }
  return runs;
}

const ELLIPSIS = '\u2026';

/** «….»: the one sign of three dots, with more of them. */
function mixedRun(tokens: readonly Token[], index: number): { readonly end: number; readonly dots: number } {
  let dots = 0;
  let end = 0;
  for (let i = index; isDot(tokens[i]); i++) {
    dots += tokens[i]?.text === ELLIPSIS ? 3 : 1;
    end = tokens[i]?.end ?? end;
  }
  return { end, dots };
}

const isDot = (token: Token | undefined): token is Token =>
  isPunctuation(token) && (token.text === '.' || token.text === ELLIPSIS);

function followsArabic(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const { kind } = tokens[i] ?? { kind: 'other' };
    if (kind === 'arabic') return true;
    if (kind !== 'space' && kind !== 'punctuation' && kind !== 'markup') return false;
  }
  return false;
}
