import type { ArticleFormat } from './blocks';
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

/** Fenced blocks, closed or not, and spans: a directive in code is shown and not given. */
const code =
  /^(?: {0,3}|.*?[-*+>]\s+)(?<fence>`{3,}(?!.*`)|~{3,})[^]*?(?:^[\s>]*\k<fence>|$(?![^]))|(?<!`)(?<ticks>`+)(?!`)[^]*?[^`]\k<ticks>(?!`)/gm;

export function findDirectives(text: string, format: ArticleFormat): readonly Directive[] {
  if (!text.includes('munaqqih-')) return [];
  const shown = format === 'markdown' ? [...text.matchAll(code)] : [];
  const isShown = ({ index }: RegExpExecArray): boolean =>
    shown.some((block) => block.index < index && index < block.index + block[0].length);
  return [...text.matchAll(comment)]
    .filter((match) => !isShown(match))
    .map((match) => {
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
