import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

interface Heading {
  /** Without its markup and its name. */
  readonly words: string;
  /** As `{#conclusion}`. */
  readonly id: (Span & { readonly text: string }) | undefined;
}

/** A link to a place of the article. */
interface FragmentLink extends Span {
  readonly words: string;
  readonly fragment: string;
}

const heading = /^ {0,3}(?:>\s*)*#{1,6}[ \t]+(?<words>[^\n]*?)[ \t]*(?:\{#(?<id>[^\s{}]+)\}[ \t]*)?#*[ \t]*\r?$/gm;

export function headingsOf(text: string): readonly Heading[] {
  return [...text.matchAll(heading)].map(({ 0: line, index, groups }) => {
    const id = groups?.['id'];
    const at = index + line.lastIndexOf(`{#${id ?? ''}}`) + '{#'.length;
    return {
      words: (groups?.['words'] ?? '').replace(/\[([^\]]*)\]\([^)]*\)|[*_`]/g, '$1'),
      id: id === undefined ? undefined : { start: at, end: at + id.length, text: id },
    };
  });
}

/** Links to places with Arabic names. */
export const arabicFragmentLinks = (text: string): readonly FragmentLink[] =>
  [...text.matchAll(/\[(?<words>[^\][\n]*)\]\(#(?<fragment>[^()\s]*[\u0620-\u064A][^()\s]*)\)/g)].map(
    ({ 0: link, index, groups }) => {
      const fragment = groups?.['fragment'] ?? '';
      const start = index + link.length - ')'.length - fragment.length;
      return { start, end: start + fragment.length, words: groups?.['words'] ?? '', fragment };
    },
  );

/** Any place with a name that is not a heading's: what is linked to is looked for in all of these. */
export const otherNames = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:id|name)\s*=\s*["']?(?<id>[^\s"'>]+)|\{#(?<own>[^\s{}]+)\}/g)].map(
    ({ groups }) => groups?.['id'] ?? groups?.['own'] ?? '',
  );

/** What makers of pages keep of a heading in its name, more or less: letters and digits. */
export const bareName = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]/gu, '');

/** The name that most makers of pages give to a heading. */
export const slugOf = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
