import type { Problem } from '../checks/check';
import { shift } from '../text/span';

/** A problem of a paragraph as a problem of the article that has the paragraph at `offset`. */
export function shiftProblem(problem: Problem, offset: number): Problem {
  return {
    ...problem,
    span: shift(problem.span, offset),
    ...(problem.fixes && {
      fixes: problem.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + offset, end: edit.end + offset })),
      })),
    }),
    ...(problem.related && {
      related: problem.related.map((place) => ({ ...place, start: place.start + offset, end: place.end + offset })),
    }),
  };
}
