import { severities } from '../checks/check';
import type { Severity } from '../checks/check';
import {
  decimalStyles,
  defaultHouseStyle,
  digitStyles,
  monthStyles,
  nameStyles,
  percentStyles,
  quoteStyles,
} from '../termbase/houseStyle';
import type { HouseStyle } from '../termbase/houseStyle';
import { newspapers, styleOfNewspaper } from '../termbase/newspaper';

/** What the user may decide about a review. */
export interface ReviewSettings {
  /** By check; a check that is not named runs with its own severity. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  readonly style: HouseStyle;
  readonly spelling?: SpellingSettings;
}

export interface SpellingSettings {
  /** Report every word that is in no dictionary, as a hint. */
  readonly all: boolean;
}

export const defaultSettings: ReviewSettings = { checks: {}, style: defaultHouseStyle };

export interface SettingsProblem {
  /** The path of the setting, as the user wrote it. */
  readonly path: string;
  readonly message: string;
}

/** Keeps what is right of settings that a user wrote, and says what is wrong with the rest. Never throws. */
export function parseSettings(
  raw: unknown,
  checkIds: ReadonlySet<string>,
): { readonly settings: ReviewSettings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const checks: Record<string, Severity | 'off'> = {};
  const complain = (path: string, message: string): void => {
    problems.push({ path, message });
  };
  if (!isRecord(raw)) {
    if (raw !== undefined) complain('', 'expected an object');
    return { settings: defaultSettings, problems };
  }
  const written = raw['checks'] ?? {};
  if (!isRecord(written)) complain('checks', 'expected an object of check names and severities');
  else {
    for (const [id, value] of Object.entries(written)) {
      const path = `checks.${id}`;
      if (!checkIds.has(id)) complain(path, 'no check has this name');
      else if (value === 'off' || isSeverity(value)) checks[id] = value;
      else if (value !== 'default') complain(path, `expected off, default or one of ${severities.join(', ')}`);
    }
  }
  const style = parseStyle(raw['style'], complain);
  const spelling = parseSpelling(raw['spelling'], complain);
  return { settings: { checks, style, ...(spelling && { spelling }) }, problems };
}

/** Undefined: the user has not asked for anything. */
function parseSpelling(raw: unknown, complain: (path: string, message: string) => void): SpellingSettings | undefined {
  if (raw === undefined) return undefined;
  if (!isRecord(raw)) complain('spelling', 'expected an object');
  else if (typeof raw['all'] === 'boolean') return { all: raw['all'] };
  else if (raw['all'] !== undefined) complain('spelling.all', 'expected true or false');
  return undefined;
}

function parseStyle(raw: unknown, complain: (path: string, message: string) => void): HouseStyle {
  if (!isRecord(raw)) {
    if (raw !== undefined) complain('style', 'expected an object');
    return defaultHouseStyle;
  }
  const choose = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value => {
    const written = raw[name];
    const value = values.find((candidate) => candidate === written);
    if (value === undefined && written !== undefined) complain(`style.${name}`, `expected one of ${values.join(', ')}`);
    return value ?? otherwise;
  };
  const house = styleOfNewspaper(choose('newspaper', newspapers, 'none'));
  const names = choose('names', nameStyles, house.names);
  const digits = choose('digits', digitStyles, house.digits);
  const months = choose('months', monthStyles, house.months);
  const percent = choose('percent', percentStyles, house.percent);
  const decimals = choose('decimals', decimalStyles, house.decimals);
  const quotes = choose('quotes', quoteStyles, house.quotes);
  const { doNotTranslate = [] } = raw;
  if (!isListOfNames(doNotTranslate)) complain('style.doNotTranslate', 'expected a list of names');
  const kept = isListOfNames(doNotTranslate) ? doNotTranslate.map((name) => name.trim()) : [];
  return { names, digits, quotes, months, percent, decimals, doNotTranslate: kept };
}

const isListOfNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSeverity = (value: unknown): value is Severity => severities.includes(value as Severity);
