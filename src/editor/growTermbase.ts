import * as vscode from 'vscode';
import { addToTermbase, termbaseFormatOf } from '../core/index';
import type { TermbaseAddition } from '../core/index';
import { changeFile } from './changeFile';

/** Adds to a termbase, says what came of it, and offers to undo it or to look at it. */
export async function growTermbase(
  uri: vscode.Uri,
  addition: TermbaseAddition,
  taken: ReadonlySet<string>,
): Promise<void> {
  const format = termbaseFormatOf(uri.path);
  const name = vscode.workspace.asRelativePath(uri);
  const change = await changeFile(uri, (text) =>
    format === undefined ? undefined : addToTermbase(text, format, addition, taken),
  );
  switch (change.kind) {
    case 'changed':
      // The caller is done; the message may stay for as long as its reader likes.
      void tellAdded(uri, change.isSaved ? added(name) : addedUnsaved(name), change.undo);
      return;
    case 'unchanged':
      void tellAndOffer(uri, vscode.l10n.t('{0} says so already.', name));
      return;
    case 'impossible': {
      const why = vscode.l10n.t(
        'Nothing was added: {0} has an error that must be mended first, or another entry in it says the contrary.',
        name,
      );
      void tellAndOffer(uri, why, vscode.window.showWarningMessage);
    }
  }
}

const added = (name: string): string => vscode.l10n.t('Added to {0}.', name);
const addedUnsaved = (name: string): string =>
  vscode.l10n.t('Added to {0}, which has unsaved changes. It holds as soon as the file is saved.', name);

async function tellAdded(uri: vscode.Uri, message: string, undo: () => Promise<void>): Promise<void> {
  const [undoing, opening] = [vscode.l10n.t('Undo'), openTermbase()];
  const answer = await vscode.window.showInformationMessage(message, undoing, opening);
  if (answer === undoing) await undo();
  if (answer === opening) await vscode.window.showTextDocument(uri);
}

export const openTermbase = (): string => vscode.l10n.t('Open Termbase');

export async function tellAndOffer(
  uri: vscode.Uri,
  message: string,
  tell: (message: string, ...items: string[]) => Thenable<string | undefined> = vscode.window.showInformationMessage,
): Promise<void> {
  if ((await tell(message, openTermbase())) === openTermbase()) await vscode.window.showTextDocument(uri);
}
