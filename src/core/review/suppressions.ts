import type { Directive } from '../text/directives';
import type { Span } from '../text/span';

export interface Suppressions {
  /** Did the writer silence the check at this place? */
  silences(check: string, place: Span): boolean;
}

interface SilentStretch extends Span {
  /** Undefined: all checks. */
  readonly check: string | undefined;
}

/** Reads the comments of an article in order: a stretch is silent from a disable to the matching enable or the end. */
export function readSuppressions(text: string, directives: readonly Directive[]): Suppressions {
  if (directives.length === 0) return { silences: () => false };
  const stretches: SilentStretch[] = [];
  const open = new Map<string | undefined, number>();
  const close = (check: string | undefined, end: number): void => {
    const start = open.get(check);
    if (start !== undefined) stretches.push({ check, start, end });
    open.delete(check);
  };
  for (const directive of directives) {
    const checks = directive.checks.length === 0 ? [undefined] : directive.checks.map(({ id }) => id);
    for (const check of checks) {
      switch (directive.kind) {
        case 'disable':
          if (!open.has(check)) open.set(check, directive.end);
          break;
        case 'enable':
          if (check === undefined) for (const name of [...open.keys()]) close(name, directive.start);
          else close(check, directive.start);
          break;
        case 'disable-next-line':
          stretches.push({ check, ...nextLine(text, directive.end) });
          break;
        case 'disable-line':
          stretches.push({ check, ...lineAround(text, directive) });
          break;
      }
    }
  }
  for (const check of [...open.keys()]) close(check, text.length);
  return {
    silences: (check, place) =>
      stretches.some(
        (stretch) =>
          (stretch.check === undefined || stretch.check === check) &&
          place.start >= stretch.start &&
          place.start < Math.max(stretch.end, stretch.start + 1),
      ),
  };
}

/** The next line that is not blank: Markdown wants a blank line between a comment and a paragraph. */
function nextLine(text: string, from: number): Span {
  const rest = /^[^\n]*\n(?:[^\S\n]*\n)*/.exec(text.slice(from));
  const start = rest === null ? text.length : from + rest[0].length;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}
