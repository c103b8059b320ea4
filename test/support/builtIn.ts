import { readFileSync } from 'node:fs';
import { parseDictionary } from '../../src/core/spelling/dictionary';
import type { Dictionary } from '../../src/core/spelling/dictionary';
import { compileKnowledge } from '../../src/core/termbase/knowledge';
import type { Knowledge } from '../../src/core/termbase/knowledge';
import { builtInGrammar, builtInTermbases } from '../../src/knowledge/index';

let compiled: Knowledge | undefined;

/** The knowledge that comes with the product, compiled once for all specs. */
export const builtInKnowledge = (): Knowledge => (compiled ??= compileKnowledge(builtInTermbases, builtInGrammar));

let dictionary: Dictionary | undefined;

/** The dictionary that comes with the product, as esbuild.js left it. */
export const builtInDictionary = (): Dictionary | undefined =>
  (dictionary ??= parseDictionary(readFileSync('dist/dictionary.bin')));
