import { describeError } from './failure.mjs';
import { printTest } from './testReport.mjs';

/**
 * Runs steps, pairs of a title and a function, one after the other; each is a test.
 * A step needs what the one before it has done, so after the first failure the rest fails as not reached.
 */
export async function runSteps(steps, onFailure) {
  const tests = [];
  for (const [title, step] of steps) {
    const test = tests.every(({ ok }) => ok) ? await runStep(title, step, onFailure) : notReached(title);
    printTest(test);
    tests.push(test);
  }
  return tests;
}

async function runStep(title, step, onFailure) {
  try {
    await step();
    return { ok: true, title };
  } catch (error) {
    // Where the page is gone there is no picture of it either.
    await onFailure().catch(() => undefined);
    return { ok: false, title, error: describeError(error) };
  }
}

const notReached = (title) => ({ ok: false, title, error: 'not reached' });
