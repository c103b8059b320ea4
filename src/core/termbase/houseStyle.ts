import { fold } from '../text/fold';
import type { Concept } from './concept';

export const nameStyles = ['arabic', 'latin', 'asInArticle'] as const;
/** The letters of names of companies and products; `asInArticle`: those that the article uses, but not both. */
export type NameStyle = (typeof nameStyles)[number];

export const digitStyles = ['any', 'arabic-indic', 'latin'] as const;
/** `any`: those that the article uses, as long as it does not mix them. */
export type DigitStyle = (typeof digitStyles)[number];

export const quoteKinds = ['guillemets', 'curly', 'straight'] as const;
/** « », “ ” and " ". */
export type QuoteKind = (typeof quoteKinds)[number];

export const quoteStyles = ['any', ...quoteKinds] as const;
/** `any`: those that the article uses, as long as it does not mix them. */
export type QuoteStyle = (typeof quoteStyles)[number];

export const monthStyles = ['any', 'both', 'french', 'latin', 'moroccan', 'syriac'] as const;
/**
 * The names of months: `latin` يناير, `syriac` كانون الثاني, `french` جانفي, `moroccan` يناير with غشت and شتنبر; `both`:
 * كانون الثاني/يناير. `any`: those that the article uses, as long as it does not mix them.
 */
export type MonthStyle = (typeof monthStyles)[number];

export const percentStyles = ['any', 'sign', 'words'] as const;
/** 50% or 50 في المئة. */
export type PercentStyle = (typeof percentStyles)[number];

export const decimalStyles = ['any', 'comma', 'point'] as const;
/** 3,5 or 3.5, in Latin digits. */
export type DecimalStyle = (typeof decimalStyles)[number];

/** What a house decides and the language does not. */
export interface HouseStyle {
  readonly names: NameStyle;
  readonly digits: DigitStyle;
  readonly quotes: QuoteStyle;
  readonly months: MonthStyle;
  readonly percent: PercentStyle;
  readonly decimals: DecimalStyle;
  /** Names and acronyms that stay in Latin letters, in the spelling of the house. */
  readonly doNotTranslate: readonly string[];
}

export const defaultHouseStyle: HouseStyle = {
  names: 'asInArticle',
  digits: 'any',
  quotes: 'any',
  months: 'any',
  percent: 'any',
  decimals: 'any',
  doNotTranslate: [],
};

/** The Latin wording in which the concept has to stand. Undefined: it may be translated. */
export function keptForm(concept: Concept, { doNotTranslate }: HouseStyle): string | undefined {
  if (doNotTranslate.length > 0) {
    const own = new Set([...concept.latin, ...concept.acronyms, ...concept.english].map(fold));
    const listed = doNotTranslate.find((name) => own.has(fold(name)));
    if (listed !== undefined) return listed;
  }
  return concept.doNotTranslate ? (concept.latin[0] ?? concept.acronyms[0] ?? concept.english[0]) : undefined;
}

/** Is it one of the names that the house's settings keep as they are, known to a termbase or not? */
export const isListedAsKept = (latin: string, { doNotTranslate }: HouseStyle): boolean =>
  doNotTranslate.some((name) => fold(name) === fold(latin));

/** The script in which the house wants the name of a concept. Undefined: either will do. */
export function scriptOfName(concept: Concept, style: HouseStyle): 'arabic' | 'latin' | undefined {
  if (keptForm(concept, style) !== undefined) return 'latin';
  if (concept.kind !== 'name' || style.names === 'asInArticle') return undefined;
  // Persons and places stand in Arabic letters whatever brands do.
  return style.names === 'latin' && concept.alwaysTranslated ? undefined : style.names;
}

/** Puts wordings in the script that the house wants first; the others keep their order. */
export function inHouseOrder<Wording extends { readonly text: string }>(
  wordings: readonly Wording[],
  script: 'arabic' | 'latin' | undefined,
): readonly Wording[] {
  if (script === undefined) return wordings;
  const isFirst = ({ text }: Wording): boolean => /\p{Script=Latin}/u.test(text) === (script === 'latin');
  return [...wordings.filter(isFirst), ...wordings.filter((wording) => !isFirst(wording))];
}
