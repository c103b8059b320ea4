import { allChecks, compileKnowledge, createReviewer, defaultSettings } from '../../src/core/index';
import type { Reviewer } from '../../src/core/index';
import { builtInGrammar, builtInTermbases } from '../../src/knowledge/index';
import { median, quantile, timesOf } from './measure';
import { articleOf } from './texts';

/** What everything else is a multiple of: one pass over the text's units. */
function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const knowledge = compileKnowledge(builtInTermbases, builtInGrammar);
const newReviewer = (): Reviewer => createReviewer({ checks: allChecks, knowledge, settings: defaultSettings });

interface Row {
  readonly what: string;
  readonly value: string;
  readonly goal?: string;
  readonly met?: boolean;
}

function benchCompile(): Row[] {
  const times = timesOf(10, () => void compileKnowledge(builtInTermbases, builtInGrammar));
  return [{ what: 'built-in knowledge compiled', value: `${median(times).toFixed(1)} ms` }];
}

function benchFirstReview(bytes: number, runs: number, mostScans?: number): Row[] {
  const text = articleOf(bytes);
  const scans = timesOf(200, () => void scan(text));
  const times = timesOf(runs, () => void newReviewer().review({ text, format: 'markdown' }));
  const ratio = median(times) / median(scans);
  return [
    {
      what: `first review of ${bytes / 1000} KB`,
      value: `${median(times).toFixed(1)} ms, ${ratio.toFixed(0)} scans`,
      ...(mostScans && { goal: `${mostScans} scans`, met: ratio <= mostScans }),
    },
  ];
}

function benchKeystroke(bytes: number, runs: number, mostMilliseconds: number): Row[] {
  const text = articleOf(bytes);
  const reviewer = newReviewer();
  reviewer.review({ text, format: 'markdown' });
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  let typed = '';
  const times = timesOf(runs, (round) => {
    typed += 'ابتثجحخد'.charAt(round % 8);
    reviewer.review({ text: `${text.slice(0, at)} ${typed.slice(-12)}${text.slice(at)}`, format: 'markdown' });
  });
  const p95 = quantile(times, 0.95);
  return [
    {
      what: `keystroke in ${bytes / 1000} KB, p50 / p95`,
      value: `${median(times).toFixed(2)} / ${p95.toFixed(2)} ms`,
      goal: `p95 ${mostMilliseconds} ms`,
      met: p95 <= mostMilliseconds,
    },
  ];
}

const rows = [
  ...benchCompile(),
  ...benchFirstReview(10_000, 40),
  ...benchFirstReview(100_000, 20, 150),
  ...benchKeystroke(10_000, 400, 1),
  ...benchKeystroke(100_000, 200, 2),
  ...benchKeystroke(1_000_000, 40, 5),
];
for (const { what, value, goal, met } of rows) {
  const verdict = goal === undefined ? '' : `  ${met === true ? 'meets' : 'MISSES'} ${goal}`;
  console.log(`${what.padEnd(40)} ${value.padEnd(26)}${verdict}`);
}
