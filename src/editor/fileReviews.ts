import * as vscode from 'vscode';
import type { CheckPages } from './checkPages';
import { placesIn, toDiagnostic } from './convert';
import { reviewFile } from './reviewFile';
import type { FileReview, FileReviewParts } from './reviewFile';
import type { Reviews } from './reviews';
import { onDidChangeSettings, readSettings } from './settings';

/**
 * What a review of the workspace found in files. It stays in the Problems panel, true to the files, until it is
 * cleared; while a file is open, its findings are those of its editor.
 */
export interface FileReviews {
  review(uri: vscode.Uri): Promise<FileReview>;
  clear(): void;
  dispose(): void;
}

export interface FileReviewsParts extends FileReviewParts {
  readonly reviews: Reviews;
  readonly pages: CheckPages;
}

export function createFileReviews(parts: FileReviewsParts): FileReviews {
  const { reviews, pages } = parts;
  const shown = vscode.languages.createDiagnosticCollection('munaqqih-files');
  const files = new Map<string, vscode.Uri>();
  const isOpen = (uri: vscode.Uri): boolean =>
    vscode.workspace.textDocuments.some(
      (document) => document.uri.toString() === uri.toString() && reviews.stateOf(document) !== undefined,
    );
  const review = async (uri: vscode.Uri): Promise<FileReview> => {
    const outcome = await reviewFile(uri, parts);
    files.set(uri.toString(), uri);
    tellMenus(true);
    if (outcome.kind !== 'reviewed' || isOpen(uri)) {
      shown.delete(uri);
      return outcome;
    }
    const places = placesIn(outcome.text);
    const language = readSettings(uri).messageLanguage;
    const surroundings = { uri, places, language, pages };
    shown.set(
      uri,
      outcome.findings.map((finding) => toDiagnostic(finding, surroundings)),
    );
    return outcome;
  };
  const reviewAgain = async (uri: vscode.Uri): Promise<void> => {
    if (!files.has(uri.toString())) return;
    if (isOpen(uri)) shown.delete(uri);
    else await review(uri);
  };
  const reviewAllAgain = async (): Promise<void> => {
    for (const uri of [...files.values()]) await reviewAgain(uri);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown,txt}', true);
  const subscriptions = [
    shown,
    watcher,
    watcher.onDidChange((uri) => void reviewAgain(uri)),
    watcher.onDidDelete((uri) => {
      shown.delete(uri);
      files.delete(uri.toString());
    }),
    reviews.onDidChange(({ uri }) => void reviewAgain(uri)),
    parts.ignored.onDidChange(() => void reviewAllAgain()),
    onDidChangeSettings(() => void reviewAllAgain()),
    parts.knowledge.onDidChange(() => void reviewAllAgain()),
  ];
  return {
    review,
    clear() {
      files.clear();
      shown.clear();
      tellMenus(false);
    },
    dispose: () => {
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** The command that clears is of no use before there is something to clear. */
const tellMenus = (hasWorkspaceReview: boolean): void =>
  void vscode.commands.executeCommand('setContext', 'munaqqih.hasWorkspaceReview', hasWorkspaceReview);
