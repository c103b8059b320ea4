import * as vscode from 'vscode';
import { activeDocument } from './activeArticle';
import type { ArticleState } from './openArticle';
import type { Reviews } from './reviews';

/** Reviews the document in front whatever its size and language, and says what came out. */
export const registerReviewArticle = (reviews: Reviews): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.reviewArticle', async () => {
    const document = activeDocument();
    if (document === undefined) return;
    const state = await reviews.reviewAnyway(document);
    if (state.kind === 'reviewed' && state.findings.length > 0)
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.showInformationMessage(outcome(state));
  });

function outcome(state: ArticleState): string {
  switch (state.kind) {
    case 'reviewed':
      return vscode.l10n.t('Findings in this article: {0}', state.findings.length);
    case 'wrong-encoding':
      return vscode.l10n.t('This file was opened in the wrong encoding: reopen it in the encoding it was written in.');
    case 'not-arabic':
      return vscode.l10n.t('This document has too little Arabic prose to be reviewed.');
    case 'failed':
      return vscode.l10n.t('The review of this article failed. The log says why.');
    case 'unread':
    case 'waiting':
    case 'off':
    case 'too-large':
      return vscode.l10n.t('This article was not reviewed.');
  }
}
