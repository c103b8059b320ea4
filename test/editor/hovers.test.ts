import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { explain } from '../../src/editor/hovers';
import type { Finding } from '../../src/core/index';
import { closeAll, findings, misreading, rangeOf, showUntitled } from './support';

describe('hovers', () => {
  afterEach(closeAll);

  it('say what is wrong and why, with the English term and the page of the check', async () => {
    const { document } = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`);
    await findings(document);
    const text = await hoverAt(document, rangeOf(document, misreading).start);
    assert.ok(text.includes('Term rendered in another of its meanings'), text);
    assert.ok(/English term.*AI/.test(text), text);
    assert.ok(text.includes('نماذج'), text);
    assert.ok(text.replaceAll('\\', '').includes('From: the built-in knowledge'), text);
    assert.ok(text.includes('command:munaqqih.openCheckPage?%5B%22wrong-sense%22%5D'), text);
  });

  it('are not there beside the finding', async () => {
    const { document } = await showUntitled(`نعتمد على نماذج ${misreading} كل يوم في غرفة الأخبار.`);
    await findings(document);
    assert.equal(await hoverAt(document, new vscode.Position(0, 2)), '');
  });

  it('do not let the article’s words become markup', () => {
    const evidence = ['![x](https://example.com/x.png) [y](command:z) <b>`code`</b> $(alert)'];
    const { value } = explain({ ...finding, evidence, english: '**A**' }, 'en');
    assert.ok(!/!\[|(?<!\\)\[y|(?<!\\)<b>|(?<!\\)`code/.test(value), value);
    assert.ok(value.includes('\\*\\*A\\*\\*'), value);
  });

  it('say whose term it is, and over whose it ranks', () => {
    const own = { name: 'own.csv', origin: 'user', overrides: { name: 'ai', origin: 'built-in' } } as const;
    const origin = { name: '.munaqqih/house.terms.yaml', origin: 'house', overrides: own } as const;
    const { value } = explain({ ...finding, origin }, 'en');
    const expected =
      'From: .munaqqih/house.terms.yaml (the house); takes the place of: own.csv (your own), the built-in knowledge';
    assert.ok(value.replaceAll('\\', '').includes(expected), value);
    assert.ok(explain({ ...finding, origin }, 'ar').value.includes('المصدر'));
  });

  it('speak Arabic, each sentence in its own direction', () => {
    const { value } = explain({ ...finding, english: 'AI', evidenceArabic: ['تجاورها نماذج'] }, 'ar');
    assert.ok(value.includes('\u2067تجاورها نماذج\u2069'), value);
    assert.ok(value.includes('المصطلح الإنجليزي'), value);
    assert.ok(value.includes('[عن هذا الفحص]'), value);
  });
});

const finding: Finding = {
  code: 'wrong-sense',
  category: 'terminology/wrong-sense',
  severity: 'critical',
  start: 0,
  end: 1,
  text: '',
  message: '',
  messageArabic: '',
  evidence: [],
  evidenceArabic: [],
  fixes: [],
  related: [],
  key: '',
};

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<{ contents: { value: string }[] }[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map(({ value }) => value)
    .join('\n');
}
