import type { Concept, Domain } from '../concept';
import type { Bilingual } from '../../text/message';
import type { Span } from '../../text/span';

export const termbaseFormats = ['yaml', 'csv', 'tsv', 'tbx'] as const;
export type TermbaseFormat = (typeof termbaseFormats)[number];

/** Something wrong in a termbase, where its writer wrote it; offsets of the file's text. */
export interface TermbaseProblem extends Span {
  readonly message: Bilingual;
}

/** What could be read of a termbase: the good entries, and what is wrong with the others. */
export interface ReadTermbase {
  readonly concepts: readonly Concept[];
  readonly domains: readonly Domain[];
  readonly problems: readonly TermbaseProblem[];
  /** Where an entry stands; undefined for an id that is not in the text. */
  placeOf(concept: string): Span | undefined;
}

/** The format of a file by its name; undefined where it is no termbase. */
export function termbaseFormatOf(name: string): TermbaseFormat | undefined {
  const ending = /\.(ya?ml|csv|tsv|tbx)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'yml' ? 'yaml' : termbaseFormats.find((format) => format === ending);
}
