import { mostSuggestions } from '../spelling/spelling';
import { respell } from '../spelling/respell';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { slice } from '../text/span';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import type { Fix, Problem } from './check';
import { misspellingFix, misspellingTexts } from './support/misspellingTexts';
import type { MisspellingKind } from './support/misspellingTexts';
import { addHabits, createHabitCounts, isHabitual } from './support/spellingHabits';
import type { HabitCounts } from './support/spellingHabits';
import { gatherSpelling, nothingMisspelt } from './support/spellingNotes';
import type { Fault, SpellingNotes } from './support/spellingNotes';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';
import { slipOf } from './support/twins';

interface Survey {
  readonly words: Tally;
  readonly habits: HabitCounts;
}

/** A word that is none, though a neighbour in a known confusion is one: «اعلان», «الجامعه», «إستخدام», «ينتضر». */
export const misspeltWord = articleCheck<SpellingNotes, Survey>({
  id: 'misspelt-word',
  category: 'fluency/spelling',
  severity: 'minor',
  title: { en: 'Misspelt word', ar: 'خطأ إملائي' },
  reads: 'article',
  gather: (paragraph, { spelling }) =>
    spelling === undefined || !paragraph.isArabic ? nothingMisspelt : gatherSpelling(paragraph, spelling),

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
  'context',
]);

const mayBeSafe: ReadonlySet<MisspellingKind> = new Set([...plain, 'dad', 'dal', 'glued']);

function faultsIn({ faults, unknown, spelling }: SpellingNotes, { words, habits }: Survey): readonly Fault[] {
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
