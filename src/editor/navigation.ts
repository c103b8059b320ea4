import * as vscode from 'vscode';
import type { Finding } from '../core/index';
import { rangeOf } from './convert';
import type { Reviews } from './reviews';

/** The ways from one finding to the next, round the ends of the article. */
export const registerNavigation = (reviews: Reviews): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('munaqqih.nextFinding', () => goTo(reviews, next)),
    vscode.commands.registerCommand('munaqqih.previousFinding', () => goTo(reviews, previous)),
  );

type Choice = (findings: readonly Finding[], selection: { start: number; end: number }) => Finding | undefined;

/** A finding that is selected is the one to go on from; a cursor at the start of one has not been at it yet. */
const next: Choice = (findings, { start, end }) =>
  findings.find((finding) => finding.start > start || (finding.start === start && start === end)) ?? findings[0];

const previous: Choice = (findings, { start }) =>
  findings.findLast((finding) => finding.start < start) ?? findings.at(-1);

async function goTo(reviews: Reviews, choose: Choice): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const findings = await reviews.findingsIn(document);
  const chosen = choose(findings, {
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  });
  if (chosen === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This article has no findings.'));
    return;
  }
  const range = rangeOf(chosen, document);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // The keys stay in the text, so that the next press goes on from here.
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
