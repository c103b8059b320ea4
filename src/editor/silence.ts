import * as vscode from 'vscode';
import { formatOf } from './articles';

const aboveDirective = /^\s*<!--\s*munaqqih-disable-next-line\b[^>]*?(?=\s*-->\s*$)/;
const onLineDirective = /<!--\s*munaqqih-disable-line\b[^>]*?(?=\s*-->\s*$)/;
/** A line of its own above one of these would cut a list, table or quotation in two. */
const partOfSomething = /^\s*(?:[-*+\u2022|>]|[\d\u0660-\u0669]+[.)]\s)|^\s{2}/;

/** Puts the comment into the article that silences the check `id` on one line. */
export function silencingEdit(document: vscode.TextDocument, line: number, id: string): vscode.TextEdit {
  const { text, range } = document.lineAt(line);
  const above = line > 0 ? document.lineAt(line - 1).text : '';
  const directive = aboveDirective.exec(above);
  if (directive !== null) return insertion(line - 1, directive[0].length, ` ${id}`);
  const onLine = onLineDirective.exec(text);
  if (onLine !== null) return insertion(line, onLine.index + onLine[0].length, ` ${id}`);
  if (formatOf(document.languageId) === 'markdown' && (above.trim() !== '' || partOfSomething.test(text)))
    return vscode.TextEdit.insert(range.end, ` <!-- munaqqih-disable-line ${id} -->`);
  const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  return vscode.TextEdit.insert(range.start, `<!-- munaqqih-disable-next-line ${id} -->${lineEnd}`);
}

const insertion = (line: number, character: number, text: string): vscode.TextEdit =>
  vscode.TextEdit.insert(new vscode.Position(line, character), text);
