import { defaultHouseStyle } from './houseStyle';
import type { HouseStyle } from './houseStyle';

export const newspapers = [
  'none',
  'algeria',
  'egypt',
  'gulf',
  'international',
  'levant',
  'morocco',
  'tunisia',
] as const;
/** Where the newspaper appears, or for whom; `international`: news agencies, and what all Arabs are to read alike. */
export type Newspaper = (typeof newspapers)[number];

/**
 * What newspapers there agree on. Where they do not, as those of the Gulf and the Levant on digits, nothing is said. Names of
 * months, digits and decimal marks are those of CLDR for these countries, where the press has the same.
 */
const conventions: Readonly<Record<Newspaper, Partial<HouseStyle>>> = {
  none: {},
  algeria: { digits: 'latin', months: 'french', decimals: 'comma' },
  egypt: { digits: 'arabic-indic', months: 'latin' },
  gulf: { months: 'latin', decimals: 'point' },
  international: { digits: 'latin', months: 'both' },
  levant: { months: 'syriac' },
  morocco: { digits: 'latin', months: 'moroccan', decimals: 'comma' },
  tunisia: { digits: 'latin', months: 'french', decimals: 'comma' },
};

/** The style of a house that has decided nothing but where it is at home. */
export const styleOfNewspaper = (newspaper: Newspaper): HouseStyle => ({
  ...defaultHouseStyle,
  ...conventions[newspaper],
});
