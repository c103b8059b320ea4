import { basename, join, relative, resolve } from 'node:path';
import type { Host } from './host';
import type { Faults } from './faults';
import { reasonOf } from './files';
import { shownPath } from './paths';

/** A file that is an article, or may turn out to be one when it is read. */
export interface Candidate {
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** For reports. */
  readonly shown: string;
  /** Asked for by name, or named as an Arabic article; otherwise its prose decides. */
  readonly certain: boolean;
}

const endings = /\.(?:md|markdown|txt)$/i;
const namedArabic = /\.ar\.(?:md|markdown|txt)$/i;
/** Hidden folders, .git among them, are left out too. */
const ignoredFolders = new Set(['node_modules', 'dist']);

/** The files that the paths stand for, in the order of the paths, each once. */
export function findArticles(paths: readonly string[], host: Host, faults: Faults): readonly Candidate[] {
  const { files, cwd } = host;
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const key = candidate.path ?? '-';
    if (found.get(key)?.certain !== true) found.set(key, candidate);
  };
  for (const given of paths) {
    if (given === '-') {
      add({ path: undefined, shown: given, certain: true });
      continue;
    }
    const path = resolve(cwd, given);
    const shown = shownPath(given, cwd);
    try {
      const kind = files.kindOf(path);
      if (kind === undefined) faults.add(shown, 'no such file or folder');
      else if (kind === 'file') add({ path, shown, certain: true });
      else
        for (const file of filesBelow(path, host, faults).sort())
          add({
            path: file,
            shown: shownPath(join(given, relative(path, file)), cwd),
            certain: namedArabic.test(basename(file)),
          });
    } catch (error) {
      faults.add(shown, reasonOf(error));
    }
  }
  return [...found.values()];
}

function filesBelow(folder: string, host: Host, faults: Faults): string[] {
  const { files, cwd } = host;
  const found: string[] = [];
  try {
    for (const { name, kind } of files.list(folder)) {
      const path = join(folder, name);
      if (name.startsWith('.')) continue;
      if (kind === 'folder') {
        if (!ignoredFolders.has(name)) found.push(...filesBelow(path, host, faults));
        // Links to folders are not followed: they could lead in a circle.
      } else if (endings.test(name) && (kind === 'file' || files.kindOf(path) !== 'folder')) found.push(path);
    }
  } catch (error) {
    faults.add(shownPath(folder, cwd), reasonOf(error));
  }
  return found;
}
