import { mostSuggestions } from '../spelling/spelling';
import type { Spelling } from '../spelling/spelling';
import { respell } from '../spelling/respell';
import type { Habit } from '../spelling/variants';
import { say } from '../text/message';
import { solidAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { contains, slice } from '../text/span';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import type { Fix, Problem } from './check';
import { slipInContext } from './support/contextSlips';
import { misspellingFix, misspellingTexts } from './support/misspellingTexts';
import type { MisspellingKind } from './support/misspellingTexts';
import { addHabits, createHabitCounts, isHabitual } from './support/spellingHabits';
import type { HabitCounts } from './support/spellingHabits';
import { pluralOf } from './support/pluralVerbs';
import { outerQuotations } from './support/quotations';
import { isNameInOwnSpelling } from './support/spellingOfName';
import { splitArticle } from './support/splitArticles';
import { splitWord } from './support/splitWords';
import { verdictsOf } from './support/spellingVerdicts';
import type { SpellingVerdict } from './support/spellingVerdicts';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';
import { slipOf } from './support/twins';

interface Fault {
  readonly kind: MisspellingKind;
  readonly span: Span;
  readonly word: string;
  readonly habit?: Habit | undefined;
  /** What to write, in order of preference. */
  readonly texts: readonly string[];
  /** May be mended unseen. */
  readonly isSure: boolean;
}

interface UnknownWord {
  readonly token: Token;
  readonly word: string;
}

interface Notes {
  readonly faults: readonly Fault[];
  /** Words that nothing is known of, except those that are shown to be names. */
  readonly unknown: readonly UnknownWord[];
  /** Those whose number matters, in plain letters. */
  readonly words: readonly string[];
  readonly habits: HabitCounts;
  readonly spelling: Spelling | undefined;
}

interface Survey {
  readonly words: Tally;
  readonly habits: HabitCounts;
}

/** A word that is none, though a neighbour in a known confusion is one: «اعلان», «الجامعه», «إستخدام», «ينتضر». */
export const misspeltWord = articleCheck<Notes, Survey>({
  id: 'misspelt-word',
  category: 'fluency/spelling',
  severity: 'minor',
  title: { en: 'Misspelt word', ar: 'خطأ إملائي' },
  reads: 'article',
  gather: (paragraph, { spelling }) =>
    spelling === undefined || !paragraph.isArabic ? nothing : gatherWords(paragraph, spelling),

  mayConclude: ({ faults, unknown }) => faults.length + unknown.length > 0,

  createSurvey: () => ({ words: createTally(), habits: createHabitCounts() }),

  count(survey, { notes }, by) {
    for (const word of notes.words) survey.words.add(word, by);
    addHabits(survey.habits, notes.habits, by);
  },

  gist({ notes }, survey) {
    const faults = faultsIn(notes, survey);
    return faults.length === 0
      ? undefined
      : faults.map(({ kind, span, texts }) => `${kind} ${span.start} ${texts.join()}`).join('\n');
  },

  *conclude({ paragraph, notes }, survey) {
    for (const fault of faultsIn(notes, survey)) yield problemOf(fault, paragraph);
  },
});

const nothing: Notes = {
  faults: [],
  unknown: [],
  words: [],
  habits: createHabitCounts(),
  spelling: undefined,
};

/** Where one word is meant, it is this one. */
const plain: ReadonlySet<MisspellingKind> = new Set([
  'hamza',
  'ta-marbuta',
  'alif-maqsura',
  'hamza-seat',
  'tanwin',
  'plural-alif',
  'article',
  'by-ear',
]);

const mayBeSafe: ReadonlySet<MisspellingKind> = new Set([...plain, 'dad', 'dal', 'context', 'glued']);

function gatherWords(paragraph: Paragraph, spelling: Spelling): Notes {
  const { tokens } = paragraph;
  const verdictOf = verdictsOf(spelling);
  const faults: Fault[] = [];
  const unknown: UnknownWord[] = [];
  const words: string[] = [];
  const habits = createHabitCounts();
  let before: SpellingVerdict | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'arabic') {
      if (token?.kind !== 'space') before = undefined;
      continue;
    }
    const verdict = verdictOf(token.text);
    const first = before;
    before = verdict;
    if (verdict === undefined) continue;
    if (verdict.isCounted) words.push(verdict.word);
    for (const habit of verdict.habits) habits[habit].right++;
    if (verdict.isArticle) addFault(faults, splitArticle(paragraph, index, spelling));
    if (first !== undefined && (first.isStump || !first.isListed || !verdict.isListed))
      addFault(faults, splitWord(paragraph, index, spelling));
    if (!verdict.isPlain) look(paragraph, index, verdict, spelling, { faults, unknown });
  }
  for (const { habit } of faults) if (habit !== undefined) habits[habit].faults++;
  return { faults, unknown, words, habits, spelling };
}

const addFault = (faults: Fault[], fault: Fault | undefined): void => {
  if (fault !== undefined) faults.push(fault);
};

