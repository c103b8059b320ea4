import type { Article } from '../../text/article';
import { fold } from '../../text/fold';
import type { Paragraph } from '../../text/paragraph';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { createTally } from './tally';

/** A sentence of an article. Without a key: a stretch of which no sentences are compared, as a heading. */
interface Sentence extends Span {
  readonly key: string | undefined;
  readonly words: number;
  /** Long enough, and closed by a full stop or filling its paragraph. */
  readonly counts: boolean;
}

/** Sentences that stand in a row, and stood in the same row before. */
export interface RepeatedRun {
  readonly first: Span;
  readonly second: Span;
  readonly words: number;
  /** `adjacent`: nothing stands between the two; `sections`: a heading does, a list or a quotation. */
  readonly apart: 'adjacent' | 'sentences' | 'sections';
}

/** Shorter ones are formulae: «وللحديث بقية.» */
const fewestWords = 6;
/** A line of verse or a caption has no full stop, and is shorter. */
const fewestWordsWithoutStop = 13;

/** A text that repeats itself more often does so by nature: a form, a manual, a list of messages. */
const mostRuns = 3;

/** How often an article has each of its sentences. */
export interface SentenceCounts {
  add(paragraph: Paragraph, by: 1 | -1): void;
  hasRepetition(): boolean;
}

export function createSentenceCounts(): SentenceCounts {
  const counts = createTally();
  let repeated = 0;
  return {
    add(paragraph, by) {
      if (!paragraph.isArabic) return;
      for (const { key, counts: isCounted } of sentencesOf(paragraph)) {
        if (!isCounted || key === undefined) continue;
        counts.add(key, by);
        if (counts.countOf(key) === (by === 1 ? 2 : 1)) repeated += by;
      }
    },
    hasRepetition: () => repeated > 0,
  };
}

/** What stands twice in an article; three times and more, apart from each other, is a refrain or boilerplate. */
export function repeatedRuns(article: Article): readonly RepeatedRun[] {
  const sentences = sentencesIn(article);
  const runs = [...runsIn(sentences, placesByKey(sentences))];
  return runs.length > mostRuns ? runs.filter((run) => isOnOneLine(article.text, run)) : runs;
}

const isOnOneLine = (text: string, { first, second, apart }: RepeatedRun): boolean =>
  apart === 'adjacent' && !text.slice(first.end, second.start).includes('\n');

function* runsIn(
  sentences: readonly Sentence[],
  places: ReadonlyMap<string, readonly number[]>,
): Iterable<RepeatedRun> {
  for (let at = 0; at < sentences.length; at++) {
    const { key, counts } = sentences[at] ?? {};
    if (key === undefined || counts !== true) continue;
    const same = places.get(key) ?? [];
    const before = same.findLast((place) => place < at);
    if (before === undefined) continue;
    const length = lengthOfRun(sentences, before, at);
    const isAdjacent = before + length === at;
    if (isAdjacent || same.length === 2) yield runOf(sentences, before, at, length);
    at += length - 1;
  }
}

function runOf(sentences: readonly Sentence[], before: number, at: number, length: number): RepeatedRun {
  const spanFrom = (from: number): Span => ({
    start: sentences[from]?.start ?? 0,
    end: sentences[from + length - 1]?.end ?? 0,
  });
  const words = sentences.slice(at, at + length).reduce((sum, sentence) => sum + sentence.words, 0);
  const between = sentences.slice(before + length, at);
  const isInterrupted = between.some(({ key }) => key === undefined);
  const apart = between.length === 0 ? 'adjacent' : isInterrupted ? 'sections' : 'sentences';
  return { first: spanFrom(before), second: spanFrom(at), words, apart };
}

function lengthOfRun(sentences: readonly Sentence[], before: number, at: number): number {
  let length = 1;
  while (before + length < at) {
    const key = sentences[at + length]?.key;
    if (key === undefined || key !== sentences[before + length]?.key) break;
    length++;
  }
  return length;
}

function placesByKey(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { key, counts }] of sentences.entries()) {
    if (key === undefined || !counts) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  return places;
}

function sentencesIn({ text, paragraphs }: Article): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { paragraph, offset } of paragraphs) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    // What stands before it makes it a heading, an item of a list, a cell, a quotation.
    const isPlain = text.slice(lineStart, offset).trim() === '' && text[offset] !== '|';
    if (!isPlain || !paragraph.isArabic) {
      sentences.push({ start: offset, end: offset + paragraph.text.length, key: undefined, words: 0, counts: false });
      continue;
    }
    for (const sentence of sentencesOf(paragraph)) sentences.push({ ...sentence, ...shift(sentence, offset) });
  }
  return sentences;
}

const known = new WeakMap<Paragraph, readonly Sentence[]>();

function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
  let sentences = known.get(paragraph);
  if (sentences === undefined) known.set(paragraph, (sentences = readSentences(paragraph)));
  return sentences;
}

function readSentences({ text, tokens, sentences }: Paragraph): readonly Sentence[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    const words: string[] = [];
    let isVoweled = false;
    for (; (tokens[at]?.end ?? Infinity) <= end; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'space' || token.kind === 'punctuation' || token.kind === 'markup')
        continue;
      words.push(fold(token.text));
      isVoweled ||= token.kind === 'arabic' && fullyVoweled.test(token.text);
    }
    const isWhole = start <= firstOf(text) && end >= text.trimEnd().length;
    const fewest = text[end - 1] === '.' ? fewestWords : isWhole ? fewestWordsWithoutStop : Infinity;
    const counts = words.length >= fewest && !isVoweled && !opensOther.test(text[start] ?? '');
    return { start, end, key: words.join(' '), words: words.length, counts };
  });
}

const firstOf = (text: string): number => text.length - text.trimStart().length;

/** Scripture, prayer and verse are written so, and have their refrains. */
const fullyVoweled = /(?:[\u064E-\u0650\u0652].*){3}/;

/** Somebody's words, which may be said again, or an item of a list in plain text. */
const opensOther = /[«“"”'(\u2018\u2022*\u2013\u2014-]/;
