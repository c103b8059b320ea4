import { CharClass, classOf } from './arabic';
import { foldTable } from './fold';

/** What a UTF-16 unit is in a word. */
export const WordPart = { none: 0, arabic: 1, mark: 2, latin: 3 } as const;
export type WordPart = (typeof WordPart)[keyof typeof WordPart];

const partOfClass: Readonly<Partial<Record<CharClass, WordPart>>> = {
  [CharClass.arabicLetter]: WordPart.arabic,
  [CharClass.arabicMark]: WordPart.mark,
  [CharClass.tatweel]: WordPart.mark,
  [CharClass.latinLetter]: WordPart.latin,
  [CharClass.digit]: WordPart.latin,
};

/** By UTF-16 unit. */
export const wordParts = Uint8Array.from({ length: 0x10000 }, (_, unit) => partOfClass[classOf(unit)] ?? WordPart.none);

const partOf = (unit: number): WordPart => wordParts[unit] as WordPart;

export const isLatin = (text: string, at: number): boolean => partOf(text.charCodeAt(at)) === WordPart.latin;

/** Proclitics lead to Arabic only: a Latin name that they are joined to is a word of its own. */
export const isArabicLetter = (text: string, at: number): boolean =>
  at < text.length && partOf(text.charCodeAt(at)) === WordPart.arabic;

export const foldedAt = (text: string, at: number): number => foldTable[text.charCodeAt(at)] ?? 0;

export const isBlank = (unit: number): boolean => {
  const kind = classOf(unit);
  return kind === CharClass.space || kind === CharClass.newline;
};

const joints = '.-_@/&+';

/** C3.ai, GPT-4, user_id: what stands behind a joint is part of the same Latin word. */
export const joinsLatin = (text: string, at: number): boolean =>
  at >= 2 && joints.includes(text[at - 1] ?? ' ') && isLatin(text, at - 2);

export const continuesLatin = (text: string, at: number): boolean =>
  isLatin(text, at - 1) && joints.includes(text[at] ?? ' ') && at + 1 < text.length && isLatin(text, at + 1);

/** `like`: a unit of the word; the word ends where the script changes. */
export function endOfWord(text: string, from: number, like: number): number {
  const latin = isLatin(text, like);
  let at = from;
  while (at < text.length) {
    const part = partOf(text.charCodeAt(at));
    if (part === WordPart.none || (part === WordPart.latin) !== latin) break;
    at++;
  }
  return at;
}

export function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && foldTable[text.charCodeAt(at)] === 0) at++;
  return at;
}
