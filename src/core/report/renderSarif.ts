import type { Fix, Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Check, Severity } from '../checks/check';
import type { Finding, FindingFix } from '../review/finding';
import { indexLines } from '../text/lines';
import type { LineIndex } from '../text/lines';
import type { Bilingual } from '../text/message';
import type { Span } from '../text/span';
import { fileUri } from './fileUri';
import type { ArticleReport, Report } from './report';

type Language = keyof Bilingual;
type Level = 'error' | 'warning' | 'note';

/** As in the editor, where advice is even less than a note. */
const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  major: 'warning',
  minor: 'note',
  neutral: 'note',
};

/** SARIF 2.1.0, with the findings' messages in one language and the other language's among the properties. */
export function renderSarif({ tool, articles, faults }: Report, checks: readonly Check[], language: Language): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: checks.map((check) => ruleOf(check, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: faults.length === 0, toolExecutionNotifications: faults.map(notificationOf) },
        ],
        artifacts: articles.map(({ path }) => ({ location: { uri: fileUri(path) }, roles: ['analysisTarget'] })),
        results: articles.flatMap((article, index) => resultsOf(article, index, checks, language)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const notificationOf = (text: string): Notification => ({ level: 'error', message: { text } });

function ruleOf({ id, category, severity, title }: Check, language: Language): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: title[language] },
    help: { text: `${title[language]} (MQM ${category}). Silence: <!-- munaqqih-disable ${id} -->` },
    defaultConfiguration: { level: levels[severity] },
    properties: { category, severity },
  };
}

function resultsOf(
  article: ArticleReport,
  artifact: number,
  checks: readonly Check[],
  language: Language,
): readonly Result[] {
  const lines = indexLines(article.text);
  const location = { uri: fileUri(article.path), index: artifact };
  const placed = (span: Span, snippet?: string): Location => ({
    physicalLocation: {
      artifactLocation: location,
      region: { ...regionOf(span, lines), ...(snippet !== undefined && { snippet: { text: snippet } }) },
    },
  });
  return article.findings.map((finding): Result => {
    const { message, messageArabic, related, fixes } = finding;
    return {
      ruleId: finding.code,
      ruleIndex: checks.findIndex(({ id }) => id === finding.code),
      level: levels[finding.severity],
      message: { text: language === 'ar' ? messageArabic : message },
      locations: [placed(finding, finding.text)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place) => ({
          ...placed(place),
          message: { text: language === 'ar' ? place.messageArabic : place.message },
        })),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, location, lines, language)) }),
      partialFingerprints: { 'findingKey/v1': finding.key },
      properties: propertiesOf(finding),
    };
  });
}

function regionOf({ start, end }: Span, lines: LineIndex): Region {
  const from = lines.positionOf(start);
  const to = lines.positionOf(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function fixOf(
  { title, titleArabic, edits }: FindingFix,
  artifactLocation: { uri: string; index: number },
  lines: LineIndex,
  language: Language,
): Fix {
  return {
    description: { text: language === 'ar' ? titleArabic : title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(edit, lines),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

function propertiesOf({ category, severity, message, messageArabic, concept, evidence }: Finding): object {
  return {
    category,
    severity,
    message,
    messageArabic,
    ...(concept !== undefined && { concept }),
    ...(evidence.length > 0 && { evidence }),
  };
}
