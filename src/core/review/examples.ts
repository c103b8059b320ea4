import type { Check } from '../checks/check';
import type { Concept } from '../termbase/concept';
import type { Knowledge } from '../termbase/knowledge';
import { parseMarked, renderAgainst } from './markedText';
import { createReviewer } from './reviewer';
import { defaultSettings } from './settings';

export interface FailingExample {
  readonly list: 'flags' | 'passes';
  readonly index: number;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Runs the examples of a concept: `flags` must be found and mended as marked, `passes` must have no finding of this
 * concept. Findings of other concepts do not count against a concept.
 */
export function failingExamples(
  concept: Concept,
  parts: { readonly checks: readonly Check[]; readonly knowledge: Knowledge },
): readonly FailingExample[] {
  const reviewer = createReviewer({ ...parts, settings: defaultSettings });
  const failures: FailingExample[] = [];
  for (const list of ['flags', 'passes'] as const) {
    for (const [index, expected] of concept.examples[list].entries()) {
      const { text } = parseMarked(expected);
      const findings = reviewer
        .review({ text, format: 'plain' })
        .findings.filter((finding) => finding.concept === concept.id);
      const actual = renderAgainst(expected, findings);
      if (actual !== expected) failures.push({ list, index, expected, actual });
    }
  }
  return failures;
}
