import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, codeActions, findings, misreading, rightTerm, show, showUntitled } from './support';
import { waitFor, workspaceUri } from './support';

const kind = vscode.CodeActionKind.SourceFixAll.append('munaqqih');

describe('fix all', () => {
  afterEach(closeAll);

  it('is a command, mends what is safe, and is undone in one step', async () => {
    const { document } = await show('lab.ar.md');
    const before = document.getText();
    await findings(document, 5);
    await vscode.commands.executeCommand('munaqqih.fixAll');
    const after = document.getText();
    assert.ok(after.includes(`نماذج ${rightTerm} في كتابة نشراتها، ويعمل`), after);
    assert.ok(after.includes('وقال مديرها، الذي'), after);
    assert.ok(after.includes('ونراجع في المساء'), after);
    await waitFor('no findings', () => vscode.languages.getDiagnostics(document.uri).length === 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('is a source action, for saving', async () => {
    const { document } = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم , ونراجع ما تكتبه.`);
    await findings(document, 2);
    const actions = await codeActions(document, new vscode.Range(0, 0, 0, 0), kind);
    const action = actions.find((one) => one.kind?.value === kind.value);
    await apply(action);
    assert.equal(document.getText(), `نعتمد على نماذج ${rightTerm} كل يوم، ونراجع ما تكتبه.`);
  });

  it('runs on saving, where the settings say so', async () => {
    const file = workspaceUri('saved.ar.md');
    const written = `نعتمد على نماذج ${misreading} كل يوم , ونراجع ما تكتبه.\n`;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(written));
    const settings = vscode.workspace.getConfiguration('editor', file);
    await settings.update('codeActionsOnSave', { 'source.fixAll.munaqqih': 'explicit' });
    try {
      const editor = await show('saved.ar.md');
      const { document } = editor;
      await findings(document, 2);
      await editor.edit((change) => {
        change.insert(document.positionAt(0), 'تمهيد. ');
      });
      await waitFor('the mended file', async () => {
        await document.save();
        return document.getText() === `تمهيد. نعتمد على نماذج ${rightTerm} كل يوم، ونراجع ما تكتبه.\n`;
      });
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.equal(saved, document.getText());
    } finally {
      await settings.update('codeActionsOnSave', undefined);
      await closeAll();
      await vscode.workspace.fs.delete(file);
    }
  });

  it('leaves alone what the reviewer has ignored', async () => {
    const { document } = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم , ونراجع ما تكتبه.`);
    await findings(document, 2);
    const actions = await codeActions(document, new vscode.Range(0, 20, 0, 20));
    await apply(actions.find(({ title }) => title === 'Ignore this finding'));
    await vscode.commands.executeCommand('munaqqih.fixAll');
    assert.equal(document.getText(), `نعتمد على نماذج ${misreading} كل يوم، ونراجع ما تكتبه.`);
  });
});
