import * as vscode from 'vscode';
import { watchHouseFolders } from './houseFolder';
import type { IgnoredByArticle } from './ignoredFile';
import { storeInFolder, storeInMemento, storeInMemory } from './ignoredStores';
import type { IgnoredStore } from './ignoredStores';
import { describe, showError } from './log';
import type { Log } from './log';

/** The findings that the reviewer has looked at and decided to leave as they are. */
export interface IgnoredFindings {
  keysOf(article: vscode.Uri): Promise<ReadonlySet<string>>;
  ignore(article: vscode.Uri, key: string): Promise<void>;
  restoreAll(article: vscode.Uri): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

export function createIgnoredFindings(memento: vscode.Memento, log: Log): IgnoredFindings {
  const changed = new vscode.EventEmitter<void>();
  const stores = createStores(memento);
  const remembered = new Map<IgnoredStore, Promise<IgnoredByArticle>>();
  // Changes wait for each other: each starts from what the one before has written.
  let changes = Promise.resolve();

  const recall = (store: IgnoredStore): Promise<IgnoredByArticle> => {
    const known = remembered.get(store) ?? readLeniently(store, log);
    remembered.set(store, known);
    return known;
  };
  const change = (article: vscode.Uri, edit: (keys: ReadonlySet<string>) => ReadonlySet<string>): Promise<void> => {
    const { store, name } = stores.placeOf(article);
    changes = changes.then(async () => {
      try {
        const before = await store.read();
        const keys = before.get(name) ?? new Set();
        const edited = edit(keys);
        if (edited.size === keys.size) return;
        const after = new Map(before).set(name, edited);
        await store.write(after);
        remembered.set(store, Promise.resolve(after));
        changed.fire();
      } catch (error) {
        void showError(log, vscode.l10n.t('Munaqqih could not write down which findings are ignored.'), error);
      }
    });
    return changes;
  };

  const forget = (): void => {
    remembered.clear();
    changed.fire();
  };
  const forgetUntitled = vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
    if (isUntitled) void change(uri, () => new Set());
  });
  const subscriptions = [changed, forgetUntitled, watchHouseFolders('ignored.json', forget)];

  return {
    async keysOf(article) {
      const { store, name } = stores.placeOf(article);
      return (await recall(store)).get(name) ?? new Set();
    },
    ignore: (article, key) => change(article, (keys) => new Set(keys).add(key)),
    restoreAll: (article) => change(article, () => new Set()),
    onDidChange: changed.event,
    dispose: () => {
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

function createStores(memento: vscode.Memento): {
  placeOf(article: vscode.Uri): { readonly store: IgnoredStore; readonly name: string };
} {
  const folders = new Map<string, IgnoredStore>();
  const elsewhere = storeInMemento(memento);
  const withoutFile = storeInMemory();
  return {
    placeOf(article) {
      const folder = vscode.workspace.getWorkspaceFolder(article);
      if (article.scheme === 'untitled') return { store: withoutFile, name: article.toString() };
      if (folder === undefined) return { store: elsewhere, name: article.toString() };
      const key = folder.uri.toString();
      const store = folders.get(key) ?? storeInFolder(folder.uri);
      folders.set(key, store);
      return { store, name: vscode.workspace.asRelativePath(article, false) };
    },
  };
}

/** What cannot be read hides nothing: better a finding too many than one that nobody sees. */
async function readLeniently(store: IgnoredStore, log: Log): Promise<IgnoredByArticle> {
  try {
    return await store.read();
  } catch (error) {
    log.warn(describe(error));
    return new Map();
  }
}
