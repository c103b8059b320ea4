import { fold } from '../../text/fold';

/** `latin` Egypt and the Gulf, `syriac` the Levant and Iraq, `french` Tunisia and Algeria, `moroccan` Morocco. */
export const monthKinds = ['latin', 'syriac', 'french', 'moroccan'] as const;
export type MonthKind = (typeof monthKinds)[number];

/** From January to December. */
const names: Readonly<Record<MonthKind, readonly string[]>> = {
  latin: list('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  syriac: list('كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'),
  french: list('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
  moroccan: list('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'),
};

/** Other spellings, which mean the same month and are as good. */
const spellings: readonly (readonly [string, string])[] = [
  ['يونيه', 'يونيو'],
  ['يوليه', 'يوليو'],
  ['كانون ثاني', 'كانون الثاني'],
  ['كانون أول', 'كانون الأول'],
  ['تشرين ثاني', 'تشرين الثاني'],
  ['تشرين أول', 'تشرين الأول'],
];

function list(text: string): readonly string[] {
  return text.split(' ').map((name) => name.replace('_', ' '));
}

export interface MonthName {
  /** From 0. */
  readonly month: number;
  /** All that have this name. */
  readonly kinds: readonly MonthKind[];
}

const known = readNames();

function readNames(): ReadonlyMap<string, MonthName> {
  const found = new Map<string, MonthName>();
  for (const kind of monthKinds)
    for (const [month, name] of names[kind].entries()) {
      const kinds = found.get(fold(name))?.kinds ?? [];
      found.set(fold(name), { month, kinds: [...kinds, kind] });
    }
  for (const [other, name] of spellings) {
    const same = found.get(fold(name));
    if (same !== undefined) found.set(fold(other), same);
  }
  return found;
}

export const monthNamed = (folded: string): MonthName | undefined => known.get(folded);

export const nameOfMonth = (month: number, kind: MonthKind): string => names[kind][month] ?? '';
