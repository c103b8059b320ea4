import * as vscode from 'vscode';
import type { Manuscript } from '../core/index';
import { readSettings } from './settings';
import { addressesOfSource, findSource, readSource } from './sources';

/** The English sources of open articles, remembered until they change. */
export interface Companions {
  /** Undefined: none is known, or it cannot be read. */
  sourceOf(article: vscode.TextDocument): Promise<Manuscript | undefined>;
  isSourceOf(uri: vscode.Uri, article: vscode.TextDocument): boolean;
  /** Fires the address of a source whose text is no longer what it was. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  dispose(): void;
}

interface Source {
  /** Undefined: not read yet, or changed since. */
  reading: Promise<Manuscript | undefined> | undefined;
  readonly watcher: vscode.Disposable;
}

export function createCompanions(): Companions {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const sources = new Map<string, Source>();

  const forget = (uri: vscode.Uri): void => {
    const source = sources.get(uri.toString());
    if (source === undefined) return;
    source.reading = undefined;
    changed.fire(uri);
  };
  const sourceAt = (uri: vscode.Uri): Source => {
    const source = sources.get(uri.toString()) ?? { reading: undefined, watcher: watch(uri, forget) };
    sources.set(uri.toString(), source);
    return source;
  };
  const subscriptions = [
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      forget(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      forget(uri);
    }),
  ];

  return {
    sourceOf(article) {
      const addresses = addressesOfSource(article.uri, article.getText());
      return findSource(
        addresses,
        (uri) => (sourceAt(uri).reading ??= readSource(uri, readSettings(article).maxFileSize)),
      );
    },
    isSourceOf: (uri, article) =>
      addressesOfSource(article.uri, article.getText()).some((address) => address.toString() === uri.toString()),
    onDidChange: changed.event,
    dispose() {
      for (const { watcher } of sources.values()) watcher.dispose();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** Also sees a file that does not exist yet. */
function watch(uri: vscode.Uri, listener: (uri: vscode.Uri) => void): vscode.Disposable {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[*?{}[\]]/g, '?');
  const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const events = [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete];
  return vscode.Disposable.from(watcher, ...events.map((event) => event(listener)));
}
