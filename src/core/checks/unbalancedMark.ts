import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import { isWord } from '../text/words';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import { markKind, pairMarks } from './support/pairedMarks';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';
import { isMarkTalkedAbout, letterCount } from './support/punctuationMarks';
import { sameList } from './support/sameList';

/** The marks that have no partner in their paragraph. */
interface Notes {
  readonly lone: readonly string[];
  /** Those that could have been meant to have one. */
  readonly suspects: readonly Token[];
}

/**
 * A bracket or quotation mark without its partner. One that runs over several paragraphs leaves its partner in
 * another, so that only the article can tell.
 */
export const unbalancedMark = articleCheck<Notes, Tally>({
  id: 'unbalanced-mark',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'Bracket or quotation mark without its partner', ar: 'قوس أو علامة اقتباس بلا علامة تقابلها' },
  reads: 'article',

  gather({ text, tokens, isArabic }) {
    const lone: string[] = [];
    const suspects: Token[] = [];
    let lastClosing: number | undefined;
    for (const index of isArabic ? pairMarks(tokens).lone : []) {
      const mark = tokens[index];
      if (mark === undefined) continue;
      lone.push(mark.text);
      // The rest of a link is no prose: «[نص](https://…)».
      if (mark.text === '[' && (lastClosing ??= text.lastIndexOf(']')) > mark.start) continue;
      if (isMisplaced(tokens, mark, index)) suspects.push(mark);
    }
    return { lone, suspects: areMixed(lone) ? [] : suspects };
  },

  mayConclude: ({ suspects }) => suspects.length > 0,

  createSurvey: createTally,

  count(tally, { notes }, by) {
    for (const text of notes.lone) tally.add(sideOf(text), by);
  },

  gist({ notes: { suspects } }, tally) {
    const alone = suspects.filter((mark) => isAlone(mark, tally));
    return alone.length === 0 ? undefined : alone.map(({ start }) => start).join(',');
  },

  countsSame: (a, b) => sameList(a.lone.map(sideOf), b.lone.map(sideOf)),

  *conclude({ notes }, tally) {
    for (const { start, end, text } of notes.suspects.filter((mark) => isAlone(mark, tally))) {
      yield {
        span: { start, end },
        message: say(message, { mark: text }),
        fixes: [{ title: say(fix, { mark: text }), safety: 'unsafe', edits: [{ start, end, text: '' }] }],
      };
    }
  },
});

const message = {
  en: '{mark} has no partner; add it, or delete this one',
  ar: '{mark} بلا علامة تقابلها؛ تُضاف تلك أو تُحذف هذه',
};
const fix = { en: 'Delete {mark}', ar: 'حذف {mark}' };

/** ”نص" has both marks, if not of one kind. */
const areMixed = (lone: readonly string[]): boolean =>
  lone.includes('"') && lone.some((text) => markKind(text) === '“');

/** Brackets are told apart by their sides; a quotation of several paragraphs may open in each of them. */
const sideOf = (text: string): string => (text === '(' || text === ')' ? text : (markKind(text) ?? text));

/** No mark of the article can be its partner. */
function isAlone({ text }: Token, tally: Tally): boolean {
  if (text === '(' || text === ')') return !tally.has(text === '(' ? ')' : '(');
  return tally.countOf(sideOf(text)) === 1;
}

/**
 * Not of an enumeration («أ)», «أولًا)»), a smiley, a measure in inches, or one that is the topic; and not before the
 * first word of a paragraph, where a quotation of several paragraphs begins anew.
 */
function isMisplaced(tokens: readonly Token[], mark: Token, index: number): boolean {
  if (isMarkTalkedAbout(tokens, mark)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (mark.text === ')' || mark.text === '»') {
    return before !== undefined && isFullWord(before) && solidBefore(tokens, before.start) !== undefined;
  }
  if (mark.text === '(' || mark.text === '«' || mark.text === '[') {
    const follows = after !== undefined && isWord(after) && letterCount(after) > 1;
    return follows && before?.kind === 'space' && solidBefore(tokens, mark.start) !== undefined;
  }
  if (markKind(mark.text) === '[' || before?.kind === 'number') return false;
  const touches = [before, after].some((token) => token !== undefined && isFullWord(token));
  return touches && solidBefore(tokens, mark.start) !== undefined && solidAfter(tokens, mark.end) !== undefined;
}

const isFullWord = (token: Token): boolean => isWord(token) && letterCount(token) >= 3;
