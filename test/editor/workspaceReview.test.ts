import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceReview } from '../../src/editor/workspaceReview';
import { closeAll, codeOf, misreading, ownDiagnostics, show, summaryOf, waitFor, workspaceUri } from './support';

const wrong = `نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`;

const write = (path: string, bytes: Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(workspaceUri(path), bytes);

describe('review of the workspace', () => {
  before(async () => {
    // «مرحبا» in Windows-1256, and a picture's first bytes.
    await write(
      'odd/windows1256.txt',
      Uint8Array.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x20, 0xe3, 0xd1, 0xcd, 0xc8, 0xc7]),
    );
    await write(
      'odd/picture.md',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0xff]),
    );
    await write('odd/book.txt', new TextEncoder().encode('كتاب طويل جدا. '.repeat(100_000)));
  });
  after(async () => {
    await vscode.workspace.fs.delete(workspaceUri('odd'), { recursive: true });
    await closeAll();
    await vscode.commands.executeCommand('munaqqih.clearWorkspaceReview');
  });
  const review = (): Thenable<WorkspaceReview> => vscode.commands.executeCommand('munaqqih.reviewWorkspace');
  const market = () => workspaceUri('news/market.ar.txt');

  it('finds errors in files that are not open, and lists what it could not read', async () => {
    const { articles, findings, unread, isComplete } = await review();
    assert.ok(isComplete);
    assert.equal(articles, 4);
    assert.equal(findings, 8);
    assert.deepEqual(unread, [
      { path: 'odd/book.txt', why: 'larger than munaqqih.maxFileSize' },
      { path: 'odd/picture.md', why: 'not a text file' },
      { path: 'odd/windows1256.txt', why: 'not written in UTF-8' },
    ]);
    assert.deepEqual(ownDiagnostics(market()).map(codeOf), ['space-before-punctuation', 'wrong-sense']);
    const document = await vscode.workspace.openTextDocument(market());
    assert.ok(summaryOf(document).includes(`wrong-sense ${misreading}`));
  });

  it('keeps the findings of a file once when it is opened, and when it is closed again', async () => {
    await review();
    const { document } = await show('news/market.ar.txt');
    await waitFor('the findings of the editor', () => ownDiagnostics(document.uri).length === 2);
    await closeAll();
    await waitFor('the findings of the file', () => ownDiagnostics(market()).length === 2);
  });

  it('follows the files on the disk', async () => {
    const file = 'news/brief.ar.md';
    await write(file, new TextEncoder().encode(wrong));
    await review();
    assert.equal(ownDiagnostics(workspaceUri(file)).length, 1);
    await write(file, new TextEncoder().encode('نعتمد على نماذج الذكاء الاصطناعي كل يوم في غرفة الأخبار.'));
    await waitFor('no findings', () => ownDiagnostics(workspaceUri(file)).length === 0);
    await vscode.workspace.fs.delete(workspaceUri(file));
  });

  it('can be cleared', async () => {
    const file = workspaceUri('odd/brief.ar.md');
    await write('odd/brief.ar.md', new TextEncoder().encode(wrong));
    await review();
    assert.equal(ownDiagnostics(file).length, 1);
    await vscode.commands.executeCommand('munaqqih.clearWorkspaceReview');
    assert.deepEqual(ownDiagnostics(file), []);
  });
});
