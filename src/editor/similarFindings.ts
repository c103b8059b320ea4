import type { Finding, FindingFix } from '../core/index';

/** Findings of the same check about the same concept or, where no concept is concerned, in the same words. */
export const isLike =
  (one: Finding) =>
  (other: Finding): boolean =>
    other.code === one.code &&
    other.concept === one.concept &&
    (one.concept !== undefined || squeeze(other.text) === squeeze(one.text));

export const preferredFixes = (findings: readonly Finding[]): readonly FindingFix[] =>
  findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred));

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
