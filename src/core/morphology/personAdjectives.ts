import { fold } from '../text/fold';
import { isDefective } from './lexicon';

/** How the plural of a masculine adjective shows its case in writing: مستعدون, مستعدين. */
export type PluralCase = 'nominative' | 'oblique';

/** Adjectives with a broken plural that is said of persons. */
const brokenPlurals: readonly (readonly [singular: string, plural: string])[] = [
  ['جديد', 'جدد'],
  ['كبير', 'كبار'],
  ['صغير', 'صغار'],
  ['طويل', 'طوال'],
  ['قصير', 'قصار'],
  ['قديم', 'قدامى'],
  ['ذكي', 'أذكياء'],
  ['قوي', 'أقوياء'],
  ['غني', 'أغنياء'],
  ['فقير', 'فقراء'],
  ['ضعيف', 'ضعفاء'],
  ['عظيم', 'عظماء'],
  ['شريك', 'شركاء'],
  ['سعيد', 'سعداء'],
  ['غريب', 'غرباء'],
  ['قريب', 'أقرباء'],
  ['بريء', 'أبرياء'],
  ['صديق', 'أصدقاء'],
  ['نشيط', 'نشطاء'],
  ['خبير', 'خبراء'],
  ['بخيل', 'بخلاء'],
  ['كفء', 'أكفاء'],
  ['ماهر', 'مهرة'],
  ['شاب', 'شباب'],
  ['حر', 'أحرار'],
  ['عربي', 'عرب'],
  ['أجنبي', 'أجانب'],
  ['أول', 'أوائل'],
];
const pluralOf = new Map(brokenPlurals.map(([singular, plural]) => [fold(singular), plural]));
const singularOf = new Map(brokenPlurals.map(([singular, plural]) => [fold(plural), singular]));

const lead = /^(?:[وف](?=ال))?(?:ال(?=..))?/;

/** Has it one plural for all cases? الجدد, المستعدون. */
export const showsNoCase = (singular: string): boolean => pluralOf.has(fold(bareOf(singular)));

const bareOf = (word: string): string => word.replace(lead, '').replace(/(?:\u064B\u0627|\u0627\u064B)$/, '');

/**
 * A masculine singular adjective in the plural of persons: الجدد, المستعدون. A participle in م, a relational adjective
 * and a فاعل take the sound plural; undefined where no rule tells which plural an adjective has.
 */
export function pluralOfAdjective(singular: string, written: PluralCase): string | undefined {
  const before = lead.exec(singular)?.[0] ?? '';
  const bare = bareOf(singular);
  const broken = pluralOf.get(fold(bare));
  if (broken !== undefined) return before + broken;
  if (isDefective(bare) || !/^(?:م.{3,}|.{3,}ي|.ا[^اوي].)$/.test(bare) || /[ىا]$/.test(bare)) return undefined;
  return before + bare + (written === 'nominative' ? 'ون' : 'ين');
}

/** The masculine singular of an adjective that may be said of persons: الجديد of الجدد, مستعد of مستعدين. */
export function singularOfAdjective(plural: string): string | undefined {
  const before = lead.exec(plural)?.[0] ?? '';
  const broken = singularOf.get(fold(plural.slice(before.length)));
  if (broken !== undefined) return before + broken;
  return /^.{3,}(?:ون|ين)$/.test(plural.slice(before.length)) ? plural.slice(0, -2) : undefined;
}
