import type { Severity, Safety } from '../checks/check';
import type { Origin } from '../termbase/precedence';
import type { Span } from '../text/span';

/** A problem in offsets of the article, plain when it is written as JSON: what editor, command line and reports read. */
export interface Finding extends Span {
  readonly code: string;
  readonly category: string;
  readonly severity: Severity;
  /** The article's text from `start` to `end`. */
  readonly text: string;
  readonly message: string;
  readonly messageArabic: string;
  readonly concept?: string | undefined;
  /** The termbase that the concept comes from. */
  readonly origin?: Origin | undefined;
  readonly english?: string | undefined;
  readonly evidence: readonly string[];
  readonly evidenceArabic: readonly string[];
  readonly fixes: readonly FindingFix[];
  readonly related: readonly RelatedFinding[];
  /** Names the finding by what it is and its neighbours, not by where it stands: survives edits elsewhere. */
  readonly key: string;
}

export interface FindingFix {
  readonly title: string;
  readonly titleArabic: string;
  readonly safety: Safety;
  readonly preferred: boolean;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface RelatedFinding extends Span {
  readonly message: string;
  readonly messageArabic: string;
}

/** A bug in a check. The findings of the other checks are not touched by it. */
export interface Crash {
  readonly check: string;
  readonly error: unknown;
}

export interface Review {
  /** By place, then by severity. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}
