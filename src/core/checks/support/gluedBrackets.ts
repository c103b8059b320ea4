import { fold } from '../../text/fold';
import { wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';
import { pairMarks } from './pairedMarks';
import { letterCount } from './punctuationMarks';

const openers = new Set(['(', '«']);
const closers = new Set([')', '»']);

export const isOpening = (mark: Token | undefined): boolean => openers.has(mark?.text ?? '');

/**
 * A bracket or guillemet glued to the word on its outer side, which is no part of what it encloses: «صحيفة«الشروق»»,
 * «(وكالات)وقال». Brackets within a word leave letters to choose: «المعلم(ات)», «(إعادة)تدوير».
 */
export function isGluedBracket(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  if (mark === undefined || !(openers.has(mark.text) || closers.has(mark.text))) return false;
  const opens = openers.has(mark.text);
  const outer = tokens[opens ? index - 1 : index + 1];
  if (outer?.kind !== 'arabic' || letterCount(outer) < 3 || outer.text.includes('\u0640')) return false;
  if (opens && proclitics.has(fold(outer.text))) return false;
  const partner = pairMarks(tokens).partners.get(index);
  if (partner === undefined) return false;
  const beyond = tokens[opens ? partner + 1 : partner - 1];
  // «س(ص)ع»: glued on both sides, it is a part of the word.
  if (beyond?.kind === 'arabic' || beyond?.kind === 'latin' || beyond?.kind === 'number') return false;
  return encloses(tokens.slice(Math.min(index, partner) + 1, Math.max(index, partner)), opens && mark.text === '(');
}

/** «وال«نهضة»», «بال(سحابة)». */
const proclitics = wordSet('وال بال كال فال وبال وكال ولل فلل لل ال');

/** Two words and more, or one that is no ending; behind a bracket, one with an article: «(بيو)تكنولوجيا» is one word. */
function encloses(inside: readonly Token[], isBehindWord: boolean): boolean {
  if (inside.some(({ kind }) => kind === 'latin' || kind === 'opaque' || kind === 'number')) return false;
  const words = inside.filter(({ kind }) => kind === 'arabic');
  const [first] = words;
  if (first === undefined) return false;
  if (words.length > 1) return true;
  if (isBehindWord) return letterCount(first) >= 3 && !endings.has(fold(first.text));
  return letterCount(first) >= 5 && /^(?:ال|لل)/.test(fold(first.text));
}

const endings = wordSet('تان تين اتها اته ونها ينها ائي يات');
