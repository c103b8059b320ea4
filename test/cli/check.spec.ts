import assert from 'node:assert/strict';
import type { Dictionary } from '../../src/core/spelling/dictionary';
import { builtInDictionary } from '../support/builtIn';
import { parseReport } from './support/report';
import { clean, latinComma, misread } from './support/texts';
import { createWorkspace } from './support/workspace';

describe('munaqqih check', () => {
  describe('exit status', () => {
    const { run } = createWorkspace({ 'clean.ar.md': clean, 'minor.ar.md': latinComma, 'critical.ar.md': misread });
    const rows: readonly (readonly [argv: readonly string[], status: number])[] = [
      [['clean.ar.md'], 0],
      [['minor.ar.md'], 0],
      [['minor.ar.md', '--fail-on', 'minor'], 1],
      [['minor.ar.md', '--fail-on', 'neutral'], 1],
      [['minor.ar.md', '--fail-on', 'minor', '--min-severity', 'critical'], 1],
      [['critical.ar.md'], 1],
      [['critical.ar.md', 'clean.ar.md'], 1],
      [['critical.ar.md', '--fail-on', 'critical'], 1],
      [['critical.ar.md', '--fail-on', 'never'], 0],
      [['missing.ar.md', 'critical.ar.md', '--fail-on', 'never'], 2],
    ];
    for (const [argv, status] of rows)
      it(`is ${status} for «${argv.join(' ')}»`, async () => {
        assert.equal((await run(['check', ...argv])).status, status);
      });
  });

  describe('house style', () => {
    const name = 'أعلنت صحافة هب أمس عن «خدمتها الجديدة» للقراء.';
    const { run } = createWorkspace({
      'name.ar.md': name,
      'house.csv': 'english,latin,kind,arabic\nHub,Sahafa Hub,name,صحافة هب\n',
    });
    const codes = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await run(['check', 'name.ar.md', '--termbase', 'house.csv', '--format', 'json', ...argv]);
      return parseReport(stdout).articles.flatMap(({ findings }) => findings.map(({ code }) => code));
    };

    it('is what the options say', async () => {
      assert.deepEqual(await codes(), []);
      assert.deepEqual(await codes('--names', 'arabic'), []);
      assert.deepEqual(await codes('--names', 'latin'), ['name-style']);
      assert.deepEqual(await codes('--do-not-translate', 'Sahafa Hub'), ['name-style']);
      assert.deepEqual(await codes('--quotes', 'guillemets'), []);
      assert.deepEqual(await codes('--quotes', 'straight'), ['quotation-style']);
    });

    it('takes the conventions of a newspaper, and the house over them', async () => {
      const date = createWorkspace({ 'date.ar.md': 'وصل الوفد في 3 يناير 2020 إلى المدينة.' });
      const found = async (...argv: readonly string[]): Promise<readonly string[]> => {
        const { stdout } = await date.run(['check', 'date.ar.md', '--format', 'json', ...argv]);
        return parseReport(stdout).articles.flatMap(({ findings }) => findings.map(({ code }) => code));
      };
      assert.deepEqual(await found(), []);
      assert.deepEqual(await found('--newspaper', 'levant'), ['month-style']);
      assert.deepEqual(await found('--newspaper', 'levant', '--months', 'latin'), []);
      assert.deepEqual(await found('--newspaper', 'egypt'), ['digit-style', 'digit-style']);
      assert.equal((await date.run(['check', 'date.ar.md', '--newspaper', 'mars'])).status, 2);
    });

    it('is said to be wrong where it is', async () => {
      const { status, stderr } = await run(['check', 'name.ar.md', '--names', 'greek']);
      assert.equal(status, 2);
      assert.match(stderr, /--names takes asInArticle, arabic, latin|--names takes arabic, latin, asInArticle/);
      assert.equal((await run(['check', 'name.ar.md', '--do-not-translate', ' '])).status, 2);
    });
  });

  it('reports every unknown word where that is asked for', async () => {
    const { run } = createWorkspace({ 'a.ar.md': 'كتب نيمبرافيتش مقالًا طويلًا عن الإعلان في المجلة.' });
    const dictionary = (): Promise<Dictionary | undefined> => Promise.resolve(builtInDictionary());
    const stdoutOf = async (...argv: readonly string[]): Promise<string> =>
      (await run(['check', 'a.ar.md', ...argv], { dictionary })).stdout;
    assert.doesNotMatch(await stdoutOf(), /نيمبرافيتش/);
    assert.match(await stdoutOf('--spelling', 'all'), /نيمبرافيتش/);
    assert.doesNotMatch(await stdoutOf('--spelling', 'all', '--min-severity', 'minor'), /نيمبرافيتش/);
    assert.doesNotMatch(await stdoutOf('--spelling', 'confusions', '--min-severity', 'neutral'), /نيمبرافيتش/);
  });

  describe('as JSON', () => {
    const text = `مقدمة قصيرة.\n\n${misread}`;
    const { run } = createWorkspace({ 'news/a.ar.md': text });

    it('has every field of the contract and no other', async () => {
      const { stdout, stderr } = await run(['check', 'news/a.ar.md', '--format', 'json']);
      const report = parseReport(stdout);
      assert.deepEqual(Object.keys(report), ['schemaVersion', 'tool', 'articles']);
      assert.deepEqual([report.schemaVersion, report.tool.name, stderr], [1, 'munaqqih', '']);
      assert.match(report.tool.version, /^\d+\.\d+\.\d+$/);
      const [article] = report.articles;
      assert.ok(article !== undefined);
      const { findings, ...head } = article;
      assert.deepEqual(head, {
        path: 'news/a.ar.md',
        source: null,
        words: 12,
        score: { penalty: 25, per1000Words: 2083.33 },
      });
      const [finding] = findings;
      assert.ok(finding !== undefined);
      const { message, messageArabic, evidence, fixes, ...rest } = finding;
      const at = text.indexOf('منظمة');
      const wrong = 'منظمة العفو الدولية';
      assert.deepEqual(rest, {
        code: 'wrong-sense',
        category: 'terminology/wrong-sense',
        severity: 'critical',
        start: at,
        end: at + wrong.length,
        line: 3,
        column: at - text.indexOf('أطلقت') + 1,
        text: wrong,
        concept: 'artificial-intelligence',
        origin: { termbase: 'small', kind: 'built-in', overrides: null },
      });
      for (const said of [message, messageArabic, ...evidence]) assert.equal(typeof said, 'string');
      assert.ok(evidence.length > 0);
      const [fix] = fixes;
      assert.deepEqual(Object.keys(fix ?? {}), ['title', 'safety', 'preferred', 'edits']);
      assert.deepEqual([fix?.safety, fix?.preferred], ['safe', true]);
      const edit = fix?.edits.find(({ start }) => start === at);
      assert.deepEqual(edit, { start: at, end: at + wrong.length, text: 'الذكاء الاصطناعي' });
    });

    it('has null for the concept where none is concerned', async () => {
      const { stdout } = await run(['check', '-', '--format', 'json'], { input: latinComma });
      assert.equal(parseReport(stdout).articles[0]?.findings[0]?.concept, null);
    });

    it('shows paths relative to the working folder where it can', async () => {
      const { folder } = createWorkspace();
      const paths = [`${createWorkspaceWith('x.ar.md')}/x.ar.md`, 'news/../news/a.ar.md'];
      const { stdout } = await run(['check', ...paths, '--format', 'json']);
      assert.deepEqual(
        parseReport(stdout).articles.map(({ path }) => path),
        [paths[0], 'news/a.ar.md'],
      );
      const elsewhere = await run(['check', '../a.ar.md', '--format', 'json'], { cwd: `${folder}/below` });
      assert.match(elsewhere.stderr, /^\.\.\/a\.ar\.md: no such file/);
    });
  });

  describe('severities', () => {
    const { run } = createWorkspace({ 'a.ar.md': `${latinComma}\n${misread}` });

    it('reports nothing below --min-severity, and scores all', async () => {
      const { stdout } = await run(['check', 'a.ar.md', '--format', 'json', '--min-severity', 'major']);
      const [article] = parseReport(stdout).articles;
      assert.deepEqual(
        article?.findings.map(({ severity }) => severity),
        ['critical'],
      );
      assert.equal(article.score.penalty, 26);
    });

    it('says what it does not show', async () => {
      const { stdout } = await run(['check', 'a.ar.md', '--min-severity', 'major']);
      assert.match(stdout, /^1 finding of lower severity not shown/m);
      assert.doesNotMatch(stdout, /latin-punctuation/);
    });
  });

  describe('standard input', () => {
    const { run } = createWorkspace({ 'a.en.md': 'The company released a new generative AI model.\n' });

    it('is an article named -', async () => {
      const { status, stdout } = await run(['check', '-', '--format', 'json'], { input: misread });
      const [article] = parseReport(stdout).articles;
      assert.deepEqual([status, article?.path, article?.findings[0]?.code], [1, '-', 'wrong-sense']);
    });

    it('is Markdown', async () => {
      const { stdout } = await run(['check', '-'], { input: `\`\`\`\n${latinComma}\`\`\`\n` });
      assert.match(stdout, /^Nothing to mend in 1 article/);
    });

    it('has an English source where one is named', async () => {
      const { stdout } = await run(['check', '-', '--source', 'a.en.md', '--format', 'json'], { input: misread });
      assert.equal(parseReport(stdout).articles[0]?.source, 'a.en.md');
    });
  });

  it('writes the report into a file', async () => {
    const { run, read } = createWorkspace({ 'a.ar.md': misread });
    const { status, stdout } = await run(['check', 'a.ar.md', '--format', 'json', '--output', 'report.json']);
    assert.deepEqual([status, stdout], [1, '']);
    assert.equal(parseReport(read('report.json')).articles[0]?.path, 'a.ar.md');
    await run(['check', 'a.ar.md', '--output', 'report.txt'], { colour: true, columns: 60 });
    assert.ok(!read('report.txt').includes('\u001B'));
  });

  it('says why the report cannot be written', async () => {
    const { run } = createWorkspace({ 'a.ar.md': clean });
    const { status, stderr } = await run(['check', 'a.ar.md', '--output', 'no/such/folder/report.txt']);
    assert.deepEqual(
      [status, stderr],
      [2, 'no/such/folder/report.txt: could not be written: no such file or folder\n'],
    );
  });

  it('speaks Arabic', async () => {
    const { run } = createWorkspace({ 'a.ar.md': latinComma });
    const { stdout } = await run(['check', 'a.ar.md', '--lang', 'ar']);
    assert.match(stdout, /صغيرة/);
    assert.match(stdout, /الملاحظات: 1/);
    assert.doesNotMatch(stdout, /finding|minor|English/);
  });

  it('survives a fault of its own', async () => {
    const { run } = createWorkspace({ 'a.ar.md': misread });
    const knowledge = (): never => {
      throw new Error('broken');
    };
    const { status, stdout, stderr } = await run(['check', 'a.ar.md'], { knowledge });
    assert.deepEqual([status, stdout, stderr], [2, '', 'a.ar.md: could not be reviewed: broken\n']);
  });
});

function createWorkspaceWith(path: string): string {
  return createWorkspace({ [path]: clean }).folder;
}
