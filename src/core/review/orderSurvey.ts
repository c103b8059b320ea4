import type { CheckContext, OrderCheck, Problem } from '../checks/check';
import type { Article, PlacedParagraph } from '../text/article';
import { changeBetween, hasSameParagraph } from './changeBetween';

/** Keeps count of the paragraphs of an article for a check of their order. */
export interface OrderSurvey {
  /** Takes note of the paragraphs that came and went since the last time. */
  problemsOf(article: Article, context: CheckContext): Iterable<Problem>;
}

const nothing: readonly Problem[] = [];

export function createOrderSurvey(check: OrderCheck<unknown>): OrderSurvey {
  let survey = check.createSurvey();
  let counted: readonly PlacedParagraph[] = [];
  return {
    problemsOf(article, context) {
      const { paragraphs } = article;
      const old = counted;
      // Half counted is not counted: after a crash the next review begins anew.
      if (old.length === 0) survey = check.createSurvey();
      counted = [];
      const { start, endOfOld, endOfNew } = changeBetween(old, paragraphs, hasSameParagraph);
      for (const { paragraph } of paragraphs.slice(start, endOfNew)) check.count(survey, paragraph, 1);
      for (const { paragraph } of old.slice(start, endOfOld)) check.count(survey, paragraph, -1);
      counted = paragraphs;
      return check.mayConclude(survey) ? check.run(article, survey, context) : nothing;
    },
  };
}
