import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, EXIT, failure } from './failure.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a script and exits with the code it returns.
 * `main` gets `defer`: what it is given is undone at the end, last first, also after a failure or Ctrl+C.
 */
export async function runScript(main) {
  const deferred = [];
  let ending;
  const end = (exitCode) => (ending ??= undo(deferred).then(() => process.exit(exitCode)));
  for (const signal of SIGNALS) process.on(signal, () => end(EXIT.INTERRUPTED));
  try {
    await end((await main((cleanup) => deferred.push(cleanup))) ?? 0);
  } catch (error) {
    console.error(describeError(error));
    await end(error?.exitCode ?? EXIT.FAILED);
  }
}

/** The result of `work`, or a failure once the time is up: a guard against hanging for ever, not a measurement. */
export async function withinSeconds(seconds, what, work) {
  let timer;
  const timeUp = new Promise((_, reject) => {
    const giveUp = () => reject(failure(`${what}: no result within ${seconds} s`, EXIT.TIMED_OUT));
    timer = setTimeout(giveUp, seconds * 1000);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

async function undo(deferred) {
  for (const cleanup of deferred.reverse()) {
    try {
      // A browser that hangs must not keep the server alive that is stopped after it.
      await Promise.race([cleanup(), sleep(5000)]);
    } catch (error) {
      console.error(describeError(error));
    }
  }
}
