import { inlineMasks } from './inlineMasks';
import type { ArticleFormat } from './blocks';
import { setApartSpans } from './quotations';
import { sentencesOf } from './sentences';
import type { Span } from './span';
import { traitsOf } from './traits';
import type { Traits } from './traits';
import { tokenize } from './words';
import type { Mask, Token, TokenKind } from './words';

/**
 * One paragraph of prose by itself: it does not know where it stands, so whatever is found in it stays true as long
 * as its text stays the same. Spans in it count from its own start.
 */
export interface Paragraph {
  readonly text: string;
  readonly format: ArticleFormat;
  /** The text with what is not prose blotted out, at the same offsets: what knowledge is matched against. */
  readonly prose: string;
  /** Of the text as a whole, code and links included. */
  readonly traits: Traits;
  /** Without gaps, from the first character to the last. */
  readonly tokens: readonly Token[];
  /** Where in `tokens` the punctuation marks are: much of what there is to find is at one. */
  readonly marks: readonly number[];
  /** Where in `tokens` the numbers are. */
  readonly numbers: readonly number[];
  readonly sentences: readonly Span[];
  /** Brackets and short quotations, where words are mentioned and not used; sorted and disjoint. */
  readonly setApart: readonly Span[];
  /** Arabic words outnumber the others: an English sentence that quotes an Arabic word is not ours to review. */
  readonly isArabic: boolean;
}

export function createParagraph(text: string, format: ArticleFormat): Paragraph {
  let tokens: readonly Token[] | undefined;
  let sentences: readonly Span[] | undefined;
  let setApart: readonly Span[] | undefined;
  let isArabic: boolean | undefined;
  let marks: readonly number[] | undefined;
  let numbers: readonly number[] | undefined;
  let traits: Traits | undefined;
  let prose: string | undefined;
  let masks: readonly Mask[] | undefined;
  const readMasks = (): readonly Mask[] => (masks ??= inlineMasks(text, format));
  const read = (): readonly Token[] => (tokens ??= tokenize(text, readMasks()));
  return {
    text,
    format,
    get prose() {
      return (prose ??= blot(text, readMasks()));
    },
    get traits() {
      return (traits ??= traitsOf(text));
    },
    get tokens() {
      return read();
    },
    get marks() {
      return (marks ??= placesOf('punctuation', read()));
    },
    get numbers() {
      return (numbers ??= placesOf('number', read()));
    },
    get sentences() {
      return (sentences ??= sentencesOf(read()));
    },
    get setApart() {
      return (setApart ??= setApartSpans(read()));
    },
    get isArabic() {
      return (isArabic ??= isMostlyArabic(read()));
    },
  };
}

function placesOf(kind: TokenKind, tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < tokens.length; index++) if (tokens[index]?.kind === kind) found.push(index);
  return found;
}

function isMostlyArabic(tokens: readonly Token[]): boolean {
  let arabic = 0;
  let other = 0;
  for (const token of tokens) {
    if (token.kind === 'arabic') arabic++;
    else if (token.kind === 'latin' || token.kind === 'foreign') other++;
  }
  return arabic > 0 && arabic >= other;
}

const OBJECT_REPLACEMENT = '\uFFFC';

function blot(text: string, masks: readonly Mask[]): string {
  let prose = '';
  let at = 0;
  for (const { kind, start, end } of masks) {
    if (kind !== 'opaque') continue;
    prose += text.slice(at, start) + OBJECT_REPLACEMENT.repeat(end - start);
    at = end;
  }
  return prose + text.slice(at);
}
