import * as vscode from 'vscode';
import { readTermbase, termbaseFormatOf } from '../core/index';
import type { ReadTermbase, Termbase, TermbaseProblem } from '../core/index';
import { placesIn, rangeOf } from './convert';
import { houseFolder, watchHouseFolders } from './houseFolder';
import { onDidChangeSettings, readSettings } from './settings';
import { readTextFile } from './textFiles';

export interface TermbaseFile {
  readonly uri: vscode.Uri;
  readonly origin: Exclude<Termbase['origin'], 'built-in'>;
}

/** The termbases of the house, in `.munaqqih` folders, and of the user, named in his settings. */
export interface TermbaseFiles {
  /** Those that hold for an article, each ranking above the ones before it: the user's, then the house's. */
  filesFor(article: vscode.Uri): Promise<readonly TermbaseFile[]>;
  /** Undefined where the file cannot be read; that is shown as its problem. */
  read(uri: vscode.Uri): Promise<(ReadTermbase & { readonly text: string }) | undefined>;
  showProblems(uri: vscode.Uri, text: string, problems: readonly TermbaseProblem[]): void;
  /** How many problems of a file are shown. */
  problemsOf(uri: vscode.Uri): number;
  readonly onDidChange: vscode.Event<unknown>;
  dispose(): void;
}

export const maxTermbaseBytes = 20 * 1024 * 1024;

export function createTermbaseFiles(): TermbaseFiles {
  const shown = vscode.languages.createDiagnosticCollection('munaqqih-termbases');
  const changed = new vscode.EventEmitter<unknown>();
  const folders = new Map<string, Promise<readonly vscode.Uri[]>>();
  const watchers = new Map<string, vscode.Disposable>();
  const forget = (uri: vscode.Uri): void => {
    folders.clear();
    shown.forEach((file) => {
      if (file.path.startsWith(uri.path)) shown.delete(file);
    });
    changed.fire(uri);
  };
  const subscriptions = [
    shown,
    changed,
    watchHouseFolders('*.terms.*', forget),
    onDidChangeSettings(() => {
      folders.clear();
    }),
  ];
  const inFolder = (folder: vscode.Uri): Promise<readonly vscode.Uri[]> => {
    const key = folder.toString();
    let files = folders.get(key);
    if (files === undefined) folders.set(key, (files = listTermbases(folder)));
    return files;
  };
  return {
    onDidChange: changed.event,
    problemsOf: (uri) => shown.get(uri)?.length ?? 0,
    async filesFor(article) {
      // House folders are watched anyway; what settings name may lie anywhere.
      for (const uri of namedInSettings(article))
        if (!watchers.has(uri.toString())) watchers.set(uri.toString(), watchFile(uri, forget));
      const house = await Promise.all(foldersAbove(article).map(inFolder));
      return [
        ...namedInSettings(article).map((uri): TermbaseFile => ({ uri, origin: 'user' })),
        ...house.flat().map((uri): TermbaseFile => ({ uri, origin: 'house' })),
      ];
    },
    async read(uri) {
      const format = termbaseFormatOf(uri.path);
      const read = await readTextFile(uri, maxTermbaseBytes);
      if (format !== undefined && read.kind === 'text') return { ...readTermbase(read.text, format), text: read.text };
      const why = vscode.l10n.t('This termbase cannot be read: it is too large, not UTF-8, or of an unknown format.');
      shown.set(uri, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), why, vscode.DiagnosticSeverity.Error)]);
      return undefined;
    },
    showProblems(uri, text, problems) {
      const places = placesIn(text);
      const language = readSettings(uri).messageLanguage;
      shown.set(
        uri,
        problems.map((problem) => {
          const range = rangeOf(problem, places);
          const diagnostic = new vscode.Diagnostic(range, problem.message[language], vscode.DiagnosticSeverity.Warning);
          diagnostic.source = 'munaqqih';
          return diagnostic;
        }),
      );
    },
    dispose: () => {
      vscode.Disposable.from(...subscriptions, ...watchers.values()).dispose();
    },
  };
}

function watchFile(uri: vscode.Uri, listener: (uri: vscode.Uri) => void): vscode.Disposable {
  const folder = vscode.Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '[$&]');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
  const events = [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete];
  return vscode.Disposable.from(watcher, ...events.map((event) => event(listener)));
}

/** Where a house begins to keep termbases for an article; undefined where there is no folder that could hold them. */
export const houseFolderFor = (article: vscode.Uri): vscode.Uri | undefined => foldersAbove(article)[0];

/** The article's folder and those above it up to its workspace folder, the highest first. */
function foldersAbove(article: vscode.Uri): readonly vscode.Uri[] {
  const root = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (root === undefined) return article.scheme === 'untitled' ? [] : [vscode.Uri.joinPath(article, '..', houseFolder)];
  const found: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(article, '..');
  while (folder.scheme === root.scheme && folder.path.startsWith(`${root.path}/`)) {
    found.unshift(vscode.Uri.joinPath(folder, houseFolder));
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return [vscode.Uri.joinPath(root, houseFolder), ...found];
}

async function listTermbases(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.terms\.\w+$/i.test(name))
      .filter(([name]) => termbaseFormatOf(name) !== undefined)
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    // Most folders have no termbases.
    return [];
  }
}

function namedInSettings(article: vscode.Uri): readonly vscode.Uri[] {
  const root = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  return readSettings(article).termbases.flatMap((path) => {
    if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(path)) return [vscode.Uri.file(path)];
    if (/^[a-z][\w+.-]+:\/\//i.test(path)) return [vscode.Uri.parse(path)];
    return root === undefined ? [] : [vscode.Uri.joinPath(root, path)];
  });
}
