import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReplacementOutcome } from '../../src/editor/replacementEdits';
import { closeAll, show, showUntitled, sleep, waitFor, workspaceUri } from './support';

const article = [
  'وصلت الرسالة الإخبارية صباحًا، وفي رسالة إخبارية أخرى خبر ثان.',
  '',
  'ولكل رسالتين إخباريتين `رسالة إخبارية` واحدة.',
  '',
].join('\n');
const after = [
  'وصلت النشرة البريدية صباحًا، وفي نشرة بريدية أخرى خبر ثان.',
  '',
  'ولكل نشرتين بريديتين `رسالة إخبارية` واحدة.',
  '',
].join('\n');

const replace = (request: Record<string, string>): Thenable<ReplacementOutcome | undefined> =>
  vscode.commands.executeCommand('munaqqih.replaceTerm', request);

const newsletter = { text: 'الرسالة الإخبارية', replacement: 'نشرة بريدية' };

/** Takes what the preview proposes to take; the preview may take a while to open. */
async function acceptPreview<Result>(outcome: Thenable<Result>): Promise<Result> {
  const state: { result?: Result } = {};
  void outcome.then((result) => (state.result = result));
  return waitFor('the replacement', async () => {
    await vscode.commands.executeCommand('refactorPreview.apply');
    await sleep(200);
    return state.result;
  });
}

describe('replace a rendering everywhere', () => {
  afterEach(closeAll);

  it('in the article in front, each place inflected, and undone in one step', async () => {
    const { document } = await showUntitled(article);
    const outcome = await replace({ ...newsletter, scope: 'article' });
    assert.deepEqual(outcome, { safe: 3, unsafe: 0, left: 0, isApplied: true });
    assert.equal(document.getText(), after);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), article);
  });

  it('of what is selected, by the rendering that is chosen from a list', async () => {
    const editor = await showUntitled('تعمل نماذج AI كل يوم، ونعمل بـAI أيضا.');
    const { document } = editor;
    const start = document.getText().indexOf('AI');
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 2));
    const outcome = replace({ scope: 'article' });
    const state: { result?: ReplacementOutcome | undefined } = {};
    void outcome.then((result) => (state.result = result));
    await waitFor('the choice', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await sleep(200);
      return state.result;
    });
    assert.equal(document.getText(), 'تعمل نماذج الذكاء الاصطناعي كل يوم، ونعمل بالذكاء الاصطناعي أيضا.');
  });

  it('leaves places unticked in a preview that have to be looked at', async () => {
    const { document } = await showUntitled(`${article}\nترجموها إلى «رسالة إخبارية» في الدليل.\n`);
    const outcome = await acceptPreview(replace({ ...newsletter, scope: 'article' }));
    assert.deepEqual(outcome, { safe: 3, unsafe: 1, left: 0, isApplied: true });
    assert.equal(document.getText(), `${after}\nترجموها إلى «رسالة إخبارية» في الدليل.\n`);
  });

  it('in the whole workspace, in files that are not open and in unsaved text', async () => {
    const file = workspaceUri('news/letter.ar.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${article}\nقالوا «رسالة إخبارية» مرة.\n`));
    const { document } = await show('clean.ar.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'وصلت الرسالة الإخبارية.\n\n');
    await vscode.workspace.applyEdit(edit);
    const outcome = await acceptPreview(replace({ ...newsletter, scope: 'workspace' }));
    assert.deepEqual(outcome, { safe: 4, unsafe: 1, left: 0, isApplied: true });
    assert.ok(document.getText().startsWith('وصلت النشرة البريدية.'));
    const letter = await vscode.workspace.openTextDocument(file);
    assert.equal(letter.getText(), `${after}\nقالوا «رسالة إخبارية» مرة.\n`);
    await closeAll();
    await vscode.workspace.fs.delete(file);
  });

  it('says so where there is no place', async () => {
    const { document } = await showUntitled(article);
    const outcome = await replace({ text: 'طائرة شراعية', replacement: 'منطاد', scope: 'article' });
    assert.deepEqual(outcome, { safe: 0, unsafe: 0, left: 0, isApplied: false });
    assert.equal(document.getText(), article);
  });
});
