import * as vscode from 'vscode';
import { indexLines, readTermbase, termbaseFormatOf, termbaseFormats, writeTermbase } from '../core/index';
import type { ReadTermbase, TermbaseFormat } from '../core/index';
import { changeFile, isThere } from './changeFile';
import { tellAndOffer, openTermbase } from './growTermbase';
import { showError } from './log';
import type { Log } from './log';
import { couldNotWrite, placeInFront } from './newTermbase';
import { nameTermbase } from './settings';
import { askForText } from './steps';
import type { TermbaseParts } from './termbaseCommands';
import { houseFolderFor, maxTermbaseBytes } from './termbaseFiles';
import { askForOwnFile, houseNameOf, nameOf, newHouseFile, problemOfName } from './termbasePlaces';
import { readTextFile } from './textFiles';

/** Brings a termbase of another tool into the house, as YAML, which holds all that a termbase can say. */
export const registerImportTermbase = ({ log }: Pick<TermbaseParts, 'log'>): vscode.Disposable =>
  vscode.commands.registerCommand('munaqqih.importTermbase', async () => {
    const [source] = (await askForSource()) ?? [];
    if (source === undefined) return;
    try {
      await importFrom(source, log);
    } catch (error) {
      void showError(log, couldNotWrite(), error);
    }
  });

const askForSource = (): Thenable<vscode.Uri[] | undefined> =>
  vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Termbase'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Termbases')]: [...termbaseFormats, 'yml'] },
  });

async function importFrom(source: vscode.Uri, log: Log): Promise<void> {
  const name = nameOf(source);
  const format = termbaseFormatOf(source.path);
  const content = await readTextFile(source, maxTermbaseBytes);
  if (format === undefined || content.kind !== 'text') {
    const why = vscode.l10n.t('{0} cannot be read: it is too large, not UTF-8, or of an unknown format.', name);
    void vscode.window.showErrorMessage(why);
    return;
  }
  const read = readTermbase(content.text, format);
  logProblems(name, content.text, read, log);
  if (read.concepts.length === 0) {
    await tellProblems(vscode.l10n.t('{0} has no entry that can be used.', name), read, log);
    return;
  }
  const article = placeInFront();
  const target = await askForTarget(article, source);
  if (target === undefined) return;
  const change = await changeFile(target, () => textOf(content.text, format, read));
  if (change.kind === 'impossible') throw new Error(target.toString());
  if (houseFolderFor(article) === undefined) await nameTermbase(target, undefined);
  const imported = vscode.l10n.t('Imported into {0}. Concepts: {1}.', nameOf(target), read.concepts.length);
  if (read.problems.length === 0) void tellAndOffer(target, imported);
  else void tellProblems(imported, read, log, target);
}

/** A YAML file keeps its comments, and whatever else writing it anew would lose. */
const textOf = (text: string, format: TermbaseFormat, { concepts }: ReadTermbase): string =>
  format === 'yaml' ? text : writeTermbase(concepts, 'yaml');

async function askForTarget(article: vscode.Uri, source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = houseFolderFor(article);
  if (folder === undefined) return askForOwnFile();
  let value = houseNameOf(source.path);
  let complaint = '';
  for (;;) {
    const prompt = [complaint, vscode.l10n.t('The name of the termbase, in {0}', nameOf(folder))].join(' ').trim();
    const place = { title: vscode.l10n.t('Import Termbase'), step: 1, totalSteps: 1 };
    const answer = await askForText({ prompt, value, validate: problemOfName }, place);
    if (typeof answer !== 'string') return undefined;
    const target = newHouseFile(folder, answer);
    if (!(await isThere(target))) return target;
    complaint = vscode.l10n.t('{0} is there already.', nameOf(target));
    value = `${answer}-2`;
  }
}

function logProblems(name: string, text: string, { problems }: ReadTermbase, log: Log): void {
  const lines = indexLines(text);
  for (const { start, message } of problems) {
    const { line, column } = lines.positionOf(start);
    log.warn(`${name}:${line}:${column}: ${message.en}`);
  }
}

/** `target`: what there is to open, if anything. */
async function tellProblems(said: string, read: ReadTermbase, log: Log, target?: vscode.Uri): Promise<void> {
  const showList = vscode.l10n.t('Show List');
  const message = `${said} ${vscode.l10n.t('Problems in the file: {0}.', read.problems.length)}`;
  const offers = target === undefined ? [showList] : [showList, openTermbase()];
  const answer = await vscode.window.showWarningMessage(message, ...offers);
  if (answer === showList) log.show();
  if (answer === openTermbase() && target !== undefined) await vscode.window.showTextDocument(target);
}
