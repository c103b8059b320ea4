/** Times in milliseconds of `run`, sorted; the first tenth of the runs is warming up and left out. */
export const timesOf = (runs: number, run: () => void): readonly number[] => timesOfInputs(runs, () => undefined, run);

/** As `timesOf`; what `prepare` makes for a round is not in its time. */
export function timesOfInputs<Input>(
  runs: number,
  prepare: (round: number) => Input,
  run: (input: Input) => void,
): readonly number[] {
  const warmUp = Math.ceil(runs / 10);
  const times: number[] = [];
  for (let round = 0; round < runs + warmUp; round++) {
    const input = prepare(round);
    const start = performance.now();
    run(input);
    if (round >= warmUp) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const median = (sorted: readonly number[]): number => quantile(sorted, 0.5);
