import { compileKnowledge } from '../../src/core/termbase/knowledge';
import type { Knowledge } from '../../src/core/termbase/knowledge';
import { builtInGrammar, builtInTermbases } from '../../src/knowledge/index';

let compiled: Knowledge | undefined;

/** The knowledge that comes with the product, compiled once for all specs. */
export const builtInKnowledge = (): Knowledge => (compiled ??= compileKnowledge(builtInTermbases, builtInGrammar));
