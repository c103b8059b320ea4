import assert from 'node:assert/strict';
import { parseReport } from './support/report';
import { clean, english } from './support/texts';
import { createWorkspace } from './support/workspace';
import type { Run, Workspace } from './support/workspace';

const withSource = (source: string, lineEnd = '\n'): string =>
  ['---', 'title: x', `source: ${source}`, '---', '', clean].join(lineEnd);

const sourcesOf = ({ stdout }: Run): readonly (string | null)[] =>
  parseReport(stdout).articles.map(({ source }) => source);

const check = (workspace: Workspace, ...argv: readonly string[]): Promise<Run> =>
  workspace.run(['check', ...argv, '--format', 'json']);

describe('the English source of an article', () => {
  it('is NAME.en.EXT beside it', async () => {
    const workspace = createWorkspace({
      'a.ar.md': clean,
      'a.en.md': english,
      'b.ar.txt': clean,
      'b.en.txt': english,
      'c.ar.md': clean,
      'c.en.txt': english,
      'd.md': clean,
    });
    assert.deepEqual(sourcesOf(await check(workspace, '.')), ['a.en.md', 'b.en.txt', null, null]);
    assert.deepEqual(sourcesOf(await check(workspace, 'a.ar.md', '--no-source')), [null]);
  });

  it('is what --source names', async () => {
    const workspace = createWorkspace({ 'a.ar.md': clean, 'a.en.md': english, 'in/other.md': english });
    assert.deepEqual(sourcesOf(await check(workspace, 'a.ar.md', '--source', 'in/other.md')), ['in/other.md']);
  });

  it('is what the front matter names, relative to the article', async () => {
    const workspace = createWorkspace({
      'ar/a.ar.md': withSource('../en/a.md'),
      'ar/b.ar.md': withSource('"in english.md"  # a comment', '\r\n'),
      'ar/b.en.md': english,
      'ar/in english.md': english,
      'en/a.md': english,
    });
    assert.deepEqual(sourcesOf(await check(workspace, 'ar')), ['en/a.md', 'ar/in english.md']);
  });

  for (const source of [
    'Reuters',
    'https://example.com/a.md',
    'missing.md',
    '../../etc/passwd.txt',
    '[a.md, b.md]',
    '"',
  ])
    it(`is not «${source}»`, async () => {
      const workspace = createWorkspace({ 'a.ar.md': withSource(source), 'a.en.md': english });
      const run = await check(workspace, 'a.ar.md');
      assert.deepEqual(sourcesOf(run), ['a.en.md']);
      assert.deepEqual([run.status, run.stderr], [0, '']);
    });

  it('stays in the working folder or below the article', async () => {
    const { folder, run } = createWorkspace({ 'out.md': english, 'in/a.ar.md': withSource('../out.md') });
    const inside = await run(['check', 'a.ar.md', '--format', 'json'], { cwd: `${folder}/in` });
    assert.deepEqual(sourcesOf(inside), [null]);
  });

  it('is not the article itself', async () => {
    const workspace = createWorkspace({ 'a.ar.md': withSource('a.ar.md') });
    assert.deepEqual(sourcesOf(await check(workspace, 'a.ar.md')), [null]);
  });

  it('that cannot be read is a fault, and the article is reviewed alone', async () => {
    const workspace = createWorkspace({ 'a.ar.md': clean, 'a.en.md': new Uint8Array([0x61, 0xff, 0x62]) });
    const paired = await check(workspace, 'a.ar.md');
    assert.deepEqual([paired.status, sourcesOf(paired)], [2, [null]]);
    assert.match(paired.stderr, /^a\.en\.md: not UTF-8/);
    const named = await check(workspace, 'a.ar.md', '--source', 'none.md');
    assert.deepEqual([named.status, named.stderr, sourcesOf(named)], [2, 'none.md: no such file or folder\n', [null]]);
  });
});
