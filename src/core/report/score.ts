import type { Severity } from '../checks/check';
import type { Finding } from '../review/finding';

/** MQM's usual weights; advice is free. */
const weights: Readonly<Record<Severity, number>> = { critical: 25, major: 5, minor: 1, neutral: 0 };

export interface Score {
  readonly penalty: number;
  /** Rounded to two decimals; 0 for an article without words. */
  readonly per1000Words: number;
}

export function scoreOf(findings: readonly Finding[], words: number): Score {
  return scoreOfPenalty(
    findings.reduce((sum, { severity }) => sum + weights[severity], 0),
    words,
  );
}

export const scoreOfPenalty = (penalty: number, words: number): Score => ({
  penalty,
  per1000Words: words === 0 ? 0 : Math.round((penalty * 100_000) / words) / 100,
});
