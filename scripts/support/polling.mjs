import { setTimeout as sleep } from 'node:timers/promises';
import { failure } from './failure.mjs';

/** Asks until the answer is truthy, and returns it. The limit is against hanging only: the machine may be busy. */
export async function waitFor(what, ask, seconds = 120) {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await sleep(100);
  }
  throw failure(`waited ${seconds} s in vain for ${what}`);
}
