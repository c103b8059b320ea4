import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync('schemas/termbase.schema.json', 'utf8')) as object,
);

const files = [
  'samples/.munaqqih/house.terms.yaml',
  'src/knowledge/domains.yaml',
  ...readdirSync('src/knowledge/terms').map((name) => `src/knowledge/terms/${name}`),
];

describe('the schema of termbases', () => {
  for (const file of files) {
    it(`accepts ${file}`, () => {
      assert.ok(validate(parse(readFileSync(file, 'utf8'))), JSON.stringify(validate.errors, null, 2));
    });
  }

  for (const [what, termbase] of Object.entries({
    'an unknown field': { concepts: [{ id: 'a', arab: ['نص'] }] },
    'an unknown status': { concepts: [{ id: 'a', arabic: [{ term: 'نص', status: 'best' }] }] },
    'a wrong rendering without a form': { concepts: [{ id: 'a', wrong: [{ always: true }] }] },
    'a concept without an id': { concepts: [{ arabic: ['نص'] }] },
    'a bidi control in an id': { concepts: [{ id: 'a\u202Eb' }] },
  })) {
    it(`rejects ${what}`, () => {
      assert.equal(validate(termbase), false);
    });
  }
});
