import * as vscode from 'vscode';
import { registerFeatures } from './editor/features';
import { createLog, registerShowLog, showError } from './editor/log';

export function activate(context: vscode.ExtensionContext): void {
  const log = createLog();
  context.subscriptions.push(log, registerShowLog(log));
  try {
    registerFeatures(context, log);
  } catch (error) {
    void showError(log, vscode.l10n.t('Munaqqih could not start.'), error);
    throw error;
  }
}
