import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import * as vscode from 'vscode';

interface TestResult {
  readonly ok: boolean;
  readonly title: string;
  readonly error?: string;
}

/** VS Code calls this in its extension host. The script that started VS Code reads the results from a file. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites');
  const tests: TestResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => tests.push({ ok: true, title: test.fullTitle() }));
    runner.on('fail', (test, error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      tests.push({ ok: false, title: test.fullTitle(), error: text });
    });
  });
  const file = process.env['TEST_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ failures, tests, vscode: vscode.version }));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
