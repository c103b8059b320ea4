import * as vscode from 'vscode';

export async function show(folder: vscode.Uri, name: string, text: string): Promise<vscode.TextDocument> {
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return (await vscode.window.showTextDocument(file)).document;
}

/** Each finding as its check and the text under it, in order, as soon as there are so many. */
export const findings = (document: vscode.TextDocument, atLeast: number): Promise<readonly string[]> =>
  waitFor('findings', () => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'munaqqih')
      .sort((a, b) => a.range.start.compareTo(b.range.start))
      .map(({ code, range }) => `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`);
    return found.length >= atLeast && found;
  });

export const codeActions = (
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> =>
  waitFor('code actions', async () => {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.length > 0 && actions;
  });

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

async function waitFor<Result>(
  what: string,
  condition: () => Result | false | Promise<Result | false>,
): Promise<Result> {
  // Machines may be busy: what never comes is told by its absence, not by a stopwatch.
  for (const end = Date.now() + 90_000; Date.now() < end;) {
    // VS Code cancels requests while other extensions still start.
    const result = await Promise.resolve(condition()).catch(() => false as const);
    if (result !== false) return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}
