import { compileKnowledge } from '../core/index';
import type { Knowledge, Termbase } from '../core/index';

/** Compiled when it is first asked for, and once: an editor without Arabic articles never pays for it. */
export function createKnowledge(load: () => Promise<readonly Termbase[]>): () => Promise<Knowledge> {
  let knowledge: Promise<Knowledge> | undefined;
  return () => (knowledge ??= load().then(compileKnowledge));
}
