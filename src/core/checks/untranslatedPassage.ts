import { say } from '../text/message';
import { solidAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isQuotationMark } from '../text/quotations';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import { articleCheck } from './check';

interface Notes {
  readonly isArabic: boolean;
  /** The whole paragraph, where it is a piece of English prose. */
  readonly passage: Span | undefined;
}

interface Survey {
  arabic: number;
  passages: number;
}

/** A sentence, a list item or a heading that stayed in English in an Arabic article. */
export const untranslatedPassage = articleCheck<Notes, Survey>({
  id: 'untranslated-passage',
  category: 'accuracy/untranslated',
  severity: 'major',
  title: { en: 'Passage left in English', ar: 'مقطع تُرك بالإنجليزية' },
  reads: 'article',

  gather: (paragraph) => ({
    isArabic: paragraph.isArabic,
    passage: paragraph.isArabic ? undefined : englishProse(paragraph),
  }),

  mayConclude: ({ passage }) => passage !== undefined,

  createSurvey: () => ({ arabic: 0, passages: 0 }),

  count(survey, { notes }, by) {
    if (notes.isArabic) survey.arabic += by;
    if (notes.passage !== undefined) survey.passages += by;
  },

  gist: (_, survey) => (isLeftOver(survey) ? 'left over' : undefined),

  *conclude({ paragraph, notes: { passage } }, survey) {
    if (passage === undefined || !isLeftOver(survey)) return;
    const [first = '', second = ''] = paragraph.tokens.filter(({ kind }) => kind === 'latin').map(({ text }) => text);
    yield { span: passage, message: say(message, { actual: `${first} ${second} …` }) };
  },
});

const message = {
  en: '{actual} is left in English; translate it',
  ar: '{actual} تُرك بالإنجليزية؛ يُترجم',
};

/** An article that has more English than that is bilingual, or teaches English. */
const isLeftOver = ({ arabic, passages }: Survey): boolean => arabic >= 2 && passages * 2 <= arabic;

const fewestWords = 6;
const fewestOfGrammar = 2;

/** Words that make sentences: lists of names, titles and references have few of them in small letters. */
const grammar = new Set(
  `the a an of to and or is are was were be been has have had will would can could should may might must do does not
  in on at for with from by as this that these those it its you your we our they their he she his her which who
  when if but so than then there about into more all any how what`.split(/\s+/),
);

/** Credits and the like, which belong to the page. */
const credit =
  /^\s*(?:source|sources|photo|image|credit|via|by|©|copyright|license|licence|translated|published|updated|posted|note|abstract|keywords)\b/i;

/** «(2020)», «vol. 3», «pp. 12»: a reference to a work. */
const reference = /\((?:19|20)\d\d\)|\bvol\.|\bpp?\.\s*\d|\bdoi\b|\bet al\b|\bISBN\b/i;

function englishProse({ text, tokens }: Paragraph): Span | undefined {
  let words = 0;
  let small = 0;
  let ofGrammar = 0;
  for (const token of tokens) {
    if (token.kind === 'arabic' || token.kind === 'foreign' || token.kind === 'opaque') return undefined;
    if (token.kind !== 'latin') continue;
    words++;
    if (/^[a-z]/.test(token.text)) small++;
    if (grammar.has(token.text)) ofGrammar++;
  }
  if (words < fewestWords || ofGrammar < fewestOfGrammar || small * 2 <= words) return undefined;
  const first = solidAfter(tokens, 0);
  const last = lastSolid(tokens);
  if (first === undefined || last === undefined || isQuotationMark(first.text) || isQuotationMark(last.text))
    return undefined;
  if (credit.test(text) || reference.test(text) || /[{}<>=;]|\/\/|\w\(/.test(text)) return undefined;
  return { start: first.start, end: last.end };
}

const lastSolid = (tokens: readonly Token[]): Token | undefined => tokens.findLast(({ kind }) => kind !== 'space');
