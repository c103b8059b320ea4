import { say } from '../text/message';
import type { Article } from '../text/article';
import { orderCheck } from './check';
import type { Edit, Fix } from './check';
import { createSentenceCounts, repeatedRuns } from './support/repeatedRuns';
import type { RepeatedRun, SentenceCounts } from './support/repeatedRuns';

/** A sentence or a paragraph that stands twice in an article. */
export const repeatedSentence = orderCheck<SentenceCounts>({
  id: 'repeated-sentence',
  category: 'fluency/duplication',
  severity: 'minor',
  title: { en: 'Sentence or paragraph that stands twice', ar: 'جملة أو فقرة مكررة' },
  reads: 'order',
  createSurvey: createSentenceCounts,
  count: (counts, paragraph, by) => {
    counts.add(paragraph, by);
  },
  mayConclude: (counts) => counts.hasRepetition(),

  *run(article, counts) {
    for (const run of repeatedRuns(article, counts)) {
      yield {
        span: run.second,
        message: say(run.apart === 'adjacent' ? messages.adjacent : messages.apart),
        severity: isSure(run) ? 'minor' : 'neutral',
        fixes: [fixOf(article, run)],
        related: [{ ...run.first, message: first }],
      };
    }
  },
});

/** A single sentence may come back on purpose, and instructions stand in each section that needs them. */
const isSure = ({ apart, words }: RepeatedRun): boolean =>
  apart === 'adjacent' || (apart === 'sentences' && words >= manyWords);

/** So much comes back by accident, not for effect. */
const manyWords = 20;

const messages = {
  adjacent: { en: 'This stands twice in a row; keep one', ar: 'ورد هذا مرتين متتاليتين؛ تكفي مرة واحدة' },
  apart: { en: 'The article has said this before, in the same words', ar: 'سبق ورود هذا في المقال بلفظه' },
};
const first = { en: 'Here it stands first', ar: 'أول موضع له' };
const title = { en: 'Without the repetition', ar: 'حذف المكرر' };

/** Deleted with the space before it, as long as nothing else stands there: a mark of emphasis, a picture. */
function fixOf({ text }: Article, { first: { end: endOfFirst }, second, apart }: RepeatedRun): Fix {
  const spaceBefore = text.slice(0, second.start).length - text.slice(0, second.start).trimEnd().length;
  const start = second.start - spaceBefore;
  const edit: Edit = { start, end: second.end, text: '' };
  const isClean = start === endOfFirst && !/[*_`[<]/.test(text.slice(second.start, second.end));
  return { title: say(title), safety: apart === 'adjacent' && isClean ? 'safe' : 'unsafe', edits: [edit] };
}
