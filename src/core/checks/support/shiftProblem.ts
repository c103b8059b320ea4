import { shift } from '../../text/span';
import type { Fix, Problem } from '../check';

/** A problem of a paragraph as a problem of the article that has the paragraph at `offset`. */
export function shiftProblem(problem: Problem, offset: number): Problem {
  return {
    ...problem,
    span: shift(problem.span, offset),
    ...(problem.fixes && { fixes: problem.fixes.map((fix) => shiftFix(fix, offset)) }),
    ...(problem.related && {
      related: problem.related.map((place) => ({ ...place, ...shift(place, offset) })),
    }),
  };
}

export const shiftFix = (fix: Fix, offset: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit, offset) })),
});
