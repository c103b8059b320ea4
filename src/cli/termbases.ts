import { dirname, join, resolve } from 'node:path';
import {
  admitTermbase,
  allChecks,
  compileKnowledge,
  indexLines,
  readTermbase,
  termbaseFormatOf,
  termbaseFormats,
} from '../core/index';
import type { Knowledge, ReadTermbase, Termbase } from '../core/index';
import type { CheckOptions } from './arguments';
import type { Faults } from './faults';
import { reasonOf } from './files';
import type { Host } from './host';
import { shownPath } from './paths';
import { readText } from './readText';

/** Knowledge for the articles of a folder. */
export type KnowledgeSource = (folder: string) => Promise<Knowledge>;

/** A termbase that comes on top of the product's. */
interface TermbaseFile {
  readonly path: string;
  readonly origin: Exclude<Termbase['origin'], 'built-in'>;
}

interface ReadFile {
  readonly text: string;
  readonly read: ReadTermbase;
}

/** The product's termbases, over them the house's, over these the ones that were named: compiled once for each mix. */
export function createKnowledgeSource(
  { termbases: named, language }: Pick<CheckOptions, 'termbases' | 'language'>,
  host: Host,
  faults: Faults,
): KnowledgeSource {
  const user = named.map((path): TermbaseFile => ({ path: resolve(host.cwd, path), origin: 'user' }));
  /** Those in `.munaqqih` of the folder and of all folders above it, the highest first. */
  const houseOf = remember((folder: string): readonly TermbaseFile[] => {
    const above = dirname(folder);
    const own = listHouseFiles(join(folder, '.munaqqih'), host, faults);
    return above === folder ? own : [...houseOf(above), ...own];
  });
  const contentOf = remember((path: string) => readFile(path, host, faults));
  const compiled = new Map<string, Knowledge>();

  return async (folder) => {
    const files = [...houseOf(folder), ...user];
    const mix = files.map(({ path }) => path).join('\n');
    const knowledge = compiled.get(mix) ?? (await compile(files));
    compiled.set(mix, knowledge);
    return knowledge;
  };

  async function compile(files: readonly TermbaseFile[]): Promise<Knowledge> {
    const { builtInTermbases, builtInGrammar: grammar, preparedTerms } = await host.knowledge();
    const prepared = preparedTerms && { prepared: preparedTerms };
    let termbases = builtInTermbases;
    for (const { path, origin } of files) {
      const content = await contentOf(path);
      if (content === undefined) continue;
      const name = shownPath(path, host.cwd);
      const below = { checks: allChecks, termbases, grammar, ...prepared };
      const { termbase, problems } = admitTermbase({ name, origin, folder: dirname(path) }, content.read, below);
      const lines = indexLines(content.text);
      for (const { start, message } of problems) {
        const { line, column } = lines.positionOf(start);
        faults.add(`${name}:${line}:${column}`, message[language]);
      }
      termbases = [...termbases, termbase];
    }
    return compileKnowledge(termbases, grammar, preparedTerms);
  }
}

function remember<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

const isHouseTermbase = (name: string): boolean => /\.terms\.\w+$/i.test(name) && termbaseFormatOf(name) !== undefined;

function listHouseFiles(house: string, host: Host, faults: Faults): readonly TermbaseFile[] {
  try {
    if (host.files.kindOf(house) !== 'folder') return [];
    const names = host.files.list(house).map(({ name }) => name);
    return names.filter(isHouseTermbase).map((name) => ({ path: join(house, name), origin: 'house' }));
  } catch (error) {
    faults.add(shownPath(house, host.cwd), reasonOf(error));
    return [];
  }
}

async function readFile(path: string, host: Host, faults: Faults): Promise<ReadFile | undefined> {
  const shown = shownPath(path, host.cwd);
  const format = termbaseFormatOf(path);
  if (format === undefined) {
    faults.add(shown, `not a termbase; their names end in ${termbaseFormats.map((ending) => `.${ending}`).join(', ')}`);
    return undefined;
  }
  const content = await readText(path, host);
  if (content.text === undefined) {
    faults.add(shown, content.reason);
    return undefined;
  }
  return { text: content.text, read: readTermbase(content.text, format) };
}
