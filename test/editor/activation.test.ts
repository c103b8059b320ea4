import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, ownDiagnostics, show, summaryOf } from './support';

describe('activation', () => {
  afterEach(closeAll);

  it('starts with an Arabic article and marks its errors', async () => {
    const { document } = await show('lab.ar.md');
    await findings(document);
    assert.ok(vscode.extensions.getExtension('munaqqih.munaqqih')?.isActive);
  });

  it('is quiet about an English article and a right Arabic one', async () => {
    const { document: english } = await show('english.md');
    const { document: clean } = await show('clean.ar.md');
    await findings((await show('lab.ar.md')).document);
    assert.deepEqual(ownDiagnostics(english.uri), []);
    assert.deepEqual(summaryOf(clean), []);
  });
});
