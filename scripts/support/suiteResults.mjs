import { existsSync, readFileSync } from 'node:fs';
import { EXIT, failure } from './failure.mjs';
import { printTest } from './testReport.mjs';

/**
 * The tests that the suite inside VS Code has written down.
 * VS Code reports success even when its extension host dies halfway, so only this file tells.
 */
export function readSuiteResults(file) {
  if (!existsSync(file)) throw failure('the extension host ended without test results', EXIT.NO_RESULTS);
  const { tests, failures, vscode } = JSON.parse(readFileSync(file, 'utf8'));
  console.log(`VS Code ${vscode}`);
  const failed = tests.filter((test) => !test.ok).length;
  const all = failures > failed ? [...tests, { ok: false, title: 'all failures are listed' }] : tests;
  all.forEach(printTest);
  return all;
}
