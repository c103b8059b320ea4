import assert from 'node:assert/strict';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { allChecks } from '../../../src/core/checks/index';
import { renderSarif } from '../../../src/core/report/renderSarif';
import type { Report } from '../../../src/core/report/report';
import { articleOf, reportOf } from './support';

/** The schema of OASIS; its patterns are not written for Unicode mode. */
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

function sarifOf(report: Report, language: 'en' | 'ar' = 'en'): Log {
  const log = JSON.parse(renderSarif(report, allChecks, language)) as Log;
  assert.ok(validate(log), ajv.errorsText(validate.errors));
  return log;
}

const misread = 'أطلقت الشركة نموذجًا من منظمة العفو الدولية لكتابة النصوص.';
const latinComma = 'وصل الوزير إلى العاصمة, ثم غادرها.';
const twoNames = 'قال ليكون إن النموذج جديد. وسأل الصحفي: هل يعرف LeCun ذلك؟';

describe('renderSarif', () => {
  it('makes a log that the schema of SARIF 2.1.0 accepts', () => {
    const texts = [misread, latinComma, twoNames, ''];
    const articles = texts.map((text, index) => articleOf(`news/مقال ${index}.ar.md`, text));
    const faults = ['bad.ar.md: not UTF-8'];
    for (const language of ['en', 'ar'] as const) {
      const log = sarifOf({ tool: { name: 'munaqqih', version: '1.2.3' }, articles, faults }, language);
      assert.equal(log.runs[0]?.results?.length, articles.flatMap(({ findings }) => findings).length);
    }
    sarifOf({ tool: { name: 'munaqqih', version: '1.2.3' }, articles: [], faults: [] });
  });

  it('the schema refuses what is no log', () => {
    assert.equal(validate({ version: '2.1.0', runs: [{}] }), false);
  });

  it('counts places as the contract says', () => {
    const text = `\u{1F600} مقدمة.\r\n${latinComma}\r\n`;
    const [run] = sarifOf(reportOf('a.ar.md', text)).runs;
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    const [result] = run.results ?? [];
    const region = {
      startLine: 2,
      startColumn: latinComma.indexOf(',') + 1,
      endLine: 2,
      endColumn: latinComma.indexOf(',') + 2,
      charOffset: text.indexOf(','),
      charLength: 1,
    };
    assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'a.ar.md', index: 0 },
      region: { ...region, snippet: { text: ',' } },
    });
    const [change] = result.fixes?.[0]?.artifactChanges ?? [];
    assert.deepEqual(change, {
      artifactLocation: { uri: 'a.ar.md', index: 0 },
      replacements: [{ deletedRegion: region, insertedContent: { text: '\u060C' } }],
    });
  });

  it('has a rule for each check, and each result points to its own', () => {
    const [run] = sarifOf(reportOf('a.ar.md', `${misread}\n${latinComma}`)).runs;
    const rules = run?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      allChecks.map(({ id }) => id),
    );
    const results = run?.results ?? [];
    assert.ok(results.length >= 2);
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
  });

  it('turns severities into levels', () => {
    const [run] = sarifOf(reportOf('a.ar.md', `${misread}\n${latinComma}`)).runs;
    const levels = new Map(run?.results?.map(({ ruleId, level }) => [ruleId, level]));
    assert.deepEqual([levels.get('wrong-sense'), levels.get('latin-punctuation')], ['error', 'note']);
  });

  it('writes paths as URIs', () => {
    const uriOf = (path: string): string | undefined =>
      sarifOf(reportOf(path, latinComma)).runs[0]?.artifacts?.[0]?.location?.uri;
    assert.equal(uriOf('in/a b#1?.ar.md'), 'in/a%20b%231%3F.ar.md');
    assert.equal(uriOf('/tmp/a.ar.md'), 'file:///tmp/a.ar.md');
    assert.equal(uriOf('C:/in/a.ar.md'), 'file:///C:/in/a.ar.md');
    assert.equal(uriOf('../a.ar.md'), '../a.ar.md');
  });

  it('says in its own field that something could not be read', () => {
    const whole = sarifOf(reportOf('a.ar.md', latinComma)).runs[0]?.invocations?.[0];
    assert.deepEqual(whole, { executionSuccessful: true, toolExecutionNotifications: [] });
    const partly = sarifOf({ ...reportOf('a.ar.md', latinComma), faults: ['b: gone'] }).runs[0]?.invocations?.[0];
    assert.equal(partly?.executionSuccessful, false);
    assert.equal(partly.toolExecutionNotifications?.[0]?.message.text, 'b: gone');
  });

  it('names each finding independently of where it stands', () => {
    const keys = (text: string): readonly unknown[] =>
      sarifOf(reportOf('a.ar.md', text)).runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints) ?? [];
    const far = 'ثم عاد إلى مكتبه وكتب تقريرًا طويلًا عن رحلته.';
    const neighbours = `${far}\n${latinComma}\n${far}`;
    assert.deepEqual(keys(neighbours), keys(`مقدمة.\n${neighbours}`));
  });
});
