import { isCollection, isMap, isPair, isScalar, parseDocument, stringify } from 'yaml';
import type { Document } from 'yaml';
import type { Concept } from '../concept';
import { parseTermbase } from '../parseTermbase';
import type { Span } from '../../text/span';
import type { ReadTermbase, TermbaseProblem } from './readTermbase';

type Path = readonly (string | number)[];

/** Never throws: what the YAML parser cannot read is a problem at its place. */
export function readYamlTermbase(text: string): ReadTermbase {
  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // Nested too deep, or more aliases than any honest file has.
    return { concepts: [], domains: [], problems: [unreadable(error)], placeOf: () => undefined };
  }
  const { concepts, domains, problems } = parseTermbase(value);
  return {
    concepts,
    domains,
    problems: [
      ...document.errors.map(({ message, pos: [start, end] }): TermbaseProblem => ({
        start,
        end,
        message: { en: message, ar: message },
      })),
      ...problems.map(({ path, message }) => ({ ...spanOf(document, path), message })),
    ],
    placeOf(concept) {
      const index = indexOfConcept(value, concept);
      return index < 0 ? undefined : spanOf(document, ['concepts', index, 'id']);
    },
  };
}

const unreadable = (error: unknown): TermbaseProblem => {
  const reason = error instanceof Error ? error.message : String(error);
  return { start: 0, end: 0, message: { en: reason, ar: reason } };
};

function indexOfConcept(value: unknown, id: string): number {
  const list = (value as { concepts?: unknown } | null)?.concepts;
  return Array.isArray(list) ? list.findIndex((entry) => (entry as { id?: unknown } | null)?.id === id) : -1;
}

/** The span of the value at a path, or of the nearest thing around it that is there. */
function spanOf(document: Document, path: Path): Span {
  let found: Span = { start: 0, end: 0 };
  let node: unknown = document.contents;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(key)) : undefined;
    node = node.get(key, true);
    found = rangeOf(isScalar(node) ? node : (pair?.key ?? node)) ?? found;
  }
  return found;
}

function rangeOf(node: unknown): Span | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, end] = node.range as unknown[];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

/** Only the fields that say something; what the format would guess is left out. */
export function writeYamlTermbase(concepts: readonly Concept[]): string {
  return stringify({ concepts: concepts.map(plainConcept) }, { lineWidth: 0 });
}

export function plainConcept(concept: Concept): object {
  return trimmed({
    id: concept.id,
    kind: concept.kind === 'term' ? undefined : concept.kind,
    domain: concept.domain === 'general' ? undefined : concept.domain,
    english: concept.english,
    acronyms: concept.acronyms,
    alwaysTranslated: concept.alwaysTranslated || undefined,
    latin: concept.latin,
    ordinaryWord: concept.ordinaryWord || undefined,
    doNotTranslate: concept.doNotTranslate || undefined,
    definition: concept.definition,
    arabic: concept.arabic.map((term) => trimmed({ ...term })),
    wrong: concept.wrong.map((wrong) =>
      trimmed({
        ...wrong,
        always: wrong.always || undefined,
        for: trimmed({ ...wrong.for }),
        against: trimmed({ ...wrong.against }),
      }),
    ),
    note: concept.note,
    authority: concept.authority,
    examples: trimmed({ ...concept.examples }),
  });
}

/** Without empty lists, empty groups and fields that are not given. */
function trimmed(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
}
