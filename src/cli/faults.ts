import type { Output } from './host';

/** Collects what went wrong without stopping the rest, and says it at once. */
export interface Faults {
  readonly add: (where: string, what: string) => void;
  readonly all: readonly string[];
}

export function createFaults(stderr: Output): Faults {
  const all: string[] = [];
  return {
    all,
    add(where, what) {
      const fault = `${where}: ${what}`;
      if (all.includes(fault)) return;
      all.push(fault);
      stderr.write(`${fault}\n`);
    },
  };
}
