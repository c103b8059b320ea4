import type { Concept } from '../../termbase/concept';
import { realize, usableTerms } from '../../termbase/replacement';

/** A concept in Arabic where the text has it in English, which does not show whether it is definite: so first, then not. */
export const renderEnglish = (concept: Concept, proclitics: string): readonly string[] => [
  ...new Set(
    usableTerms(concept.arabic).flatMap((term) =>
      (['definite', 'indefinite'] as const).map((definiteness) =>
        realize(term, { proclitics, inflection: { definiteness, number: 'singular' } }),
      ),
    ),
  ),
];
