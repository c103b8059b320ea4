import * as vscode from 'vscode';
import { termbaseTemplate } from '../core/index';
import { activeDocument } from './activeArticle';
import { changeFile, isThere } from './changeFile';
import { showError } from './log';
import { nameTermbase, readSettings } from './settings';
import { askForText } from './steps';
import type { TermbaseParts } from './termbaseCommands';
import { houseFolderFor } from './termbaseFiles';
import { askForOwnFile, newHouseFile, problemOfName } from './termbasePlaces';

export const newTermbaseCommand = 'munaqqih.newTermbase';

/** A new termbase of the house or, where no folder is open that could have one, of the user. */
export const registerNewTermbase = ({ log }: Pick<TermbaseParts, 'log'>): vscode.Disposable =>
  vscode.commands.registerCommand(newTermbaseCommand, async () => {
    try {
      const folder = houseFolderFor(placeInFront());
      const uri = folder === undefined ? await chooseOwn() : await chooseInHouse(folder);
      if (uri !== undefined) await openOrCreate(uri);
    } catch (error) {
      void showError(log, couldNotWrite(), error);
    }
  });

export const couldNotWrite = (): string => vscode.l10n.t('The termbase could not be written.');

/** The document in front, or a place in the workspace: what termbase commands are about. */
export const placeInFront = (): vscode.Uri => {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const nowhere = vscode.Uri.from({ scheme: 'untitled', path: 'article' });
  return activeDocument()?.uri ?? (root === undefined ? nowhere : vscode.Uri.joinPath(root, 'article'));
};

async function chooseInHouse(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const question = {
    prompt: vscode.l10n.t('The name of the new termbase, in {0}', vscode.workspace.asRelativePath(folder)),
    value: 'house',
    validate: problemOfName,
  };
  const answer = await askForText(question, { title: vscode.l10n.t('New Termbase'), step: 1, totalSteps: 1 });
  return typeof answer === 'string' ? newHouseFile(folder, answer) : undefined;
}

async function chooseOwn(): Promise<vscode.Uri | undefined> {
  const choose = vscode.l10n.t('Choose File…');
  const why = vscode.l10n.t('No folder is open. A termbase of your own holds in every workspace.');
  if ((await vscode.window.showInformationMessage(why, choose)) !== choose) return undefined;
  const uri = await askForOwnFile();
  if (uri !== undefined) await nameTermbase(uri, undefined);
  return uri;
}

async function openOrCreate(uri: vscode.Uri): Promise<void> {
  if (!(await isThere(uri))) {
    const change = await changeFile(uri, () => termbaseTemplate(readSettings(uri).messageLanguage));
    if (change.kind === 'impossible') throw new Error(uri.toString());
  }
  await vscode.window.showTextDocument(uri, { preview: false });
}
