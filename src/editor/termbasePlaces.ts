import * as vscode from 'vscode';
import { slugOf, termbaseFormatOf } from '../core/index';
import type { TermbaseFile, TermbaseFiles } from './termbaseFiles';
import { houseFolderFor } from './termbaseFiles';

/** Where a new entry may go: into a termbase that holds for the article, or into a new one. */
export type TermbasePlace =
  | { readonly kind: 'file'; readonly file: TermbaseFile }
  | { readonly kind: 'new-house'; readonly folder: vscode.Uri }
  | { readonly kind: 'new-own' };

/** The highest rank first: what is added there holds against the others. */
export async function placesFor(article: vscode.Uri, files: TermbaseFiles): Promise<readonly TermbasePlace[]> {
  const found = await files.filesFor(article);
  const folder = houseFolderFor(article);
  return [
    ...found
      .filter(({ uri }) => termbaseFormatOf(uri.path) !== undefined)
      .toReversed()
      .map((file): TermbasePlace => ({ kind: 'file', file })),
    ...(folder === undefined ? [] : [{ kind: 'new-house', folder } as const]),
    { kind: 'new-own' },
  ];
}

export type PlaceItem = vscode.QuickPickItem & { readonly place: TermbasePlace };

export function placeItem(place: TermbasePlace): PlaceItem {
  switch (place.kind) {
    case 'file':
      return { label: nameOf(place.file.uri), description: originName(place.file.origin), place };
    case 'new-house':
      return {
        label: `$(add) ${vscode.l10n.t('New termbase of the house…')}`,
        description: vscode.workspace.asRelativePath(place.folder),
        place,
      };
    case 'new-own':
      return {
        label: `$(add) ${vscode.l10n.t('New termbase of your own…')}`,
        description: vscode.l10n.t('holds in every workspace, below the house'),
        place,
      };
  }
}

export const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

export const originName = (origin: TermbaseFile['origin']): string =>
  origin === 'house' ? vscode.l10n.t('the house') : vscode.l10n.t('your own');

export const newHouseFile = (folder: vscode.Uri, name: string): vscode.Uri =>
  vscode.Uri.joinPath(folder, `${name}.terms.yaml`);

/** `name`: of a new file of the house. Undefined: the user did not choose where a file of his own is to be. */
export async function fileAt(place: TermbasePlace, name: string): Promise<vscode.Uri | undefined> {
  switch (place.kind) {
    case 'file':
      return place.file.uri;
    case 'new-house':
      return newHouseFile(place.folder, name);
    case 'new-own':
      return askForOwnFile();
  }
}

/** What can be wrong with the name of a termbase that is to be a file in a house folder. */
export const problemOfName = (name: string): string | undefined =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,99}$/u.test(name) && !name.endsWith('.')
    ? undefined
    : vscode.l10n.t('A name has letters, digits, spaces, hyphens, dots and underscores.');

/** A name for a house termbase that is made of the name of another file. */
export function houseNameOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.terms)?\.\w+$/, '');
  return problemOfName(base) === undefined ? base : slugOf(base) || 'house';
}

/** Lets the user choose where a termbase of his own is kept. */
export const askForOwnFile = (): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    title: vscode.l10n.t('New Termbase of Your Own'),
    filters: { YAML: ['yaml'] },
    saveLabel: vscode.l10n.t('Create'),
  });
