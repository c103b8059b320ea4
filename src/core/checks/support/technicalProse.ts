import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/words';
import { latinRuns } from './latinRuns';

const small = /^[a-z]+(?:[ -][a-z]+)*$/;

/** Words in small letters only, one or several with spaces between them. */
export const isSmall = (text: string): boolean => small.test(text);

const isCode = ({ kind, text }: Token): boolean => kind === 'opaque' && text.startsWith('`');

/** A paragraph with more English in small letters is about commands, or about English. */
const mostLeft = 3;

/** English words in it are names of things in a program, or meant as they are. */
export const isTechnicalProse = ({ tokens }: Paragraph): boolean =>
  tokens.some(isCode) || latinRuns(tokens).filter(({ text }) => isSmall(text)).length > mostLeft;
