import { CharClass, classOf } from './arabic';

/** What a text has characters of, in bits: what is not there at all need not be looked for word by word. */
export const Trait = {
  /** Vowel marks, tanwin, shadda. */
  mark: 1,
  latin: 2,
  /** Of an alphabet that is neither Arabic nor Latin. */
  foreign: 4,
  digit: 8,
  invisible: 16,
  /** An Arabic letter that Arabic itself is not written with, or in the shape of old fonts. */
  otherArabic: 32,
} as const;

/** A sum of `Trait`. */
export type Traits = number;

const traitOfClass: Readonly<Partial<Record<CharClass, Traits>>> = {
  [CharClass.arabicMark]: Trait.mark,
  [CharClass.latinLetter]: Trait.latin,
  [CharClass.foreignLetter]: Trait.foreign,
  [CharClass.digit]: Trait.digit,
  [CharClass.invisible]: Trait.invisible,
};

const isOwnLetter = (unit: number): boolean => unit >= 0x621 && unit <= 0x64a;

const traitOf = (unit: number): Traits =>
  classOf(unit) === CharClass.arabicLetter && !isOwnLetter(unit)
    ? Trait.otherArabic
    : (traitOfClass[classOf(unit)] ?? 0);

const traitsByUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) => traitOf(unit));

export function traitsOf(text: string): Traits {
  let traits = 0;
  for (let i = 0; i < text.length; i++) traits |= traitsByUnit[text.charCodeAt(i)] ?? 0;
  return traits;
}
