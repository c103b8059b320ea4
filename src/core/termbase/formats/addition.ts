import { fold } from '../../text/fold';
import type { Concept, TermStatus } from '../concept';

/** What somebody wants a termbase to say about one concept. */
export interface TermbaseAddition {
  /** The id of the concept in the termbases that hold, where it has one. */
  readonly concept?: string;
  readonly kind: Concept['kind'];
  readonly english: string;
  /** Right terms, as a termbase has them: indefinite and singular. */
  readonly terms: readonly AddedTerm[];
  /** Renderings that are wrong wherever they stand. */
  readonly wrong: readonly string[];
  /** Latin forms that are right in an Arabic text. */
  readonly latin: readonly string[];
}

export interface AddedTerm {
  readonly term: string;
  readonly plural?: string;
  readonly status: Extract<TermStatus, 'preferred' | 'admitted'>;
}

export const isSame = (one: string, other: string): boolean => fold(one) === fold(other);

export const includesForm = (forms: readonly string[], form: string): boolean =>
  forms.some((other) => isSame(other, form));

/** Does a termbase that was changed say what it should, of this concept? */
export const says = (concepts: readonly Concept[], addition: TermbaseAddition): boolean =>
  concepts.some((concept) => {
    const right = concept.arabic.filter(({ status }) => status === 'preferred' || status === 'admitted');
    const others = concept.arabic.filter(({ status }) => status === 'forbidden' || status === 'deprecated');
    const wrong = [
      ...concept.wrong.flatMap(({ forms, plurals }) => [...forms, ...plurals]),
      ...others.map(({ term }) => term),
    ];
    return (
      addition.terms.every(({ term }) => right.some((known) => isSame(known.term, term))) &&
      addition.terms.every(({ term, plural }) => !includesForm(wrong, term) && !includesForm(wrong, plural ?? term)) &&
      addition.wrong.every((form) => includesForm(wrong, form)) &&
      addition.latin.every((form) => concept.latin.includes(form) && !concept.acronyms.includes(form))
    );
  });

/** An id made of the English that no other concept has; `concept` where there are no letters to make one of. */
export function conceptIdFor(english: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(english);
  const base = slug === '' ? 'concept' : slug;
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  return id;
}

/** Letters and digits of English, joined by hyphens; empty where there are none. */
export const slugOf = (english: string): string =>
  english
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
