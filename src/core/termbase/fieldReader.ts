import { say } from '../text/message';
import type { Bilingual } from '../text/message';

/** Something wrong in a document that a person wrote, at a path of keys and indexes from its root. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
}

/** Reads the fields of an unknown value; whatever is wrong is collected, and the field counts as not given. */
export interface FieldReader {
  string(key: string): string | undefined;
  optionalString(key: string): string | undefined;
  /** A string counts as a list of one. */
  strings(key: string): readonly string[];
  flag(key: string): boolean;
  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined;
  list(key: string): readonly FieldReader[];
  child(key: string): FieldReader;
  asString(): string | undefined;
  complain(key: string, message: Bilingual): void;
  rejectUnknown(known: readonly string[]): void;
}

const faults = {
  fields: { en: 'Expected fields with names', ar: 'المتوقع حقول لها أسماء' },
  text: { en: 'Expected a text', ar: 'المتوقع نص' },
  missing: { en: 'The field {key} is missing', ar: 'الحقل {key} ناقص' },
  flag: { en: 'Expected true or false', ar: 'المتوقع true أو false' },
  choice: { en: 'Expected one of {values}', ar: 'المتوقع إحدى القيم {values}' },
  list: { en: 'Expected a list', ar: 'المتوقع قائمة' },
  unknown: { en: 'There is no field {key} here', ar: 'لا حقل هنا باسم {key}' },
} satisfies Record<string, Bilingual>;

export function createFieldReader(
  value: unknown,
  path: readonly (string | number)[],
  problems: FieldProblem[],
): FieldReader {
  const fields = isRecord(value) ? value : {};
  if (value !== undefined && value !== null && !isRecord(value) && typeof value !== 'string')
    problems.push({ path, message: faults.fields });
  const complain = (key: string, message: Bilingual): void => {
    problems.push({ path: [...path, key], message });
  };
  const readString = (key: string): string | undefined => {
    const found = fields[key];
    if (found === undefined || found === null) return undefined;
    if (typeof found === 'string' && found.trim() !== '') return found.normalize('NFC').trim().replace(/\s+/g, ' ');
    complain(key, faults.text);
    return undefined;
  };
  return {
    complain,
    optionalString: readString,
    string(key) {
      const found = readString(key);
      if (found === undefined && (fields[key] === undefined || fields[key] === null))
        complain(key, say(faults.missing, { key }));
      return found;
    },
    strings(key) {
      const found = fields[key];
      if (found === undefined || found === null) return [];
      const items: readonly unknown[] = Array.isArray(found) ? found : [found];
      return items.flatMap((item, index) => {
        if (typeof item === 'string' && item.trim() !== '') return [item.normalize('NFC').trim().replace(/\s+/g, ' ')];
        problems.push({ path: [...path, key, index], message: faults.text });
        return [];
      });
    },
    flag(key) {
      const found = fields[key];
      if (found !== undefined && typeof found !== 'boolean') complain(key, faults.flag);
      return found === true;
    },
    oneOf(key, values) {
      const found = fields[key];
      if (found === undefined || found === null) return undefined;
      const match = values.find((candidate) => candidate === found);
      if (match === undefined) complain(key, say(faults.choice, { values: values.join(', ') }));
      return match;
    },
    list(key) {
      const found = fields[key];
      if (found === undefined || found === null) return [];
      if (!Array.isArray(found)) {
        complain(key, faults.list);
        return [];
      }
      return found.map((item, index) => createFieldReader(item, [...path, key, index], problems));
    },
    child: (key) => createFieldReader(fields[key] ?? {}, [...path, key], problems),
    asString: () => (typeof value === 'string' ? value.normalize('NFC').trim().replace(/\s+/g, ' ') : undefined),
    rejectUnknown(known) {
      for (const key of Object.keys(fields)) if (!known.includes(key)) complain(key, say(faults.unknown, { key }));
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
