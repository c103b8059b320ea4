import { TATWEEL } from './arabic';
import { fold } from './fold';
import { tokenIndexAt } from './neighbours';
import type { Span } from './span';
import type { Token } from './words';

/** What Arabic joins to a Latin word: «بـ AI», «وAI», «و AI», «الـ AI». */
export interface Join {
  /** The Latin word with what is joined to it. */
  readonly span: Span;
  /** The proclitics, without tatweel and without the article of «الـ». */
  readonly proclitics: string;
}

const joinable = /^[وف]?[بكل]?(?:ال)?$|^[وف]?لل$/;

export function joinedBefore(tokens: readonly Token[], latin: Span): Join {
  const plain: Join = { span: latin, proclitics: '' };
  let index = tokenIndexAt(tokens, latin.start) - 1;
  const spaced = tokens[index]?.kind === 'space';
  if (spaced) index--;
  const token = tokens[index];
  if (token?.kind !== 'arabic') return plain;
  const folded = fold(token.text);
  if (!joinable.test(folded) || folded === '') return plain;
  // With a space between, only a tatweel, the bare conjunction or the bare article («ال chatbot») leans on the Latin word.
  if (spaced && !token.text.endsWith(TATWEEL) && !/^و$|ال$|^[وف]?لل$/.test(folded)) return plain;
  const proclitics = folded.endsWith('لل') ? folded.slice(0, -1) : folded.replace(/ال$/, '');
  return { span: { start: token.start, end: latin.end }, proclitics };
}
