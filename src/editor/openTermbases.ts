import * as vscode from 'vscode';
import { newTermbaseCommand, placeInFront } from './newTermbase';
import type { TermbaseParts } from './termbaseCommands';
import type { TermbaseFile } from './termbaseFiles';
import { nameOf, originName } from './termbasePlaces';

/** The termbases that hold for the article in front, the highest rank first, with what is in them. */
export const registerOpenTermbases = (parts: Listing): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.openTermbases', async () => {
    const article = placeInFront();
    const items = await listTermbases(article, parts);
    const placeHolder =
      items.length > 0
        ? vscode.l10n.t('Termbases that hold here, the highest rank first')
        : vscode.l10n.t('No termbase holds here yet but the built-in knowledge. What would you like to do?');
    const chosen = await vscode.window.showQuickPick([...items, ...otherItems(items.length > 0)], {
      placeHolder,
      matchOnDescription: true,
    });
    if (chosen?.uri !== undefined) await vscode.window.showTextDocument(chosen.uri);
    if (chosen?.command !== undefined) await vscode.commands.executeCommand(...chosen.command);
  });

export type Listing = Pick<TermbaseParts, 'files' | 'knowledge'>;

interface Item extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly command?: readonly [id: string, ...values: unknown[]];
}

export async function listTermbases(
  article: vscode.Uri,
  { files, knowledge }: Listing,
): Promise<readonly (Item & { readonly uri: vscode.Uri; readonly file: TermbaseFile })[]> {
  // Problems are known once the termbases have been compiled: examples are run then.
  await knowledge.knowledgeFor(article);
  const found = await files.filesFor(article);
  return Promise.all(
    found.toReversed().map(async (file) => {
      const read = await files.read(file.uri);
      const concepts = vscode.l10n.t('Concepts: {0}', read?.concepts.length ?? 0);
      const count = files.problemsOf(file.uri);
      const problems = count === 0 ? [] : [`$(warning) ${vscode.l10n.t('Problems: {0}', count)}`];
      return {
        label: nameOf(file.uri),
        description: originName(file.origin),
        detail: [concepts, ...problems].join('  '),
        uri: file.uri,
        file,
      };
    }),
  );
}

const otherItems = (isPreceded: boolean): readonly Item[] => [
  ...(isPreceded ? [{ label: '', kind: vscode.QuickPickItemKind.Separator }] : []),
  {
    label: `$(add) ${vscode.l10n.t('New termbase…')}`,
    detail: vscode.l10n.t('A file in .munaqqih/, with examples of entries'),
    command: [newTermbaseCommand],
  },
  {
    label: `$(cloud-download) ${vscode.l10n.t('Import a termbase…')}`,
    detail: vscode.l10n.t('From YAML, CSV, TSV or TBX'),
    command: ['munaqqih.importTermbase'],
  },
  {
    label: `$(gear) ${vscode.l10n.t('Termbases of your own…')}`,
    detail: vscode.l10n.t('The setting munaqqih.termbases: they hold in every workspace'),
    command: ['workbench.action.openSettings', 'munaqqih.termbases'],
  },
];
