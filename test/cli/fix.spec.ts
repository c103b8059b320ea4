import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { parseReport } from './support/report';
import { clean, latinComma, latinCommaFixed, misread } from './support/texts';
import { createWorkspace } from './support/workspace';

const BYTE_ORDER_MARK = '\uFEFF';

describe('--fix', () => {
  it('mends the file, says so, and reports what is left', async () => {
    const { run, read } = createWorkspace({ 'a.ar.md': latinComma });
    const { status, stdout, stderr } = await run(['check', 'a.ar.md', '--fix', '--fail-on', 'minor']);
    assert.equal(read('a.ar.md'), latinCommaFixed);
    assert.equal(stderr, 'a.ar.md: 1 fix made\n');
    assert.match(stdout, /^Nothing to mend in 1 article/);
    assert.equal(status, 0);
  });

  it('changes nothing the second time', async () => {
    const { run, read } = createWorkspace({ 'a.ar.md': `${latinComma}\n${misread}\n${latinComma}` });
    await run(['check', 'a.ar.md', '--fix']);
    const once = read('a.ar.md');
    assert.notEqual(once, `${latinComma}\n${misread}\n${latinComma}`);
    const { stderr } = await run(['check', 'a.ar.md', '--fix']);
    assert.deepEqual([read('a.ar.md'), stderr], [once, '']);
  });

  it('keeps the byte order mark and the line ends', async () => {
    const lines = [latinComma, '', 'عاد الوزير.', ''].map((line) => line.trim());
    const { run, read } = createWorkspace({ 'a.ar.md': BYTE_ORDER_MARK + lines.join('\r\n') });
    await run(['check', 'a.ar.md', '--fix']);
    const fixed = lines.map((line) => line.replace(',', '\u060C'));
    assert.equal(read('a.ar.md'), BYTE_ORDER_MARK + fixed.join('\r\n'));
  });

  it('touches only what --min-severity lets through', async () => {
    const { run, read } = createWorkspace({ 'a.ar.md': latinComma });
    await run(['check', 'a.ar.md', '--fix', '--min-severity', 'major', '--format', 'json']);
    assert.equal(read('a.ar.md'), latinComma);
  });

  it('writes nothing into an article without faults', async () => {
    const { run } = createWorkspace({ 'a.ar.md': clean });
    const { status, stderr } = await run(['check', 'a.ar.md', '--fix'], {
      files: {
        write: () => {
          throw new Error('must not be called');
        },
      },
    });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('keeps the mode of the file, follows links, and leaves no draft behind', async () => {
    const { run, folder, link } = createWorkspace({ 'in/a.ar.md': latinComma });
    const path = join(folder, 'in/a.ar.md');
    chmodSync(path, 0o640);
    link('link.ar.md', 'in/a.ar.md');
    await run(['check', 'link.ar.md', '--fix']);
    assert.equal(readFileSync(path, 'utf8'), latinCommaFixed);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder, 'link.ar.md')).isSymbolicLink());
    assert.deepEqual(readdirSync(join(folder, 'in')), ['a.ar.md']);
  });

  it('goes on where a file cannot be written, and reports that file as it is', async () => {
    const { run, read } = createWorkspace({ 'a.ar.md': latinComma, 'b.ar.md': latinComma });
    const { status, stdout, stderr } = await run(['check', 'a.ar.md', '--fix', '--format', 'json'], {
      files: {
        write: () => {
          throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        },
      },
    });
    assert.deepEqual([status, stderr], [2, 'a.ar.md: could not be written: permission denied\n']);
    assert.equal(parseReport(stdout).articles[0]?.findings.length, 1);
    assert.equal(read('a.ar.md'), latinComma);
  });
});

describe('--fix-dry-run', () => {
  it('prints a patch that does what --fix does, and writes nothing', async () => {
    const text = `${BYTE_ORDER_MARK}${latinComma}\r\n${clean}\r\n${misread}`;
    const { run, read } = createWorkspace({ 'in/a.ar.md': text });
    const { status, stdout, stderr } = await run(['check', 'in/a.ar.md', '--fix-dry-run']);
    assert.match(stdout, /^--- a\/in\/a\.ar\.md\n\+\+\+ b\/in\/a\.ar\.md\n@@ -1,/);
    assert.deepEqual([status, stderr, read('in/a.ar.md')], [0, '', text]);
    const patched = applyPatch(text, stdout, { autoConvertLineEndings: false });
    await run(['check', 'in/a.ar.md', '--fix']);
    assert.equal(patched, read('in/a.ar.md'));
  });

  it('prints nothing where there is nothing to mend', async () => {
    const { run } = createWorkspace({ 'a.ar.md': clean });
    assert.deepEqual(await run(['check', 'a.ar.md', '--fix-dry-run']), { status: 0, stdout: '', stderr: '' });
  });

  it('reads standard input', async () => {
    const { run } = createWorkspace();
    const { stdout } = await run(['check', '-', '--fix-dry-run'], { input: latinComma });
    assert.equal(applyPatch(latinComma, stdout), latinCommaFixed);
  });
});
