import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import type { Token, TokenKind } from '../text/words';
import { articleCheck } from './check';
import { createHabitSurvey } from './support/habitSurvey';
import type { HabitPlace, HabitSurvey } from './support/habitSurvey';
import { sameList } from './support/sameList';

// Not ٪ and %: house styles differ.
const closing = new Set(['،', '؛', '؟', '.', ':', '!', ',', ';', '?']);

interface Place extends HabitPlace {
  readonly mark: string;
  /** «كلمة ،كلمة»: the space is on the wrong side. */
  readonly isMoved: boolean;
}

interface Notes {
  readonly places: readonly Place[];
  /** Marks that touch the word before, the high ones (: ؛ ؟ !) and the others. */
  readonly tight: { readonly high: number; readonly low: number };
}

interface Survey {
  /** Of the high marks. */
  readonly high: HabitSurvey;
  readonly low: { spaced: number; tight: number };
}

/** The marks that French sets off by a space. */
const highMarks = new Set([':', '؛', '؟', '!', ';', '?']);

/**
 * The Maghreb has papers that set off the high marks as French does, nearly always, and the comma never: that is told
 * once. Engines set off all marks, and are told of each.
 */
const french = { spacedHigh: 3, tightPerSpacedHigh: 1 / 4, tightLow: 3 };

/** A space before a mark that belongs to the word before it: «كلمة ، كلمة». */
export const spaceBeforePunctuation = articleCheck<Notes, Survey>({
  id: 'space-before-punctuation',
  category: 'fluency/punctuation-spacing',
  severity: 'minor',
  title: { en: 'Space before a punctuation mark', ar: 'مسافة قبل علامة الترقيم' },
  reads: 'article',

  gather(paragraph) {
    const { text, tokens, marks, isArabic } = paragraph;
    const places: Place[] = [];
    const tight = { high: 0, low: 0 };
    for (const index of isArabic ? marks : []) {
      const mark = tokens[index];
      if (mark === undefined || !closing.has(mark.text)) continue;
      const space = tokens[index - 1];
      if (space?.kind === 'arabic') tight[highMarks.has(mark.text) ? 'high' : 'low']++;
      const before = tokens[index - 2]?.kind === 'markup' ? tokens[index - 3] : tokens[index - 2];
      if (space?.kind !== 'space' || space.text.includes('\n') || before === undefined || !endsProse(before)) continue;
      const after = tokens.slice(index + 1, index + 4).filter((token) => !isClosingMarkup(token));
      if (belongsToNext(mark, after, before) || isFrench(mark, before, tokens)) continue;
      if (isTalkedAbout(mark, tokens) || isSmiley(mark, after, text)) continue;
      const isMoved = sticks.has(after[0]?.kind);
      const edit = isMoved
        ? { start: space.start, end: mark.end, text: `${mark.text} ` }
        : { start: space.start, end: space.end, text: '' };
      places.push({ start: space.start, end: mark.end, mark: mark.text, isMoved, edit });
    }
    return { places, tight };
  },

  mayConclude: ({ places }) => places.length > 0,

  createSurvey: () => ({ high: createHabitSurvey(), low: { spaced: 0, tight: 0 } }),

  count({ high, low }, { paragraph, notes: { places, tight } }, by) {
    const highPlaces = places.length === 0 ? places : places.filter(({ mark }) => highMarks.has(mark));
    high.count(paragraph, highPlaces, tight.high, by);
    low.spaced += by * (places.length - highPlaces.length);
    low.tight += by * tight.low;
  },

  gist({ paragraph }, survey, { orderOf }) {
    if (!isFrenchHabit(survey)) return 'slips';
    return survey.high.beginsIn(paragraph, orderOf) ? 'habit' : undefined;
  },

  countsSame: (a, b) =>
    a.tight.high === b.tight.high &&
    a.tight.low === b.tight.low &&
    sameList(
      a.places.map(({ mark }) => mark),
      b.places.map(({ mark }) => mark),
    ),

  *conclude({ notes: { places } }, survey) {
    const isThroughout = isFrenchHabit(survey);
    for (const { start, end, mark, isMoved, edit } of isThroughout ? places.slice(0, 1) : places) {
      yield {
        span: { start, end },
        // A house's way: advice, which nothing applies unattended.
        ...(isThroughout && ({ severity: 'neutral' } as const)),
        message: say(isThroughout ? throughout : message, { mark }),
        fixes: [
          isThroughout
            ? { title: say(fixThroughout), safety: 'unsafe', edits: [edit], everywhere: survey.high.edits }
            : { title: say(isMoved ? move : fix, { mark }), safety: 'safe', edits: [edit] },
        ],
      };
    }
  },
});

