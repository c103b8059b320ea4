import * as vscode from 'vscode';
import { allChecks } from '../core/index';
import { readSettings } from './settings';
import { textIn } from './texts';

/** The pages about the checks, which come with the extension. */
export interface CheckPages {
  pageOf(id: string): vscode.Uri;
}

export const createCheckPages = (extensionUri: vscode.Uri): CheckPages => ({
  pageOf: (id) => vscode.Uri.joinPath(extensionUri, 'docs', 'checks', `${id}.md`),
});

export const openCheckPageCommand = 'munaqqih.openCheckPage';

/** With the id of a check it opens its page; without, it lets the user choose one. */
export const registerOpenCheckPage = (pages: CheckPages): vscode.Disposable =>
  vscode.commands.registerCommand(openCheckPageCommand, async (wanted?: unknown) => {
    const id = allChecks.find((check) => check.id === wanted)?.id ?? (await chooseCheck());
    if (id !== undefined) await open(pages.pageOf(id));
  });

async function chooseCheck(): Promise<string | undefined> {
  const language = readSettings(undefined).messageLanguage;
  const items = allChecks.map(({ id, title }) => ({ label: textIn(language, title), description: id, id }));
  const placeHolder = vscode.l10n.t('Which check do you want to read about?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.id;
}

/** Rendered; as text where VS Code's own Markdown extension is switched off. */
async function open(page: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands();
  if (commands.includes('markdown.showPreview')) await vscode.commands.executeCommand('markdown.showPreview', page);
  else await vscode.window.showTextDocument(page);
}
