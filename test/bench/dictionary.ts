import { readFileSync } from 'node:fs';
import { parseDictionary } from '../../src/core/index';
import type { Dictionary } from '../../src/core/index';
import { plainWord } from '../../src/core/spelling/spelling';
import { median, timesOf } from './measure';

const path = 'dist/dictionary.bin';

export function readDictionary(): Dictionary {
  const dictionary = parseDictionary(readFileSync(path));
  if (dictionary === undefined) throw new Error(`${path} is no dictionary`);
  return dictionary;
}

/** Bytes that the dictionary holds on to; bench.mjs lets the garbage be collected on demand. */
function bytesOfDictionary(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  const used = (): number => {
    // Memory outside the heap is given back one collection later.
    for (let i = 0; i < 3; i++) collect?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const dictionary = readDictionary();
  const after = used();
  return dictionary.has('كتاب') ? after - before : Number.NaN;
}

export interface DictionaryFigures {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly lookupsPerSecond: number;
}

export function measureDictionary(text: string): DictionaryFigures {
  // Before any other is read, whose memory would be given back in between.
  const megabytes = bytesOfDictionary() / 1_000_000;
  const milliseconds = median(timesOf(20, () => void readDictionary()));
  const dictionary = readDictionary();
  const words = text.split(/[^\u0620-\u0652]+/).flatMap((word) => plainWord(word) ?? []);
  let known = 0;
  const time = median(
    timesOf(10, () => {
      words.forEach((word) => (known += dictionary.has(word) ? 1 : 0));
    }),
  );
  return { milliseconds, megabytes, lookupsPerSecond: known === 0 ? 0 : (words.length / time) * 1000 };
}
