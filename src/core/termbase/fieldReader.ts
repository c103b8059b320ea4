/** Something wrong in a document that a person wrote, at a path of keys and indexes from its root. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
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
  complain(key: string, message: string): void;
  rejectUnknown(known: readonly string[]): void;
}

export function createFieldReader(
  value: unknown,
  path: readonly (string | number)[],
  problems: FieldProblem[],
): FieldReader {
  const fields = isRecord(value) ? value : {};
  if (value !== undefined && value !== null && !isRecord(value) && typeof value !== 'string')
    problems.push({ path, message: 'expected fields with names' });
  const complain = (key: string, message: string): void => {
    problems.push({ path: [...path, key], message });
  };
  const readString = (key: string): string | undefined => {
    const found = fields[key];
    if (found === undefined || found === null) return undefined;
    if (typeof found === 'string' && found.trim() !== '') return found.normalize('NFC').trim();
    complain(key, 'expected a text');
    return undefined;
  };
  return {
    complain,
    optionalString: readString,
    string(key) {
      const found = readString(key);
      if (found === undefined && (fields[key] === undefined || fields[key] === null))
        complain(key, `${key} is missing`);
      return found;
    },
    strings(key) {
      const found = fields[key];
      if (found === undefined || found === null) return [];
      const items: readonly unknown[] = Array.isArray(found) ? found : [found];
      return items.flatMap((item, index) => {
        if (typeof item === 'string' && item.trim() !== '') return [item.normalize('NFC').trim()];
        problems.push({ path: [...path, key, index], message: 'expected a text' });
        return [];
      });
    },
    flag(key) {
      const found = fields[key];
      if (found !== undefined && typeof found !== 'boolean') complain(key, 'expected true or false');
      return found === true;
    },
    oneOf(key, values) {
      const found = fields[key];
      if (found === undefined || found === null) return undefined;
      const match = values.find((candidate) => candidate === found);
      if (match === undefined) complain(key, `expected one of ${values.join(', ')}`);
      return match;
    },
    list(key) {
      const found = fields[key];
      if (found === undefined || found === null) return [];
      if (!Array.isArray(found)) {
        complain(key, 'expected a list');
        return [];
      }
      return found.map((item, index) => createFieldReader(item, [...path, key, index], problems));
    },
    child: (key) => createFieldReader(fields[key] ?? {}, [...path, key], problems),
    asString: () => (typeof value === 'string' ? value.normalize('NFC').trim() : undefined),
    rejectUnknown(known) {
      for (const key of Object.keys(fields)) if (!known.includes(key)) complain(key, `${key} is not a field here`);
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
