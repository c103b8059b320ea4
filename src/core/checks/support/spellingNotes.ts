import { respell } from '../../spelling/respell';
import type { Spelling } from '../../spelling/spelling';
import type { Habit } from '../../spelling/variants';
import { solidAfter } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import { contains } from '../../text/span';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';
import { slipInContext } from './contextSlips';
import type { MisspellingKind } from './misspellingTexts';
import { pluralOf } from './pluralVerbs';
import { outerQuotations } from './quotations';
import { createHabitCounts } from './spellingHabits';
import type { HabitCounts } from './spellingHabits';
import { verdictsOf } from './spellingVerdicts';
import type { SpellingVerdict } from './spellingVerdicts';
import { isNameInOwnSpelling } from './spellingOfName';
import { splitArticle } from './splitArticles';
import { splitWord } from './splitWords';

export interface Fault {
  readonly kind: MisspellingKind;
  readonly span: Span;
  readonly word: string;
  readonly habit?: Habit | undefined;
  /** What to write, in order of preference. */
  readonly texts: readonly string[];
  /** May be mended unseen. */
  readonly isSure: boolean;
}

export interface UnknownWord {
  readonly token: Token;
  readonly word: string;
}

export interface SpellingNotes {
  readonly faults: readonly Fault[];
  /** Words that nothing is known of, except those that are shown to be names. */
  readonly unknown: readonly UnknownWord[];
  /** Those whose number matters, in plain letters. */
  readonly words: readonly string[];
  readonly habits: HabitCounts;
  readonly spelling: Spelling | undefined;
}

export const nothingMisspelt: SpellingNotes = {
  faults: [],
  unknown: [],
  words: [],
  habits: createHabitCounts(),
  spelling: undefined,
};

/** What a paragraph shows of misspellings, as far as it can by itself. */
export function gatherSpelling(paragraph: Paragraph, spelling: Spelling): SpellingNotes {
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
    if (verdict.isBare) habits.hamza.faults++;
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
  if (token === undefined || isSetApart(paragraph, token)) return;
  if (token.text.length > word.length && isVerse(token.text)) return;
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
