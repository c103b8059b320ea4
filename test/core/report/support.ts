import { allChecks } from '../../../src/core/checks/index';
import { reportArticle } from '../../../src/core/report/report';
import type { ArticleReport, Report } from '../../../src/core/report/report';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import type { Severity } from '../../../src/core/checks/check';
import { builtInKnowledge } from '../../support/builtIn';

/** The report of one article with the built-in checks and knowledge. */
export function reportOf(path: string, text: string, minSeverity: Severity = 'neutral'): Report {
  return { tool: { name: 'munaqqih', version: '1.2.3' }, articles: [articleOf(path, text, minSeverity)], faults: [] };
}

export function articleOf(path: string, text: string, minSeverity: Severity = 'neutral'): ArticleReport {
  const reviewer = createReviewer({ checks: allChecks, knowledge: builtInKnowledge(), settings: defaultSettings });
  const { findings } = reviewer.review({ text, format: 'plain' });
  return reportArticle({ path, source: undefined, text, words: 10 }, findings, minSeverity);
}
