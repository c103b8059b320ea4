import type { Mask } from './words';

/** Anything below can only start with one of these: most paragraphs are answered by this one test. */
const trigger = /[`<[*~@#&\uFD3F\\_]|:\/\/|www\.|\w\(/;

// A text of a million characters is read as well: no alternative may look far ahead from each of many places.
const alternatives = {
  code: /(?<!`)(?<ticks>`+)(?!`)[^]*?[^`]\k<ticks>(?!`)/,
  // Unclosed, it goes on to the end, as in HTML.
  comment: /<!--[^]*?(?:-->|(?![^]))/,
  tag: /<\/?[A-Za-z][^<>]*>/,
  // The title of a link, if there is one, is masked with its destination.
  destination: /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)/,
  reference: /\]\[[^\]\n]*\]/,
  // A call with its arguments, in articles that forget to mark their code: print(name, "مرحبًا").
  call: /(?<![\p{L}\p{N}_.])[a-z_][\w.]*\([^()\n]*\)/u,
  footnote: /\[\^[^\][\s]+\]/,
  address: /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s<>«»“”"'`]+/i,
  email: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/,
  // Hashtags and handles, Arabic ones too.
  tagged: /(?<![\w&])[#@][\p{L}\p{M}\p{N}_\u0640]+/u,
  entity: /&(?:#\d+|#x[\da-f]+|[a-z]+);/i,
  // Scripture between ornate parentheses is quoted exactly, with all its marks.
  scripture: /\uFD3F[^\uFD3E\uFD3F]*\uFD3E/,
  escape: /\\[!-/:-@[-`{-~]/,
} satisfies Record<string, RegExp>;

const emphasis = /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~/u;

const plainPattern = pattern({ ...alternatives });
const markdownPattern = pattern({ ...alternatives, emphasis });

function pattern(parts: Readonly<Record<string, RegExp>>): RegExp {
  const source = Object.entries(parts).map(([name, part]) => `(?<${name}>${part.source})`);
  return new RegExp(source.join('|'), 'gmu');
}

/** What in a paragraph is not prose, sorted and disjoint. */
export function inlineMasks(text: string, format: 'markdown' | 'plain'): readonly Mask[] {
  if (!trigger.test(text)) return [];
  const masks: Mask[] = [];
  for (const match of text.matchAll(format === 'markdown' ? markdownPattern : plainPattern)) {
    const whole = match.groups?.['address'] === undefined ? match[0] : withoutClosingMarks(match[0]);
    const kind = match.groups?.['emphasis'] === undefined ? 'opaque' : 'markup';
    masks.push({ kind, start: match.index, end: match.index + whole.length });
  }
  return masks;
}

/** A full stop, comma or bracket after an address belongs to the sentence. */
const withoutClosingMarks = (address: string): string => address.replace(/[.,;:!?)\]،؛؟]+$/u, '');
