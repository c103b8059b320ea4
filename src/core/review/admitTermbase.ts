import type { Check } from '../checks/check';
import type { Grammar } from '../morphology/lexicon';
import type { Termbase } from '../termbase/concept';
import type { ReadTermbase, TermbaseProblem } from '../termbase/formats/readTermbase';
import { compileKnowledge } from '../termbase/knowledge';
import { say } from '../text/message';
import { failingExamples } from './examples';

const failed = {
  en: 'An example of {id} fails, so the entry is off: {actual}',
  ar: 'أخفق مثال من {id} فعُطّل المدخل: {actual}',
};

export interface AdmittedTermbase {
  readonly termbase: Termbase;
  readonly problems: readonly TermbaseProblem[];
}

export interface KnowledgeBelow {
  readonly checks: readonly Check[];
  readonly termbases: readonly Termbase[];
  readonly grammar: Grammar;
  /** See `prepareTerms`. */
  readonly prepared?: Uint8Array;
}

/** Runs the examples of a termbase over the knowledge below it; an entry whose examples fail is left out and said. */
export function admitTermbase(
  identity: Omit<Termbase, 'concepts' | 'domains'>,
  read: ReadTermbase,
  below: KnowledgeBelow,
): AdmittedTermbase {
  const termbase: Termbase = { ...identity, concepts: read.concepts, domains: read.domains };
  if (!read.concepts.some(({ examples }) => examples.flags.length + examples.passes.length > 0))
    return { termbase, problems: read.problems };
  const knowledge = compileKnowledge([...below.termbases, termbase], below.grammar, below.prepared);
  const problems = [...read.problems];
  const concepts = read.concepts.filter((concept) => {
    const [failure] = failingExamples(concept, { checks: below.checks, knowledge });
    if (failure === undefined) return true;
    const place = read.placeOf(concept.id) ?? { start: 0, end: 0 };
    problems.push({ ...place, message: say(failed, { id: concept.id, actual: failure.actual }) });
    return false;
  });
  return { termbase: { ...termbase, concepts }, problems };
}
