import assert from 'node:assert/strict';
import { pathsOf } from './support/report';
import { clean, english } from './support/texts';
import { createWorkspace } from './support/workspace';

describe('folders are searched for articles', () => {
  const json = ['--format', 'json'];

  it('by name, or where the prose is mostly Arabic', async () => {
    const { run } = createWorkspace({
      'b.ar.md': clean,
      'a.ar.markdown': clean,
      'c.ar.txt': clean,
      'named.ar.md': english,
      'mostly.md': clean,
      'mostly.txt': clean,
      'other.md': english,
      'page.html': clean,
      'deep/er/d.AR.MD': clean,
    });
    const expected = [
      'a.ar.markdown',
      'b.ar.md',
      'c.ar.txt',
      'deep/er/d.AR.MD',
      'mostly.md',
      'mostly.txt',
      'named.ar.md',
    ];
    assert.deepEqual(pathsOf((await run(['check', '.', ...json])).stdout), expected);
    assert.deepEqual(pathsOf((await run(['check', ...json])).stdout), expected, 'the working folder is the default');
  });

  it('but not in hidden folders, node_modules and dist', async () => {
    const { run } = createWorkspace({
      'a.ar.md': clean,
      '.git/b.ar.md': clean,
      '.cache/b.ar.md': clean,
      'node_modules/x/c.ar.md': clean,
      'dist/d.ar.md': clean,
      'site/dist/d.ar.md': clean,
    });
    assert.deepEqual(pathsOf((await run(['check', '.', ...json])).stdout), ['a.ar.md']);
    assert.deepEqual(
      pathsOf((await run(['check', 'dist', ...json])).stdout),
      ['dist/d.ar.md'],
      'unless they are named',
    );
  });

  it('each once, in the order of the arguments', async () => {
    const { run, folder } = createWorkspace({ 'one/a.ar.md': clean, 'one/b.md': english, 'two/c.ar.md': clean });
    const { stdout } = await run(['check', 'two', 'one/b.md', 'one', './one/a.ar.md', `${folder}/two`, ...json]);
    assert.deepEqual(pathsOf(stdout), ['two/c.ar.md', 'one/b.md', 'one/a.ar.md']);
  });

  it('from a folder beside the working folder', async () => {
    const { run, folder } = createWorkspace({ 'here/x.md': english, 'there/a.ar.md': clean });
    const { stdout } = await run(['check', '../there', ...json], { cwd: `${folder}/here` });
    assert.deepEqual(pathsOf(stdout), ['../there/a.ar.md']);
  });

  it('without running in circles', async () => {
    const { run, link } = createWorkspace({ 'a/a.ar.md': clean });
    link('a/up', '..');
    link('a/self', 'self');
    link('a/linked.ar.md', 'a.ar.md');
    link('a/folder.ar.md', '..');
    assert.deepEqual(pathsOf((await run(['check', '.', ...json])).stdout), ['a/a.ar.md', 'a/linked.ar.md']);
  });

  it('and having none is no fault', async () => {
    const { run } = createWorkspace({ 'other.md': english });
    assert.deepEqual(await run(['check', '.']), { status: 0, stdout: 'No Arabic articles found.\n', stderr: '' });
  });
});
