import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { severities } from '../src/core/checks/check';
import type { Check } from '../src/core/checks/check';
import { allChecks } from '../src/core/checks/index';
import { applyEdits, safeEdits } from '../src/core/review/applyFixes';
import type { Finding } from '../src/core/review/finding';
import { parseMarked, renderAgainst } from '../src/core/review/markedText';
import { createReviewer } from '../src/core/review/reviewer';
import { defaultSettings } from '../src/core/review/settings';
import { builtInDictionary } from './support/builtIn';
import { sampleKnowledge } from './support/sampleKnowledge';

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

const ids = sorted(allChecks.map(({ id }) => id));
/** What stands beside the checks in their folder. */
const notChecks = new Set(['check', 'index']);

const arabicLetter = /[\u0620-\u064A]/;

describe('the list of checks', () => {
  it('names each check once', () => {
    assert.deepEqual(ids, sorted(new Set(ids)));
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('is that of the files', () => {
    const files = filesIn('src/core/checks', '.ts').filter((name) => !notChecks.has(name));
    assert.deepEqual(sorted(files), sorted(ids.map(camelCase)));
  });

  it('is that of the specs', () => {
    assert.deepEqual(sorted(filesIn('test/checks', '.spec.ts')), sorted(ids.map(camelCase)));
  });

  it('is that of the pages', () => {
    assert.deepEqual(sorted(filesIn('docs/checks', '.md')), ids);
  });

  it('is that of the settings', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const settings = manifest.contributes.configuration.properties['munaqqih.checks'].properties;
    assert.deepEqual(sorted(Object.keys(settings)), ids);
    for (const [id, setting] of Object.entries(settings))
      assert.deepEqual(sorted(setting.enum), sorted(['default', 'off', ...severities]), id);
  });
});

interface Manifest {
  contributes: {
    configuration: { properties: { 'munaqqih.checks': { properties: Record<string, { enum: readonly string[] }> } } };
  };
}

for (const check of allChecks) {
  describe(`the description of ${check.id}`, () => {
    it('has a severity and a category', () => {
      assert.ok(severities.includes(check.severity));
      assert.match(check.category, /^(?:terminology|accuracy|fluency|locale|style|other)\/[a-z-]+$/);
    });

    it('has a title in both languages', () => {
      assert.match(check.title.en, /^[A-Z][^\n.]+$/);
      assert.match(check.title.ar, arabicLetter);
      assert.doesNotMatch(check.title.ar, /[\n.]$/);
    });
  });
}

describe('the texts of the core', () => {
  const bilingual = /\ben:\s*(?<en>'[^'\n]*'|`[^`]*`|"[^"\n]*"),\s*ar:\s*(?<ar>'[^'\n]*'|`[^`]*`|"[^"\n]*")/g;
  const texts = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(`src/core/${name}`, 'utf8').matchAll(bilingual)].map(({ groups }) => ({
        name,
        en: groups?.['en']?.slice(1, -1) ?? '',
        ar: groups?.['ar']?.slice(1, -1) ?? '',
      })),
    );
  const placeholders = (text: string): readonly string[] => sorted(text.match(/\{\w+\}/g) ?? []);

  it('are found', () => {
    assert.ok(texts.length >= 2 * allChecks.length, `${texts.length} texts`);
  });

  it('are in both languages, with the same values', () => {
    for (const { name, en, ar } of texts) {
      assert.match(en, /[A-Za-z]/, `${name}: ${en}`);
      assert.match(ar, arabicLetter, `${name}: ${ar}`);
      assert.deepEqual(placeholders(ar), placeholders(en), `${name}: ${en}`);
    }
  });
});

/** The rows of the examples in a page; a pilcrow ends a paragraph. */
const examplesOf = (page: string): readonly string[] =>
  [...page.matchAll(/^```munaqqih\n(?<rows>[^]*?)^```$/gm)]
    .flatMap(({ groups }) => (groups?.['rows'] ?? '').split('\n'))
    .filter((row) => row !== '')
    .map((row) => row.replaceAll(' ¶ ', '\n\n'));

const knownNames = allChecks.map(({ id }) => id);

/** The findings of one check; the others are there by name only, for comments that silence them. */
function findingsOf(check: Check, text: string): readonly Finding[] {
  const checks = Object.fromEntries(knownNames.filter((id) => id !== check.id).map((id) => [id, 'off' as const]));
  const reviewer = createReviewer({
    checks: allChecks,
    knowledge: sampleKnowledge(),
    dictionary: builtInDictionary(),
    settings: { ...defaultSettings, checks },
  });
  const { findings, crashes } = reviewer.review({ text, format: 'markdown' });
  assert.deepEqual(crashes, []);
  return findings;
}

for (const check of allChecks) {
  describe(`the page of ${check.id}`, () => {
    // A page that is missing fails the list above, and its own specs here, but stops no others.
    const path = `docs/checks/${check.id}.md`;
    const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const examples = examplesOf(page);

    it('tells what the check is, in both languages', () => {
      const [title, , line] = page.split('\n');
      assert.equal(title, `# ${check.title.en}`);
      assert.equal(line, `\`${check.id}\` · ${check.severity} · MQM \`${check.category}\``);
      const [english = '', arabic = ''] = page.split('\n## بالعربية\n');
      assert.ok(arabic.includes(check.title.ar), check.title.ar);
      assert.ok(english.includes('\n## Fixes\n') && english.includes('\n## When it is silent\n'));
    });

    it('tells how to silence it', () => {
      assert.ok(page.includes(`"munaqqih.checks": { "${check.id}": "off" }`));
    });

    it('has examples of both kinds', () => {
      const flags = examples.filter((row) => row.includes('⟦')).length;
      assert.ok(flags >= 2, `${flags} examples of errors`);
      assert.ok(examples.length - flags >= 2, `${examples.length - flags} examples of right texts`);
    });

    for (const row of examples) {
      it(`is right about ${row}`, () => {
        const { text } = parseMarked(row);
        const findings = findingsOf(check, text);
        assert.equal(renderAgainst(row, findings), row);
        for (const { message, messageArabic, fixes } of findings) {
          assert.match(message, /[A-Za-z]/);
          assert.match(messageArabic, arabicLetter);
          for (const { title, titleArabic } of fixes) {
            assert.match(title, /[A-Za-z]/);
            assert.match(titleArabic, arabicLetter);
          }
        }
        const edits = safeEdits(findings);
        if (edits.length > 0) assert.deepEqual(findingsOf(check, applyEdits(text, edits)), []);
      });
    }
  });
}

describe('the default settings', () => {
  it('leave every check with its own severity', () => {
    assert.deepEqual(defaultSettings.checks, {});
  });
});
