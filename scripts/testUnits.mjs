// Runs the unit tests, which need no VS Code, and counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildTests, isBuilt } from './support/build.mjs';
import { failure } from './support/failure.mjs';
import { inProject, projectRoot } from './support/project.mjs';
import { createTemporaryFolder } from './support/temporaryFolder.mjs';
import { printTest, runTestScript } from './support/testReport.mjs';

const MINUTES_TO_RUN = 15;

await runTestScript('Unit tests', (defer) => {
  if (!isBuilt()) buildTests();
  const report = path.join(createTemporaryFolder(defer), 'mocha.json');
  const mocha = inProject('node_modules', 'mocha', 'bin', 'mocha.js');
  // The exit code says no more than the report does; a mocha that fell over leaves none.
  spawnSync(process.execPath, [mocha, '--reporter', 'json', '--reporter-option', `output=${report}`], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: MINUTES_TO_RUN * 60_000,
  });
  if (!existsSync(report)) throw failure('mocha ended without a report');
  const tests = readReport(report);
  // There are thousands of them: only the failed ones are worth a line.
  tests.filter((test) => !test.ok).forEach(printTest);
  return tests;
});

/** Failed hooks are among mocha's failures; skipped tests are neither passed nor failed. */
function readReport(file) {
  const { passes, failures } = JSON.parse(readFileSync(file, 'utf8'));
  const passed = passes.map(({ fullTitle }) => ({ ok: true, title: fullTitle }));
  const failed = failures.map(({ fullTitle, err }) => ({
    ok: false,
    title: fullTitle,
    error: err.stack ?? err.message,
  }));
  return [...passed, ...failed];
}
