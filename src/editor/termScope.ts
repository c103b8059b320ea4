import * as vscode from 'vscode';
import type { SearchScope } from './articleSearch';

/** Where a search may go: there may be no article in front, and no folder. */
export const possibleScopes = (hasEditor: boolean): readonly SearchScope[] => [
  ...(hasEditor ? (['article'] as const) : []),
  ...(vscode.workspace.workspaceFolders === undefined ? [] : (['workspace'] as const)),
];

export const nameOfScope = (scope: SearchScope): string =>
  scope === 'article' ? vscode.l10n.t('In this article') : vscode.l10n.t('In all articles of the workspace');

/** What keybindings and other extensions may give to a command, so that it does not ask. */
export interface TermRequest {
  readonly text?: string;
  readonly scope?: SearchScope;
  readonly replacement?: string;
}

export function readTermRequest(request: unknown): TermRequest {
  const given = (typeof request === 'object' && request !== null ? request : {}) as Record<string, unknown>;
  const { text, scope, replacement } = given;
  return {
    ...(typeof text === 'string' && { text }),
    ...(typeof replacement === 'string' && { replacement }),
    ...((scope === 'article' || scope === 'workspace') && { scope }),
  };
}
