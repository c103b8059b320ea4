import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  findings,
  misreading,
  noFindings,
  ownDiagnostics,
  rangeOf,
  show,
  showUntitled,
  summaryOf,
  waitFor,
} from './support';

const article = `تعتمد الشركة على نماذج ${misreading} في كتابة نشراتها كل صباح.`;

describe('diagnostics', () => {
  afterEach(closeAll);

  it('stand at the right places', async () => {
    const { document } = await show('lab.ar.md');
    assert.deepEqual(await findings(document, 5), [
      'wrong-sense منظمة العفو الدولية',
      'latin-punctuation ,',
      'space-before-punctuation  ،',
      'wrong-sense منظمة العفو الدولية',
      'repeated-word في في',
    ]);
  });

  it('show how much a finding weighs, and lead to the page of its check', async () => {
    const { document } = await show('lab.ar.md');
    await findings(document, 5);
    const diagnostics = ownDiagnostics(document.uri);
    const severities = new Map(diagnostics.map((diagnostic) => [codeOf(diagnostic), diagnostic.severity]));
    assert.equal(severities.get('repeated-word'), vscode.DiagnosticSeverity.Warning);
    assert.equal(severities.get('latin-punctuation'), vscode.DiagnosticSeverity.Information);
    for (const { code } of diagnostics) {
      assert.ok(typeof code === 'object');
      assert.ok(code.target.path.endsWith(`/docs/checks/${code.value}.md`));
    }
  });

  it('point to the other place where one name is written in two ways', async () => {
    const text = 'قالت شركة ميتا إنها تبيع النظام. وقالت ميتا إنها تدعمه. وأعلنت Meta النتائج، وسيصدر التقرير قريبًا.';
    const { document } = await showUntitled(text);
    await findings(document);
    const inconsistent = ownDiagnostics(document.uri).find((one) => codeOf(one) === 'inconsistent-rendering');
    const place = inconsistent?.relatedInformation?.[0];
    assert.ok(place);
    assert.ok(document.getText(place.location.range).includes('ميتا'));
  });

  it('follow the text as it is typed', async () => {
    const { document } = await showUntitled('تعتمد الشركة على نماذج جديدة في كتابة نشراتها كل صباح.');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'جديدة'), misreading);
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await findings(document), [`wrong-sense ${misreading}`]);
    const repair = new vscode.WorkspaceEdit();
    repair.replace(document.uri, rangeOf(document, misreading), 'جديدة');
    await vscode.workspace.applyEdit(repair);
    await noFindings(document);
  });

  it('move with the text above them', async () => {
    const { document } = await showUntitled(article);
    await findings(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'فقرة جديدة قبل غيرها.\n\n');
    await vscode.workspace.applyEdit(edit);
    await waitFor('the new place', () => ownDiagnostics(document.uri)[0]?.range.start.line === 2);
    assert.deepEqual(summaryOf(document), [`wrong-sense ${misreading}`]);
  });

  it('are there for untitled documents, plain text and virtual documents', async () => {
    await findings((await showUntitled(article, 'plaintext')).document);
    const scheme = 'munaqqih-test';
    const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => article,
    });
    const uri = vscode.Uri.from({ scheme, path: '/article.md' });
    await findings(await vscode.workspace.openTextDocument(uri));
    provider.dispose();
  });

  it('go when the document is closed or becomes another language', async () => {
    const { document } = await show('lab.ar.md');
    await findings(document);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await noFindings(document);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await findings(document);
    await closeAll();
    await noFindings(document);
  });
});
