import { dirname, join, resolve } from 'node:path';
import { compileKnowledge, parseTermbase } from '../core/index';
import type { Knowledge, Termbase } from '../core/index';
import type { Faults } from './faults';
import { reasonOf } from './files';
import type { Host } from './host';
import { shownPath } from './paths';
import { readText } from './readText';

/** Knowledge for the articles of a folder. */
export type KnowledgeSource = (folder: string) => Promise<Knowledge>;

/** The product's termbases, over them the house's, over these the ones that were named: compiled once for each mix. */
export function createKnowledgeSource(named: readonly string[], host: Host, faults: Faults): KnowledgeSource {
  const houseFiles = remember((folder: string) => findHouseFiles(folder, host, faults));
  const termbase = remember((path: string) => readTermbase(path, host, faults));
  const compiled = new Map<string, Knowledge>();
  return async (folder) => {
    const paths = [...houseFiles(folder), ...named.map((path) => resolve(host.cwd, path))];
    const key = paths.join('\n');
    let knowledge = compiled.get(key);
    if (knowledge === undefined) {
      const own: (Termbase | undefined)[] = [];
      for (const path of new Set(paths)) own.push(await termbase(path));
      const { termbases, grammar } = host.knowledge;
      knowledge = compileKnowledge([...termbases, ...own.filter((base) => base !== undefined)], grammar);
      compiled.set(key, knowledge);
    }
    return knowledge;
  };
}

function remember<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

const houseTermbase = /\.terms\.ya?ml$/i;

/** The termbases in `.munaqqih` of the folder, or of the nearest folder above that has any. */
function findHouseFiles(folder: string, host: Host, faults: Faults): readonly string[] {
  for (let at = folder; ; at = dirname(at)) {
    const house = join(at, '.munaqqih');
    try {
      if (host.files.kindOf(house) === 'folder') {
        const names = host.files
          .list(house)
          .map(({ name }) => name)
          .filter((name) => houseTermbase.test(name));
        if (names.length > 0) return names.map((name) => join(house, name));
      }
    } catch (error) {
      faults.add(shownPath(house, host.cwd), reasonOf(error));
    }
    if (dirname(at) === at) return [];
  }
}

/** Reads a termbase; what is wrong in it is a fault at its place, and the good entries count. */
async function readTermbase(path: string, host: Host, faults: Faults): Promise<Termbase | undefined> {
  const shown = shownPath(path, host.cwd);
  if (!/\.(?:yaml|yml|json)$/i.test(path)) {
    faults.add(shown, 'termbases are YAML files for now; CSV, TSV and TBX come later');
    return undefined;
  }
  const read = await readText(path, host);
  if (read.text === undefined) {
    faults.add(shown, read.reason);
    return undefined;
  }
  const { parseYaml } = await import('./yaml');
  const { value, problems, placeOf } = parseYaml(read.text);
  for (const { line, column, message } of problems) faults.add(`${shown}:${line}:${column}`, message);
  const termbase = parseTermbase(value);
  for (const problem of termbase.problems) {
    const { line, column } = placeOf(problem.path);
    faults.add(`${shown}:${line}:${column}`, problem.message.en);
  }
  return { name: shown, concepts: termbase.concepts, domains: termbase.domains };
}
