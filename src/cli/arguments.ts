import { parseArgs } from 'node:util';
import {
  decimalStyles,
  digitStyles,
  monthStyles,
  nameStyles,
  newspapers,
  percentStyles,
  quoteStyles,
  severities,
  styleOfNewspaper,
} from '../core/index';
import type { Bilingual, ReviewSettings, Severity } from '../core/index';

export const formats = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];
const spellings = ['confusions', 'all'] as const;
const laterFormats: readonly string[] = ['csv', 'html'];

export interface CheckOptions {
  /** As given; `-` is standard input. */
  readonly paths: readonly string[];
  /** Undefined: to be found for each article. */
  readonly source: string | undefined;
  readonly alone: boolean;
  readonly format: Format;
  readonly output: string | undefined;
  readonly termbases: readonly string[];
  readonly minSeverity: Severity | undefined;
  readonly failOn: Severity | 'never';
  readonly fixing: 'no' | 'write' | 'show';
  readonly language: keyof Bilingual;
  readonly style: ReviewSettings['style'];
  /** Undefined: as a review has it where nobody asks for more. */
  readonly spelling: ReviewSettings['spelling'];
}

export type Command =
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'checks'; readonly language: keyof Bilingual }
  | { readonly name: 'version' }
  | { readonly name: 'help'; readonly about: 'munaqqih' | 'check' | 'checks' };

/** Wrong usage, in words for whoever typed it. */
export class UsageError extends Error {}

/** Throws a `UsageError` where the arguments make no command. */
export function parseCommand(argv: readonly string[]): Command {
  const [first, ...rest] = argv;
  switch (first) {
    case undefined:
    case '--help':
    case '-h':
      return { name: 'help', about: 'munaqqih' };
    case '--version':
    case '-v':
      return { name: 'version' };
    case 'help':
      return { name: 'help', about: rest[0] === 'check' || rest[0] === 'checks' ? rest[0] : 'munaqqih' };
    case 'check':
      return parseCheck(rest);
    case 'checks':
      return parseChecks(rest);
    default:
      throw new UsageError(
        first.startsWith('-')
          ? `unknown option ${first}`
          : `unknown command ${first} (to review a file: check ${first})`,
      );
  }
}

const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;

function parseCheck(args: readonly string[]): Command {
  const { values, positionals } = parse(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...common,
        source: { type: 'string' },
        'no-source': { type: 'boolean' },
        format: { type: 'string' },
        output: { type: 'string' },
        termbase: { type: 'string', multiple: true },
        'min-severity': { type: 'string' },
        'fail-on': { type: 'string' },
        newspaper: { type: 'string' },
        names: { type: 'string' },
        digits: { type: 'string' },
        quotes: { type: 'string' },
        months: { type: 'string' },
        percent: { type: 'string' },
        decimals: { type: 'string' },
        spelling: { type: 'string' },
        'do-not-translate': { type: 'string', multiple: true },
        fix: { type: 'boolean' },
        'fix-dry-run': { type: 'boolean' },
      },
    }),
  );
  if (values.help === true) return { name: 'help', about: 'check' };
  const spelling = oneOf('--spelling', values.spelling ?? 'confusions', spellings);
  const options: CheckOptions = {
    paths: positionals.length === 0 ? ['.'] : positionals,
    source: values.source,
    alone: values['no-source'] ?? false,
    format: parseFormat(values.format ?? 'pretty'),
    output: values.output,
    termbases: values.termbase ?? [],
    minSeverity:
      values['min-severity'] === undefined ? undefined : oneOf('--min-severity', values['min-severity'], severities),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'major', [...severities, 'never']),
    fixing: values.fix === true ? 'write' : values['fix-dry-run'] === true ? 'show' : 'no',
    language: parseLanguage(values.lang),
    style: parseStyle(values),
    spelling: spelling === 'all' ? { all: true } : undefined,
  };
  if (options.source !== undefined && options.alone)
    throw new UsageError('--source and --no-source exclude each other');
  if (values.fix === true && values['fix-dry-run'] === true)
    throw new UsageError('--fix and --fix-dry-run exclude each other');
  if (options.fixing === 'show' && values.format !== undefined)
    throw new UsageError('--fix-dry-run prints a diff: it goes with no --format');
  if (options.fixing === 'write' && options.paths.includes('-'))
    throw new UsageError('--fix cannot write to standard input; --fix-dry-run prints the changes');
  if (options.source !== undefined && positionals.length !== 1)
    throw new UsageError('--source belongs to one article: name one file');
  return { name: 'check', options };
}

interface StyleValues {
  readonly newspaper?: string;
  readonly names?: string;
  readonly digits?: string;
  readonly quotes?: string;
  readonly months?: string;
  readonly percent?: string;
  readonly decimals?: string;
  readonly 'do-not-translate'?: readonly string[];
}

function parseStyle(values: StyleValues): CheckOptions['style'] {
  const house = styleOfNewspaper(oneOf('--newspaper', values.newspaper ?? 'none', newspapers));
  return {
    names: oneOf('--names', values.names ?? house.names, nameStyles),
    digits: oneOf('--digits', values.digits ?? house.digits, digitStyles),
    quotes: oneOf('--quotes', values.quotes ?? house.quotes, quoteStyles),
    months: oneOf('--months', values.months ?? house.months, monthStyles),
    percent: oneOf('--percent', values.percent ?? house.percent, percentStyles),
    decimals: oneOf('--decimals', values.decimals ?? house.decimals, decimalStyles),
    doNotTranslate: namesOf(values['do-not-translate'] ?? []),
  };
}

function parseChecks(args: readonly string[]): Command {
  const { values } = parse(() => parseArgs({ args: [...args], options: common }));
  if (values.help === true) return { name: 'help', about: 'checks' };
  return { name: 'checks', language: parseLanguage(values.lang) };
}

function parse<Result>(parser: () => Result): Result {
  try {
    return parser();
  } catch (error) {
    // Node explains at length how a file could be meant; the first sentence says what is wrong.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
    throw new UsageError(sentence.replace(/^./, (letter) => letter.toLowerCase()).replace(/\.$/, ''));
  }
}

function parseFormat(value: string): Format {
  if (laterFormats.includes(value))
    throw new UsageError(`--format ${value} is not available yet; there are ${formats.join(', ')}`);
  return oneOf('--format', value, formats);
}

function namesOf(values: readonly string[]): readonly string[] {
  const names = values.map((name) => name.trim());
  if (names.includes('')) throw new UsageError('--do-not-translate takes a name; not nothing');
  return names;
}

const parseLanguage = (value: string | undefined): keyof Bilingual => oneOf('--lang', value ?? 'en', ['en', 'ar']);

function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${option} takes ${values.join(', ')}; not ${value === '' ? 'nothing' : value}`);
  return found;
}
