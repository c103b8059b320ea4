import assert from 'node:assert/strict';
import { allChecks } from '../../src/core/index';
import { version } from '../../package.json';
import { clean } from './support/texts';
import { createWorkspace } from './support/workspace';

describe('the command line', () => {
  const { run } = createWorkspace({ 'a.ar.md': clean });

  for (const argv of [[], ['--help'], ['-h'], ['help']])
    it(`shows its commands for «${argv.join(' ')}»`, async () => {
      const { status, stdout, stderr } = await run(argv);
      assert.match(stdout, /^ {2}check \[PATH…\]/m);
      assert.match(stdout, /^ {2}checks /m);
      assert.deepEqual([status, stderr], [0, '']);
    });

  it('explains the options of check', async () => {
    const { status, stdout } = await run(['check', '--help']);
    for (const option of [
      'source',
      'no-source',
      'format',
      'output',
      'termbase',
      'min-severity',
      'fail-on',
      'spelling',
      'fix',
      'fix-dry-run',
      'lang',
    ])
      assert.match(stdout, new RegExp(`^ +--${option}\\b`, 'm'));
    assert.equal(status, 0);
    assert.equal((await run(['help', 'check'])).stdout, stdout);
  });

  it('says its version', async () => {
    assert.deepEqual(await run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists the checks', async () => {
    const english = await run(['checks']);
    assert.deepEqual(
      english.stdout.split('\n').flatMap((line) => line.split(' ')[0] ?? []),
      [...allChecks.map(({ id }) => id), ''],
    );
    const arabic = await run(['checks', '--lang', 'ar']);
    for (const { title } of allChecks) assert.ok(arabic.stdout.includes(title.ar));
  });

  const wrong: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [['chek'], /unknown command chek/],
    [['--frob'], /unknown option --frob/],
    [['check', '--frob', 'a.ar.md'], /unknown option '--frob'/],
    [['check', 'a.ar.md', '--format'], /'--format <value>' argument missing/],
    [['check', 'a.ar.md', '--format', 'xml'], /--format takes pretty, json, sarif, github; not xml/],
    [['check', 'a.ar.md', '--format', 'csv'], /--format csv is not available yet/],
    [['check', 'a.ar.md', '--format', 'html'], /--format html is not available yet/],
    [['check', 'a.ar.md', '--min-severity', 'never'], /--min-severity takes critical, major, minor, neutral/],
    [['check', 'a.ar.md', '--spelling', 'some'], /--spelling takes confusions, all; not some/],
    [['check', 'a.ar.md', '--fail-on', ''], /--fail-on takes .*never; not nothing/],
    [['check', 'a.ar.md', '--lang', 'fr'], /--lang takes en, ar/],
    [['check', 'a.ar.md', '--fix', '--fix-dry-run'], /exclude each other/],
    [['check', 'a.ar.md', '--source', 'a.en.md', '--no-source'], /exclude each other/],
    [['check', 'a.ar.md', 'b.ar.md', '--source', 'a.en.md'], /--source belongs to one article/],
    [['check', '--source', 'a.en.md'], /--source belongs to one article/],
    [['check', 'a.ar.md', '--fix-dry-run', '--format', 'json'], /it goes with no --format/],
    [['check', '-', '--fix'], /--fix cannot write to standard input/],
    [['checks', 'all'], /unexpected argument 'all'/],
  ];
  for (const [argv, message] of wrong)
    it(`refuses «${argv.join(' ')}» with a hint`, async () => {
      const { status, stdout, stderr } = await run(argv);
      assert.match(stderr, message);
      assert.match(stderr, /^See: munaqqih (?:checks? )?--help$/m);
      assert.deepEqual([status, stdout], [2, '']);
    });
});
