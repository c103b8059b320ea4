import * as vscode from 'vscode';
import type { CheckPages } from './checkPages';
import { toDiagnostic } from './convert';
import type { Reviews } from './reviews';
import { readSettings } from './settings';

/** Shows the findings of open documents as squiggles and in the Problems panel. */
export function registerDiagnostics(reviews: Reviews, pages: CheckPages): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('munaqqih');
  const publish = (document: vscode.TextDocument): void => {
    const state = reviews.stateOf(document);
    if (state?.kind !== 'reviewed') {
      shown.delete(document.uri);
      return;
    }
    const language = readSettings(document).messageLanguage;
    const surroundings = { uri: document.uri, places: document, language, pages };
    shown.set(
      document.uri,
      state.findings.map((finding) => toDiagnostic(finding, surroundings)),
    );
  };
  return vscode.Disposable.from(shown, reviews.onDidChange(publish));
}
