import assert from 'node:assert/strict';
import { nodeFiles } from '../../src/cli/files';
import { parseReport, pathsOf } from './support/report';
import { clean, latinComma } from './support/texts';
import { createWorkspace } from './support/workspace';

const BYTE_ORDER_MARK = '\uFEFF';
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('input that cannot be read', () => {
  const rows: Readonly<Record<string, readonly [content: Uint8Array, message: RegExp]>> = {
    'windows-1256': [
      bytes('قال\n', [0xe6, 0xd5, 0xe1, 0x0a]),
      /not UTF-8 \(first wrong byte on line 2\); save it as UTF-8/,
    ],
    'a cut character': [bytes('قال\nثم', [0xd9]), /not UTF-8 \(first wrong byte on line 2\)/],
    'UTF-16': [Buffer.from(`${BYTE_ORDER_MARK}${clean}`, 'utf16le'), /encoded in UTF-16; save it as UTF-8/],
    'UTF-16, big end first': [Buffer.from(`${BYTE_ORDER_MARK}${clean}`, 'utf16le').swap16(), /encoded in UTF-16;/],
    'UTF-32': [bytes([0xff, 0xfe, 0, 0, 0x42, 0x06, 0, 0]), /encoded in UTF-32;/],
    'a picture': [bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /not a text file/],
    'a file of 50 MB': [Buffer.alloc(50_000_000, ' '), /larger than 20 MB/],
  };
  for (const [name, [content, message]] of Object.entries(rows))
    it(`is said and does not stop the others: ${name}`, async () => {
      const { run } = createWorkspace({ 'bad.ar.md': content, 'good.ar.md': clean });
      const { status, stdout, stderr } = await run(['check', '.', '--format', 'json']);
      assert.match(stderr, new RegExp(`^bad\\.ar\\.md: ${message.source}`));
      assert.deepEqual([status, pathsOf(stdout)], [2, ['good.ar.md']]);
      const piped = await run(['check', '-'], { input: content });
      assert.match(piped.stderr, new RegExp(`^-: ${message.source}`));
      assert.deepEqual([piped.status, piped.stdout], [2, '']);
    });

  it('is said of a file that may not be read', async () => {
    const { run } = createWorkspace({ 'bad.ar.md': clean, 'good.ar.md': clean });
    const { status, stdout, stderr } = await run(['check', '.', '--format', 'json'], {
      files: {
        read: (path, most) => {
          if (path.endsWith('bad.ar.md')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
          return nodeFiles.read(path, most);
        },
      },
    });
    assert.deepEqual([status, stderr, pathsOf(stdout)], [2, 'bad.ar.md: permission denied\n', ['good.ar.md']]);
  });

  it('is said of a folder that may not be read', async () => {
    const { run } = createWorkspace({ 'closed/bad.ar.md': clean, 'good.ar.md': clean });
    const { status, stdout, stderr } = await run(['check', '.', '--format', 'json'], {
      files: {
        list: (folder) => {
          if (folder.endsWith('closed')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
          return nodeFiles.list(folder);
        },
      },
    });
    assert.deepEqual([status, stderr, pathsOf(stdout)], [2, 'closed: permission denied\n', ['good.ar.md']]);
  });

  it('is said of what is not there', async () => {
    const { run, link } = createWorkspace({ 'good.ar.md': clean });
    link('dangling.ar.md', 'nowhere.md');
    const missing = await run(['check', 'none.ar.md', 'good.ar.md/x', 'good.ar.md']);
    assert.equal(missing.stderr, 'none.ar.md: no such file or folder\ngood.ar.md/x: no such file or folder\n');
    assert.equal(missing.status, 2);
    assert.match(missing.stdout, /^Nothing to mend in 1 article/);
    const dangling = await run(['check', '.']);
    assert.deepEqual([dangling.status, dangling.stderr], [2, 'dangling.ar.md: no such file or folder\n']);
  });
});

describe('unusual input', () => {
  it('may be empty, blank or without a line end', async () => {
    const { run } = createWorkspace({
      'a.ar.md': '',
      'b.ar.md': BYTE_ORDER_MARK,
      'c.ar.txt': ' \r\n',
      'd.ar.txt': 'قال',
    });
    const { status, stdout } = await run(['check', '.', '--format', 'json']);
    assert.equal(status, 0);
    assert.deepEqual(
      parseReport(stdout).articles.map(({ words, score }) => [words, score.per1000Words]),
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [1, 0],
      ],
    );
  });

  it('is counted after a byte order mark, with line ends as they stand', async () => {
    const text = `حضر الوزير.\r\n\r\n${latinComma.trim()}\r\n`;
    const { run } = createWorkspace({ 'a.ar.md': BYTE_ORDER_MARK + text });
    const [finding] =
      parseReport((await run(['check', 'a.ar.md', '--format', 'json'])).stdout).articles[0]?.findings ?? [];
    const at = text.indexOf(',');
    const column = latinComma.indexOf(',') + 1;
    assert.deepEqual([finding?.start, finding?.end, finding?.line, finding?.column], [at, at + 1, 3, column]);
    assert.deepEqual(finding?.fixes[0]?.edits, [{ start: at, end: at + 1, text: '\u060C' }]);
  });

  it('has commands to the terminal taken out', async () => {
    const { run } = createWorkspace({ 'a.ar.txt': `قال \u001B[2J\u0007الوزير, ثم مضى \u202Eإلى بيته` });
    const { stdout } = await run(['check', 'a.ar.txt']);
    assert.match(stdout, /latin-punctuation/);
    assert.doesNotMatch(stdout.replaceAll('\n', ''), /\p{Cc}|[\u202A-\u202E]/u);
  });
});
