import * as vscode from 'vscode';
import { allChecks } from '../core/index';
import { activeDocument } from './activeArticle';
import type { IgnoredFindings } from './ignoredFindings';
import type { Reviews } from './reviews';
import { turnOffCheck } from './settings';

export const ignoreCommand = { command: 'munaqqih.ignoreFinding', title: '' };
export const turnOffCommand = { command: 'munaqqih.turnOffCheck', title: '' };

/** The reviewer's decisions to leave something as it is. */
export const registerDecisions = (reviews: Reviews, ignored: IgnoredFindings): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(ignoreCommand.command, async (article?: unknown, key?: unknown) => {
      if (article instanceof vscode.Uri && typeof key === 'string') await ignored.ignore(article, key);
      else await ignoreAtCursor(reviews, ignored);
    }),
    vscode.commands.registerCommand('munaqqih.restoreIgnored', async () => {
      const document = activeDocument();
      if (document !== undefined) await ignored.restoreAll(document.uri);
    }),
    vscode.commands.registerCommand(turnOffCommand.command, async (article?: unknown, id?: unknown) => {
      const check = allChecks.find((candidate) => candidate.id === id);
      if (article instanceof vscode.Uri && check !== undefined) await turnOffCheck(check.id, article);
    }),
  );

async function ignoreAtCursor(reviews: Reviews, ignored: IgnoredFindings): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const at = editor.document.offsetAt(editor.selection.active);
  const findings = await reviews.findingsIn(editor.document);
  const finding = findings.find(({ start, end }) => start <= at && at <= end);
  if (finding !== undefined) await ignored.ignore(editor.document.uri, finding.key);
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding at the cursor.'));
}
