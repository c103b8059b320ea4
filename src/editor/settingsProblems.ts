import * as vscode from 'vscode';
import type { Log } from './log';
import { onDidChangeSettings, readSettings } from './settings';

/** Says once which settings are wrong; the others are in force. */
export function registerSettingsProblems(log: Log): vscode.Disposable {
  let said = '';
  const look = (): void => {
    const scopes = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [undefined];
    const lines = scopes.flatMap((scope) =>
      readSettings(scope).problems.map(({ path, message }) => `${path}: ${message}`),
    );
    const wrong = [...new Set(lines)];
    if (wrong.join('\n') === said) return;
    said = wrong.join('\n');
    for (const line of wrong) log.warn(line);
    if (wrong.length > 0) void warn(wrong[0] ?? '', log);
  };
  look();
  return onDidChangeSettings(look);
}

async function warn(first: string, log: Log): Promise<void> {
  const openSettings = vscode.l10n.t('Open Settings');
  const showLog = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('Munaqqih leaves out settings that it cannot use, and keeps the others. {0}', first);
  const answer = await vscode.window.showWarningMessage(message, openSettings, showLog);
  if (answer === openSettings) await vscode.commands.executeCommand('workbench.action.openSettings', 'munaqqih');
  if (answer === showLog) log.show();
}
