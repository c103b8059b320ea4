import * as vscode from 'vscode';
import { codeActions, findings, rangeOf, show } from './support';

interface TestResult {
  readonly ok: boolean;
  readonly title: string;
  readonly error?: string;
}

const misreading = 'منظمة العفو الدولية';
const rightTerm = 'الذكاء الاصطناعي';

/** There is no Node here, and no test runner that needs none: each of these throws where it fails. */
const tests: Readonly<Record<string, (folder: vscode.Uri) => Promise<void>>> = {
  'in the web host knowledge, dictionary and messages are there': async (folder) => {
    const document = await show(folder, 'first.ar.md', `نعتمد على نماذج ${misreading} كل يوم.\n\nصدر الاعلان أمس.\n`);
    const found = await findings(document, 2);
    equal(found.join(', '), `wrong-sense ${misreading}, misspelt-word الاعلان`);
  },
  'in the web host a quick fix mends the text': async (folder) => {
    const document = await show(folder, 'second.ar.md', `ستغير ${misreading} العالم بنماذج لغوية كبيرة.\n`);
    await findings(document, 1);
    const [fix] = await codeActions(document, rangeOf(document, misreading));
    if (fix?.edit === undefined || !(await vscode.workspace.applyEdit(fix.edit))) throw new Error('there is no fix');
    equal(document.lineAt(0).text, `سيغير ${rightTerm} العالم بنماذج لغوية كبيرة.`);
  },
  'in the web host termbases of the house are read in all formats': async (folder) => {
    const house = vscode.Uri.joinPath(folder, '.munaqqih');
    await write(vscode.Uri.joinPath(house, 'a.terms.csv'), 'english,arabic,wrong\nquay,رصيف الميناء,دكة الميناء\n');
    await write(
      vscode.Uri.joinPath(house, 'b.terms.yaml'),
      'concepts:\n  - id: jetty\n    english: [jetty]\n    arabic: [لسان بحري]\n    wrong: [{ form: سقالة بحرية, always: true }]\n',
    );
    const document = await show(folder, 'third.ar.md', 'وقف الصياد على دكة الميناء، ثم على سقالة بحرية قديمة.\n');
    const found = await findings(document, 2);
    equal(found.join(', '), 'wrong-sense دكة الميناء, wrong-sense سقالة بحرية');
  },
};

/** VS Code calls this. The script that started it reads the results from a file of the folder. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('the suite runs in a folder');
  const results: TestResult[] = [inWorker()];
  for (const [title, test] of Object.entries(tests)) results.push(await resultOf(title, () => test(folder)));
  const failures = results.filter(({ ok }) => !ok).length;
  const written = JSON.stringify({ failures, tests: results, vscode: vscode.version });
  await write(vscode.Uri.joinPath(folder, 'web-results.json'), written);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Else the suite would pass in the host of Node, and prove nothing. */
const inWorker = (): TestResult => ({
  ok: 'importScripts' in globalThis,
  title: 'in the web host there is a worker, not Node',
});

async function resultOf(title: string, test: () => Promise<void>): Promise<TestResult> {
  try {
    await test();
    return { ok: true, title };
  } catch (error) {
    return { ok: false, title, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function equal(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`${actual}\nis not\n${expected}`);
}

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
