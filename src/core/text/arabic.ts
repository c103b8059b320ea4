/**
 * The characters of Arabic text by name, and one class table for all of them.
 * Sources: Unicode 15.1, blocks Arabic, Arabic Supplement and Arabic Presentation Forms.
 */

export const TATWEEL = '\u0640';
export const ARABIC_COMMA = '\u060C';
export const ARABIC_SEMICOLON = '\u061B';
export const ARABIC_QUESTION_MARK = '\u061F';
export const FATHATAN = '\u064B';
export const KASRATAN = '\u064D';
export const SHADDA = '\u0651';
export const ALIF = '\u0627';
export const YA = '\u064A';
export const ALIF_MAQSURA = '\u0649';
export const TA_MARBUTA = '\u0629';
export const WAW = '\u0648';

export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** What a UTF-16 unit is to a reviewer of Arabic. The numbers index lookup tables: keep them small and dense. */
export const CharClass = {
  other: 0,
  arabicLetter: 1,
  /** Vowel marks, shadda, superscript alif, Quranic marks: belong to the letter before. */
  arabicMark: 2,
  tatweel: 3,
  latinLetter: 4,
  digit: 5,
  space: 6,
  newline: 7,
  /** Bidi controls, zero-width characters, byte order mark: no width, no meaning for words. */
  invisible: 8,
  punctuation: 9,
  foreignLetter: 10,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const classes = new Uint8Array(0x10000);
const mark = (from: number, to: number, value: CharClass): void => {
  classes.fill(value, from, to + 1);
};

// Later lines override earlier ones.
mark(0x21, 0x2f, CharClass.punctuation);
mark(0x3a, 0x40, CharClass.punctuation);
mark(0x5b, 0x60, CharClass.punctuation);
mark(0x7b, 0x7e, CharClass.punctuation);
mark(0x30, 0x39, CharClass.digit);
mark(0x41, 0x5a, CharClass.latinLetter);
mark(0x61, 0x7a, CharClass.latinLetter);
mark(0xa1, 0xbf, CharClass.punctuation);
mark(0xaa, 0xaa, CharClass.latinLetter);
mark(0xba, 0xba, CharClass.latinLetter);
mark(0xc0, 0x24f, CharClass.latinLetter);
mark(0xd7, 0xd7, CharClass.punctuation);
mark(0xf7, 0xf7, CharClass.punctuation);
mark(0x300, 0x36f, CharClass.latinLetter); // combining marks of decomposed Latin letters
mark(0x370, 0x5ff, CharClass.foreignLetter); // Greek, Cyrillic, Armenian, Hebrew
mark(0x620, 0x64a, CharClass.arabicLetter);
mark(0x66e, 0x6d3, CharClass.arabicLetter);
mark(0x6d5, 0x6d5, CharClass.arabicLetter);
mark(0x6fa, 0x6ff, CharClass.arabicLetter);
mark(0x750, 0x77f, CharClass.arabicLetter);
mark(0xfb50, 0xfdff, CharClass.arabicLetter);
mark(0xfe70, 0xfefc, CharClass.arabicLetter);
mark(0x610, 0x61a, CharClass.arabicMark);
mark(0x64b, 0x65f, CharClass.arabicMark);
mark(0x670, 0x670, CharClass.arabicMark);
mark(0x6d6, 0x6ed, CharClass.arabicMark);
mark(0x60c, 0x60d, CharClass.punctuation);
mark(0x61b, 0x61b, CharClass.punctuation);
mark(0x61d, 0x61f, CharClass.punctuation);
mark(0x66a, 0x66d, CharClass.punctuation);
mark(0x6d4, 0x6d4, CharClass.punctuation);
mark(0xfd3e, 0xfd3f, CharClass.punctuation);
mark(0x660, 0x669, CharClass.digit);
mark(0x6f0, 0x6f9, CharClass.digit);
mark(0x640, 0x640, CharClass.tatweel);
mark(0x780, 0x1fff, CharClass.foreignLetter);
mark(0x1e00, 0x1eff, CharClass.latinLetter);
mark(0x2010, 0x205e, CharClass.punctuation);
mark(0x20a0, 0x20cf, CharClass.punctuation);
mark(0x2e80, 0xd7ff, CharClass.foreignLetter);
mark(0x3000, 0x303f, CharClass.punctuation);
mark(0xff01, 0xff0f, CharClass.punctuation);
mark(0xff1a, 0xff20, CharClass.punctuation);
for (const code of [0x20, 0x09, 0xa0, 0x202f, 0x3000]) classes[code] = CharClass.space;
mark(0x2000, 0x200a, CharClass.space);
for (const code of [0x0a, 0x0d, 0x2028, 0x2029, 0x85]) classes[code] = CharClass.newline;
mark(0x200b, 0x200f, CharClass.invisible);
mark(0x202a, 0x202e, CharClass.invisible);
mark(0x2060, 0x2069, CharClass.invisible);
mark(0x61c, 0x61c, CharClass.invisible);
mark(0xfeff, 0xfeff, CharClass.invisible);
mark(0xad, 0xad, CharClass.invisible); // soft hyphen

export const classOf = (code: number): CharClass => classes[code] as CharClass;

/** The letter, or mark or tatweel inside a word, of an Arabic word. */
export const isArabicWordClass = (value: CharClass): boolean =>
  value === CharClass.arabicLetter || value === CharClass.arabicMark || value === CharClass.tatweel;
