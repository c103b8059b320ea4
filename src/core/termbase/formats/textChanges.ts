import type { Span } from '../../text/span';

/** What stands there becomes `text`. */
export type TextChange = Span & { readonly text: string };

/** The changes are disjoint; those at one place come in their order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}
