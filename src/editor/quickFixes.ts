import * as vscode from 'vscode';
import { allChecks, combineFixes } from '../core/index';
import type { Finding } from '../core/index';
import { isDiagnosticOf, rangeOf, toWorkspaceEdit } from './convert';
import { ignoreCommand, turnOffCommand } from './decisions';
import type { Reviews } from './reviews';
import { readSettings } from './settings';
import type { MessageLanguage } from './texts';
import { textIn, titleOf } from './texts';
import { isLike, preferredFixes } from './similarFindings';
import { silencingEdit } from './silence';

const kind = vscode.CodeActionKind.QuickFix;

/** What can be done about the findings at the cursor. */
export function registerQuickFixes(reviews: Reviews): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { only, diagnostics }) {
      if (only !== undefined && !only.contains(kind)) return [];
      const findings = await reviews.findingsIn(document);
      const language = readSettings(document).messageLanguage;
      return findings
        .filter((finding) => rangeOf(finding, document).intersection(range) !== undefined)
        .flatMap((finding) => {
          const actions = actionsFor(finding, { document, findings, language });
          const about = diagnostics.filter((diagnostic) => isDiagnosticOf(finding, diagnostic, document));
          for (const action of actions) action.diagnostics = about;
          return actions;
        });
    },
  };
  return vscode.languages.registerCodeActionsProvider('*', provider, { providedCodeActionKinds: [kind] });
}

interface Surroundings {
  readonly document: vscode.TextDocument;
  readonly findings: readonly Finding[];
  readonly language: MessageLanguage;
}

const actionsFor = (finding: Finding, surroundings: Surroundings): readonly vscode.CodeAction[] => [
  ...ownFixes(finding, surroundings),
  ...fixOfAllLike(finding, surroundings),
  ...waysToLeaveIt(finding, surroundings),
];

const ownFixes = (finding: Finding, { document, language }: Surroundings): readonly vscode.CodeAction[] =>
  finding.fixes.map((fix) => {
    const action = new vscode.CodeAction(titleOf(fix, language), kind);
    action.edit = toWorkspaceEdit(document, fix.edits);
    action.isPreferred = fix.preferred;
    return action;
  });

function fixOfAllLike(finding: Finding, { document, findings }: Surroundings): readonly vscode.CodeAction[] {
  const fixes = preferredFixes(findings.filter(isLike(finding)));
  if (finding.fixes.length === 0 || fixes.length < 2) return [];
  const title = vscode.l10n.t('Fix all like this in the article ({0})', fixes.length);
  const action = new vscode.CodeAction(title, kind);
  action.edit = toWorkspaceEdit(document, combineFixes(fixes));
  return [action];
}

function waysToLeaveIt(finding: Finding, { document, language }: Surroundings): readonly vscode.CodeAction[] {
  const check = allChecks.find(({ id }) => id === finding.code);
  const name = check === undefined ? finding.code : textIn(language, check.title);
  const ignore = new vscode.CodeAction(vscode.l10n.t('Ignore this finding'), kind);
  ignore.command = { ...ignoreCommand, arguments: [document.uri, finding.key] };
  const silence = new vscode.CodeAction(vscode.l10n.t('Silence this check here, with a comment'), kind);
  silence.edit = new vscode.WorkspaceEdit();
  silence.edit.set(document.uri, [silencingEdit(document, document.positionAt(finding.start).line, finding.code)]);
  const turnOff = new vscode.CodeAction(vscode.l10n.t('Turn off the check “{0}”', name), kind);
  turnOff.command = { ...turnOffCommand, arguments: [document.uri, finding.code] };
  return [ignore, silence, turnOff];
}
