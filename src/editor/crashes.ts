import * as vscode from 'vscode';
import type { Crash } from '../core/index';
import { describe } from './log';
import type { Log } from './log';

/**
 * Bugs go to the log, each once, since what fails does so again at the next keystroke; and the user is told a single
 * time.
 */
export interface CrashReports {
  /** Checks failed; what the others found is shown. */
  ofChecks(article: vscode.Uri, crashes: readonly Crash[]): void;
  /** The review as a whole failed. */
  ofReview(article: vscode.Uri, error: unknown): void;
}

export function createCrashReports(log: Log): CrashReports {
  const known = new Set<string>();
  const report = (what: string, article: vscode.Uri, message: string): void => {
    if (known.has(what)) return;
    known.add(what);
    log.error(`In ${article.toString(true)}: ${what}`);
    if (known.size === 1) void notify(message, log);
  };
  return {
    ofChecks(article, crashes) {
      for (const { check, error } of crashes) {
        const message = vscode.l10n.t('Munaqqih: the check “{0}” failed. What the other checks found is shown.', check);
        report(`the check ${check} failed. ${describe(error)}`, article, message);
      }
    },
    ofReview(article, error) {
      const message = vscode.l10n.t('The review of this article failed. The log says why.');
      report(`the review failed. ${describe(error)}`, article, message);
    },
  };
}

async function notify(message: string, log: Log): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) log.show();
}
