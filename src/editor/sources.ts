import * as vscode from 'vscode';
import type { Manuscript } from '../core/index';
import { formatOf } from './articles';
import { readTextFile } from './textFiles';

/** Where the English may be that an article was translated from; the likeliest place first. */
export function addressesOfSource(article: vscode.Uri, text: string): readonly vscode.Uri[] {
  if (article.scheme === 'untitled') return [];
  const named = namedInFrontMatter(text);
  const address = named === undefined ? undefined : vscode.Uri.joinPath(article, '..', named);
  // NAME.ar.md belongs to NAME.en.md.
  const beside = article.with({ path: article.path.replace(/\.ar(?=\.\w+$)/i, '.en') });
  return [address, beside].filter(
    (uri) => uri !== undefined && uri.toString() !== article.toString() && isNear(uri, article),
  ) as vscode.Uri[];
}

/** Undefined where it cannot be read. What is open is read as it stands in its editor. */
export async function readSource(uri: vscode.Uri, maxBytes: number): Promise<Manuscript | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return { text: open.getText(), format: formatOf(open.languageId) };
  const read = await readTextFile(uri, maxBytes);
  return read.kind === 'text' ? { text: read.text, format: formatOf(languageOfFile(uri)) } : undefined;
}

export async function findSource(
  addresses: readonly vscode.Uri[],
  read: (uri: vscode.Uri) => Promise<Manuscript | undefined>,
): Promise<Manuscript | undefined> {
  for (const uri of addresses) {
    const source = await read(uri);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The language that VS Code gives to a file of this name. */
export const languageOfFile = ({ path }: vscode.Uri): string =>
  /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext';

/** Front matter comes with the article, perhaps from a stranger: it opens no file elsewhere. */
function isNear(uri: vscode.Uri, article: vscode.Uri): boolean {
  const folder = vscode.Uri.joinPath(article, '..').path;
  return uri.path.startsWith(`${folder}/`) || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

const frontMatter = /^---[^\S\n]*\r?\n(?<lines>[^]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const sourceLine =
  /^["']?source["']?[^\S\n]*:[^\S\n]*(?<quote>["']?)(?<name>[^"'#\r\n]+?)\k<quote>[^\S\n]*(?:#.*)?\r?$/m;

/** It can also be an agency or a link: only the relative path of a text is meant here. */
function namedInFrontMatter(text: string): string | undefined {
  const lines = frontMatter.exec(text.slice(0, 10_000))?.groups?.['lines'];
  const name = lines === undefined ? undefined : sourceLine.exec(lines)?.groups?.['name'];
  const isPath = name !== undefined && /\.(?:md|markdown|txt)$/i.test(name) && !/^(?:[\\/]|[a-z][\w+.-]*:)/i.test(name);
  return isPath ? name : undefined;
}
