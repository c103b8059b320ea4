import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  misreading,
  ownDiagnostics,
  show,
  showUntitled,
  sleep,
  waitFor,
  workspaceUri,
} from './support';

const sentence = `نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار. `;

describe('bad input', () => {
  afterEach(closeAll);

  it('a line of a million characters is reviewed when asked for, and leaves the extension host alive', async () => {
    const line = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
    const { document } = await showUntitled(line);
    await sleep(500);
    assert.deepEqual(ownDiagnostics(document.uri), []);
    await vscode.commands.executeCommand('munaqqih.reviewArticle');
    await waitFor('findings', () => ownDiagnostics(document.uri).length > 100);
    await findings((await show('lab.ar.md')).document, 5);
  }).timeout(180_000);

  it('a file of fifty megabytes leaves it alive', async () => {
    const bytes = new TextEncoder().encode(`${sentence}\n`.repeat(100));
    const copies = Math.ceil(50_000_000 / bytes.length);
    const large = new Uint8Array(bytes.length * copies);
    for (let i = 0; i < copies; i++) large.set(bytes, i * bytes.length);
    const uri = workspaceUri('large.ar.md');
    await vscode.workspace.fs.writeFile(uri, large);
    await vscode.commands.executeCommand('vscode.open', uri);
    await findings((await show('lab.ar.md')).document, 5);
    assert.deepEqual(ownDiagnostics(uri), []);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  }).timeout(180_000);

  it('a binary file and one that is not UTF-8 are left alone', async () => {
    const binary = workspaceUri('binary.md');
    const foreign = workspaceUri('foreign.txt');
    await vscode.workspace.fs.writeFile(
      binary,
      Uint8Array.from({ length: 5000 }, (_, index) => index % 256),
    );
    const arabicBytes = Uint8Array.from({ length: 600 }, (_, index) => (index % 6 === 5 ? 0x20 : 0xc7 + (index % 20)));
    await vscode.workspace.fs.writeFile(foreign, arabicBytes);
    await vscode.commands.executeCommand('vscode.open', binary);
    await vscode.commands.executeCommand('vscode.open', foreign);
    await vscode.commands.executeCommand('munaqqih.reviewArticle');
    await findings((await show('lab.ar.md')).document, 5);
    for (const uri of [binary, foreign]) {
      assert.deepEqual(ownDiagnostics(uri), []);
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('an empty document, marks alone and unpaired surrogates are no trouble', async () => {
    for (const text of [
      '',
      '\n\n\n',
      '\u064B\u064C\u064D\u200F\u202E',
      `\uD800 ${sentence} \uDFFF`,
      '---\nsource: \n---\n',
    ]) {
      await showUntitled(text);
      await vscode.commands.executeCommand('munaqqih.reviewArticle');
    }
    await findings((await show('lab.ar.md')).document, 5);
  });
});
