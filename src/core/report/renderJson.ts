import type { Finding } from '../review/finding';
import type { Origin } from '../termbase/precedence';
import { indexLines } from '../text/lines';
import type { LineIndex } from '../text/lines';
import type { ArticleReport, Report } from './report';

/** Grows with every change that a reader of the report could stumble over; new fields are none. */
const schemaVersion = 1;

export function renderJson({ tool, articles }: Report): string {
  return `${JSON.stringify({ schemaVersion, tool, articles: articles.map(articleObject) }, undefined, 2)}\n`;
}

function articleObject({ path, source, text, words, score, findings }: ArticleReport): object {
  const lines = indexLines(text);
  return {
    path,
    source: source ?? null,
    words,
    score,
    findings: findings.map((finding) => findingObject(finding, lines)),
  };
}

function findingObject(finding: Finding, lines: LineIndex): object {
  const { code, category, severity, start, end, text, message, messageArabic, concept, origin } = finding;
  const { evidence, fixes } = finding;
  return {
    code,
    category,
    severity,
    start,
    end,
    ...lines.positionOf(start),
    text,
    message,
    messageArabic,
    concept: concept ?? null,
    origin: origin === undefined ? null : originObject(origin),
    evidence,
    fixes: fixes.map(({ title, safety, preferred, edits }) => ({
      title,
      safety,
      preferred,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
  };
}

/** Whose concept it is, and whose it took the place of. */
const originObject = ({ name, origin, overrides }: Origin): object => ({
  termbase: name,
  kind: origin,
  overrides: overrides === undefined ? null : originObject(overrides),
});
