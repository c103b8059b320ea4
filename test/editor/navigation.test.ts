import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, show } from './support';

describe('navigation', () => {
  afterEach(closeAll);

  it('goes from finding to finding and round the end, forwards and backwards', async () => {
    const editor = await show('lab.ar.md');
    await findings(editor.document, 5);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const forwards = await visit(editor, 'munaqqih.nextFinding', 6);
    assert.deepEqual(forwards, [
      'منظمة العفو الدولية',
      ',',
      ' ،',
      'منظمة العفو الدولية',
      'في في',
      'منظمة العفو الدولية',
    ]);
    const backwards = await visit(editor, 'munaqqih.previousFinding', 2);
    assert.deepEqual(backwards, ['في في', 'منظمة العفو الدولية']);
  });

  it('says so where there is nothing to go to', async () => {
    const editor = await show('clean.ar.md');
    editor.selection = new vscode.Selection(0, 3, 0, 3);
    await vscode.commands.executeCommand('munaqqih.nextFinding');
    assert.equal(editor.selection.active.character, 3);
  });
});

async function visit(editor: vscode.TextEditor, command: string, times: number): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let i = 0; i < times; i++) {
    await vscode.commands.executeCommand(command);
    texts.push(editor.document.getText(editor.selection));
  }
  return texts;
}
