import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What counts for a suite that could not run: never a pass. */
export const NOT_RUN = { passed: 0, failed: 1 };

export function countTests(tests) {
  const passed = tests.filter((test) => test.ok).length;
  return { passed, failed: tests.length - passed };
}

export const sumCounts = (counts) =>
  counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });

export const describeCounts = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** A suite run by `npm test` hands its numbers over in a file, since reading them off the terminal would be guessing. */
export function handOverCounts(counts) {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
}

/** The numbers handed over; those of a suite that could not run when there are none. */
export const receiveCounts = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOT_RUN);
