import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readTermbase } from '../../../src/core/index';

import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import type { Knowledge } from '../../../src/core/termbase/knowledge';
import { prepareTerms } from '../../../src/core/termbase/preparedTerms';
import { readArticle } from '../../../src/core/text/article';
import { builtInGrammar, builtInTermbases } from '../../../src/knowledge/index';

const text = readFileSync('samples/ai-summit.ar.md', 'utf8');

/** What is found in the sample, and what speaks for a domain there; other words are only looked for where they count. */
const foundBy = (knowledge: Knowledge): readonly string[] =>
  readArticle(text, 'markdown').paragraphs.flatMap(({ paragraph }) => {
    const hints = knowledge.hints(paragraph).all.filter((hint) => hint.domains.size > 0);
    return [
      ...knowledge
        .mentions(paragraph)
        .map(({ start, end, sense }) => `${start} ${end} ${sense.role} ${sense.concept.id}`),
      ...hints.map(({ start, end, domains }) => `${start} ${end} ${[...domains].join(' ')}`),
    ].sort();
  });

const { concepts, domains } = readTermbase(
  ['english,arabic,wrong', 'artificial intelligence,ذكاء صنعي,الذكاء المصطنع', 'summit,قمة,القمة'].join('\n'),
  'csv',
);
const house = { name: 'house', origin: 'house', concepts, domains } as const;

describe('prepared terms', () => {
  const prepared = prepareTerms(builtInTermbases);

  it('find what the termbases find that they were made of', () => {
    const found = foundBy(compileKnowledge(builtInTermbases, builtInGrammar));
    assert.ok(found.length > 100);
    assert.deepEqual(foundBy(compileKnowledge(builtInTermbases, builtInGrammar, prepared)), found);
    assert.deepEqual(foundBy(compileKnowledge(builtInTermbases, builtInGrammar, prepared)), found, 'a second time');
  });

  it('lie under a termbase of the house', () => {
    const termbases = [...builtInTermbases, house];
    const found = foundBy(compileKnowledge(termbases, builtInGrammar));
    assert.notDeepEqual(found, foundBy(compileKnowledge(builtInTermbases, builtInGrammar)));
    assert.deepEqual(foundBy(compileKnowledge(termbases, builtInGrammar, prepared)), found);
  });

  for (const [name, bytes] of [
    ['cut off', prepared.slice(0, 1001)],
    ['empty', new Uint8Array()],
    ['of fewer concepts', prepareTerms(builtInTermbases.slice(0, -1))],
    ['of fewer domains', prepareTerms(builtInTermbases.filter((termbase) => termbase.domains.length === 0))],
  ] as const)
    it(`that are ${name} are left alone`, () => {
      const found = foundBy(compileKnowledge(builtInTermbases, builtInGrammar));
      assert.deepEqual(foundBy(compileKnowledge(builtInTermbases, builtInGrammar, bytes)), found);
    });
});
