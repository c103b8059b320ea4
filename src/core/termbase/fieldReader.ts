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
  /** Undefined: not given. */
  child(key: string): FieldReader | undefined;
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

export const createFieldReader = (value: unknown, problems: FieldProblem[]): FieldReader =>
  new Field(value, problems, undefined, '');

/** A class, and paths only when something is wrong: a termbase of ten thousand entries has many fields. */
class Field implements FieldReader {
  readonly #value: unknown;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #problems: FieldProblem[];
  readonly #parent: Field | undefined;
  readonly #key: string | number;

  constructor(value: unknown, problems: FieldProblem[], parent: Field | undefined, key: string | number) {
    this.#value = value;
    this.#fields = isRecord(value) ? value : none;
    this.#problems = problems;
    this.#parent = parent;
    this.#key = key;
    if (value !== undefined && value !== null && !isRecord(value) && typeof value !== 'string')
      problems.push({ path: this.#path(), message: faults.fields });
  }

  complain(key: string, message: Bilingual): void {
    this.#problems.push({ path: [...this.#path(), key], message });
  }

  optionalString(key: string): string | undefined {
    const found = this.#fields[key];
    if (found === undefined || found === null) return undefined;
    if (isText(found)) return tidy(found);
    this.complain(key, faults.text);
    return undefined;
  }

  string(key: string): string | undefined {
    const found = this.#fields[key];
    if (found === undefined || found === null) this.complain(key, say(faults.missing, { key }));
    return this.optionalString(key);
  }

  strings(key: string): readonly string[] {
    const found = this.#fields[key];
    if (found === undefined || found === null) return nothing;
    const items: readonly unknown[] = Array.isArray(found) ? found : [found];
    if (items.every(isText)) return items.map(tidy);
    for (const [index, item] of items.entries())
      if (!isText(item)) this.#problems.push({ path: [...this.#path(), key, index], message: faults.text });
    return items.filter(isText).map(tidy);
  }

  flag(key: string): boolean {
    const found = this.#fields[key];
    if (found !== undefined && typeof found !== 'boolean') this.complain(key, faults.flag);
    return found === true;
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    const found = this.#fields[key];
    if (found === undefined || found === null) return undefined;
    const match = values.find((candidate) => candidate === found);
    if (match === undefined) this.complain(key, say(faults.choice, { values: values.join(', ') }));
    return match;
  }

  list(key: string): readonly FieldReader[] {
    const found = this.#fields[key];
    if (found === undefined || found === null) return nothing;
    if (!Array.isArray(found)) {
      this.complain(key, faults.list);
      return nothing;
    }
    const parent = new Field(undefined, this.#problems, this, key);
    return found.map((item, index) => new Field(item, this.#problems, parent, index));
  }

  child(key: string): FieldReader | undefined {
    const found = this.#fields[key];
    return found === undefined || found === null ? undefined : new Field(found, this.#problems, this, key);
  }

  asString(): string | undefined {
    return typeof this.#value === 'string' ? tidy(this.#value) : undefined;
  }

  rejectUnknown(known: readonly string[]): void {
    for (const key in this.#fields)
      if (Object.hasOwn(this.#fields, key) && !known.includes(key)) this.complain(key, say(faults.unknown, { key }));
  }

  #path(): readonly (string | number)[] {
    return this.#parent === undefined ? [] : [...this.#parent.#path(), this.#key];
  }
}

const none = {};
const nothing: readonly never[] = [];

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s{2,}|[^\S ]/g, ' ');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
