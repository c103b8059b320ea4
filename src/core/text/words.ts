import { CharClass, classOf } from './arabic';
import { fold } from './fold';
import type { Span } from './span';
import { fact, wordForm } from './wordForm';
import type { WordForm } from './wordForm';

/**
 * `arabic` and `latin` are words, `number` digits with their separators, `opaque` what is not prose (code, links,
 * addresses, tags), `markup` emphasis marks that stand between words without separating them.
 */
export type TokenKind =
  'arabic' | 'latin' | 'number' | 'foreign' | 'punctuation' | 'space' | 'opaque' | 'markup' | 'other';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly form: WordForm;
}

export interface Word extends Token {
  /** See `fold`. Compared, never shown. */
  readonly folded: string;
}

export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && (token.kind === 'arabic' || token.kind === 'latin' || token.kind === 'foreign');

/** As `fold` of the word. */
export const foldToken = fact(fold);

const kindOfClass: readonly TokenKind[] = Object.entries({
  other: 'other',
  arabicLetter: 'arabic',
  arabicMark: 'arabic',
  tatweel: 'arabic',
  latinLetter: 'latin',
  digit: 'number',
  space: 'space',
  newline: 'space',
  invisible: 'other',
  punctuation: 'punctuation',
  foreignLetter: 'foreign',
} as const satisfies Record<keyof typeof CharClass, TokenKind>).reduce<TokenKind[]>((kinds, [name, kind]) => {
  kinds[CharClass[name as keyof typeof CharClass]] = kind;
  return kinds;
}, []);

const kindAt = (text: string, at: number): TokenKind => kindOfClass[classOf(text.charCodeAt(at))] ?? 'other';

/** The whole text as tokens without gaps. `masks` are sorted, disjoint spans with the kind that they impose. */
export function tokenize(text: string, masks: readonly Mask[] = []): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const mask of masks) {
    scan(text, at, mask.start, tokens);
    tokens.push(tokenOf(text, mask.kind, mask.start, mask.end));
    at = mask.end;
  }
  scan(text, at, text.length, tokens);
  return tokens;
}

export interface Mask extends Span {
  readonly kind: 'opaque' | 'markup';
}

function scan(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    const end = endOfToken(text, at, to, kind);
    tokens.push(tokenOf(text, kind, at, end));
    at = end;
  }
}

/** The piece of a text as one token. */
export function tokenOf(text: string, kind: TokenKind, start = 0, end = text.length): Token {
  const form = wordForm(text, start, end);
  return { kind, start, end, text: form.text, form };
}

function endOfToken(text: string, start: number, to: number, kind: TokenKind): number {
  let at = start + 1;
  switch (kind) {
    case 'arabic':
      while (at < to && (kindAt(text, at) === 'arabic' || isJoinerInside(text, at, to))) at++;
      return at;
    case 'latin':
      while (at < to && isPartOfLatinWord(text, at, to)) at++;
      return at;
    case 'number':
      while (at < to && isPartOfNumber(text, at, to)) at++;
      return at;
    case 'foreign':
    case 'space':
    case 'other':
      while (at < to && kindAt(text, at) === kind) at++;
      return at;
    case 'punctuation':
    case 'opaque':
    case 'markup':
      return at;
  }
}

/** A zero-width joiner or non-joiner between two Arabic letters does not end the word. */
function isJoinerInside(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x200c || code === 0x200d) && at + 1 < to && kindAt(text, at + 1) === 'arabic';
}

/** Letters and digits; and . - ' + & / between them, as in GPT-4, C3.ai, AT&T; and a closing + or #, as in C++ and C#. */
function isPartOfLatinWord(text: string, at: number, to: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  if (kind === CharClass.latinLetter || kind === CharClass.digit) return true;
  const char = text[at] ?? '';
  if (char === '+' || char === '#') return true;
  if (!".-\u2011\u2019'&_".includes(char) || at + 1 >= to) return false;
  const next = classOf(text.charCodeAt(at + 1));
  return next === CharClass.latinLetter || next === CharClass.digit;
}

/** 1,200.5 and ٣٫٥ and 10:30 and 2024-04-02 and 12/03/2024 and 4x are each one token. */
function isPartOfNumber(text: string, at: number, to: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  if (kind === CharClass.digit || kind === CharClass.latinLetter) return true;
  if (!'.,:/-\u066B\u066C\u2013'.includes(text[at] ?? '') || at + 1 >= to) return false;
  return classOf(text.charCodeAt(at + 1)) === CharClass.digit;
}
