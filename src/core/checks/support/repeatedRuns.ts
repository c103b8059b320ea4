import type { Article } from '../../text/article';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { createSequence, isBefore, sentencesOf } from './sentenceSequence';
import type { Place, Sequence } from './sentenceSequence';

/** Sentences that stand in a row, and stood in the same row before. */
export interface RepeatedRun {
  readonly first: Span;
  readonly second: Span;
  readonly words: number;
  /** `adjacent`: nothing stands between the two; `sections`: a heading does, a list or a quotation. */
  readonly apart: 'adjacent' | 'sentences' | 'sections';
}

/** A text that repeats itself more often does so by nature: a form, a manual, a list of messages. */
const mostRuns = 3;

/** Where an article has each of its sentences. */
export interface SentenceCounts {
  add(paragraph: Paragraph, by: 1 | -1): void;
  hasRepetition(): boolean;
  /** `key`: of a sentence that counts. */
  isRepeated(key: string): boolean;
  /** The paragraphs with sentences that the article has more than once. */
  repeatedIn(): ReadonlySet<Paragraph>;
}

export function createSentenceCounts(): SentenceCounts {
  /** As often as it is there. */
  const paragraphsOf = new Map<string, Paragraph[]>();
  const repeated = new Set<string>();
  const count = (key: string, paragraph: Paragraph, by: 1 | -1): void => {
    const known = paragraphsOf.get(key);
    if (known === undefined) {
      if (by === 1) paragraphsOf.set(key, [paragraph]);
      return;
    }
    if (by === 1) known.push(paragraph);
    else known.splice(known.indexOf(paragraph), 1);
    if (known.length === 0) paragraphsOf.delete(key);
    if (known.length > 1) repeated.add(key);
    else repeated.delete(key);
  };
  return {
    add(paragraph, by) {
      if (!paragraph.isArabic) return;
      for (const { key, counts } of sentencesOf(paragraph)) if (counts && key !== undefined) count(key, paragraph, by);
    },
    hasRepetition: () => repeated.size > 0,
    isRepeated: (key) => repeated.has(key),
    repeatedIn: () => new Set([...repeated].flatMap((key) => paragraphsOf.get(key) ?? [])),
  };
}

/** What stands twice in an article; three times and more, apart from each other, is a refrain or boilerplate. */
export function repeatedRuns(article: Article, counts: SentenceCounts): readonly RepeatedRun[] {
  const sequence = createSequence(article);
  const runs = [...runsIn(sequence, repeatedPlaces(article, counts))];
  const told = runs.length > mostRuns ? runs.filter((run) => isOnOneLine(article.text, run)) : runs;
  return told.map(({ first, second, words, between }) => ({ first, second, words, apart: howFar(sequence, between) }));
}

/** A run, with the places where the first of the two ends and the second begins. */
interface Run extends Omit<RepeatedRun, 'apart'> {
  readonly between: { readonly from: Place; readonly to: Place };
  /** Behind the second. */
  readonly after: Place;
}

const isAdjacent = ({ between: { from, to } }: Run): boolean => !isBefore(from, to);

const isOnOneLine = (text: string, run: Run): boolean =>
  isAdjacent(run) && !text.slice(run.first.end, run.second.start).includes('\n');

function howFar(sequence: Sequence, { from, to }: Run['between']): RepeatedRun['apart'] {
  if (!isBefore(from, to)) return 'adjacent';
  for (let place = from; isBefore(place, to); place = sequence.next(place))
    if (sequence.at(place)?.key === undefined) return 'sections';
  return 'sentences';
}

/** Of the sentences that an article has more than once, in their order, each with its key. */
function* repeatedPlaces(
  { paragraphs }: Article,
  counts: SentenceCounts,
): Iterable<{ readonly key: string; readonly place: Place }> {
  const repeatedIn = counts.repeatedIn();
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const placed = paragraphs[paragraph];
    if (placed === undefined || !repeatedIn.has(placed.paragraph)) continue;
    const sentences = sentencesOf(placed.paragraph);
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const { key, counts: isCounted } = sentences[sentence] ?? {};
      if (isCounted === true && key !== undefined && counts.isRepeated(key))
        yield { key, place: { paragraph, sentence } };
    }
  }
}

function* runsIn(
  sequence: Sequence,
  repeated: Iterable<{ readonly key: string; readonly place: Place }>,
): Iterable<Run> {
  const places = new Map<string, Place[]>();
  for (const { key, place } of repeated) {
    if (sequence.at(place)?.key === undefined) continue;
    const same = places.get(key);
    if (same === undefined) places.set(key, [place]);
    else same.push(place);
  }
  let end: Place | undefined;
  for (const { place, same } of inOrder(places)) {
    if (end !== undefined && isBefore(place, end)) continue;
    const before = same.findLast((other) => isBefore(other, place));
    if (before === undefined) continue;
    const run = readRun(sequence, before, place);
    if (isAdjacent(run) || same.length === 2) yield run;
    end = run.after;
  }
}

const inOrder = (places: ReadonlyMap<string, readonly Place[]>): readonly { place: Place; same: readonly Place[] }[] =>
  [...places.values()]
    .flatMap((same) => same.map((place) => ({ place, same })))
    .sort((a, b) => (isBefore(a.place, b.place) ? -1 : 1));

/** As far as the sentences from `second` on are those from `first` on. */
function readRun(sequence: Sequence, first: Place, second: Place): Run {
  let [inFirst, inSecond] = [first, second];
  let endOfFirst: Place;
  let endOfSecond: Place;
  let words = 0;
  do {
    [endOfFirst, endOfSecond] = [inFirst, inSecond];
    words += sequence.at(inSecond)?.words ?? 0;
    [inFirst, inSecond] = [sequence.next(inFirst), sequence.next(inSecond)];
  } while (isBefore(inFirst, second) && sequence.isSame(inFirst, inSecond));
  return {
    first: sequence.span(first, endOfFirst),
    second: sequence.span(second, endOfSecond),
    words,
    between: { from: inFirst, to: second },
    after: inSecond,
  };
}
