import * as vscode from 'vscode';
import type { ArticleFormat } from '../core/index';

/** Documents that are text but nobody's article: logs, old versions beside a comparison, input fields. */
const notForEditing =
  /^(?:output|debug|comment|git|gitfs|svn|hg|review|interactive|walkThrough\w*|conflictResolution|search-editor|chat\w*|vscode-(?!notebook-cell$|remote$|vfs$|test-web$).*)$/;

export const canBeArticle = (document: vscode.TextDocument, languages: readonly string[]): boolean =>
  languages.includes(document.languageId) &&
  !notForEditing.test(document.uri.scheme) &&
  vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false;

export const formatOf = (languageId: string): ArticleFormat =>
  /^(?:markdown|mdx|quarto|rmd)$/.test(languageId) ? 'markdown' : 'plain';

/** Does the document, written as UTF-8, take more than `bytes`? */
export function isLargerThan(bytes: number, document: vscode.TextDocument): boolean {
  const characters = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  // A character takes one to three bytes: most documents are decided without encoding them.
  if (characters > bytes) return true;
  if (characters * 3 <= bytes) return false;
  return new TextEncoder().encode(document.getText()).length > bytes;
}

/** Enough of a document to tell its language by, however large the whole is. */
export const startOf = (document: vscode.TextDocument): string =>
  document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(20_000)));

/** Characters that could not be read come out as U+FFFD: the file is not in the encoding it was opened with. */
export function isWronglyDecoded(text: string): boolean {
  const lost = text.slice(0, 20_000).match(/\uFFFD/g)?.length ?? 0;
  return lost >= 8;
}
