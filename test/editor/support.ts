import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const misreading = 'منظمة العفو الدولية';
export const rightTerm = 'الذكاء الاصطناعي';

export function workspaceUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite runs in a folder');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

export async function show(path: string): Promise<vscode.TextEditor> {
  // Opened by a reader and not by an extension, whose documents VS Code keeps for minutes after they are closed.
  await vscode.commands.executeCommand('vscode.open', workspaceUri(path), { preview: false });
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), workspaceUri(path).toString());
  return editor;
}

export async function showUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  // VS Code may still have a backup of a document of the same name that was closed, and prefer it.
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  if (document.getText() !== content)
    await editor.edit((edit) => {
      edit.replace(whole, content);
    });
  assert.equal(document.getText(), content);
  return editor;
}

/** The condition's result, as soon as there is one. */
export async function waitFor<Result>(
  what: string | (() => string),
  condition: () => Result | undefined | false | Promise<Result | undefined | false>,
): Promise<Result> {
  // Machines may be busy: what never comes is told by its absence, not by a stopwatch.
  const end = Date.now() + 90_000;
  for (;;) {
    const result = await condition();
    if (result !== undefined && result !== false) return result;
    if (Date.now() > end) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
    await sleep(30);
  }
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export const ownDiagnostics = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'munaqqih');

export const codeOf = ({ code }: vscode.Diagnostic): string => (typeof code === 'object' ? String(code.value) : '');

/** Each finding as its check and the text under it, in order. */
export const summaryOf = (document: vscode.TextDocument): readonly string[] =>
  ownDiagnostics(document.uri)
    .map((diagnostic) => ({ start: document.offsetAt(diagnostic.range.start), diagnostic }))
    .sort((a, b) => a.start - b.start)
    .map(({ diagnostic }) => `${codeOf(diagnostic)} ${document.getText(diagnostic.range)}`);

export const findings = (document: vscode.TextDocument, atLeast = 1): Promise<readonly string[]> =>
  waitFor('findings', () => {
    const found = summaryOf(document);
    return found.length >= atLeast && found;
  });

export const noFindings = (document: vscode.TextDocument): Promise<boolean> =>
  waitFor(
    () => `no findings, but there are ${summaryOf(document).join(', ')} in “${document.getText()}”`,
    () => ownDiagnostics(document.uri).length === 0,
  );

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `${text} is not in “${document.getText()}”`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** VS Code cancels such requests while other extensions still start. */
export const codeActions = (
  document: vscode.TextDocument,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> =>
  waitFor<readonly vscode.CodeAction[]>('code actions', async () => {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind.value,
      );
      return actions.length > 0 && actions;
    } catch {
      return undefined;
    }
  });

export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action, 'there is such an action');
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command } = action;
  if (command !== undefined)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

export async function closeAll(): Promise<void> {
  // VS Code writes its settings by way of documents too: those are not ours to close.
  const ours = vscode.workspace.textDocuments.filter(
    ({ isDirty, languageId }) => isDirty && !languageId.startsWith('json'),
  );
  for (const document of ours) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
