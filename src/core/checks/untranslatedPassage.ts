import { ARABIC_COMMA } from '../text/arabic';
import { say } from '../text/message';
import { tokenIndexAt } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isQuotationMark, isSetApart } from '../text/quotations';
import type { Span } from '../text/span';
import { Trait } from '../text/traits';
import type { Token } from '../text/words';
import { articleCheck } from './check';

interface Notes {
  readonly isArabic: boolean;
  /** The whole paragraph, where it is a piece of English prose, or what of an Arabic one is. */
  readonly passages: readonly Span[];
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
    passages: (paragraph.traits & Trait.latin) === 0 ? none : passagesOf(paragraph),
  }),

  mayConclude: ({ passages }) => passages.length > 0,

  createSurvey: () => ({ arabic: 0, passages: 0 }),

  count(survey, { notes }, by) {
    if (notes.isArabic) survey.arabic += by;
    survey.passages += by * notes.passages.length;
  },

  gist: (_, survey) => (isLeftOver(survey) ? 'left over' : undefined),

  *conclude({ paragraph, notes: { passages } }, survey) {
    if (!isLeftOver(survey)) return;
    for (const span of passages) {
      const words = tokensIn(paragraph, span).filter(({ kind }) => kind === 'latin');
      const [first = '', second = ''] = words.map(({ text }) => text);
      yield { span, message: say(message, { actual: `${first} ${second} …` }) };
    }
  },
});

const message = {
  en: '{actual} is left in English; translate it',
  ar: '{actual} تُرك بالإنجليزية؛ يُترجم',
};

/** An article that has more English than that is bilingual, or teaches English. */
const isLeftOver = ({ arabic, passages }: Survey): boolean => arabic >= 2 && passages * 2 <= arabic;

const none: readonly Span[] = [];

function passagesOf(paragraph: Paragraph): readonly Span[] {
  const { text, tokens, isArabic } = paragraph;
  const whole = isArabic ? undefined : englishProse(text, tokens);
  if (whole !== undefined) return [whole];
  const latin = tokens.reduce((count, { kind }) => (kind === 'latin' ? count + 1 : count), 0);
  if (latin < fewestWords || reference.test(text) || !tokens.some(({ kind }) => kind === 'arabic')) return none;
  const found = paragraph.sentences.flatMap((sentence) => sentenceLeft(paragraph, sentence) ?? []);
  return found.length > 1 ? none : found;
}

const tokensIn = ({ tokens }: Paragraph, { start, end }: Span): readonly Token[] =>
  tokens.slice(tokenIndexAt(tokens, start), tokenIndexAt(tokens, end));

/** A sentence of its own beside Arabic ones, or the end of one that English goes on with: «رحبت، but she asked …». */
function sentenceLeft(paragraph: Paragraph, sentence: Span): Span | undefined {
  const tokens = tokensIn(paragraph, sentence);
  const lastArabic = tokens.findLastIndex(({ kind }) => kind === 'arabic');
  const rest = lastArabic < 0 ? tokens : tokens.slice(lastArabic + 1);
  const [comma, space, first] = rest;
  const isGoingOn =
    lastArabic < 0 ||
    ((comma?.text === ARABIC_COMMA || comma?.text === ',') &&
      space?.kind === 'space' &&
      conjunctions.has(first?.text ?? ''));
  if (!isGoingOn || rest.filter(({ kind }) => kind === 'latin').length < fewestWords) return undefined;
  const prose = lastArabic < 0 ? rest : rest.slice(2);
  const [start, end] = [prose[0]?.start ?? 0, prose.at(-1)?.end ?? 0];
  const found = englishProse(paragraph.text.slice(start, end), prose);
  return found === undefined || isSetApart(paragraph, found) ? undefined : found;
}

const conjunctions = new Set(['and', 'but', 'which', 'because', 'while', 'although', 'so', 'when', 'where', 'who']);

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

function englishProse(text: string, tokens: readonly Token[]): Span | undefined {
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
  const first = tokens.find(({ kind }) => kind !== 'space' && kind !== 'markup');
  const last = lastSolid(tokens);
  if (first === undefined || last === undefined || isQuotationMark(first.text) || isQuotationMark(last.text))
    return undefined;
  if (credit.test(text) || reference.test(text) || /[{}<>=;]|\/\/|\w\(/.test(text)) return undefined;
  return { start: first.start, end: last.end };
}

const lastSolid = (tokens: readonly Token[]): Token | undefined => tokens.findLast(({ kind }) => kind !== 'space');
