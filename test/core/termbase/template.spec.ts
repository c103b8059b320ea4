import assert from 'node:assert/strict';
import { allChecks } from '../../../src/core/checks/index';
import { admitTermbase } from '../../../src/core/review/admitTermbase';
import { emptyGrammar } from '../../../src/core/morphology/lexicon';
import { addToTermbase } from '../../../src/core/termbase/formats/addToTermbase';
import { readTermbase } from '../../../src/core/termbase/formats/index';
import { termbaseTemplate } from '../../../src/core/termbase/formats/template';

describe('the template of a new termbase', () => {
  for (const language of ['en', 'ar'] as const) {
    const template = termbaseTemplate(language);

    it(`is a termbase without entries: ${language}`, () => {
      const { concepts, problems } = readTermbase(template, 'yaml');
      assert.deepEqual([concepts, problems], [[], []]);
    });

    it(`has examples that hold once the comment signs are off: ${language}`, () => {
      const entries = template.replace(/^ {2}# (?=- id| {2})/gm, '  ');
      const read = readTermbase(entries, 'yaml');
      const below = { checks: allChecks, termbases: [], grammar: emptyGrammar };
      const { termbase, problems } = admitTermbase({ name: 'template', origin: 'house' }, read, below);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        termbase.concepts.map(({ id }) => id),
        ['newsletter', 'lead', 'website'],
      );
    });

    it(`can be added to: ${language}`, () => {
      const addition = { kind: 'term', english: 'desk', wrong: [], latin: [] } as const;
      const added =
        addToTermbase(template, 'yaml', { ...addition, terms: [{ term: 'قسم', status: 'preferred' }] }) ?? '';
      assert.ok(added.includes('- id: desk'), added);
      assert.equal(added.split('#').length, template.split('#').length);
    });
  }
});
