import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, misreading, noFindings, rangeOf, show, workspaceUri } from './support';

describe('the English source beside an article', () => {
  afterEach(closeAll);

  it('decides what the Arabic alone leaves open, and counts as it stands in its editor', async () => {
    const { document } = await show('news/partnership.ar.md');
    assert.deepEqual(await findings(document), [`wrong-sense ${misreading}`]);
    const english = await vscode.workspace.openTextDocument(workspaceUri('news/partnership.en.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(english.uri, rangeOf(english, 'AI'), 'Amnesty International');
    await vscode.workspace.applyEdit(edit);
    await noFindings(document);
    await vscode.window.showTextDocument(english);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await findings(document);
  });

  it('is seen when it comes, changes and goes on the disk', async () => {
    const english = workspaceUri('column.english.md');
    const article = workspaceUri('column.md');
    const text = `---\nsource: column.english.md\n---\n\nقال المدير إن ${misreading} ستغير طريقة عمل فريقه في السنوات المقبلة.\n`;
    await write(article, text);
    const { document } = await show('column.md');
    await noFindings(document);
    await write(english, 'The director said that AI would change the way his team works.');
    await findings(document);
    await write(english, 'The director said that Amnesty International would change the way his team works.');
    await noFindings(document);
    await vscode.workspace.fs.delete(english);
    await vscode.workspace.fs.delete(article);
  });
});

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
