import * as vscode from 'vscode';
import { toWorkspaceEdit } from './convert';
import { editsBetween } from './editsBetween';

export type FileChange =
  /** `isSaved`: not where the file has changes that its user has not saved yet; these are his to save. */
  | { readonly kind: 'changed'; readonly isSaved: boolean; readonly undo: () => Promise<void> }
  | { readonly kind: 'unchanged' | 'impossible' };

/**
 * Changes the text of a file through its editor, so that nothing unsaved is lost and “undo” works there; a file that is
 * not there is made. `change` gives undefined where it cannot be done.
 */
export async function changeFile(uri: vscode.Uri, change: (text: string) => string | undefined): Promise<FileChange> {
  if (!(await isThere(uri))) return createFile(uri, change(''));
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const after = change(before);
  if (after === undefined) return { kind: 'impossible' };
  if (after === before) return { kind: 'unchanged' };
  const wasDirty = document.isDirty;
  if (!(await replaceText(document, after))) return { kind: 'impossible' };
  const isSaved = !wasDirty && (await document.save());
  const undo = async (): Promise<void> => {
    const current = await vscode.workspace.openTextDocument(uri);
    if (current.getText() !== after) return;
    await replaceText(current, before);
    if (isSaved) await current.save();
  };
  return { kind: 'changed', isSaved, undo };
}

async function createFile(uri: vscode.Uri, text: string | undefined): Promise<FileChange> {
  if (text === undefined) return { kind: 'impossible' };
  const making = new vscode.WorkspaceEdit();
  making.createFile(uri, { contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(making))) return { kind: 'impossible' };
  const undo = async (): Promise<void> => {
    const unmaking = new vscode.WorkspaceEdit();
    unmaking.deleteFile(uri, { ignoreIfNotExists: true });
    await vscode.workspace.applyEdit(unmaking);
  };
  return { kind: 'changed', isSaved: true, undo };
}

const replaceText = (document: vscode.TextDocument, text: string): Thenable<boolean> =>
  vscode.workspace.applyEdit(toWorkspaceEdit(document, editsBetween(document.getText(), text)));

export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
