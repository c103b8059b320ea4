import * as vscode from 'vscode';
import { indexLines } from '../core/index';
import type { Edit, Finding, Severity, Span } from '../core/index';
import type { CheckPages } from './checkPages';
import { messageOf } from './texts';
import type { MessageLanguage } from './texts';

/** A document, or the text of a file that is not open. */
export interface Places {
  positionAt(offset: number): vscode.Position;
}

export function placesIn(text: string): Places {
  const lines = indexLines(text);
  return {
    positionAt(offset) {
      const { line, column } = lines.positionOf(offset);
      return new vscode.Position(line - 1, column - 1);
    },
  };
}

export const rangeOf = ({ start, end }: Span, places: Places): vscode.Range =>
  new vscode.Range(places.positionAt(start), places.positionAt(end));

export interface DiagnosticSurroundings {
  readonly uri: vscode.Uri;
  readonly places: Places;
  readonly language: MessageLanguage;
  readonly pages: CheckPages;
}

export function toDiagnostic(finding: Finding, surroundings: DiagnosticSurroundings): vscode.Diagnostic {
  const { uri, places, language, pages } = surroundings;
  const severity = severities[finding.severity];
  const diagnostic = new vscode.Diagnostic(rangeOf(finding, places), messageOf(finding, language), severity);
  diagnostic.source = 'munaqqih';
  diagnostic.code = { value: finding.code, target: pages.pageOf(finding.code) };
  diagnostic.relatedInformation = finding.related.map(
    (place) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uri, rangeOf(place, places)),
        messageOf(place, language),
      ),
  );
  return diagnostic;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  critical: vscode.DiagnosticSeverity.Error,
  major: vscode.DiagnosticSeverity.Warning,
  minor: vscode.DiagnosticSeverity.Information,
  neutral: vscode.DiagnosticSeverity.Hint,
};

export const isDiagnosticOf = (finding: Finding, diagnostic: vscode.Diagnostic, places: Places): boolean =>
  diagnostic.source === 'munaqqih' &&
  typeof diagnostic.code === 'object' &&
  diagnostic.code.value === finding.code &&
  diagnostic.range.isEqual(rangeOf(finding, places));

export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(
    document.uri,
    edits.map((edit) => new vscode.TextEdit(rangeOf(edit, document), edit.text)),
  );
  return workspaceEdit;
}
