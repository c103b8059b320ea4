import assert from 'node:assert/strict';
import { compileKnowledge } from '../../src/core/termbase/knowledge';
import type { Knowledge } from '../../src/core/termbase/knowledge';
import { parseTermbase } from '../../src/core/termbase/parseTermbase';

/** The knowledge of one termbase as a person would write it, in the form that a YAML parser gives. */
export function knowledgeOf(raw: unknown): Knowledge {
  const { problems, ...termbase } = parseTermbase(raw);
  assert.deepEqual(problems, []);
  return compileKnowledge([{ name: 'spec', origin: 'house', ...termbase }]);
}
