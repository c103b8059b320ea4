import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, showUntitled, workspaceUri } from './support';

const article = [
  'تطل الشرفة الزجاجية على البحر.',
  '',
  'وبشرفتين زجاجيتين يكتمل البيت، كما في `شرفة زجاجية` بين العلامتين.',
  '',
].join('\n');

const find = (text: string, scope: string): Thenable<readonly vscode.Location[] | undefined> =>
  vscode.commands.executeCommand('munaqqih.findTerm', { text, scope });

describe('find all places of a term', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('closeReferenceSearch');
    await closeAll();
  });

  it('in the article in front, by the text as it is now', async () => {
    const { document } = await showUntitled(article);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'وللشرفة الزجاجية باب. ');
    await vscode.workspace.applyEdit(edit);
    const found = await find('شرفة زجاجية', 'article');
    assert.deepEqual(
      found?.map(({ range }) => document.getText(range)),
      ['وللشرفة الزجاجية', 'الشرفة الزجاجية', 'وبشرفتين زجاجيتين'],
    );
  });

  it('of what is selected', async () => {
    const editor = await showUntitled(article);
    const start = article.indexOf('الشرفة');
    const { document } = editor;
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 15));
    const found = await vscode.commands.executeCommand<readonly vscode.Location[]>('munaqqih.findTerm', {
      scope: 'article',
    });
    assert.equal(found.length, 2);
  });

  it('in all articles of the workspace, open or not', async () => {
    const { document } = await show('news/partnership.ar.md');
    const found = await find('منظمة العفو الدولية', 'workspace');
    const files = new Set(found?.map(({ uri }) => vscode.workspace.asRelativePath(uri)));
    assert.ok(files.has('news/market.ar.txt'), [...files].join());
    const [first] = found?.filter(({ uri }) => uri.toString() === workspaceUri('news/market.ar.txt').toString()) ?? [];
    assert.ok(first);
    const market = await vscode.workspace.openTextDocument(first.uri);
    assert.ok(market.getText(first.range).includes('منظمة العفو الدولية'));
    assert.ok(!document.isDirty);
  });

  it('says so where there is none, and shows nothing', async () => {
    await showUntitled(article);
    assert.deepEqual(await find('طائرة شراعية', 'article'), []);
  });
});
