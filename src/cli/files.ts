import { accessSync, closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the command line asks of a file system. Paths are absolute; what cannot be done throws. */
export interface Files {
  /** What stands at the path, links followed; undefined where nothing does. */
  readonly kindOf: (path: string) => 'file' | 'folder' | undefined;
  /** The file's bytes, but at most `most` of them. */
  readonly read: (path: string, most: number) => Uint8Array;
  /** What is in the folder, by name. */
  readonly list: (folder: string) => readonly Entry[];
  /** Writes the file, made new or replaced in one step: whoever reads it sees the old text or the new one. */
  readonly write: (path: string, text: string) => void;
}

export interface Entry {
  readonly name: string;
  /** `other`: a link, or what is neither file nor folder. */
  readonly kind: 'file' | 'folder' | 'other';
}

const chunkSize = 1 << 18;

export const nodeFiles: Files = {
  kindOf(path) {
    const found = unlessMissing(() => statSync(path));
    return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
  },

  read(path, most) {
    const file = openSync(path, 'r');
    try {
      const chunks: Uint8Array[] = [];
      let size = 0;
      while (size < most) {
        const chunk = Buffer.allocUnsafe(Math.min(chunkSize, most - size));
        const length = readSync(file, chunk);
        if (length === 0) break;
        chunks.push(chunk.subarray(0, length));
        size += length;
      }
      return Buffer.concat(chunks, size);
    } finally {
      closeSync(file);
    }
  },

  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map((entry): Entry => {
        const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
        return { name: entry.name, kind };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),

  write(path, text) {
    const target = unlessMissing(() => realpathSync(path)) ?? path;
    const mode = unlessMissing(() => statSync(target))?.mode;
    // The rename below would replace a file that its owner has closed to writing.
    if (mode !== undefined) accessSync(target, constants.W_OK);
    // Should the name be taken after all, the write fails.
    const draft = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.tmp`);
    try {
      writeFileSync(draft, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  },
};

function unlessMissing<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'is a folder',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left',
};

/** Why an operation on a file failed, in plain words. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
