import { proseBlocks } from './blocks';
import type { ArticleFormat } from './blocks';
import { findDirectives } from './directives';
import type { Directive } from './directives';
import { createParagraph } from './paragraph';
import type { Paragraph } from './paragraph';

export interface PlacedParagraph {
  /** Where the paragraph starts in the article. */
  readonly offset: number;
  readonly paragraph: Paragraph;
}

export interface Article {
  readonly text: string;
  readonly format: ArticleFormat;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly directives: readonly Directive[];
}

export function readArticle(text: string, format: ArticleFormat): Article {
  return {
    text,
    format,
    paragraphs: proseBlocks(text, format).map(({ start, end }) => ({
      offset: start,
      paragraph: createParagraph(text.slice(start, end), format),
    })),
    directives: findDirectives(text, format),
  };
}

/** Words of prose, in whatever script; numbers count, code and links do not. */
export function countWords(article: Article): number {
  let words = 0;
  for (const { paragraph } of article.paragraphs)
    for (const { kind } of paragraph.tokens)
      if (kind === 'arabic' || kind === 'latin' || kind === 'foreign' || kind === 'number') words++;
  return words;
}

/** Mostly Arabic prose: decided on the first stretch, since a long article does not change its language. */
export function isArabicProse(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const arabic = sample.match(/[\u0620-\u064A]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
  return arabic >= 8 && arabic * 2 > latin;
}
