import {
  allChecks,
  compileKnowledge,
  createReviewer,
  defaultSettings,
  prepareTerms,
  readTermbase,
} from '../../src/core/index';
import type { Reviewer } from '../../src/core/index';
import { createMatcher } from '../../src/core/termbase/matcher';
import { builtInGrammar, builtInTermbases } from '../../src/knowledge/index';
import { measureDictionary, readDictionary } from './dictionary';
import { asCsv, houseTerms, plant } from './houseTerms';
import { median, quantile, timesOf, timesOfInputs } from './measure';
import { articleOf } from './texts';

/** What everything else is a multiple of: one pass over the text's units. */
function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const knowledge = compileKnowledge(builtInTermbases, builtInGrammar);
const dictionary = readDictionary();
const newReviewer = (): Reviewer =>
  createReviewer({ checks: allChecks, knowledge, dictionary, settings: defaultSettings });

interface Row {
  readonly what: string;
  readonly value: string;
  readonly goal?: string;
  readonly met?: boolean;
}

function benchCompile(): Row[] {
  const prepared = prepareTerms(builtInTermbases);
  const times = timesOf(10, () => void compileKnowledge(builtInTermbases, builtInGrammar, prepared));
  const unprepared = timesOf(10, () => void compileKnowledge(builtInTermbases, builtInGrammar));
  return [
    { what: 'built-in knowledge compiled', value: `${median(times).toFixed(1)} ms` },
    { what: '  without what the build prepares', value: `${median(unprepared).toFixed(1)} ms` },
  ];
}

function benchDictionary(): Row[] {
  const { milliseconds, megabytes, lookupsPerSecond } = measureDictionary(articleOf(1_000_000));
  return [
    { what: 'dictionary read', value: `${milliseconds.toFixed(1)} ms`, goal: '50 ms', met: milliseconds <= 50 },
    { what: '  memory it takes', value: `${megabytes.toFixed(1)} MB`, goal: '15 MB', met: megabytes <= 15 },
    { what: '  words looked up', value: `${(lookupsPerSecond / 1e6).toFixed(1)} million a second` },
  ];
}

/** Wrong terms found behind clitics in running text, and words that only look like them. */
function benchMatching(terms: number, mostScans: number): Row[] {
  const known = houseTerms(terms);
  const { text, planted } = plant(known, 1_000_000);
  const matcher = createMatcher();
  for (const [value, { wrong }] of known.entries()) matcher.add(wrong, value);
  const scans = timesOf(60, () => void scan(text));
  const times = timesOf(30, () => void matcher.matches(text));
  const ratio = median(times) / median(scans);
  const found = matcher.matches(text).length;
  return [
    {
      what: `${terms} terms matched in 1 MB`,
      value: `${median(times).toFixed(1)} ms, ${ratio.toFixed(1)} scans`,
      goal: `${mostScans} scans`,
      met: ratio <= mostScans,
    },
    { what: '  of those planted', value: `${found} of ${planted}`, goal: 'all and no other', met: found === planted },
  ];
}

function benchHouseTermbase(terms: number, mostMilliseconds: number): Row[] {
  const csv = asCsv(houseTerms(terms));
  const times = timesOf(10, () => {
    const { concepts, domains } = readTermbase(csv, 'csv');
    compileKnowledge([{ name: 'house', origin: 'house', concepts, domains }]);
  });
  const met = median(times) <= mostMilliseconds;
  const value = `${median(times).toFixed(1)} ms`;
  return [{ what: `${terms} house terms read and compiled`, value, goal: `${mostMilliseconds} ms`, met }];
}

/** A keystroke with many house terms, against the same without them. */
function benchKeystrokeWithHouse(terms: number): Row[] {
  const { concepts, domains } = readTermbase(asCsv(houseTerms(terms)), 'csv');
  const house = compileKnowledge(
    [...builtInTermbases, { name: 'house', origin: 'house', concepts, domains }],
    builtInGrammar,
  );
  const [without, withHouse] = [knowledge, house].map((known) => median(keystrokes(100_000, 200, known)));
  if (without === undefined || withHouse === undefined) return [];
  const ratio = withHouse / without;
  return [
    {
      what: `keystroke in 100 KB with ${terms} house terms`,
      value: `${withHouse.toFixed(2)} ms, ${ratio.toFixed(2)} × without`,
      goal: '1.2 × without',
      met: ratio <= 1.2,
    },
  ];
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

/** As an editor hands a text over: in one piece. What was put together of pieces is copied when it is first read. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function keystrokes(bytes: number, runs: number, known = knowledge): readonly number[] {
  const text = articleOf(bytes);
  const reviewer = createReviewer({ checks: allChecks, knowledge: known, dictionary, settings: defaultSettings });
  reviewer.review({ text, format: 'markdown' });
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  const typed = 'ابتثجحخد'.repeat(Math.ceil((runs * 1.2) / 8));
  return timesOfInputs(
    runs,
    (round) => flat(`${text.slice(0, at)} ${typed.slice(Math.max(0, round - 11), round + 1)}${text.slice(at)}`),
    (edited) => void reviewer.review({ text: edited, format: 'markdown' }),
  );
}

function benchKeystroke(bytes: number, runs: number, mostMilliseconds: number): Row[] {
  const times = keystrokes(bytes, runs);
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
  ...benchDictionary(),
  ...benchHouseTermbase(10_000, 150),
  ...benchMatching(100, 8),
  ...benchMatching(1_000, 8),
  ...benchMatching(10_000, 12),
  ...benchFirstReview(10_000, 40),
  ...benchFirstReview(100_000, 20, 150),
  ...benchKeystroke(10_000, 400, 1),
  ...benchKeystroke(100_000, 200, 2),
  ...benchKeystroke(1_000_000, 200, 5),
  ...benchKeystrokeWithHouse(10_000),
];
for (const { what, value, goal, met } of rows) {
  const verdict = goal === undefined ? '' : `  ${met === true ? 'meets' : 'MISSES'} ${goal}`;
  console.log(`${what.padEnd(40)} ${value.padEnd(26)}${verdict}`);
}
