import * as vscode from 'vscode';
import { allChecks } from '../core/index';
import type { Finding } from '../core/index';
import { describeOrigin } from './termbaseOrigin';
import { openCheckPageCommand } from './checkPages';
import { rangeOf } from './convert';
import type { Reviews } from './reviews';
import { readSettings } from './settings';
import { besideFindings } from './besideFindings';
import { beside, evidenceOf, textIn } from './texts';
import type { MessageLanguage } from './texts';

/** Says about a finding what its one line has no room for: what kind of fault it is, and the reasons. */
export const registerHovers = (reviews: Reviews): vscode.Disposable =>
  vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position) {
      const findings = await reviews.findingsIn(document);
      const here = findings.filter((finding) => rangeOf(finding, document).contains(position));
      const [first] = here;
      if (first === undefined) return undefined;
      const language = readSettings(document).messageLanguage;
      return new vscode.Hover(
        here.map((finding) => explain(finding, language)),
        rangeOf(first, document),
      );
    },
  });

export function explain(finding: Finding, language: MessageLanguage): vscode.MarkdownString {
  const check = allChecks.find(({ id }) => id === finding.code);
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [openCheckPageCommand] };
  text.appendMarkdown('**');
  text.appendMarkdown(escapeMarkdown(check === undefined ? finding.code : textIn(language, check.title)));
  text.appendMarkdown('**\n\n');
  if (finding.english !== undefined)
    text.appendMarkdown(`${escapeMarkdown(beside(language, besideFindings.englishTerm, finding.english))}\n\n`);
  if (finding.origin !== undefined)
    text.appendMarkdown(`${escapeMarkdown(describeOrigin(finding.origin, language))}\n\n`);
  const reasons = evidenceOf(finding, language);
  if (reasons.length > 0) {
    text.appendMarkdown(`${escapeMarkdown(beside(language, besideFindings.reasons))}\n\n`);
    for (const reason of reasons) text.appendMarkdown(`- ${escapeMarkdown(reason)}\n`);
    text.appendMarkdown('\n');
  }
  const link = `command:${openCheckPageCommand}?${encodeURIComponent(JSON.stringify([finding.code]))}`;
  text.appendMarkdown(`[${escapeMarkdown(beside(language, besideFindings.aboutCheck))}](${link})`);
  return text;
}

/** What is quoted from the article must not become markup, links or an image from the web. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!<>|~&:$]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
