import * as vscode from 'vscode';
import { isArabicProse, readArticle } from '../core/index';
import type { Article, Knowledge } from '../core/index';
import { canBeArticle, formatOf, startOf } from './articles';
import { placesIn } from './convert';
import type { Places } from './convert';
import type { KnowledgeSource } from './knowledge';
import { readSettings } from './settings';
import { languageOfFile } from './sources';
import { readTextFile } from './textFiles';

export type SearchScope = 'article' | 'workspace';

/** An article as it is now, unsaved text included, with what is known about words in its folder. */
export interface SearchedArticle {
  readonly uri: vscode.Uri;
  readonly article: Article;
  readonly places: Places;
  readonly knowledge: Knowledge;
}

export async function searchedDocument(
  document: vscode.TextDocument,
  source: KnowledgeSource,
): Promise<SearchedArticle> {
  const knowledge = await source.knowledgeFor(document.uri);
  // What counts is the text from here on: it may have changed since.
  const article = readArticle(document.getText(), formatOf(document.languageId));
  return { uri: document.uri, article, places: document, knowledge };
}

/** Calls `visit` with every Arabic article of the workspace, with progress. False: it was stopped. */
export const visitWorkspace = (
  title: string,
  source: KnowledgeSource,
  visit: (searched: SearchedArticle) => void,
): Thenable<boolean> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const isOpen = (uri: vscode.Uri): boolean => openArticles().some((document) => isSame(document.uri, uri));
      const found = await vscode.workspace.findFiles('**/*.{md,markdown,txt}', '**/node_modules/**', undefined, token);
      const files = found.filter((uri) => !isOpen(uri)).sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const file of files) {
        if (token.isCancellationRequested) return false;
        progress.report({ message: vscode.workspace.asRelativePath(file), increment: 100 / files.length });
        const searched = await searchedFile(file, source);
        if (searched !== undefined && !isOpen(file)) visit(searched);
      }
      // Last, since they may be written in meanwhile.
      for (const document of openArticles()) visit(await searchedDocument(document, source));
      return !token.isCancellationRequested;
    },
  );

const isSame = (a: vscode.Uri, b: vscode.Uri): boolean => a.toString() === b.toString();

const openArticles = (): readonly vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(
    (document) =>
      (document.isUntitled || vscode.workspace.getWorkspaceFolder(document.uri) !== undefined) &&
      canBeArticle(document, readSettings(document).languages) &&
      isArabicProse(startOf(document)),
  );

/** Undefined: no article, or nothing that can be read. */
async function searchedFile(uri: vscode.Uri, source: KnowledgeSource): Promise<SearchedArticle | undefined> {
  const read = await readTextFile(uri, readSettings(uri).maxFileSize);
  if (read.kind !== 'text' || !isArabicProse(read.text)) return undefined;
  const knowledge = await source.knowledgeFor(uri);
  const article = readArticle(read.text, formatOf(languageOfFile(uri)));
  return { uri, article, places: placesIn(read.text), knowledge };
}
