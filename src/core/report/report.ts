import { severities } from '../checks/check';
import type { Severity } from '../checks/check';
import type { Finding } from '../review/finding';
import { scoreOf } from './score';
import type { Score } from './score';

/** What all the formats render. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly articles: readonly ArticleReport[];
  /** What could not be read or reviewed; whoever makes the report has said it already. */
  readonly faults: readonly string[];
}

export interface ArticleReport extends ReviewedArticle {
  /** Those that are reported, by place. */
  readonly findings: readonly Finding[];
  /** How many more there are, of lower severity than is reported. */
  readonly withheld: number;
  /** Of all findings, reported or not. */
  readonly score: Score;
}

export interface ReviewedArticle {
  /** With `/` between folders. */
  readonly path: string;
  /** The path of the English source; undefined where the Arabic was reviewed alone. */
  readonly source: string | undefined;
  /** After a byte order mark, line ends as they stand. */
  readonly text: string;
  readonly words: number;
}

export function reportArticle(
  article: ReviewedArticle,
  findings: readonly Finding[],
  minSeverity: Severity,
): ArticleReport {
  const reported = findings.filter(({ severity }) => isAtLeast(severity, minSeverity));
  return {
    ...article,
    findings: reported,
    withheld: findings.length - reported.length,
    score: scoreOf(findings, article.words),
  };
}

export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(threshold);
