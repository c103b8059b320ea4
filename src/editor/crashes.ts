import * as vscode from 'vscode';
import type { Crash } from '../core/index';
import { describe } from './log';
import type { Log } from './log';

export type ReportCrashes = (article: vscode.Uri, crashes: readonly Crash[]) => void;

/**
 * Bugs of checks go to the log, each once, since a check that fails does so again at the next keystroke; and the
 * user is told a single time.
 */
export function createCrashReports(log: Log): ReportCrashes {
  const known = new Set<string>();
  return (article, crashes) => {
    for (const { check, error } of crashes) {
      const text = `${check}: ${describe(error)}`;
      if (known.has(text)) continue;
      known.add(text);
      log.error(`A check failed in ${article.toString(true)}. ${text}`);
      if (known.size === 1) void notify(check, log);
    }
  };
}

async function notify(check: string, log: Log): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('Munaqqih: the check “{0}” failed. What the other checks found is shown.', check);
  if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) log.show();
}
