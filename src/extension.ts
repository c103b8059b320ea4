import * as vscode from 'vscode';
import { registerContextKeys } from './editor/activeArticle';
import { createCheckPages, registerOpenCheckPage } from './editor/checkPages';
import { createCompanions } from './editor/companions';
import { createCrashReports } from './editor/crashes';
import { registerDecisions } from './editor/decisions';
import { createDictionarySource } from './editor/dictionary';
import { registerDiagnostics } from './editor/diagnostics';
import { createFileReviews } from './editor/fileReviews';
import { registerFindTerm } from './editor/findTerm';
import { registerFixAll } from './editor/fixAll';
import { registerHovers } from './editor/hovers';
import { createIgnoredFindings } from './editor/ignoredFindings';
import { createKnowledge, readBuiltIn } from './editor/knowledge';
import { createLog, registerShowLog, showError } from './editor/log';
import { registerNavigation } from './editor/navigation';
import { registerQuickFixes } from './editor/quickFixes';
import { registerReviewArticle } from './editor/reviewArticle';
import { registerReplaceTerm } from './editor/replaceTerm';
import { createReviews } from './editor/reviews';
import { registerSettingsProblems } from './editor/settingsProblems';
import { registerStatusBar } from './editor/statusBar';
import { registerTermbaseCommands } from './editor/termbaseCommands';
import { createTermbaseFiles } from './editor/termbaseFiles';
import { registerWorkspaceReview } from './editor/workspaceReview';

export function activate(context: vscode.ExtensionContext): void {
  const log = createLog();
  context.subscriptions.push(log, registerShowLog(log));
  try {
    registerFeatures(context, log);
  } catch (error) {
    void showError(log, vscode.l10n.t('Munaqqih could not start.'), error);
    throw error;
  }
}

function registerFeatures(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): void {
  const { subscriptions, extensionUri, workspaceState } = context;
  const termbaseFiles = createTermbaseFiles();
  const knowledge = createKnowledge(() => readBuiltIn(extensionUri), termbaseFiles);
  const dictionary = createDictionarySource(extensionUri, log);
  const pages = createCheckPages(extensionUri);
  const companions = createCompanions();
  const ignored = createIgnoredFindings(workspaceState, log);
  const parts = { knowledge, dictionary, companions, ignored, crashReports: createCrashReports(log) };
  const reviews = createReviews(parts);
  const fileReviews = createFileReviews({ ...parts, reviews, pages });
  subscriptions.push(
    ...[termbaseFiles, companions, ignored, reviews, fileReviews],
    registerDiagnostics(reviews, pages),
    registerQuickFixes(reviews),
    registerFixAll(reviews),
    registerFindTerm(knowledge),
    registerReplaceTerm(knowledge, reviews),
    registerHovers(reviews),
    registerNavigation(reviews),
    registerReviewArticle(reviews),
    registerWorkspaceReview(fileReviews, log),
    registerDecisions(reviews, ignored),
    registerTermbaseCommands({ reviews, knowledge, files: termbaseFiles, log }),
    registerOpenCheckPage(pages),
    registerStatusBar(reviews),
    registerContextKeys(reviews),
    registerSettingsProblems(log),
  );
}
