import * as vscode from 'vscode';

/** The folder in which a house keeps what it has decided: its termbases, and what its reviewers ignore. */
export const houseFolder = '.munaqqih';

/**
 * Tells when a file of a house folder comes, changes or goes, by its address. A folder that comes or goes with all
 * that is in it is told of by its own address: systems may say nothing about the files then.
 */
export function watchHouseFolders(files: string, listener: (uri: vscode.Uri) => void): vscode.Disposable {
  const watchers = [`**/${houseFolder}/${files}`, `**/${houseFolder}`].map((pattern) =>
    vscode.workspace.createFileSystemWatcher(pattern),
  );
  const events = watchers.flatMap((watcher) => [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]);
  return vscode.Disposable.from(...watchers, ...events.map((event) => event(listener)));
}