interface Found {
  readonly faults: Fault[];
  readonly unknown: UnknownWord[];
}

/** At a word that is not right wherever it stands. */
function look(
  paragraph: Paragraph,
  index: number,
  { word, misspelling, isListed, dependsOnContext }: SpellingVerdict,
  spelling: Spelling,
  { faults, unknown }: Found,
): void {
  const token = paragraph.tokens[index];
  if (token === undefined || isVerse(token.text) || isSetApart(paragraph, token)) return;
  const slip = dependsOnContext ? slipInContext(paragraph.tokens, index, word) : undefined;
  if (slip !== undefined) {
    const { kind, text, isSure } = slip;
    faults.push({ kind, span: token, word, habit: habitOf(kind), texts: [respell(token.text, text)], isSure });
    return;
  }
  const plural = misspelling === undefined ? pluralOf(paragraph.tokens, index, word, spelling) : undefined;
  if (plural !== undefined) {
    if (!plural.isSure && mayBeDialect(paragraph, token)) return;
    const texts = [respell(token.text, plural.text)];
    faults.push({ kind: 'plural-alif', span: token, word, texts, isSure: plural.isSure });
    return;
  }
  if (misspelling === undefined && isListed) return;
  if (misspelling === undefined && spelling.isKnown(word) && spelling.likelySlip(word).length === 0) return;
  if (misspelling !== undefined && isNameInOwnSpelling(paragraph.tokens, token)) return;
  if (isGlossed(paragraph, token)) return;
  if (misspelling === undefined) {
    unknown.push({ token, word });
    return;
  }
  const { confusion: kind, habit, suggestions, isSure } = misspelling;
  if (kind === 'plural-alif' && mayBeDialect(paragraph, token)) return;
  if (kind === 'hamza' && isAssimilated(token.text)) return;
  faults.push({ kind, span: token, word, habit, texts: suggestions.map((text) => respell(token.text, text)), isSure });
}

const habitOf = (kind: MisspellingKind): Habit | undefined => (kind === 'ta-marbuta' ? kind : undefined);

/** «اطّلعت», «ازّينت»: a doubled letter shows that the alif before it is a mere support. */
const isAssimilated = (text: string): boolean => /^[وف]?[\u064E]?ا.\u0651/.test(text);

/** Verse and scripture, fully vowelled, spell as they please. */
const isVerse = (text: string): boolean => (text.match(/[\u064E-\u0650\u0652\u0670]/g)?.length ?? 0) >= 3;

/** In what somebody says, a verb in و may be dialect: «خاصك تعاملو بحال الدري الصغير». */
const mayBeDialect = (paragraph: Paragraph, token: Token): boolean =>
  outerQuotations(paragraph).some((quotation) => contains(quotation, token));

/** «ليكون (LeCun)» is a name, however it looks. */
function isGlossed({ tokens }: Paragraph, { end }: Token): boolean {
  const opening = solidAfter(tokens, end);
  return opening?.text === '(' && solidAfter(tokens, opening.end)?.kind === 'latin';
}

function faultsIn({ faults, unknown, spelling }: Notes, { words, habits }: Survey): readonly Fault[] {
  // A name that looks like a slip is written so again.
  const isAlone = (word: string): boolean => words.countOf(word) <= 1;
  const found = faults.filter(({ kind, habit, word }) =>
    habit === undefined ? plain.has(kind) || isAlone(word) : !isHabitual(habits, habit),
  );
  if (spelling === undefined || unknown.length === 0) return found;
  const isSplit = (token: Token): boolean =>
    faults.some(({ kind, span: { start, end } }) => kind === 'split' && start <= token.start && token.end <= end);
  for (const { token, word } of unknown) {
    if (!isAlone(word)) continue;
    const spell = (text: string): string => respell(token.text, text);
    const add = (kind: MisspellingKind, texts: readonly string[]): number =>
      found.push({ kind, span: token, word, texts: texts.map(spell), isSure: false });
    const twin = slipOf(word, words, spelling);
    const likely = twin === undefined ? spelling.likelySlip(word) : [];
    if (likely.length > 0 && !isSplit(token)) add('letters', likely);
    else if (twin !== undefined) add('slip', [twin]);
    else if (spelling.reportsAll) add('unknown', spelling.similarTo(word).slice(0, mostSuggestions));
  }
  return found;
}

function problemOf({ kind, span: { start, end }, texts, isSure }: Fault, { text: prose }: Paragraph): Problem {
  const span = { start, end };
  const safety = mayBeSafe.has(kind) && isSure ? 'safe' : 'unsafe';
  return {
    span,
    ...(kind === 'unknown' && { severity: 'neutral' }),
    message: say(misspellingTexts[kind], { actual: slice(prose, span), expected: texts[0] ?? '' }),
    fixes: texts.map((text): Fix => ({ title: say(misspellingFix, { text }), safety, edits: [{ ...span, text }] })),
  };
}
