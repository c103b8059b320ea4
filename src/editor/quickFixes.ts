import * as vscode from 'vscode';
import { allChecks, combineFixes, everywhereFor, isolate } from '../core/index';
import type { Everywhere, Finding } from '../core/index';
import { admitCommand, isAdmissible } from './admitWording';
import { isDiagnosticOf, rangeOf, toWorkspaceEdit } from './convert';
import { ignoreCommand, turnOffCommand } from './decisions';
import type { ReadArticle } from './openArticle';
import { editOf } from './replacementEdits';
import type { Reviews } from './reviews';
import { readSettings } from './settings';
import type { MessageLanguage } from './texts';
import { besideFindings } from './besideFindings';
import { beside, textIn, titleOf } from './texts';
import { isLike, preferredFixes } from './similarFindings';
import { silencingEdit } from './silence';

const kind = vscode.CodeActionKind.QuickFix;

/** What can be done about the findings at the cursor. */
export function registerQuickFixes(reviews: Reviews): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { only, diagnostics }) {
      if (only !== undefined && !only.contains(kind)) return [];
      const findings = await reviews.findingsIn(document);
      const here = findings.filter((finding) => rangeOf(finding, document).intersection(range) !== undefined);
      if (here.length === 0) return [];
      const read = await reviews.articleIn(document);
      const language = readSettings(document).messageLanguage;
      const surroundings = { document, findings, here, language, read };
      // First whatever mends, of all findings, then the ways to leave one as it is.
      return [ownFixes, fixesEverywhere, waysToLeaveIt].flatMap((actionsFor) =>
        here.flatMap((finding) => {
          const actions = actionsFor(finding, surroundings);
          const about = diagnostics.filter((diagnostic) => isDiagnosticOf(finding, diagnostic, document));
          for (const action of actions) action.diagnostics = about;
          return actions;
        }),
      );
    },
  };
  return vscode.languages.registerCodeActionsProvider('*', provider, { providedCodeActionKinds: [kind] });
}

interface Surroundings {
  readonly document: vscode.TextDocument;
  readonly findings: readonly Finding[];
  /** Those that the selection touches. */
  readonly here: readonly Finding[];
  readonly language: MessageLanguage;
  readonly read: ReadArticle | undefined;
}

const ownFixes = (finding: Finding, { document, language }: Surroundings): readonly vscode.CodeAction[] =>
  finding.fixes.map((fix) => {
    const action = new vscode.CodeAction(titleOf(fix, language), kind);
    action.edit = toWorkspaceEdit(document, fix.edits);
    action.isPreferred = fix.preferred;
    return action;
  });

/** Of findings about a term, one rendering for all its places; of others, the fixes of all that are like it. */
function fixesEverywhere(finding: Finding, surroundings: Surroundings): readonly vscode.CodeAction[] {
  const { here, read } = surroundings;
  if (here.find(isLike(finding)) !== finding) return [];
  const renderings = read === undefined ? [] : everywhereFor(finding, read);
  return renderings.length > 0
    ? renderings.map((rendering) => useEverywhere(rendering, surroundings))
    : fixOfAllLike(finding, surroundings);
}

/** Where something has to be looked at, VS Code shows its preview before the edit is made. */
function useEverywhere({ text, replacements }: Everywhere, { document, language }: Surroundings): vscode.CodeAction {
  const template = besideFindings.useEverywhere;
  const title = beside(language, template, isolate(text), replacements.length);
  const action = new vscode.CodeAction(title, kind);
  action.edit = editOf([{ uri: document.uri, places: document, replacements }], title, false);
  return action;
}

function fixOfAllLike(finding: Finding, { document, findings, language }: Surroundings): readonly vscode.CodeAction[] {
  const fixes = preferredFixes(findings.filter(isLike(finding)));
  if (finding.fixes.length === 0 || fixes.length < 2) return [];
  const title = beside(language, besideFindings.fixAllLike, fixes.length);
  const action = new vscode.CodeAction(title, kind);
  action.edit = toWorkspaceEdit(document, combineFixes(fixes));
  return [action];
}

/** More findings than this are no place that is pointed at: a menu of all of them would help nobody. */
const mostPointedAt = 3;

function waysToLeaveIt(finding: Finding, { document, here, language }: Surroundings): readonly vscode.CodeAction[] {
  if (here.length > mostPointedAt) return [];
  const check = allChecks.find(({ id }) => id === finding.code);
  const name = check === undefined ? finding.code : textIn(language, check.title);
  const action = (title: string): vscode.CodeAction =>
    new vscode.CodeAction(here.length > 1 ? `${title} (${name})` : title, kind);
  const ignore = action(beside(language, besideFindings.ignore));
  ignore.command = { ...ignoreCommand, arguments: [document.uri, finding.key] };
  const admit = action(beside(language, besideFindings.admit));
  admit.command = { ...admitCommand, arguments: [document.uri, finding.key] };
  const silence = action(beside(language, besideFindings.silence));
  silence.edit = new vscode.WorkspaceEdit();
  silence.edit.set(document.uri, [silencingEdit(document, document.positionAt(finding.start).line, finding.code)]);
  const turnOff = new vscode.CodeAction(beside(language, besideFindings.turnOff, name), kind);
  turnOff.command = { ...turnOffCommand, arguments: [document.uri, finding.code] };
  return [ignore, ...(isAdmissible(finding) ? [admit] : []), silence, turnOff];
}
