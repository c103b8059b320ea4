// Everything that has to pass, from a fresh clone on. The last line says how much did.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buildExtension, buildTests } from './support/build.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { describeError, EXIT } from './support/failure.mjs';
import { runScript } from './support/lifetime.mjs';
import { inProject } from './support/project.mjs';
import { createTemporaryFolder } from './support/temporaryFolder.mjs';
import { describeCounts, NOT_RUN, receiveCounts, sumCounts } from './support/testCounts.mjs';

const suites = ['testUnits.mjs', 'testInVscode.mjs', 'testInWebHost.mjs', 'testInterface.mjs'];

await runScript(async (defer) => {
  const total = sumCounts(isPrepared() ? await runSuites(defer) : suites.map(() => NOT_RUN));
  console.log(describeCounts(total));
  return total.failed > 0 ? EXIT.FAILED : 0;
});

function isPrepared() {
  try {
    ensureDependencies();
    buildExtension();
    buildTests();
    return true;
  } catch (error) {
    console.log(`No suite could run. ${describeError(error)}`);
    return false;
  }
}

async function runSuites(defer) {
  const folder = createTemporaryFolder(defer);
  const counts = [];
  for (const suite of suites) counts.push(await runSuite(suite, path.join(folder, `${suite}.json`), defer));
  return counts;
}

/** In a process of its own, so that a suite that brings Node down takes no other suite with it. */
async function runSuite(script, countsFile, defer) {
  console.log(`\n${script}`);
  const child = spawn(process.execPath, [inProject('scripts', script), '--built'], {
    env: { ...process.env, TEST_COUNTS: countsFile },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  defer(() => child.kill());
  const [code, signal] = await once(child, 'exit');
  const counts = receiveCounts(countsFile);
  // A suite that fails after its last test, or is interrupted, must not look clean.
  if (code === 0 || counts.failed > 0) return counts;
  console.log(`${script} ended with ${signal ?? `exit code ${code}`}`);
  return { ...counts, failed: counts.failed + 1 };
}
