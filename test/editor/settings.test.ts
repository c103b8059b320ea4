import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSettings } from '../../src/editor/settings';
import { closeAll, codeOf, findings, misreading, noFindings, ownDiagnostics, showUntitled, waitFor } from './support';

const article = `نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`;

describe('settings', () => {
  const changed = new Set<string>();
  const set = async (name: string, value: unknown): Promise<void> => {
    changed.add(name);
    await vscode.workspace.getConfiguration('munaqqih').update(name, value, vscode.ConfigurationTarget.Workspace);
  };
  afterEach(async () => {
    for (const name of changed)
      await set(name, name === 'messages.language' ? 'en' : name === 'delay' ? 20 : undefined);
    changed.clear();
    await closeAll();
  });

  it('switch the reviews off and on', async () => {
    const { document } = await showUntitled(article);
    await findings(document);
    await set('enable', false);
    await noFindings(document);
    await vscode.commands.executeCommand('munaqqih.reviewArticle');
    await findings(document);
    await set('enable', true);
    await findings(document);
  });

  it('give a check another weight', async () => {
    const { document } = await showUntitled(article);
    const shown = { critical: 'Error', major: 'Warning', minor: 'Information', neutral: 'Hint' } as const;
    for (const [weight, severity] of Object.entries(shown)) {
      await set('checks', { 'wrong-sense': weight });
      await waitFor(weight, () =>
        ownDiagnostics(document.uri).some(
          (one) => codeOf(one) === 'wrong-sense' && one.severity === vscode.DiagnosticSeverity[severity],
        ),
      );
    }
  });

  it('choose the language of the messages', async () => {
    const { document } = await showUntitled(article);
    await findings(document);
    assert.match(ownDiagnostics(document.uri)[0]?.message ?? '', /is a misreading of/);
    await set('messages.language', 'ar');
    await waitFor('an Arabic message', () =>
      /^\u2067.*قراءة خاطئة/.test(ownDiagnostics(document.uri)[0]?.message ?? ''),
    );
  });

  it('choose the languages of documents', async () => {
    const { document } = await showUntitled(article, 'latex');
    await set('languages', ['markdown', 'latex']);
    await findings(document);
  });

  it('leave a large article alone until it is asked for', async () => {
    const { document } = await showUntitled(`${article}\n\n${'كلمات كثيرة جدا. '.repeat(200)}`);
    await findings(document);
    await set('maxFileSize', 1);
    await noFindings(document);
    await vscode.commands.executeCommand('munaqqih.reviewArticle');
    await findings(document);
  });

  it('that are wrong are named, and the others are in force', async () => {
    await set('delay', 'soon');
    await set('checks', { 'wrong-sense': 'terrible', 'no-such-check': 'off', 'final-ya': 'off' });
    const { problems, review, delay } = readSettings(undefined);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      'munaqqih.checks.no-such-check',
      'munaqqih.checks.wrong-sense',
      'munaqqih.delay',
    ]);
    assert.deepEqual(review.checks, { 'final-ya': 'off' });
    assert.equal(delay, 50);
    await findings((await showUntitled(article)).document);
  });
});