const isFrenchHabit = ({ high, low }: Survey): boolean =>
  high.faults >= french.spacedHigh &&
  high.right <= high.faults * french.tightPerSpacedHigh &&
  low.spaced === 0 &&
  low.tight >= french.tightLow;

const message = {
  en: 'No space before {mark}: join it to the word before',
  ar: 'لا مسافة قبل {mark}: تُلصق بما قبلها',
};
const fix = { en: 'Delete the space before {mark}', ar: 'حذف المسافة قبل {mark}' };
const throughout = {
  en: 'The article sets off {mark} and the like by a space throughout, as French does, here for the first time',
  ar: 'في المقال كله مسافة قبل {mark} وما يشبهها كما في الفرنسية، وهذا أول موضع',
};
const fixThroughout = {
  en: 'Delete these spaces in the whole article',
  ar: 'حذف هذه المسافات في المقال كله',
};
const move = { en: 'Move the space behind {mark}', ar: 'نقل المسافة إلى ما بعد {mark}' };

const sticks = new Set<TokenKind | undefined>(['arabic', 'latin', 'foreign', 'number']);

const closers = new Set(['»', '”', '"', ')', ']', '%', '٪', '’', '…']);

const endsProse = (token: Token): boolean =>
  token.kind === 'arabic' ||
  token.kind === 'latin' ||
  token.kind === 'number' ||
  token.kind === 'opaque' ||
  (token.kind === 'punctuation' && closers.has(token.text));

/** What ends an emphasis, an element or a link: «**الأهداف :**» */
const isClosingMarkup = ({ kind, text }: Token): boolean =>
  kind === 'markup' || (kind === 'opaque' && /^(?:<\/|\]\()/.test(text));

/** .NET, .env, :30, an ellipsis, and a ratio written with spaces begin something or stand by themselves. */
function belongsToNext(mark: Token, [after, further]: readonly Token[], before: Token): boolean {
  if (after === undefined) return false;
  if (after.kind === 'space') {
    if (mark.text === '.' && further?.text === '.') return true;
    return mark.text === ':' && (before.kind === 'number' || isSymbol(before, further));
  }
  if (after.kind === 'punctuation') return !closers.has(after.text) && !(mark.text === '؟' && after.text === '!');
  return (mark.text === '.' || mark.text === ':' || mark.text === ',') && after.kind !== 'arabic';
}

/** س : ص */
const isSymbol = (before: Token, further: Token | undefined): boolean =>
  before.text.length === 1 && further?.text.length === 1;

/** French puts a space before these marks: «Merci !» */
const isFrench = (mark: Token, before: Token, tokens: readonly Token[]): boolean =>
  '?!:;'.includes(mark.text) && before.kind === 'latin' && solidBefore(tokens, before.start)?.kind !== 'arabic';

/** A mark that its name, or an order to write it, introduces, and after which the sentence goes on. */
const signNames = wordSet(
  'نقطة نقطتان نقطتين فاصلة منقوطة علامة استفهام تعجب رمز حرف محرف نطاق امتداد لاحقة ضع اكتب أضف',
);

const isTalkedAbout = (mark: Token, tokens: readonly Token[]): boolean =>
  isNamedBefore(tokens, mark, signNames, 1) && solidAfter(tokens, mark.end) !== undefined;

const isSmiley = (mark: Token, [after]: readonly Token[], text: string): boolean =>
  /[:;؛]/.test(mark.text) && after?.text === ')' && !/\([^)]*$/.test(text.slice(0, mark.start));
