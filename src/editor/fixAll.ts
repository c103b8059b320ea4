import * as vscode from 'vscode';
import { activeDocument } from './activeArticle';
import { toWorkspaceEdit } from './convert';
import { editsBetween } from './editsBetween';
import type { Reviews } from './reviews';

const kind = vscode.CodeActionKind.SourceFixAll.append('munaqqih');

/** The safe fixes of a whole article: as a command, and as `source.fixAll.munaqqih`, when saving for example. */
export function registerFixAll(reviews: Reviews): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { only }) {
      // VS Code also asks without `only`, at every move of the cursor; there this would be too much.
      if (only?.contains(kind) !== true) return [];
      const edit = await editOfAllFixes(document, reviews);
      if (edit === undefined) return [];
      const action = new vscode.CodeAction(vscode.l10n.t('Fix all safe findings'), kind);
      action.edit = edit;
      return [action];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider('*', provider, { providedCodeActionKinds: [kind] }),
    vscode.commands.registerCommand('munaqqih.fixAll', async () => {
      const document = activeDocument();
      const edit = document && (await editOfAllFixes(document, reviews));
      if (edit !== undefined) await vscode.workspace.applyEdit(edit);
      else void vscode.window.showInformationMessage(vscode.l10n.t('This article has no finding with a safe fix.'));
    }),
  );
}

async function editOfAllFixes(
  document: vscode.TextDocument,
  reviews: Reviews,
): Promise<vscode.WorkspaceEdit | undefined> {
  const fixed = await reviews.textFixedSafely(document);
  return fixed === undefined ? undefined : toWorkspaceEdit(document, editsBetween(document.getText(), fixed));
}
