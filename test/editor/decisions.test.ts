import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, codeActions, findings, misreading, noFindings, ownDiagnostics, rangeOf } from './support';
import { show, showUntitled, sleep, summaryOf, waitFor, workspaceUri } from './support';

describe('decisions to leave something as it is', () => {
  afterEach(closeAll);

  it('an ignored finding stays ignored when the text above it changes, and is written down in the folder', async () => {
    const { document } = await show('news/market.ar.txt');
    await findings(document, 2);
    const actions = await codeActions(document, rangeOf(document, misreading));
    await apply(actions.find(({ title }) => title === 'Ignore this finding'));
    await waitFor('one finding less', () => summaryOf(document).length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'خبر من السوق في بداية الأسبوع.\n');
    await vscode.workspace.applyEdit(edit);
    await waitFor('the new place', () => ownDiagnostics(document.uri)[0]?.range.start.line === 1);
    assert.equal(summaryOf(document).length, 1);
    const written = await read('.munaqqih/ignored.json');
    assert.deepEqual(Object.keys(written.ignored), ['news/market.ar.txt']);
    assert.ok(written.ignored['news/market.ar.txt']?.[0]?.startsWith('wrong-sense'));
  });

  it('it stays ignored when the article is opened again, until its findings are called back', async () => {
    const { document } = await show('news/market.ar.txt');
    await findings(document);
    await sleep(200);
    assert.equal(summaryOf(document).length, 1);
    await vscode.commands.executeCommand('munaqqih.restoreIgnored');
    await findings(document, 2);
    assert.deepEqual((await read('.munaqqih/ignored.json')).ignored, {});
  });

  it('a change of the file from outside is seen', async () => {
    const { document } = await show('news/market.ar.txt');
    await findings(document, 2);
    const actions = await codeActions(document, rangeOf(document, misreading));
    await apply(actions.find(({ title }) => title === 'Ignore this finding'));
    await waitFor('one finding less', () => summaryOf(document).length === 1);
    await vscode.workspace.fs.delete(workspaceUri('.munaqqih/ignored.json'));
    await findings(document, 2);
  });

  it('a broken file of ignored findings hides nothing and is not overwritten', async () => {
    const file = workspaceUri('.munaqqih/ignored.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ broken'));
    const { document } = await show('news/market.ar.txt');
    await findings(document, 2);
    const actions = await codeActions(document, rangeOf(document, misreading));
    await apply(actions.find(({ title }) => title === 'Ignore this finding'));
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), '{ broken');
    await vscode.workspace.fs.delete(workspaceUri('.munaqqih'), { recursive: true });
    assert.equal(summaryOf(document).length, 2);
  });

  it('a directive in the text silences, and without it the finding is back', async () => {
    const directive = '<!-- munaqqih-disable wrong-sense -->\n\n';
    const { document } = await showUntitled(`${directive}نعتمد على نماذج ${misreading} كل يوم , ونراجع ما تكتبه.`);
    await findings(document);
    assert.ok(!summaryOf(document).some((finding) => finding.startsWith('wrong-sense')));
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(0, 0, 2, 0));
    await vscode.workspace.applyEdit(edit);
    await waitFor('the finding', () => summaryOf(document).some((finding) => finding.startsWith('wrong-sense')));
  });

  it('a check is turned off by a quick fix, in the settings of the workspace', async () => {
    const { document } = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`);
    await findings(document);
    const actions = await codeActions(document, rangeOf(document, misreading));
    await apply(actions.find(({ title }) => title.startsWith('Turn off the check')));
    await noFindings(document);
    const settings = vscode.workspace.getConfiguration('munaqqih');
    assert.equal(settings.inspect<Record<string, string>>('checks')?.workspaceValue?.['wrong-sense'], 'off');
    await settings.update('checks', undefined, vscode.ConfigurationTarget.Workspace);
    await findings(document);
  });
});

async function read(path: string): Promise<{ ignored: Record<string, string[]> }> {
  const bytes = await vscode.workspace.fs.readFile(workspaceUri(path));
  return JSON.parse(new TextDecoder().decode(bytes)) as { ignored: Record<string, string[]> };
}
