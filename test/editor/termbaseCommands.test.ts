import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { complaintOf, createUser } from './quickInputs';
import type { User } from './quickInputs';
import { apply, closeAll, codeActions, findings, misreading, noFindings, rangeOf, showUntitled } from './support';
import { summaryOf, waitFor, workspaceUri } from './support';

const house = workspaceUri('.munaqqih/house.terms.yaml');
const article = 'اشترك القراء في الرسالة الإخبارية للصحيفة منذ الصيف الماضي.';
const phrase = 'الرسالة الإخبارية';

const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

describe('termbase commands', () => {
  let user: User | undefined;
  const actAs = (...parameters: Parameters<typeof createUser>): User => (user = createUser(...parameters));

  afterEach(async () => {
    user?.dispose();
    await closeAll();
    for (const uri of await vscode.workspace.findFiles('{.munaqqih/*.terms.*,*.csv,*.tbx}'))
      await vscode.workspace.fs.delete(uri);
  });

  const select = async (text: string): Promise<vscode.TextEditor> => {
    const editor = await showUntitled(article);
    const range = rangeOf(editor.document, text);
    editor.selection = new vscode.Selection(range.start, range.end);
    return editor;
  };
  const start = (command: string): Promise<unknown> =>
    Promise.resolve(vscode.commands.executeCommand(`munaqqih.${command}`));

  describe('add to termbase', () => {
    it('asks step by step, makes a termbase, and the article is reviewed again', async () => {
      const { document } = await select(phrase);
      const { answer, accept, input, messages } = actAs();
      const done = start('addToTermbase');
      const first = await input();
      assert.deepEqual([first.title, first.step, first.buttons.length], ['Add to Termbase', 1, 0]);
      await answer('A wrong rendering');
      assert.equal(((await input()) as vscode.InputBox).value, 'رسالة إخبارية');
      assert.equal((await input()).totalSteps, 5);
      await accept();
      await answer('newsletter');
      await answer('نشرة بريدية');
      await answer('New termbase of the house');
      await accept();
      await done;
      assert.equal(
        await read(house),
        `concepts:
  - id: newsletter
    english: [newsletter]
    arabic:
      - نشرة بريدية
    wrong:
      - form: رسالة إخبارية
        always: true
`,
      );
      assert.deepEqual(messages, ['Added to .munaqqih/house.terms.yaml.']);
      await waitFor('the finding', () => summaryOf(document).includes(`wrong-sense ${phrase}`));
    });

    it('refuses what cannot be right, goes back, and changes nothing when it is left', async () => {
      await select(phrase);
      const { answer, goBack, escape, input } = actAs();
      const done = start('addToTermbase');
      await answer('A wrong rendering');
      await answer('رسالة إخبارية');
      const english = (await input()) as vscode.InputBox;
      await answer('نشرة');
      assert.match(complaintOf(english), /Latin letters/);
      english.value = 'newsletter';
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const arabic = (await input()) as vscode.InputBox;
      await answer('رسالة إخبارية');
      assert.match(complaintOf(arabic), /wrong rendering/);
      await vscode.commands.executeCommand('workbench.action.quickInputBack');
      const again = (await input()) as vscode.InputBox;
      assert.equal(again.value, 'newsletter');
      await goBack();
      await escape();
      await done;
      assert.deepEqual(await vscode.workspace.findFiles('.munaqqih/*.terms.*'), []);
    });

    it('begins with the finding at the cursor', async () => {
      const editor = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`);
      await findings(editor.document);
      const { start: at } = rangeOf(editor.document, misreading);
      editor.selection = new vscode.Selection(at.translate(0, 3), at.translate(0, 3));
      const { accept, escape, input } = actAs();
      const done = start('addToTermbase');
      const role = (await input()) as vscode.QuickPick<vscode.QuickPickItem>;
      assert.equal(role.activeItems[0]?.label, 'A wrong rendering');
      const proposed: string[] = [];
      for (let step = 0; step < 4; step++) {
        const shown = await input();
        if (!('items' in shown)) proposed.push(shown.value);
        await accept();
      }
      await escape();
      await done;
      assert.deepEqual(proposed, [misreading, 'artificial intelligence', 'ذكاء اصطناعي']);
    });

    it('leaves a wording to the evidence that weighs it already', async () => {
      const editor = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`);
      await findings(editor.document);
      const { start: at } = rangeOf(editor.document, misreading);
      editor.selection = new vscode.Selection(at, at);
      const { answer, accept } = actAs();
      const done = start('addToTermbase');
      await accept();
      await accept();
      await accept();
      await answer('ذكاء صناعي');
      await accept();
      await accept();
      await done;
      const text = await read(house);
      assert.match(text, /- ذكاء صناعي\n/);
      assert.ok(!text.includes('wrong:'), text);
      await waitFor('the new term', () =>
        vscode.languages.getDiagnostics(editor.document.uri).some(({ message }) => message.includes('الذكاء الصناعي')),
      );
    });

    it('leaves what is unsaved in an open termbase to its user, who can undo it', async () => {
      const text = 'concepts: # of the house\n  - id: desk\n    english: [desk]\n    arabic: [قسم]\n';
      await write(house, text);
      const { document } = await vscode.window.showTextDocument(house);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(house, new vscode.Position(0, 0), '# unsaved\n');
      await vscode.workspace.applyEdit(edit);
      await select(phrase);
      const { answer, accept, messages } = actAs();
      const done = start('addToTermbase');
      await answer('A right term');
      await answer('newsletter');
      await accept();
      await accept();
      await done;
      assert.match(messages.join(), /unsaved changes/);
      assert.equal(await read(house), text);
      assert.ok(document.isDirty);
      const addition = '  - id: newsletter\n    english: [newsletter]\n    arabic:\n      - رسالة إخبارية\n';
      assert.equal(document.getText(), `# unsaved\n${text}${addition}`);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), `# unsaved\n${text}`);
    });

    it('says so where a termbase has to be mended first', async () => {
      await write(house, 'concepts:\n  - id: "open\n');
      await select(phrase);
      const { answer, accept, messages } = actAs();
      const done = start('addToTermbase');
      await answer('A right term');
      await answer('newsletter');
      await accept();
      await accept();
      await done;
      assert.match(messages.join(), /^Nothing was added/);
      assert.equal(await read(house), 'concepts:\n  - id: "open\n');
    });
  });

  describe('add to the house termbase as correct', () => {
    const text = `نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`;
    const admit = async (document: vscode.TextDocument): Promise<void> => {
      const actions = await codeActions(document, rangeOf(document, misreading));
      await apply(actions.find(({ title }) => title === 'Add to the house termbase as correct'));
    };

    it('admits the words that were marked', async () => {
      const { document } = await showUntitled(text);
      await findings(document);
      const { messages } = actAs();
      await admit(document);
      await noFindings(document);
      assert.match(await read(house), /- term: منظمة العفو الدولية\n +status: admitted/);
      assert.deepEqual(messages, ['Added to .munaqqih/house.terms.yaml.']);
    });

    it('can be undone at once', async () => {
      await write(house, '# ours\nconcepts: []\n');
      const { document } = await showUntitled(text);
      await findings(document);
      actAs(['Undo']);
      await admit(document);
      await waitFor('the old text', async () => (await read(house)) === '# ours\nconcepts: []\n');
      await findings(document);
    });

    it('stands in the file of the house that says otherwise', async () => {
      const other = workspaceUri('.munaqqih/a.terms.csv');
      await write(house, 'concepts: []\n');
      await write(other, 'english,arabic,wrong\nnewsletter,نشرة بريدية,رسالة إخبارية\n');
      const { document } = await showUntitled(article);
      await findings(document);
      actAs();
      const actions = await codeActions(document, rangeOf(document, phrase));
      await apply(actions.find(({ title }) => title === 'Add to the house termbase as correct'));
      await noFindings(document);
      assert.equal(
        await read(other),
        'english,arabic,wrong,status\nnewsletter,نشرة بريدية,,\nnewsletter,رسالة إخبارية,,admitted\n',
      );
    });
  });

  it('a new termbase is opened, and never written over', async () => {
    await showUntitled(article);
    const { answer, input } = actAs();
    const first = start('newTermbase');
    const name = (await input()) as vscode.InputBox;
    await answer('a/b');
    assert.match(complaintOf(name), /A name has letters/);
    name.value = 'desk';
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await first;
    const uri = workspaceUri('.munaqqih/desk.terms.yaml');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.match(await read(uri), /^# A termbase.*\n\nconcepts:\n/);
    await write(uri, 'concepts: []\n');
    const second = start('newTermbase');
    await answer('desk');
    await second;
    assert.equal(await read(uri), 'concepts: []\n');
  });

  it('the termbases that hold are listed by rank, with what is in them', async () => {
    const lists: (readonly vscode.QuickPickItem[])[] = [];
    const showQuickPick = ((items: readonly vscode.QuickPickItem[]) => {
      lists.push(items);
      return Promise.resolve(undefined);
    }) as unknown as typeof vscode.window.showQuickPick;
    actAs([], { showQuickPick });
    await showUntitled(article);
    await waitFor('no termbases', async () => {
      await start('openTermbases');
      return lists.at(-1)?.length === 3;
    });
    await write(house, 'concepts:\n  - id: desk\n    arabic: [قسم]\n  - id: desk\n');
    await write(workspaceUri('.munaqqih/a.terms.csv'), 'english,arabic\ndesk,قسم\nlead,مقدمة\n');
    await waitFor('both termbases', async () => {
      await start('openTermbases');
      return lists.at(-1)?.length === 6;
    });
    const shown = lists.map((items) => items.map(({ label, detail }) => `${label} ${detail ?? ''}`.trim()));
    assert.match(shown.findLast(({ length }) => length === 3)?.[0] ?? '', /New termbase…/);
    assert.deepEqual(shown.at(-1)?.slice(0, 2), [
      '.munaqqih/house.terms.yaml Concepts: 1  $(warning) Problems: 1',
      '.munaqqih/a.terms.csv Concepts: 2',
    ]);
  });

  it('a termbase is imported under a name that is free, and its problems are counted', async () => {
    const source = workspaceUri('glossary.csv');
    await write(source, 'english,arabic,colour\nnewsletter,نشرة بريدية,red\n,,blue\n');
    const taken = workspaceUri('.munaqqih/glossary.terms.yaml');
    await write(taken, 'concepts: []\n');
    await showUntitled(article);
    const { accept, messages } = actAs([], { showOpenDialog: () => Promise.resolve([source]) });
    const done = start('importTermbase');
    await accept();
    await accept();
    await done;
    assert.equal(await read(taken), 'concepts: []\n');
    assert.match(await read(workspaceUri('.munaqqih/glossary-2.terms.yaml')), /id: newsletter/);
    assert.deepEqual(messages, [
      'Imported into .munaqqih/glossary-2.terms.yaml. Concepts: 1. Problems in the file: 2.',
    ]);
  });

  it('the termbases of the house are exported as one', async () => {
    await write(house, 'concepts:\n  - id: desk\n    english: [desk]\n    arabic: [قسم]\n');
    await write(workspaceUri('.munaqqih/a.terms.csv'), 'id,english,arabic\ndesk,desk,مكتب\nlead,lead,مقدمة\n');
    const target = workspaceUri('out.tbx');
    await showUntitled(article);
    let listed: readonly string[] = [];
    const showQuickPick = ((items: readonly vscode.QuickPickItem[]) => {
      listed = items.map(({ label }) => label);
      return Promise.resolve(undefined);
    }) as unknown as typeof vscode.window.showQuickPick;
    const { answer, messages } = actAs([], { showSaveDialog: () => Promise.resolve(target), showQuickPick });
    // VS Code tells of files a moment after they came or went.
    await waitFor('both termbases', async () => {
      await start('openTermbases');
      return listed.slice(0, 2).join() === '.munaqqih/house.terms.yaml,.munaqqih/a.terms.csv';
    });
    const done = start('exportTermbase');
    await answer('All termbases of the house');
    await answer('TBX');
    await done;
    assert.deepEqual(messages, ['Exported to out.tbx. Concepts: 2.']);
    const text = await read(target);
    assert.ok(text.includes('قسم') && text.includes('مقدمة') && !text.includes('مكتب'), text);
  });
});
