import { applyEdits } from '../review/applyFixes';
import type { Finding, FindingFix } from '../review/finding';
import { cover } from '../text/span';
import type { Span } from '../text/span';

export interface FixPreview {
  readonly before: string;
  readonly after: string;
}

const word = /[\p{L}\p{N}]/u;

/** What a fix changes, with enough around it to be recognized: a space that is deleted shows its words. */
export function previewFix(text: string, finding: Finding, { edits }: FindingFix): FixPreview {
  const changed = edits.reduce<Span>((whole, edit) => cover(whole, edit), finding);
  const preview = previewOf(text, changed, edits);
  if (word.test(preview.before) && word.test(preview.after)) return preview;
  return previewOf(text, widen(text, changed), edits);
}

function previewOf(text: string, { start, end }: Span, edits: FindingFix['edits']): FixPreview {
  const before = text.slice(start, end);
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { before, after: applyEdits(before, shifted) };
}

/** Takes in the words that the stretch touches, and the word before it. */
function widen(text: string, { start, end }: Span): Span {
  const before = /\S*\s*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start: start - before.trimStart().length, end: end + after.length };
}
