/** Digits of the two kinds that Arabic newspapers use. Persian digits (۴ ۵ ۶) are neither. */
export type DigitKind = 'arabic' | 'latin';
export const digitKinds = ['arabic', 'latin'] as const satisfies readonly DigitKind[];

const arabicDigit = /[\u0660-\u0669]/;
const latinDigit = /[0-9]/;

/** Undefined: no digits, or others. */
export function digitKindOf(number: string): DigitKind | 'both' | undefined {
  if (arabicDigit.test(number)) return latinDigit.test(number) ? 'both' : 'arabic';
  return latinDigit.test(number) ? 'latin' : undefined;
}

/** The kind that more of the digits are of; among equals, that of the first digit. */
export function mainKindOf(number: string): DigitKind {
  const arabic = number.match(/[\u0660-\u0669]/g)?.length ?? 0;
  const latin = number.match(/[0-9]/g)?.length ?? 0;
  if (arabic === latin) return /^[^0-9\u0660-\u0669]*[\u0660-\u0669]/.test(number) ? 'arabic' : 'latin';
  return arabic > latin ? 'arabic' : 'latin';
}

const ARABIC_ZERO = 0x660;
const LATIN_ZERO = 0x30;

const DECIMAL = '\u066B';
const THOUSANDS = '\u066C';
const PERCENT = '\u066A';

/**
 * The number in digits of a kind, its decimal, thousands and percent marks with it: 1,200.5% is ١٬٢٠٠٫٥٪.
 * A comma that no group of three digits follows is a decimal mark, as in French: 2,5. Dates and hours keep theirs.
 */
export function inDigits(number: string, kind: DigitKind): string {
  if (kind === 'latin')
    return number
      .replace(/[\u0660-\u0669]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + LATIN_ZERO))
      .replaceAll(DECIMAL, '.')
      .replaceAll(THOUSANDS, ',')
      .replaceAll(PERCENT, '%');
  const isPlain = !/[:/\u2013-]/.test(number);
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?!\d)/.test(number);
  const digits = number.replace(/[0-9]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - LATIN_ZERO + ARABIC_ZERO),
  );
  const marked = !isPlain ? digits : digits.replaceAll(',', isGrouped ? THOUSANDS : DECIMAL);
  const hasOneDot = isPlain && marked.split('.').length === 2;
  return (hasOneDot ? marked.replace('.', DECIMAL) : marked).replaceAll('%', PERCENT);
}
