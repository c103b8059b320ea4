import type * as vscode from 'vscode';
import { registerContextKeys } from './activeArticle';
import { createCheckPages, registerOpenCheckPage } from './checkPages';
import { createCompanions } from './companions';
import { createCrashReports } from './crashes';
import { registerDecisions } from './decisions';
import { createDictionarySource } from './dictionary';
import { registerDiagnostics } from './diagnostics';
import { createFileReviews } from './fileReviews';
import { registerFindTerm } from './findTerm';
import { registerFixAll } from './fixAll';
import { registerHovers } from './hovers';
import { createIgnoredFindings } from './ignoredFindings';
import { createKnowledge, readBuiltIn } from './knowledge';
import type { Log } from './log';
import { registerNavigation } from './navigation';
import { registerQuickFixes } from './quickFixes';
import { registerReviewArticle } from './reviewArticle';
import { registerReplaceTerm } from './replaceTerm';
import { createReviews } from './reviews';
import { registerSettingsProblems } from './settingsProblems';
import { registerStatusBar } from './statusBar';
import { registerTermbaseCommands } from './termbaseCommands';
import { createTermbaseFiles } from './termbaseFiles';
import { registerWorkspaceReview } from './workspaceReview';

/** Builds the parts of the extension and registers what it does. */
export function registerFeatures(context: vscode.ExtensionContext, log: Log): void {
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
