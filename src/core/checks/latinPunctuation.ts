import type { Paragraph } from '../text/paragraph';
import { say } from '../text/message';
import { articleCheck } from './check';
import type { Problem } from './check';
import { arabicMarks, foreignMarks } from './support/foreignMarks';
import type { ForeignMark } from './support/foreignMarks';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';
import { createUsage } from './support/usage';
import type { Usage } from './support/usage';
import { sameList } from './support/sameList';

interface Notes {
  readonly faults: readonly ForeignMark[];
  /** The Arabic marks, one behind the other: «،،؟». */
  readonly right: string;
}

interface Survey {
  /** By mark. */
  readonly faults: Usage<string>;
  readonly right: Tally;
  readonly faultsIn: WeakMap<Paragraph, readonly ForeignMark[]>;
}

/** So many English marks and none of the Arabic kind are the habit of a house, which is reported once. */
const habit = 5;

const rightMarks = new Set(arabicMarks.values());

/** A mark of English, or a full-width one of Chinese, in an Arabic sentence. */
export const latinPunctuation = articleCheck<Notes, Survey>({
  id: 'latin-punctuation',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'Foreign punctuation mark in Arabic', ar: 'علامة ترقيم أجنبية في نص عربي' },
  reads: 'article',

  gather(paragraph) {
    if (!paragraph.isArabic) return { faults: [], right: '' };
    let right = '';
    for (const { kind, text } of paragraph.tokens) if (kind === 'punctuation' && rightMarks.has(text)) right += text;
    return { faults: foreignMarks(paragraph), right };
  },

  mayConclude: ({ faults }) => faults.length > 0,

  createSurvey: () => ({ faults: createUsage(), right: createTally(), faultsIn: new WeakMap() }),

  count({ faults, right, faultsIn }, { paragraph, notes }, by) {
    for (const mark of notes.right) right.add(mark, by);
    for (const mark of arabicMarks.keys()) {
      const spans = notes.faults.filter((fault) => fault.mark === mark);
      if (spans.length > 0) faults.add(mark, spans, paragraph, by);
    }
    if (notes.faults.length > 0) faultsIn.set(paragraph, notes.faults);
  },

  gist({ paragraph }, survey, { orderOf }) {
    const habits = habitsOf(survey);
    return `${habits.join('')} ${survey.faults.beginIn(paragraph, habits, orderOf)}`;
  },

  countsSame: (a, b) =>
    a.right === b.right &&
    sameList(
      a.faults.map(({ mark }) => mark),
      b.faults.map(({ mark }) => mark),
    ),

  *conclude({ paragraph, notes: { faults } }, survey, { orderOf }) {
    const habits = habitsOf(survey);
    for (const fault of faults) if (!habits.includes(fault.mark)) yield problemOf(fault);
    const first = faults.find(({ mark }) => habits.includes(mark));
    if (first !== undefined && survey.faults.beginIn(paragraph, habits, orderOf)) yield habitOf(first, habits, survey);
  },
});

/** The English marks that the article has in place of the Arabic ones throughout. */
function habitsOf({ faults, right }: Survey): readonly string[] {
  const only = [...arabicMarks].filter(([mark, arabic]) => faults.countOf(mark) > 0 && !right.has(arabic));
  const marks = only.map(([mark]) => mark);
  return marks.some((mark) => faults.countOf(mark) >= habit) ? marks : [];
}

function problemOf({ start, end, mark, arabic, isFullWidth, edit }: ForeignMark): Problem {
  return {
    span: { start, end },
    message: say(isFullWidth ? fullWidth : message, { mark, arabic }),
    fixes: [{ title: say(fix, { mark, arabic }), safety: 'safe', edits: [edit] }],
  };
}

function habitOf({ start, end, edit }: ForeignMark, habits: readonly string[], { faultsIn }: Survey): Problem {
  const values = { mark: habits.join(' '), arabic: habits.map((mark) => arabicMarks.get(mark)).join(' ') };
  return {
    span: { start, end },
    message: say(throughout, values),
    fixes: [
      {
        title: say(fixThroughout, values),
        safety: 'safe',
        edits: [edit],
        everywhere: (paragraph) =>
          (faultsIn.get(paragraph) ?? []).filter(({ mark }) => habits.includes(mark)).map((fault) => fault.edit),
      },
    ],
  };
}

const message = {
  en: '{mark} is the English mark; Arabic writes {arabic}',
  ar: '{mark} علامة إنجليزية؛ تقابلها في العربية {arabic}',
};
const fullWidth = {
  en: '{mark} is a full-width mark, as Chinese has it; Arabic writes {arabic}',
  ar: '{mark} علامة عريضة مما يُستعمل في الصينية؛ تقابلها في العربية {arabic}',
};
const fix = { en: 'Write {arabic} instead of {mark}', ar: 'كتابة {arabic} بدل {mark}' };
const throughout = {
  en: 'The article writes {mark} throughout where Arabic has {arabic}; here for the first time',
  ar: 'في المقال كله {mark} مكان {arabic}؛ وهذا أول موضع',
};
const fixThroughout = {
  en: 'Write {arabic} instead of {mark} in the whole article',
  ar: 'كتابة {arabic} بدل {mark} في المقال كله',
};
