import { describeError, EXIT } from './failure.mjs';
import { runScript } from './lifetime.mjs';
import { countTests, describeCounts, handOverCounts } from './testCounts.mjs';

/** A test is `{ ok, title, error? }`. */
export function printTest({ ok, title, error }) {
  console.log(`  ${ok ? 'ok  ' : 'FAIL'}  ${title}`);
  if (!ok && error) console.log(String(error).replace(/^/gm, '        '));
}

/**
 * Runs `suite(defer)`, which returns the tests it has run and printed, and exits with what came of it.
 * A suite that could not run, or ran no test at all, is one failed test and never a passed one.
 */
export function runTestScript(name, suite) {
  return runScript(async (defer) => {
    const { tests, exitCode } = await runSuite(suite, defer);
    const counts = countTests(tests);
    handOverCounts(counts);
    console.log(`${name}: ${describeCounts(counts)}`);
    return exitCode ?? (counts.failed > 0 ? EXIT.FAILED : 0);
  });
}

async function runSuite(suite, defer) {
  try {
    const tests = await suite(defer);
    return tests.length > 0 ? { tests } : couldNotRun('it holds no tests');
  } catch (error) {
    return couldNotRun(describeError(error), error?.exitCode);
  }
}

function couldNotRun(error, exitCode) {
  const tests = [{ ok: false, title: 'the suite runs to its end', error }];
  tests.forEach(printTest);
  return { tests, exitCode };
}
