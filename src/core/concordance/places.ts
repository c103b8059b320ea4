import { fold } from '../text/fold';
import type { Article, PlacedParagraph } from '../text/article';
import { joinedBefore } from '../text/joins';
import type { Paragraph } from '../text/paragraph';
import { overlaps, shift, slice } from '../text/span';
import type { Span } from '../text/span';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import type { Sought } from './sought';

/** Where a wording stands in an article. */
export interface TermPlace extends PlacedParagraph {
  /** In offsets of the paragraph. */
  readonly mention: Mention;
  /** In offsets of the article, with what is joined to the wording. */
  readonly span: Span;
}

/** All places of a wording in Arabic prose, in order; code, links and addresses are no prose. */
export const placesOf = (sought: Sought, article: Article): readonly TermPlace[] =>
  article.paragraphs.flatMap((placed) =>
    placed.paragraph.isArabic ? withoutOverlaps(mentionsIn(placed.paragraph, sought)).map(placeIn(placed)) : [],
  );

export const placeIn =
  ({ offset, paragraph }: PlacedParagraph) =>
  (mention: Mention): TermPlace => ({
    offset,
    paragraph,
    mention,
    span: shift(isRole('latin')(mention) ? joinedBefore(paragraph.tokens, mention.core).span : mention, offset),
  });

/** What is written there without what is joined to it. */
export const wordingAt = ({ paragraph, mention }: TermPlace): string => slice(paragraph.text, mention.core);

function mentionsIn(paragraph: Paragraph, { forms, bound }: Sought): readonly Mention[] {
  const mentions = forms.mentions(paragraph).filter((mention) => mayBeNoun(mention, paragraph));
  return mentions.filter(({ sense, enclitic }) => sense.role !== 'term' || !bound.has(sense.term) || enclitic !== '');
}

/** No noun has س before it, so that سلاح is not لاح; of a stem of two letters little is sure: باب is not أب. */
function mayBeNoun({ proclitics, core }: Mention, { text }: Paragraph): boolean {
  const joined = fold(proclitics);
  return joined === '' || (!joined.endsWith('س') && fold(slice(text, core)).length > 2);
}

/** Where two readings meet, the first: right terms come before guesses. */
export function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.core, mention.core)) kept.push(mention);
  }
  return kept;
}
