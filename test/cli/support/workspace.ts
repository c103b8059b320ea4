import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../../../src/cli/files';
import type { Files } from '../../../src/cli/files';
import type { Host } from '../../../src/cli/host';
import { main } from '../../../src/cli/main';
import { emptyGrammar } from '../../../src/core/morphology/lexicon';
import { smallTermbase } from '../../core/report/support';

/** A folder of its own for one spec, and the command line run in it. */
export interface Workspace {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly link: (path: string, target: string) => void;
  readonly read: (path: string) => string;
  readonly run: (argv: readonly string[], changes?: Changes) => Promise<Run>;
}

export interface Changes extends Partial<Pick<Host, 'colour' | 'columns' | 'cwd' | 'knowledge' | 'dictionary'>> {
  readonly input?: string | Uint8Array;
  readonly files?: Partial<Files>;
}

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folders: string[] = [];

/** The contents by path. */
export function createWorkspace(contents: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'munaqqih-')));
  folders.push(folder);
  const write: Workspace['write'] = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(contents)) write(path, content);
  return {
    folder,
    write,
    link: (path, target) => {
      symlinkSync(target, join(folder, path));
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: (argv, changes = {}) => runMain(argv, folder, changes),
  };
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function runMain(argv: readonly string[], folder: string, { input, files, ...rest }: Changes): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const status = await main({
    argv,
    cwd: folder,
    files: { ...nodeFiles, ...files },
    stdin: inputOf(input ?? ''),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    knowledge: () => Promise.resolve({ builtInTermbases: [smallTermbase], builtInGrammar: emptyGrammar }),
    dictionary: () => Promise.resolve(undefined),
    colour: false,
    columns: undefined,
    ...rest,
  });
  return { status, ...written };
}

async function* inputOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input);
}
