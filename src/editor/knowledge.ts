import { compileKnowledge } from '../core/index';
import type { Grammar, Knowledge, Termbase } from '../core/index';

export interface BuiltIn {
  readonly builtInTermbases: readonly Termbase[];
  readonly builtInGrammar: Grammar;
}

/** Compiled when it is first asked for, and once: an editor without Arabic articles never pays for it. */
export function createKnowledge(load: () => Promise<BuiltIn>): () => Promise<Knowledge> {
  let knowledge: Promise<Knowledge> | undefined;
  return () =>
    (knowledge ??= load().then(({ builtInTermbases, builtInGrammar }) =>
      compileKnowledge(builtInTermbases, builtInGrammar),
    ));
}
