import type { Concept } from '../../termbase/concept';
import type { Knowledge } from '../../termbase/knowledge';
import { isRole } from '../../termbase/sense';
import { solidAfter } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { nearby, slice } from '../../text/span';
import type { Span } from '../../text/span';

export interface EnglishFirst {
  readonly concept: Concept;
  /** The Arabic without its brackets. */
  readonly arabic: string;
  /** The closing bracket included. */
  readonly end: number;
}

/** The Arabic of a term in brackets behind its English, which ought to stand the other way round: «forks (تفريعات)». */
export function englishBeforeArabic(
  run: Span & { readonly text: string },
  paragraph: Paragraph,
  knowledge: Knowledge,
): EnglishFirst | undefined {
  const opener = solidAfter(paragraph.tokens, run.end);
  if (opener?.text !== '(') return undefined;
  const term = nearby(knowledge.mentions(paragraph), opener, 2)
    .filter(isRole('term'))
    .find(({ start, sense }) => start === opener.end && isEnglishOf(run.text, sense.concept));
  if (term === undefined || paragraph.text[term.end] !== ')') return undefined;
  return { concept: term.sense.concept, arabic: slice(paragraph.text, term), end: term.end + 1 };
}

const singular = (english: string): string => english.toLowerCase().replace(/(?<=..)s$/, '');

const isEnglishOf = (english: string, concept: Concept): boolean =>
  concept.kind === 'term' && concept.english.some((own) => singular(own) === singular(english));
