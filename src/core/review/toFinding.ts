import { severities } from '../checks/check';
import type { Check, Problem, Severity } from '../checks/check';
import { slice } from '../text/span';
import type { Finding } from './finding';

/** `problem` in offsets of the article `text`. */
export function toFinding(check: Check, problem: Problem, text: string, severity: Severity | undefined): Finding {
  const { span, message, evidence = [], fixes = [], related = [] } = problem;
  const firstSafe = fixes.findIndex((fix) => fix.safety === 'safe');
  const preferred = firstSafe >= 0 ? firstSafe : 0;
  return {
    code: check.id,
    category: check.category,
    severity: severity ?? problem.severity ?? check.severity,
    start: span.start,
    end: span.end,
    text: slice(text, span),
    message: message.en,
    messageArabic: message.ar,
    ...(problem.concept === undefined ? {} : { concept: problem.concept }),
    ...(problem.english === undefined ? {} : { english: problem.english }),
    evidence: evidence.map(({ en }) => en),
    evidenceArabic: evidence.map(({ ar }) => ar),
    fixes: fixes.map((fix, index) => ({
      title: fix.title.en,
      titleArabic: fix.title.ar,
      safety: fix.safety,
      preferred: index === preferred,
      edits: fix.edits,
    })),
    related: related.map(({ start, end, message: why }) => ({ start, end, message: why.en, messageArabic: why.ar })),
    key: keyOf(check.id, problem, text),
  };
}

const wordsBefore = /(?:\S+\s+){0,2}\S*$/;
const wordsAfter = /^\S*(?:\s+\S+){0,2}/;

function keyOf(id: string, { span }: Problem, text: string): string {
  const before = wordsBefore.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[0] ?? '';
  const after = wordsAfter.exec(text.slice(span.end, span.end + 60))?.[0] ?? '';
  const squeeze = (part: string): string => part.replace(/\s+/g, ' ');
  return [id, squeeze(slice(text, span)), squeeze(before), squeeze(after)].join('\u241F');
}

export const compareFindings = (a: Finding, b: Finding): number =>
  a.start - b.start || severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.end - b.end;
