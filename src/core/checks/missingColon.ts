import { say } from '../text/message';
import { slice } from '../text/span';
import { articleCheck } from './check';
import { createHabitSurvey } from './support/habitSurvey';
import type { HabitPlace, HabitSurvey } from './support/habitSurvey';
import { speechOpenings } from './support/reportedSpeech';
import type { BareSpeech } from './support/reportedSpeech';

interface Place extends HabitPlace, BareSpeech {}

interface Notes {
  readonly bare: readonly Place[];
  readonly introduced: number;
}

/** So many, with hardly a colon beside them, are the way of a house, as of some agencies. */
const habit = { bare: 3, introducedPerBare: 1 / 3 };

/** Somebody's words in quotation marks behind a verb of saying, without a colon: «قال الوزير "سنعود غدًا"». */
export const missingColon = articleCheck<Notes, HabitSurvey>({
  id: 'missing-colon',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'No colon before a quotation', ar: 'لا نقطتين قبل القول المقتبس' },
  reads: 'article',

  gather(paragraph) {
    const { bare, introduced } = speechOpenings(paragraph);
    return {
      bare: bare.map((place) => ({ ...place, edit: { start: place.end, end: place.end, text: ':' } })),
      introduced,
    };
  },

  mayConclude: ({ bare }) => bare.length > 0,

  createSurvey: createHabitSurvey,

  count(survey, { paragraph, notes: { bare, introduced } }, by) {
    survey.count(paragraph, bare, introduced, by);
  },

  gist({ paragraph }, survey, { orderOf }) {
    if (!isHabit(survey)) return survey.right === 0 ? 'unsure' : 'slips';
    return survey.beginsIn(paragraph, orderOf) ? 'habit' : undefined;
  },

  countsSame: (a, b) => a.bare.length === b.bare.length && a.introduced === b.introduced,

  *conclude({ paragraph, notes: { bare } }, survey) {
    const isThroughout = isHabit(survey);
    for (const { start, end, isStraight, edit } of isThroughout ? bare.slice(0, 1) : bare) {
      const span = { start, end };
      if (isThroughout) {
        const fixes = [
          { title: say(fixThroughout), safety: 'unsafe', edits: [edit], everywhere: survey.edits },
        ] as const;
        yield { span, severity: 'neutral', message: say(throughout), fixes };
        continue;
      }
      const text = `${slice(paragraph.text, span)}:`;
      // An agency's way cannot be told from a slip where nothing else is quoted.
      const isAdvice = isStraight && survey.right === 0;
      yield {
        span,
        message: say(message),
        ...(isAdvice && ({ severity: 'neutral' } as const)),
        fixes: [{ title: say(fix, { text }), safety: isAdvice ? 'unsafe' : 'safe', edits: [edit] }],
      };
    }
  },
});

const message = {
  en: 'A colon belongs before words that are quoted',
  ar: 'تُكتب نقطتان قبل القول المنقول بنصه',
};
const throughout = {
  en: 'The article puts no colon before the words that it quotes, here for the first time',
  ar: 'لا نقطتين في المقال قبل الأقوال المقتبسة، وهذا أول موضع',
};
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };
const fixThroughout = { en: 'Add the colons in the whole article', ar: 'إضافة النقطتين في المقال كله' };

const isHabit = ({ faults, right }: HabitSurvey): boolean =>
  faults >= habit.bare && right <= faults * habit.introducedPerBare;
