import type { Severity } from '../checks/check';
import { indexLines } from '../text/lines';
import type { Bilingual } from '../text/message';
import type { ArticleReport, Report } from './report';

const commands: Readonly<Record<Severity, string>> = {
  critical: 'error',
  major: 'warning',
  minor: 'notice',
  neutral: 'notice',
};

/** Workflow commands of GitHub Actions: each finding becomes an annotation at its line in the pull request. */
export function renderGithub({ articles }: Report, language: keyof Bilingual): string {
  return articles.flatMap((article) => annotationsOf(article, language)).join('');
}

function annotationsOf({ path, text, findings }: ArticleReport, language: keyof Bilingual): readonly string[] {
  const lines = indexLines(text);
  return findings.map(({ code, severity, start, end, message, messageArabic }) => {
    const from = lines.positionOf(start);
    const to = lines.positionOf(end);
    const place = [
      `file=${escapeProperty(path)}`,
      `line=${from.line}`,
      `endLine=${to.line}`,
      // GitHub refuses columns for a place of several lines.
      ...(from.line === to.line ? [`col=${from.column}`, `endColumn=${to.column}`] : []),
      `title=${escapeProperty(code)}`,
    ].join(',');
    return `::${commands[severity]} ${place}::${escapeData(language === 'ar' ? messageArabic : message)}\n`;
  });
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
