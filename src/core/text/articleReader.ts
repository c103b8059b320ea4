import type { Article, PlacedParagraph } from './article';
import { readBlocks, startOfBlocks } from './blocks';
import type { ArticleFormat, Restart } from './blocks';
import { commonEnds } from './commonEnds';
import { findDirectives } from './directives';
import { createParagraph } from './paragraph';
import type { Paragraph } from './paragraph';

/** Reads an article again and again while it is edited: what did not change is not read again. */
export interface ArticleReader {
  read(text: string, format: ArticleFormat): Article;
}

interface Reading {
  readonly article: Article;
  /** Where reading began, behind the front matter. */
  readonly start: Restart;
  readonly restarts: readonly Restart[];
}

export function createArticleReader(): ArticleReader {
  const paragraphs = createParagraphs();
  let last: Reading | undefined;
  return {
    read(text, format) {
      if (last?.article.text === text && last.article.format === format) return last.article;
      last = readFrom(last, text, format, paragraphs.of);
      paragraphs.forgetAllBut(last.article.paragraphs);
      return last.article;
    },
  };
}

type ParagraphSource = (text: string, format: ArticleFormat) => Paragraph;

function readFrom(last: Reading | undefined, text: string, format: ArticleFormat, source: ParagraphSource): Reading {
  const start = startOfBlocks(text, format);
  const known = last?.article.format === format && last.start.offset === start.offset ? last : undefined;
  const ends = known === undefined ? { prefix: 0, suffix: 0 } : commonEnds(known.article.text, text);
  const old = known?.article.paragraphs ?? [];
  const restarts = known?.restarts ?? [];
  // A line is what it is by all its letters: the first restart whose line is touched has to be read again.
  const firstTouched = countWhile(restarts, ({ offset }) => offset <= ends.prefix) - 1;
  const from = ends.prefix < start.offset ? start : (restarts[firstTouched] ?? start);
  const by = text.length - (known?.article.text.length ?? 0);
  let resumed = restarts.length;
  const { blocks, restarts: read } = readBlocks(text, format, from, (restart) => {
    if (restart.offset < text.length - ends.suffix || restart.offset <= from.offset) return false;
    const index = countWhile(restarts, ({ offset }) => offset + by < restart.offset);
    const before = restarts[index];
    if (before?.offset !== restart.offset - by || before.isInList !== restart.isInList) return false;
    resumed = index;
    return true;
  });
  const oldTail = restarts[resumed]?.block ?? old.length;
  const newTail = from.block + blocks.length;
  return {
    article: {
      text,
      format,
      paragraphs: [
        ...old.slice(0, from.block),
        ...blocks.map(({ start: at, end }) => ({ offset: at, paragraph: source(text.slice(at, end), format) })),
        ...old.slice(oldTail).map(({ offset, paragraph }) => ({ offset: offset + by, paragraph })),
      ],
      directives: findDirectives(text, format),
    },
    start,
    restarts: [
      ...restarts.slice(0, from === start ? 0 : firstTouched),
      ...read,
      ...restarts.slice(resumed).map(({ offset, isInList, block }) => ({
        offset: offset + by,
        isInList,
        block: block + newTail - oldTail,
      })),
    ],
  };
}

/** How many items at the start of a sorted list fulfil a condition that all before them fulfil. */
function countWhile<Item>(sorted: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Paragraphs by their text; those that an article had a little while ago are known yet, as after an undo. */
function createParagraphs(): {
  readonly of: ParagraphSource;
  readonly forgetAllBut: (placed: readonly PlacedParagraph[]) => void;
} {
  let known = new Map<string, Paragraph>();
  const remember = (text: string, format: ArticleFormat): Paragraph => {
    const before = known.get(text);
    if (before?.format === format) return before;
    const paragraph = createParagraph(text, format);
    known.set(text, paragraph);
    return paragraph;
  };
  return {
    of: remember,
    forgetAllBut(placed) {
      if (known.size <= 2 * placed.length + fewKept) return;
      known = new Map(placed.map(({ paragraph }) => [paragraph.text, paragraph]));
    },
  };
}

/** So many paragraphs that are gone are kept in any case. */
const fewKept = 32;
