import * as vscode from 'vscode';
import { citationOf, seek, termAround } from '../core/index';
import type { Knowledge, Sought } from '../core/index';

/** Longer than this, in UTF-16 units, a selection is no term. */
const longestTerm = 120;

/**
 * The wording to look for: what is selected, or else what the user writes, with the word at the cursor to begin with.
 * Undefined: he gave up.
 */
export async function askSought(
  editor: vscode.TextEditor | undefined,
  knowledge: Knowledge,
  title: string,
): Promise<Sought | undefined> {
  const selected = editor === undefined ? '' : editor.document.getText(editor.selection);
  if (selected.length <= longestTerm) {
    const sought = seek(citationOf(selected, knowledge), knowledge);
    if (sought !== undefined) return sought;
  }
  const written = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('A term as you would write it: it is found in all its forms.'),
    value: editor === undefined ? '' : citationOf(wordingAtCursor(editor, knowledge), knowledge),
    validateInput: (text) =>
      text === '' || seek(text, knowledge) !== undefined ? undefined : vscode.l10n.t('Write at least one word.'),
  });
  return written === undefined ? undefined : seek(written, knowledge);
}

const word = /[\p{L}\p{M}\p{N}\u0640]+(?:[.'&+-][\p{L}\p{N}]+)*/u;

/** A term of several words where the cursor is in one, else the word. */
function wordingAtCursor({ document, selection }: vscode.TextEditor, knowledge: Knowledge): string {
  const { text } = document.lineAt(selection.active.line);
  const term = termAround(text, selection.active.character, knowledge);
  const range = document.getWordRangeAtPosition(selection.active, word);
  return term ?? (range === undefined ? '' : document.getText(range));
}
