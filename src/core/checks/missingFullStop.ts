import { say } from '../text/message';
import { articleCheck } from './check';
import { paragraphEnd } from './support/paragraphEnd';
import type { ParagraphEnd } from './support/paragraphEnd';

/** Paragraphs of prose, counted over the article. */
interface Survey {
  ended: number;
  open: number;
}

/**
 * So many paragraphs end in a mark, and where several do not, so many for each of them: these are slips. More of them
 * are a list, or the way of the writer.
 */
const habit = { ended: 3, endedPerOpen: 10 };

/** Title, byline and the lines under them are no paragraphs of the text. */
const head = 2;

/** A paragraph of prose that ends without a full stop, where the others have one. */
export const missingFullStop = articleCheck<ParagraphEnd | undefined, Survey>({
  id: 'missing-full-stop',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'Full stop missing at the end of a paragraph', ar: 'فقرة بلا نقطة في آخرها' },
  reads: 'article',

  gather: paragraphEnd,

  mayConclude: (end) => end?.kind === 'open',

  createSurvey: () => ({ ended: 0, open: 0 }),

  count(survey, { notes: end }, by) {
    if (end !== undefined) survey[end.kind] += by;
  },

  gist({ paragraph, notes: end }, survey, { orderOf }) {
    const isHead = orderOf(paragraph) < head && end?.hasSentences !== true;
    return isHead || !isSlip(survey) ? undefined : 'slip';
  },

  countsSame: (a, b) => a?.kind === b?.kind,

  *conclude({ notes: end }) {
    if (end === undefined) return;
    const { last, at } = end;
    yield {
      span: { start: last.start, end: at },
      message: say(message),
      fixes: [{ title: say(fix), safety: 'safe', edits: [{ start: at, end: at, text: '.' }] }],
    };
  },
});

const isSlip = ({ ended, open }: Survey): boolean =>
  ended >= habit.ended && (open === 1 || ended >= open * habit.endedPerOpen);

const message = {
  en: 'The paragraph ends without a full stop; the others have one',
  ar: 'تنتهي الفقرة بلا نقطة، وسائر الفقرات تنتهي بها',
};
const fix = { en: 'Add a full stop', ar: 'إضافة نقطة' };
