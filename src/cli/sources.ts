import { dirname, isAbsolute, resolve } from 'node:path';
import type { Manuscript } from '../core/index';
import type { CheckOptions } from './arguments';
import type { Faults } from './faults';
import type { Files } from './files';
import { formatOf } from './formatOf';
import type { Host } from './host';
import { isInside, shownPath } from './paths';
import { readText } from './readText';

export interface Source extends Manuscript {
  /** For reports. */
  readonly shown: string;
}

/**
 * The English source of an article: the one that was named, the one that its front matter names, or NAME.en.md beside
 * NAME.ar.md. One that cannot be read is a fault, and the article is reviewed alone.
 */
export async function findSource(
  article: { readonly path: string | undefined; readonly text: string },
  { alone, source }: CheckOptions,
  host: Host,
  faults: Faults,
): Promise<Source | undefined> {
  if (alone) return undefined;
  const path = source === undefined ? await pairOf(article, host) : resolve(host.cwd, source);
  if (path === undefined) return undefined;
  const shown = shownPath(source ?? path, host.cwd);
  const read = await readText(path, host);
  if (read.text === undefined) {
    faults.add(shown, read.reason);
    return undefined;
  }
  return { shown, text: read.text, format: formatOf(path) };
}

async function pairOf(
  { path, text }: { readonly path: string | undefined; readonly text: string },
  { files, cwd }: Host,
): Promise<string | undefined> {
  const folder = path === undefined ? cwd : dirname(path);
  const named = await sourceField(text);
  const beside = path?.replace(/\.ar(?<ending>\.[^./\\]+)$/i, '.en$<ending>');
  for (const candidate of [named === undefined ? undefined : resolve(folder, named), beside]) {
    if (candidate === undefined || candidate === path) continue;
    // Front matter comes with the article, perhaps from a stranger: it opens no file elsewhere.
    if (!isInside(candidate, folder) && !isInside(candidate, cwd)) continue;
    if (isFile(candidate, files)) return candidate;
  }
  return undefined;
}

function isFile(path: string, files: Files): boolean {
  try {
    return files.kindOf(path) === 'file';
  } catch {
    return false;
  }
}

const frontMatter = /^---[^\S\n]*\r?\n(?<yaml>[^]*?)^(?:---|\.\.\.)[^\S\n]*\r?$/m;

/** What the front matter says under `source:`, where that is the path of a text; it can also be an agency or a link. */
async function sourceField(text: string): Promise<string | undefined> {
  const yaml = text.startsWith('---') ? frontMatter.exec(text)?.groups?.['yaml'] : undefined;
  if (yaml === undefined || !/^["']?source["']?[^\S\n]*:/m.test(yaml)) return undefined;
  const { parseDocument } = await import('yaml');
  try {
    const field: unknown = parseDocument(yaml).get('source');
    const isPath = typeof field === 'string' && /\.(?:md|markdown|txt)$/i.test(field) && !/^\w+:\/\//.test(field);
    return isPath && !isAbsolute(field) ? field : undefined;
  } catch {
    return undefined;
  }
}
