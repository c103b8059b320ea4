import { LineCounter, isCollection, isMap, isPair, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** Both from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ParsedYaml {
  /** What could be read; undefined where nothing could. */
  readonly value: unknown;
  readonly problems: readonly (Place & { readonly message: string })[];
  /** Where a value stands, or the nearest thing around it that is there. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** Never throws. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unreadable = (error: unknown): ParsedYaml => ({
    value: undefined,
    problems: [{ line: 1, column: 1, message: error instanceof Error ? error.message : String(error) }],
    placeOf: () => ({ line: 1, column: 1 }),
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    return {
      value: document.toJS(),
      problems: document.errors.map(({ message, pos: [offset] }) => ({ ...at(offset), message })),
      placeOf: (path) => at(offsetOf(document, path)),
    };
  } catch (error) {
    // Too deeply nested, or too many aliases.
    return unreadable(error);
  }
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(key)) : undefined;
    node = node.get(key, true);
    const start = startOf(isPair(pair) ? pair.key : node);
    if (start === undefined) break;
    offset = start;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start] = node.range as unknown[];
  return typeof start === 'number' ? start : undefined;
}
