import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { ArticleContext, Edit, EditsEverywhere } from '../check';
import { createUsage } from './usage';

/** A place that the habit of a writer may explain. */
export interface HabitPlace extends Span {
  readonly edit: Edit;
}

/** How often an article has a fault, against how often it has what is right, so that a habit is reported once. */
export interface HabitSurvey {
  count(paragraph: Paragraph, faults: readonly HabitPlace[], right: number, by: 1 | -1): void;
  readonly faults: number;
  readonly right: number;
  /** Has the paragraph the first fault of the article? */
  beginsIn(paragraph: Paragraph, orderOf: ArticleContext['orderOf']): boolean;
  /** Mends them all. */
  readonly edits: EditsEverywhere;
}

export function createHabitSurvey(): HabitSurvey {
  const usage = createUsage<'fault'>();
  const editsIn = new WeakMap<Paragraph, readonly Edit[]>();
  let allRight = 0;
  return {
    count(paragraph, faults, right, by) {
      allRight += by * right;
      usage.add('fault', faults, paragraph, by);
      if (faults.length === 0) return;
      editsIn.set(
        paragraph,
        faults.map(({ edit }) => edit),
      );
    },
    get faults() {
      return usage.countOf('fault');
    },
    get right() {
      return allRight;
    },
    beginsIn: (paragraph, orderOf) => usage.beginsIn(paragraph, 'fault', orderOf),
    edits: (paragraph) => editsIn.get(paragraph) ?? [],
  };
}
