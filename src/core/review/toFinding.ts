import { severities } from '../checks/check';
import type { Check, EditsEverywhere, FirstElsewhere, Problem, Severity } from '../checks/check';
import type { Origin } from '../termbase/precedence';
import { slice } from '../text/span';
import type { Finding } from './finding';

/** What is known of a problem besides what its check says. */
export interface Circumstances {
  /** The one that the user chose for the check, if he did. */
  readonly severity: Severity | undefined;
  /** Of the concept that is concerned. */
  readonly origin: Origin | undefined;
}

/** A finding in offsets of its paragraph. */
export interface LocalFinding {
  readonly finding: Finding;
  readonly firstElsewhere: FirstElsewhere | undefined;
  /** Of the first fix. */
  readonly everywhere: EditsEverywhere | undefined;
}

/** `problem` is in offsets of `text`: of its paragraph or, where it is not about a paragraph, of the article. */
export function toFinding(check: Check, problem: Problem, text: string, circumstances: Circumstances): Finding {
  const { severity, origin } = circumstances;
  const { span, message, evidence = [], fixes = [], related = [] } = problem;
  return {
    code: check.id,
    category: check.category,
    severity: severity ?? problem.severity ?? check.severity,
    start: span.start,
    end: span.end,
    text: slice(text, span),
    message: message.en,
    messageArabic: message.ar,
    concept: problem.concept,
    origin,
    english: problem.english,
    evidence: evidence.map(({ en }) => en),
    evidenceArabic: evidence.map(({ ar }) => ar),
    fixes: fixes.map((fix, index) => ({
      title: fix.title.en,
      titleArabic: fix.title.ar,
      safety: fix.safety,
      // A second choice does not become the first because it is easier to apply.
      preferred: index === 0,
      edits: fix.edits,
    })),
    related: related.map(({ start, end, message: why }) => ({ start, end, message: why.en, messageArabic: why.ar })),
    key: keyOf(check.id, problem, text),
  };
}

const reach = 24;

function keyOf(id: string, { span }: Problem, text: string): string {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const after = text.slice(span.end, span.end + reach);
  // Whole words only, so that the key does not depend on where the reach happens to end.
  const wholeBefore = before.slice(before.length < reach ? 0 : before.indexOf(' ') + 1);
  const wholeAfter = after.slice(0, after.length < reach ? after.length : after.lastIndexOf(' ') + 1);
  return `${id}\u241F${slice(text, span)}\u241F${wholeBefore}\u241F${wholeAfter}`;
}

export const compareFindings = (a: Finding, b: Finding): number =>
  a.start - b.start || severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.end - b.end;

export const compareLocal = (a: LocalFinding, b: LocalFinding): number => compareFindings(a.finding, b.finding);

/** `many` are in order, and many; `few` are in none. */
export function mergeFindings(many: readonly Finding[], few: readonly Finding[]): readonly Finding[] {
  if (few.length === 0) return many;
  const merged: Finding[] = [];
  let at = 0;
  for (const finding of [...few].sort(compareFindings)) {
    for (let next = many[at]; next !== undefined && compareFindings(next, finding) <= 0; next = many[++at])
      merged.push(next);
    merged.push(finding);
  }
  return [...merged, ...many.slice(at)];
}
