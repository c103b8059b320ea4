import type { ArabicTerm, Concept } from '../termbase/concept';
import { usableTerms } from '../termbase/replacement';
import { fold } from '../text/fold';
import type { Sought } from './sought';
import { latinSubstitute, substituteOf } from './substitute';
import type { Substitute } from './substitute';

/** A right rendering of a concept. */
export interface Rendering {
  readonly concept: Concept;
  readonly substitute: Substitute;
  /** Undefined for a name in Latin letters. */
  readonly term?: ArabicTerm;
}

/** In order of preference: of a name the Latin form, which comes first as in fixes, then the Arabic terms. */
export function renderingsOfConcept(concept: Concept): readonly Rendering[] {
  const arabic = usableTerms(concept.arabic).map((term) => ({
    concept,
    term,
    substitute: substituteOf(term, concept),
  }));
  const [name] = concept.kind === 'name' ? concept.latin : [];
  return name === undefined ? arabic : [{ concept, substitute: latinSubstitute(name) }, ...arabic];
}

/** What the concepts of a wording may be called instead. */
export const renderingsOf = ({ concepts, text }: Sought): readonly Rendering[] =>
  concepts.flatMap(renderingsOfConcept).filter(({ substitute }) => fold(substitute.text) !== fold(text));
