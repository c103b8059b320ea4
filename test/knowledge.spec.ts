import assert from 'node:assert/strict';
import { allChecks } from '../src/core/checks/index';
import { failingExamples } from '../src/core/review/examples';
import { builtInTermbases } from '../src/knowledge/index';
import { builtInKnowledge } from './support/builtIn';

describe('built-in knowledge', () => {
  for (const termbase of builtInTermbases) {
    for (const concept of termbase.concepts) {
      it(`${termbase.name}: ${concept.id}`, () => {
        assert.deepEqual(failingExamples(concept, { checks: allChecks, knowledge: builtInKnowledge() }), []);
      });
    }
  }

  it('names only domains that have words', () => {
    const known = new Set(builtInTermbases.flatMap(({ domains }) => domains.map(({ id }) => id)));
    const named = builtInTermbases.flatMap(({ concepts }) =>
      concepts.flatMap(({ wrong }) =>
        wrong.flatMap((rendering) => [...rendering.for.fields, ...rendering.against.fields]),
      ),
    );
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });
});
