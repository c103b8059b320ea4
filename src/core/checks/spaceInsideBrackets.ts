import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import { enclosesProse, markKind, pairMarks } from './support/pairedMarks';
import type { MarkPair } from './support/pairedMarks';

interface Place {
  /** The mark and the space inside of it. */
  readonly span: Span;
  readonly space: Span;
  readonly mark: string;
}

interface Notes {
  readonly brackets: readonly Place[];
  readonly quotes: readonly Place[];
  /** Quotation marks, opening and closing ones, without a space inside. */
  readonly tight: number;
}

/** As `Notes`, counted over the article. */
interface Survey {
  spaced: number;
  tight: number;
}

/** So many spaced quotation marks and no other are the house's way, as in French. */
const habit = 6;

/** A space between a bracket or quotation mark and what it encloses: «( نص )», «“ نص ”». */
export const spaceInsideBrackets = articleCheck<Notes, Survey>({
  id: 'space-inside-brackets',
  category: 'fluency/punctuation-spacing',
  severity: 'minor',
  title: { en: 'Space inside brackets or quotation marks', ar: 'مسافة داخل القوسين أو علامتي الاقتباس' },
  reads: 'article',

  gather(paragraph) {
    const { tokens, isArabic } = paragraph;
    const brackets: Place[] = [];
    const quotes: Place[] = [];
    let tight = 0;
    for (const pair of isArabic ? pairMarks(tokens).pairs : []) {
      const isQuote = !'(['.includes(markKind(tokens[pair.opener]?.text ?? '') ?? '"');
      if (!enclosesProse(paragraph, pair) || isPartOfMarkup(paragraph, pair)) continue;
      const places = placesOf(tokens, pair);
      (isQuote ? quotes : brackets).push(...places);
      if (isQuote) tight += 2 - places.length;
    }
    return { brackets, quotes, tight };
  },

  mayConclude: ({ brackets, quotes }) => brackets.length > 0 || quotes.length > 0,

  createSurvey: () => ({ spaced: 0, tight: 0 }),

  count(survey, { notes }, by) {
    survey.spaced += by * notes.quotes.length;
    survey.tight += by * notes.tight;
  },

  gist: (_, survey) => (isHabit(survey) ? 'brackets' : 'all'),

  countsSame: (a, b) => a.quotes.length === b.quotes.length && a.tight === b.tight,

  *conclude({ notes: { brackets, quotes } }, survey) {
    for (const { span, space, mark } of isHabit(survey) ? brackets : [...brackets, ...quotes]) {
      yield {
        span,
        message: say(message, { mark }),
        fixes: [{ title: say(fix, { mark }), safety: 'safe', edits: [{ ...space, text: '' }] }],
      };
    }
  },
});

/** Of Markdown, square brackets are links and boxes to tick: «[ ] مهمة», «[نص][1]». */
const isPartOfMarkup = ({ text, tokens }: Paragraph, { opener, closer }: MarkPair): boolean =>
  tokens[opener]?.text === '[' && /^\s*[[(:]/.test(text.slice(tokens[closer]?.end));

const isHabit = ({ spaced, tight }: Survey): boolean => spaced >= habit && tight === 0;

const message = {
  en: 'No space inside {mark}: join it to the word',
  ar: 'لا مسافة داخل {mark}: تُلصق بالكلمة',
};
const fix = { en: 'Delete the space inside {mark}', ar: 'حذف المسافة داخل {mark}' };

function placesOf(tokens: readonly Token[], { opener, closer }: MarkPair): readonly Place[] {
  const places: Place[] = [];
  const [first, after, before, last] = [tokens[opener], tokens[opener + 1], tokens[closer - 1], tokens[closer]];
  // A no-break space was put there on purpose.
  if (first !== undefined && after !== undefined && isPlainSpace(after)) {
    places.push({ span: { start: first.start, end: after.end }, space: after, mark: first.text });
  }
  if (last !== undefined && before !== undefined && isPlainSpace(before)) {
    places.push({ span: { start: before.start, end: last.end }, space: before, mark: last.text });
  }
  return places;
}

const isPlainSpace = ({ kind, text }: Token): boolean => kind === 'space' && /^ {1,3}$/.test(text);
