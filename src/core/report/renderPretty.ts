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

/**
 * The report for people at a terminal: by article, then by place, with the text around each place and its fix. Each
 * text is isolated, so that it reads in its own direction whatever stands beside it.
 */
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
  const summary = renderSummary(articles, page).map((line) => (page.arabic ? isolate(line) : line));
  return `${[...blocks, summary.join('\n')].join('\n\n')}\n`;
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
  const message = isolate(withoutControls(arabic ? finding.messageArabic : finding.message));
  const indent = ' '.repeat(place.length + 2);
  const room = page.width - indent.length;
  const head = `${texts.severities[finding.severity]}  ${message}  ${finding.code}`;
  // The terminal wraps a message that is too long; its name then has a line of its own.
  const name = cellsOf(head) > room ? `\n${indent}` : '  ';
  return [
    `${paint.dim(place)}  ${severity}  ${message}${name}${paint.dim(finding.code)}`,
    indent + renderSnippet(finding, text, room, page),
    ...[...renderEvidence(finding, page), ...renderFix(finding, text, room, page)].map((line) => indent + line),
  ].join('\n');
}

function renderSnippet(finding: Finding, text: string, room: number, { paint }: Page): string {
  const { before, marked, after } = snippetOf(text, finding, room - 4);
  return isolate(`${before}${paint.underline(marked)}${after}`);
}

function renderEvidence({ evidence, evidenceArabic }: Finding, { paint, arabic }: Page): readonly string[] {
  const strongest = (arabic ? evidenceArabic : evidence).slice(0, 2);
  return strongest.length === 0 ? [] : [paint.dim(isolate(withoutControls(strongest.join(arabic ? '؛ ' : '; '))))];
}

function renderFix(finding: Finding, text: string, room: number, { paint, texts }: Page): readonly string[] {
  const fix = finding.fixes.find(({ preferred }) => preferred);
  if (fix === undefined) return [];
  const label = fix.safety === 'safe' ? texts.fix : texts.suggestion;
  const preview = previewFix(text, finding, fix);
  const before = shorten(asOneLine(preview.before), room - cellsOf(label) - 2);
  const after = shorten(asOneLine(preview.after), room - cellsOf(label) - 2);
  const from = `${paint.green(label)}  ${isolate(before)}`;
  const to = `→ ${paint.green(isolate(after))}`;
  const fits = cellsOf(label) + cellsOf(before) + cellsOf(after) + 5 <= room;
  return fits ? [`${from} ${to}`] : [from, `${' '.repeat(cellsOf(label))}${to}`];
}

function renderSummary(articles: readonly ArticleReport[], page: Page): readonly string[] {
  const { texts, paint } = page;
  if (articles.length === 0) return [texts.noArticles];
  const findings = articles.flatMap((article) => article.findings);
  const sum = (of: (article: ArticleReport) => number): number => articles.reduce((total, each) => total + of(each), 0);
  const words = sum((article) => article.words);
  const penalty = sum((article) => article.score.penalty);
  const withheld = sum((article) => article.withheld);
  const rest = withheld === 0 ? [] : [paint.dim(texts.withheld(withheld))];
  if (findings.length === 0) return [paint.green(texts.nothing(articles.length, words)), ...rest];
  const mendable = findings.filter(({ fixes }) => fixes.some((fix) => fix.preferred && fix.safety === 'safe')).length;
  return [
    `${paint.bold(texts.summary(findings.length, articles.length, words))} ${countsBySeverity(findings, page)}`,
    texts.score(scoreOfPenalty(penalty, words)),
    ...(mendable === 0 ? [] : [texts.mendable(mendable)]),
    ...rest,
  ];
}

function countsBySeverity(findings: readonly Finding[], { texts, paint, arabic }: Page): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => paint[styles[severity]](texts.countOf(severity, count)))
    .join(arabic ? '، ' : ', ');
}
