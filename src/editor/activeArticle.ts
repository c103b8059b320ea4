import * as vscode from 'vscode';
import type { ArticleState } from './openArticle';
import type { Reviews } from './reviews';

export const activeDocument = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;

/** Calls the listener now, and whenever the document in front is another or its review changes. */
export function followActiveArticle(
  reviews: Reviews,
  listener: (state: ArticleState | undefined) => void,
): vscode.Disposable {
  const tell = (): void => {
    const document = activeDocument();
    listener(document && reviews.stateOf(document));
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    reviews.onDidChange((document) => {
      if (document === activeDocument()) tell();
    }),
  );
}

/** What is known of the article in front, for the conditions of commands and menus in package.json. */
export function registerContextKeys(reviews: Reviews): vscode.Disposable {
  const known = new Map<string, boolean>();
  return followActiveArticle(reviews, (state) => {
    const isReviewed = state?.kind === 'reviewed';
    const keys = {
      isArticle: isReviewed || state?.kind === 'too-large' || state?.kind === 'off',
      hasFindings: isReviewed && state.findings.length > 0,
      hasSafeFixes: isReviewed && state.findings.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')),
      hasIgnored: isReviewed && state.ignored > 0,
    };
    for (const [name, value] of Object.entries(keys)) {
      if (known.get(name) === value) continue;
      known.set(name, value);
      void vscode.commands.executeCommand('setContext', `munaqqih.${name}`, value);
    }
  });
}
