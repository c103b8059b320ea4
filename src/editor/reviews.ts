import * as vscode from 'vscode';
import type { Finding } from '../core/index';
import { canBeArticle } from './articles';
import { createOpenArticle } from './openArticle';
import type { ArticleState, OpenArticle, OpenArticleParts, ReadArticle } from './openArticle';
import { onDidChangeSettings, readSettings } from './settings';

/** The reviews of the open documents. What they say is never older than the text. */
export interface Reviews {
  /** Undefined: the document is not looked at. */
  stateOf(document: vscode.TextDocument): ArticleState | undefined;
  /** The findings in the text as it is now; reviews it first where that has not been done yet. */
  findingsIn(document: vscode.TextDocument): Promise<readonly Finding[]>;
  /** Reviews a document whatever its size and language, and if reviews are switched off. */
  reviewAnyway(document: vscode.TextDocument): Promise<ArticleState>;
  /** The text as it would be with all safe fixes. Undefined: there is none to apply. */
  textFixedSafely(document: vscode.TextDocument): Promise<string | undefined>;
  /** Undefined: the document is not reviewed. */
  articleIn(document: vscode.TextDocument): Promise<ReadArticle | undefined>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  dispose(): void;
}

export function createReviews(parts: OpenArticleParts): Reviews {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const articles = new Map<vscode.TextDocument, OpenArticle>();
  const open = (document: vscode.TextDocument): OpenArticle => {
    const known = articles.get(document);
    if (known !== undefined) return known;
    const article = createOpenArticle(document, {
      ...parts,
      onDidReview: () => {
        changed.fire(document);
      },
    });
    articles.set(document, article);
    return article;
  };
  const close = (document: vscode.TextDocument): void => {
    articles.get(document)?.dispose();
    if (articles.delete(document)) changed.fire(document);
  };
  const watch = (document: vscode.TextDocument): void => {
    if (canBeArticle(document, readSettings(document).languages)) open(document).reviewSoon();
  };
  const startOver = (): void => {
    for (const document of articles.keys()) close(document);
    vscode.workspace.textDocuments.forEach(watch);
  };
  const subscriptions = [
    changed,
    vscode.workspace.onDidOpenTextDocument(watch),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) articles.get(document)?.reviewAfterTyping();
    }),
    onDidChangeSettings(startOver),
    parts.knowledge.onDidChange(startOver),
    parts.ignored.onDidChange(() => {
      for (const article of articles.values()) article.reviewSoon();
    }),
    parts.companions.onDidChange((source) => {
      for (const [document, article] of articles)
        if (parts.companions.isSourceOf(source, document)) article.reviewAfterTyping();
    }),
  ];
  vscode.workspace.textDocuments.forEach(watch);

  return {
    stateOf: (document) => articles.get(document)?.state,
    async findingsIn(document) {
      const state = await articles.get(document)?.reviewNow();
      return state?.kind === 'reviewed' ? state.findings : [];
    },
    reviewAnyway: (document) => open(document).reviewAnyway(),
    textFixedSafely: async (document) => articles.get(document)?.textFixedSafely(),
    articleIn: async (document) => articles.get(document)?.readNow(),
    onDidChange: changed.event,
    dispose() {
      for (const article of articles.values()) article.dispose();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}
