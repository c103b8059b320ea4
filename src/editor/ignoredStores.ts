import * as vscode from 'vscode';
import { houseFolder } from './houseFolder';
import { parseIgnoredFile, renderIgnoredFile } from './ignoredFile';
import type { IgnoredByArticle } from './ignoredFile';

/** Where the reviewer's decisions about some articles are kept. */
export interface IgnoredStore {
  /** Throws where there is something that cannot be read; nothing there is an empty map. */
  read(): Promise<IgnoredByArticle>;
  write(ignored: IgnoredByArticle): Promise<void>;
}

/** Decisions about the articles of a folder lie in the folder, so that all who work on it share and can compare them. */
export function storeInFolder(folder: vscode.Uri): IgnoredStore {
  const file = vscode.Uri.joinPath(folder, houseFolder, 'ignored.json');
  return {
    async read() {
      const text = await readIfThere(file);
      if (text === undefined) return new Map();
      const ignored = parseIgnoredFile(text);
      if (ignored === undefined) throw new Error(vscode.l10n.t('{0} is not a list of ignored findings.', file.path));
      return ignored;
    },
    async write(ignored) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(renderIgnoredFile(ignored)));
    },
  };
}

/** For articles outside of every folder. */
export function storeInMemento(memento: vscode.Memento): IgnoredStore {
  const name = 'ignored';
  return {
    read: () => Promise.resolve(parseIgnoredFile(memento.get(name, '')) ?? new Map()),
    async write(ignored) {
      await memento.update(name, renderIgnoredFile(ignored));
    },
  };
}

/** For articles without a file: their names are given again to others. */
export function storeInMemory(): IgnoredStore {
  let kept: IgnoredByArticle = new Map();
  return {
    read: () => Promise.resolve(kept),
    write: (ignored) => {
      kept = ignored;
      return Promise.resolve();
    },
  };
}

async function readIfThere(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
