import { severities } from '../checks/check';
import type { Severity } from '../checks/check';
import type { Finding } from '../review/finding';
import { indexLines } from '../text/lines';
import { isolate } from '../text/message';
import type { Bilingual } from '../text/message';
import { previewFix } from './fixPreview';
import { prettyTexts } from './prettyTexts';
import type { PrettyTexts } from './prettyTexts';
import type { ArticleReport, Report } from './report';
import { scoreOfPenalty } from './score';
import { asOneLine, cellsOf, shorten, snippetOf, withoutControls } from './terminalText';

export interface PrettyOptions {
  /** Undefined where the reader shows no colours; places in the text are then bracketed. */
  readonly paint: Paint | undefined;
  /** In cells. */
  readonly width: number;
  readonly language: keyof Bilingual;
}

type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green';
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const plain = (text: string): string => text;
const noPaint: Paint = {
  bold: plain,
  dim: plain,
  underline: (text) => `⟦${text}⟧`,
  red: plain,
  yellow: plain,
  blue: plain,
  green: plain,
};

const styles: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  major: 'red',
  minor: 'yellow',
  neutral: 'blue',
};

interface Page {
  readonly texts: PrettyTexts;
  readonly paint: Paint;
  readonly width: number;
  readonly arabic: boolean;
}

/** The report for people at a terminal: by article, then by place, with the text around each place and its fix. */
export function renderPretty(
  { articles, faults }: Report,
  { paint = noPaint, width, language }: PrettyOptions,
): string {
  const page: Page = {
    texts: prettyTexts[language],
    paint,
    width: Math.min(Math.max(width, 40), 120),
    arabic: language === 'ar',
  };
  // What was said of the faults tells why there is nothing to report.
  if (articles.length === 0 && faults.length > 0) return '';
  const blocks = articles.filter(({ findings }) => findings.length > 0).map((article) => renderArticle(article, page));
  return `${[...blocks, renderSummary(articles, page)].join('\n\n')}\n`;
}

function renderArticle({ path, source, text, findings }: ArticleReport, page: Page): string {
  const { paint, texts } = page;
  const lines = indexLines(text);
  const places = findings.map(({ start }) => {
    const { line, column } = lines.positionOf(start);
    return `${line}:${column}`;
  });
  const margin = Math.max(...places.map(({ length }) => length)) + 2;
  const origin = source === undefined ? '' : paint.dim(`  ${texts.source}: ${asOneLine(source)}`);
  return [
    paint.bold(asOneLine(path)) + origin,
    ...findings.map((finding, index) => renderFinding(finding, text, (places[index] ?? '').padStart(margin), page)),
  ].join('\n');
}

function renderFinding(finding: Finding, text: string, place: string, page: Page): string {
  const { paint, texts, arabic } = page;
  const severity = paint[styles[finding.severity]](texts.severities[finding.severity]);
  const message = withoutControls(arabic ? finding.messageArabic : finding.message);
  const indent = ' '.repeat(place.length + 2);
  const room = page.width - indent.length;
  return [
    `${paint.dim(place)}  ${severity}  ${message}  ${paint.dim(finding.code)}`,
    ...[renderSnippet(finding, text, room, page), renderEvidence(finding, page), renderFix(finding, text, room, page)]
      .filter((line) => line !== undefined)
      .map((line) => indent + line),
  ].join('\n');
}

/** Isolated as a whole, so that it reads from right to left whatever it begins with. */
function renderSnippet(finding: Finding, text: string, room: number, { paint }: Page): string {
  const { before, marked, after } = snippetOf(text, finding, room - 4);
  return isolate(`${before}${paint.underline(marked)}${after}`);
}

function renderEvidence({ evidence, evidenceArabic }: Finding, { paint, arabic }: Page): string | undefined {
  const strongest = (arabic ? evidenceArabic : evidence).slice(0, 2);
  return strongest.length === 0 ? undefined : paint.dim(withoutControls(strongest.join(arabic ? '؛ ' : '; ')));
}

function renderFix(finding: Finding, text: string, room: number, { paint, texts }: Page): string | undefined {
  const fix = finding.fixes.find(({ preferred }) => preferred);
  if (fix === undefined) return undefined;
  const label = fix.safety === 'safe' ? texts.fix : texts.suggestion;
  const most = Math.floor((room - cellsOf(label) - 6) / 2);
  const show = (part: string): string => isolate(shorten(asOneLine(part), most));
  const { before, after } = previewFix(text, finding, fix);
  return `${paint.green(label)}  ${show(before)} → ${paint.green(show(after))}`;
}

function renderSummary(articles: readonly ArticleReport[], page: Page): string {
  const { texts, paint } = page;
  if (articles.length === 0) return texts.noArticles;
  const findings = articles.flatMap((article) => article.findings);
  const sum = (of: (article: ArticleReport) => number): number => articles.reduce((total, each) => total + of(each), 0);
  const words = sum((article) => article.words);
  const withheld = sum((article) => article.withheld);
  const rest = withheld === 0 ? [] : [paint.dim(texts.withheld(withheld))];
  if (findings.length === 0) return [paint.green(texts.nothing(articles.length, words)), ...rest].join('\n');
  const mendable = findings.filter(({ fixes }) => fixes.some((fix) => fix.preferred && fix.safety === 'safe')).length;
  return [
    `${paint.bold(texts.summary(findings.length, articles.length, words))} ${countsBySeverity(findings, page)}`,
    texts.score(
      scoreOfPenalty(
        sum((article) => article.score.penalty),
        words,
      ),
    ),
    ...(mendable === 0 ? [] : [texts.mendable(mendable)]),
    ...rest,
  ].join('\n');
}

function countsBySeverity(findings: readonly Finding[], { texts, paint, arabic }: Page): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => paint[styles[severity]](texts.countOf(severity, count)))
    .join(arabic ? '، ' : ', ');
}
