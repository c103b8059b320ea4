import type { Article, PlacedParagraph } from '../../text/article';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { Trait } from '../../text/traits';
import { foldToken } from '../../text/words';

/** A sentence of a paragraph. Without a key: a stretch of which no sentences are compared, as a heading. */
interface Sentence extends Span {
  readonly key: string | undefined;
  readonly words: number;
  /** Long enough, and closed by a full stop or filling its paragraph. */
  readonly counts: boolean;
}

/** Shorter ones are formulae: «وللحديث بقية.» */
const fewestWords = 6;
/** A line of verse or a caption has no full stop, and is shorter. */
const fewestWordsWithoutStop = 13;

/** A sentence by its paragraph and its number in it. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

export const isBefore = (a: Place, b: Place): boolean =>
  a.paragraph === b.paragraph ? a.sentence < b.sentence : a.paragraph < b.paragraph;

/** The sentences of an article one after the other, read where they are asked for. */
export interface Sequence {
  readonly at: (place: Place) => Sentence | undefined;
  readonly next: (place: Place) => Place;
  /** Both are sentences, of the same words. */
  readonly isSame: (a: Place, b: Place) => boolean;
  readonly span: (from: Place, to: Place) => Span;
}

export function createSequence({ text, paragraphs }: Article): Sequence {
  const read: (readonly Sentence[])[] = [];
  const sentencesAt = (index: number): readonly Sentence[] => {
    const placed = paragraphs[index];
    return placed === undefined
      ? []
      : (read[index] ??= isProse(text, placed) ? sentencesOf(placed.paragraph) : [stretchOf(placed)]);
  };
  const at = ({ paragraph, sentence }: Place): Sentence | undefined => sentencesAt(paragraph)[sentence];
  const offsetOf = ({ paragraph }: Place): number => paragraphs[paragraph]?.offset ?? 0;
  return {
    at,
    next({ paragraph, sentence }) {
      if (sentence + 1 < sentencesAt(paragraph).length) return { paragraph, sentence: sentence + 1 };
      let following = paragraph + 1;
      while (following < paragraphs.length && sentencesAt(following).length === 0) following++;
      return { paragraph: following, sentence: 0 };
    },
    isSame(a, b) {
      const key = at(a)?.key;
      return key !== undefined && key === at(b)?.key;
    },
    span: (from, to) => ({ start: offsetOf(from) + (at(from)?.start ?? 0), end: offsetOf(to) + (at(to)?.end ?? 0) }),
  };
}

/** What stands before it makes it a heading, an item of a list, a cell, a quotation. */
function isProse(text: string, { paragraph, offset }: PlacedParagraph): boolean {
  if (!paragraph.isArabic || text[offset] === '|') return false;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return lineStart === offset || text.slice(lineStart, offset).trim() === '';
}

const stretchOf = ({ paragraph: { text } }: PlacedParagraph): Sentence => ({
  start: 0,
  end: text.length,
  key: undefined,
  words: 0,
  counts: false,
});

const known = new WeakMap<Paragraph, readonly Sentence[]>();

export function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
  let sentences = known.get(paragraph);
  if (sentences === undefined) known.set(paragraph, (sentences = readSentences(paragraph)));
  return sentences;
}

function readSentences({ text, tokens, sentences, traits }: Paragraph): readonly Sentence[] {
  const mayBeVoweled = (traits & Trait.mark) !== 0;
  let at = 0;
  return sentences.map(({ start, end }) => {
    const words: string[] = [];
    let isVoweled = false;
    for (; (tokens[at]?.end ?? Infinity) <= end; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'space' || token.kind === 'punctuation' || token.kind === 'markup')
        continue;
      words.push(foldToken(token));
      isVoweled ||= mayBeVoweled && fullyVoweled.test(token.text);
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
