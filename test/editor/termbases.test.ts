import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, ownDiagnostics, showUntitled, waitFor, workspaceUri } from './support';

const file = workspaceUri('.munaqqih/house.terms.yaml');
const article = 'اشترك القراء في الرسالة الإخبارية للصحيفة منذ الصيف الماضي.';
const entry = (right: string): string =>
  [
    'concepts:',
    '  - id: newsletter',
    '    english: [newsletter]',
    `    arabic: [${right}]`,
    '    wrong: [{ form: رسالة إخبارية, always: true }]',
  ].join('\n');

const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

const messages = (document: vscode.TextDocument): readonly string[] =>
  ownDiagnostics(document.uri)
    .filter((diagnostic) => codeOf(diagnostic) === 'wrong-sense')
    .map(({ message }) => message);

describe('termbases of the house', () => {
  afterEach(async () => {
    await vscode.workspace.fs.delete(file);
    await closeAll();
  });

  it('count as soon as they are saved, and no longer when they change', async () => {
    const { document } = await showUntitled(article);
    await write(entry('نشرة بريدية'));
    await waitFor('the house term', () => messages(document).some((message) => message.includes('النشرة البريدية')));
    await write(entry('نشرة إلكترونية'));
    await waitFor('the new house term', () =>
      messages(document).some((message) => message.includes('النشرة الإلكترونية')),
    );
  });

  it('show their own problems at the right line, and their good entries are used', async () => {
    const { document } = await showUntitled(article);
    await write(`${entry('نشرة بريدية')}\n  - id: newsletter\n    arabic: [مكرر]\n`);
    await waitFor('the house term', () => messages(document).length > 0);
    const problem = await waitFor('the problem', () => vscode.languages.getDiagnostics(file)[0]);
    assert.equal(problem.range.start.line, 5);
    assert.match(problem.message, /used twice/);
  });

  it('switch off an entry whose examples fail, and say so', async () => {
    const { document } = await showUntitled(article);
    await write(`${entry('نشرة بريدية')}\n    examples: { passes: [وصلت رسالة إخبارية أمس.] }\n`);
    // What the file before had may still be shown.
    const fails = ({ message }: vscode.Diagnostic): boolean => /An example of .* fails/.test(message);
    await waitFor('the problem', () => vscode.languages.getDiagnostics(file).find(fails));
    assert.deepEqual(messages(document), []);
  });

  it('rank above those that the user named in his settings', async () => {
    const own = workspaceUri('own/terms.yaml');
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(entry('نشرة إلكترونية')));
    const settings = vscode.workspace.getConfiguration('munaqqih');
    await settings.update('termbases', ['own/terms.yaml'], vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await showUntitled(article);
      await waitFor('the user’s term', () => messages(document).some((message) => message.includes('الإلكترونية')));
      await write(entry('نشرة بريدية'));
      await waitFor('the house term', () => messages(document).some((message) => message.includes('البريدية')));
    } finally {
      await settings.update('termbases', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(own);
    }
  });
});
