import * as vscode from 'vscode';
import type { FileReviews } from './fileReviews';
import type { Log } from './log';
import type { FileReview } from './reviewFile';

/** What came out of the review of all articles; the command returns it to whoever calls it. */
export interface WorkspaceReview {
  readonly articles: number;
  readonly findings: number;
  readonly unread: readonly { readonly path: string; readonly why: string }[];
  readonly isComplete: boolean;
}

export const registerWorkspaceReview = (fileReviews: FileReviews, log: Log): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('munaqqih.reviewWorkspace', async () => {
      const outcome = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Munaqqih reviews the articles of the workspace'),
          cancellable: true,
        },
        (progress, token) => reviewAll(fileReviews, progress, token),
      );
      for (const { path, why } of outcome.unread) log.warn(`${path}: ${why}`);
      if (outcome.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
      void tell(outcome, log);
      return outcome;
    }),
    vscode.commands.registerCommand('munaqqih.clearWorkspaceReview', () => {
      fileReviews.clear();
    }),
  );

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

async function reviewAll(
  fileReviews: FileReviews,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<WorkspaceReview> {
  const found = await vscode.workspace.findFiles('**/*.{md,markdown,txt}', '**/node_modules/**', undefined, token);
  const files = found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const unread: { path: string; why: string }[] = [];
  let [articles, findings] = [0, 0];
  for (const file of files) {
    if (token.isCancellationRequested) return { articles, findings, unread, isComplete: false };
    const path = vscode.workspace.asRelativePath(file);
    progress.report({ message: path, increment: 100 / files.length });
    const outcome = await fileReviews.review(file);
    if (outcome.kind === 'reviewed') {
      articles++;
      findings += outcome.findings.length;
    } else if (outcome.kind !== 'not-an-article') unread.push({ path, why: whyUnread(outcome) });
  }
  return { articles, findings, unread, isComplete: !token.isCancellationRequested };
}

function whyUnread(outcome: Exclude<FileReview, { kind: 'reviewed' | 'not-an-article' }>): string {
  switch (outcome.kind) {
    case 'too-large':
      return vscode.l10n.t('larger than munaqqih.maxFileSize');
    case 'binary':
      return vscode.l10n.t('not a text file');
    case 'wrong-encoding':
      return vscode.l10n.t('not written in UTF-8');
    case 'failed':
      return vscode.l10n.t('the review failed');
    case 'unreadable':
      return vscode.l10n.t('cannot be read: {0}', outcome.why);
  }
}

async function tell({ articles, findings, unread, isComplete }: WorkspaceReview, log: Log): Promise<void> {
  const counted = isComplete
    ? vscode.l10n.t('Articles reviewed: {0}. Findings: {1}.', articles, findings)
    : vscode.l10n.t('Review stopped. Articles reviewed so far: {0}. Findings: {1}.', articles, findings);
  if (unread.length === 0) {
    void vscode.window.showInformationMessage(counted);
    return;
  }
  const showList = vscode.l10n.t('Show List');
  const message = `${counted} ${vscode.l10n.t('Files that could not be reviewed: {0}.', unread.length)}`;
  if ((await vscode.window.showWarningMessage(message, showList)) === showList) log.show();
}
