import type { Span } from './span';

/**
 * A comment by which the writer silences checks, as in `<!-- munaqqih-disable wrong-sense -->`.
 * `checks` empty means all of them.
 */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-line';
  readonly checks: readonly (Span & { readonly id: string })[];
}

const comment = /<!--\s*munaqqih-(?<kind>disable-next-line|disable-line|disable|enable)\b(?<ids>[^>]*?)-->/g;

export function findDirectives(text: string): readonly Directive[] {
  if (!text.includes('munaqqih-')) return [];
  return [...text.matchAll(comment)].map((match) => {
    const ids = match.groups?.['ids'] ?? '';
    const idsAt = match.index + match[0].length - '-->'.length - ids.length;
    return {
      kind: match.groups?.['kind'] as Directive['kind'],
      start: match.index,
      end: match.index + match[0].length,
      checks: [...ids.matchAll(/[^\s,]+/g)].map((id) => ({
        id: id[0],
        start: idsAt + id.index,
        end: idsAt + id.index + id[0].length,
      })),
    };
  });
}
