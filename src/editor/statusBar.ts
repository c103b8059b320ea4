import * as vscode from 'vscode';
import { severities } from '../core/index';
import { followActiveArticle } from './activeArticle';
import type { ArticleState } from './openArticle';
import type { Reviews } from './reviews';

export interface Status {
  readonly text: string;
  /** Also what a screen reader says, which knows no icons. */
  readonly explanation: string;
  readonly command: string | vscode.Command;
}

/** How many findings the article in front has, or why it is not reviewed. */
export function registerStatusBar(reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('munaqqih.status', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Munaqqih: findings');
  const following = followActiveArticle(reviews, (state) => {
    const status = state && statusOf(state);
    if (status === undefined) {
      item.hide();
      return;
    }
    item.text = status.text;
    item.tooltip = status.explanation;
    item.accessibilityInformation = { label: status.explanation };
    item.command = status.command;
    item.show();
  });
  return vscode.Disposable.from(item, following);
}

/** Undefined: the document is no Arabic article, and nothing is said about it. */
export function statusOf(state: ArticleState): Status | undefined {
  switch (state.kind) {
    case 'unread':
    case 'not-arabic':
      return undefined;
    case 'waiting':
      return {
        text: '$(loading~spin) Munaqqih',
        explanation: vscode.l10n.t('Munaqqih is reviewing this article'),
        command: 'munaqqih.showLog',
      };
    case 'off':
      return {
        text: '$(circle-slash) Munaqqih',
        explanation: vscode.l10n.t('Munaqqih is switched off here. Click to open its settings.'),
        command: openSettings,
      };
    case 'too-large':
      return {
        text: '$(circle-slash) Munaqqih',
        explanation: vscode.l10n.t(
          'This article is larger than munaqqih.maxFileSize. Click to review it all the same.',
        ),
        command: 'munaqqih.reviewArticle',
      };
    case 'wrong-encoding':
      return {
        text: '$(warning) Munaqqih',
        explanation: vscode.l10n.t('This file was opened in the wrong encoding. Click to reopen it in another.'),
        command: 'workbench.action.editor.changeEncoding',
      };
    case 'failed':
      return {
        text: '$(error) Munaqqih',
        explanation: vscode.l10n.t('The review of this article failed. Click to see why in the log.'),
        command: 'munaqqih.showLog',
      };
    case 'reviewed':
      return statusOfReview(state);
  }
}

const openSettings: vscode.Command = {
  command: 'workbench.action.openSettings',
  title: '',
  arguments: ['@ext:munaqqih.munaqqih'],
};

function statusOfReview({ findings, ignored }: ArticleState & { kind: 'reviewed' }): Status {
  const labels = severityLabels();
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${labels[severity]}: ${count}`];
  });
  if (ignored > 0) counts.push(vscode.l10n.t('Ignored: {0}', ignored));
  const about = vscode.l10n.t('Findings in this article: {0}', findings.length);
  const click = findings.length > 0 ? [vscode.l10n.t('Click to go to the next one.')] : [];
  return {
    text: findings.length > 0 ? `$(checklist) ${findings.length}` : '$(check) 0',
    explanation: [about, ...counts, ...click].join('\n'),
    command: findings.length > 0 ? 'munaqqih.nextFinding' : 'munaqqih.reviewArticle',
  };
}

const severityLabels = () => ({
  critical: vscode.l10n.t('Critical'),
  major: vscode.l10n.t('Major'),
  minor: vscode.l10n.t('Minor'),
  neutral: vscode.l10n.t('Advice'),
});
