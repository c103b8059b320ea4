import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, codeActions, findings, misreading, noFindings, rangeOf, rightTerm } from './support';
import { showUntitled, summaryOf, waitFor } from './support';

const article = [
  `تعتمد الشركة على نماذج ${misreading} التوليدية في كتابة نشراتها.`,
  '',
  `ويستخدم محرروها أدوات ${misreading} كل يوم.`,
  '',
].join('\n');

describe('quick fixes', () => {
  afterEach(closeAll);

  it('mend the text, fitted to its place, and can be undone', async () => {
    const { document } = await showUntitled(article);
    await findings(document, 2);
    const [fix] = await codeActions(document, rangeOf(document, misreading));
    assert.ok(fix);
    assert.ok(fix.title.includes(rightTerm), fix.title);
    assert.equal(fix.isPreferred, true);
    assert.equal(fix.kind?.value, vscode.CodeActionKind.QuickFix.value);
    await apply(fix);
    assert.equal(document.lineAt(0).text, `تعتمد الشركة على نماذج ${rightTerm} التوليدي في كتابة نشراتها.`);
    await waitFor('one finding less', () => summaryOf(document).length === 1);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), article);
    await findings(document, 2);
  });

  it('mend all of the same kind at once', async () => {
    const { document } = await showUntitled(article.replace(' التوليدية', ''));
    await findings(document, 2);
    const actions = await codeActions(document, rangeOf(document, misreading));
    const titles = actions.map(({ title }) => title);
    assert.ok(!titles.some((title) => title.startsWith('Fix all like this')), titles.join('\n'));
    await apply(
      actions.find(({ title }) => title.startsWith('Use') && title.endsWith('everywhere in this article (2)')),
    );
    assert.ok(!document.getText().includes(misreading));
    assert.equal(document.getText().split(rightTerm).length, 3);
    await noFindings(document);
  });

  it('mend a habit of the whole article where it is told once', async () => {
    const lines = ['كتب أحمد, ثم سافر, وعاد.', '', 'قرأت منى, وكتبت, ثم نامت.', '', 'سافر عمر, وبقيت ليلى, وحدها.'];
    const { document } = await showUntitled(lines.join('\n'));
    assert.deepEqual(await findings(document), ['latin-punctuation ,']);
    const [fix] = await codeActions(document, rangeOf(document, ','));
    await apply(fix);
    assert.equal(document.getText(), lines.join('\n').replaceAll(',', '،'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), lines.join('\n'));
  });

  it('are offered for the text as it is now, however fast it was typed', async () => {
    const { document } = await showUntitled(article);
    await findings(document, 2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'تمهيد. ');
    await vscode.workspace.applyEdit(edit);
    const [fix] = await codeActions(document, rangeOf(document, misreading));
    await apply(fix);
    assert.ok(document.lineAt(0).text.startsWith(`تمهيد. تعتمد الشركة على نماذج ${rightTerm} التوليدي`));
  });

  it('are named where there are several findings, and only mend where there are many', async () => {
    const { document } = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم , ونراجع ما تكتبه.\n\n${article}`);
    await findings(document, 4);
    const comma = rangeOf(document, ' ,');
    const titles = (await codeActions(document, comma)).map(({ title }) => title);
    assert.ok(titles.includes('Ignore this finding (Foreign punctuation mark in Arabic)'), titles.join('\n'));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const all = (await codeActions(document, whole)).map(({ title }) => title);
    assert.ok(!all.some((title) => title.startsWith('Ignore')), all.join('\n'));
    const names = all.filter((title) => title.startsWith('Use'));
    assert.equal(new Set(names).size, names.length);
    assert.ok(
      names.some((title) => title.includes(rightTerm) && title.endsWith('(2)')),
      all.join('\n'),
    );
  });

  it('silence a check on one line with a comment', async () => {
    const { document } = await showUntitled(article);
    await findings(document, 2);
    const actions = await codeActions(document, rangeOf(document, misreading));
    await apply(actions.find(({ title }) => title.startsWith('Silence this check here')));
    assert.equal(document.lineAt(0).text, '<!-- munaqqih-disable-next-line wrong-sense -->');
    await waitFor('one finding less', () => summaryOf(document).length === 1);
  });

  it('silence a check in a list without cutting the list in two', async () => {
    const list = `- أخبار\n- دورة عن نماذج ${misreading} للمبرمجين\n- رسائل القراء في كل أسبوع`;
    const { document } = await showUntitled(list);
    await findings(document);
    const actions = await codeActions(document, rangeOf(document, misreading));
    await apply(actions.find(({ title }) => title.startsWith('Silence this check here')));
    assert.ok(document.lineAt(1).text.endsWith('للمبرمجين <!-- munaqqih-disable-line wrong-sense -->'));
    await noFindings(document);
  });
});
