import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileKnowledge } from '../../src/core/termbase/knowledge';
import type { Knowledge } from '../../src/core/termbase/knowledge';
import { parseTermbase } from '../../src/core/termbase/parseTermbase';
import { builtInGrammar, builtInTermbases } from '../../src/knowledge/index';

let compiled: Knowledge | undefined;

/** The knowledge that comes with the product and the house termbase of the samples, as one who tries them out has it. */
export function sampleKnowledge(): Knowledge {
  if (compiled !== undefined) return compiled;
  const path = 'samples/.munaqqih/house.terms.yaml';
  const { problems, ...house } = parseTermbase(parse(readFileSync(path, 'utf8')));
  assert.deepEqual(problems, []);
  compiled = compileKnowledge([...builtInTermbases, { name: 'house', origin: 'house', ...house }], builtInGrammar);
  return compiled;
}
