import { firstStartingAt } from '../text/span';
import type { Edit } from '../checks/check';
import type { Finding, FindingFix } from './finding';

/** `edits` disjoint, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

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
    if (edits.some((edit) => collidesWithAny(edit, chosen))) continue;
    for (const edit of edits) chosen.splice(firstStartingAt(chosen, edit.start), 0, edit);
  }
  return chosen;
}

/** `chosen` is sorted and disjoint, so that only its neighbours can meet an edit. */
function collidesWithAny(edit: Edit, chosen: readonly Edit[]): boolean {
  for (let i = Math.max(0, firstStartingAt(chosen, edit.start) - 2); i < chosen.length; i++) {
    const other = chosen[i];
    if (other === undefined || other.start > edit.end) return false;
    if (collides(edit, other)) return true;
  }
  return false;
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
