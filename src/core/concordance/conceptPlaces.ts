import { wrongSense } from '../checks/wrongSense';
import type { Finding } from '../review/finding';
import { createReviewer } from '../review/reviewer';
import { defaultSettings } from '../review/settings';
import type { Article } from '../text/article';
import type { Concept } from '../termbase/concept';
import type { Knowledge } from '../termbase/knowledge';
import { placeIn, withoutOverlaps } from './places';
import type { TermPlace } from './places';

/**
 * All places of a concept, however it is rendered there. A misreading counts only where `findings` hold it to be one:
 * the same words are right elsewhere.
 */
export function placesOfConcept(
  { id }: Pick<Concept, 'id'>,
  article: Article,
  findings: readonly Finding[],
  knowledge: Knowledge,
): readonly TermPlace[] {
  const misread = new Set(findings.filter(({ concept }) => concept === id).map(({ start, end }) => `${start}:${end}`));
  return article.paragraphs.flatMap((placed) => {
    const { offset, paragraph } = placed;
    if (!paragraph.isArabic) return [];
    const mentions = knowledge
      .mentions(paragraph)
      .filter(({ sense }) => sense.concept.id === id)
      .filter(({ sense, start, end }) => sense.role !== 'wrong' || misread.has(`${start + offset}:${end + offset}`));
    return withoutOverlaps(mentions).map(placeIn(placed));
  });
}

/** The misreadings in an article, for one who has no findings of it. */
export const misreadingsIn = ({ text, format }: Article, knowledge: Knowledge): readonly Finding[] =>
  createReviewer({ checks: [wrongSense], knowledge, settings: defaultSettings }).review({ text, format }).findings;
