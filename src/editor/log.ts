import * as vscode from 'vscode';

export type Log = vscode.LogOutputChannel;

export const createLog = (): Log => vscode.window.createOutputChannel('Munaqqih', { log: true });

export const registerShowLog = (log: Log): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.showLog', () => {
    log.show();
  });

/** Tells the user about an error that nobody expected, and where more is said about it. */
export async function showError(log: Log, message: string, error: unknown): Promise<void> {
  log.error(message, describe(error));
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) log.show();
}

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
