import type { Edit } from '../checks/check';
import type { Finding, FindingFix } from './finding';

/** `edits` disjoint, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/**
 * The edits of the safe preferred fixes that can be applied together: where two fixes touch the same text, the one
 * of the finding that comes first wins, and the other is left for the next pass.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  return combineFixes(
    findings.flatMap(({ fixes }) => fixes.filter(({ preferred, safety }) => preferred && safety === 'safe')),
  );
}

/** All edits of those of the fixes, in order, that touch no text of an earlier one. */
export function combineFixes(fixes: readonly FindingFix[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { edits } of fixes) {
    if (!edits.some((edit) => chosen.some((other) => collides(edit, other)))) chosen.push(...edits);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Edits that meet at a border collide too when one of them inserts there: their order would be arbitrary. */
const collides = (a: Edit, b: Edit): boolean =>
  (a.start < b.end && b.start < a.end) ||
  (a.start === b.start && (a.start === a.end || b.start === b.end)) ||
  (a.start === a.end && a.start === b.end) ||
  (b.start === b.end && b.start === a.end);

/** How often fixing is repeated before it is given up as not settling. */
export const maxFixPasses = 10;

/** Applies safe fixes until none is left. `review` must be deterministic. */
export function fixSafely(
  text: string,
  review: (text: string) => readonly Finding[],
): { text: string; applied: number } {
  let applied = 0;
  let current = text;
  for (let pass = 0; pass < maxFixPasses; pass++) {
    const edits = safeEdits(review(current));
    if (edits.length === 0) break;
    applied += edits.length;
    current = applyEdits(current, edits);
  }
  return { text: current, applied };
}
