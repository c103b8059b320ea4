import type { ArticleCheck, Check, CheckContext, Noted, ParagraphCheck, Problem } from '../checks/check';
import type { Article } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import type { Crash } from './finding';
import { compareFindings, toFinding } from './toFinding';
import type { Circumstances, LocalFinding } from './toFinding';

/** What is known of a paragraph by its text alone, whatever the article around it. Offsets are of the paragraph. */
export interface Section {
  readonly paragraph: Paragraph;
  /** Of the paragraph checks. */
  readonly findings: readonly LocalFinding[];
  /** Of the article checks, in their order; undefined where a check broke. */
  readonly noted: readonly (Noted<unknown> | undefined)[];
  /** What the article checks concluded the last time that they were asked. */
  readonly conclusions: (Conclusion | undefined)[];
  readonly crashes: readonly Crash[];
}

/** Holds as long as the gist and the source are the same. */
export interface Conclusion {
  readonly gist: string;
  readonly source: Article | undefined;
  readonly findings: readonly LocalFinding[];
}

export interface SectionParts {
  readonly paragraphChecks: readonly ParagraphCheck[];
  readonly articleChecks: readonly ArticleCheck<unknown, unknown>[];
  readonly context: CheckContext;
  readonly circumstancesOf: (check: Check, problem: Problem) => Circumstances;
}

export function readSection(paragraph: Paragraph, parts: SectionParts): Section {
  const { paragraphChecks, articleChecks, context, circumstancesOf } = parts;
  const crashes: Crash[] = [];
  const findings: LocalFinding[] = [];
  const attempt = <Result>(check: Check, run: () => Result): Result | undefined => {
    try {
      return run();
    } catch (error) {
      crashes.push({ check: check.id, error });
      return undefined;
    }
  };
  for (const check of paragraphChecks)
    attempt(check, () => {
      for (const problem of check.run(paragraph, context))
        findings.push(toFinding(check, problem, paragraph.text, circumstancesOf(check, problem)));
    });
  const noted = articleChecks.map((check) =>
    attempt(check, () => ({ paragraph, notes: check.gather(paragraph, context) })),
  );
  return { paragraph, findings: findings.sort(compareFindings), noted, conclusions: [], crashes };
}

/** Sections by paragraph; the same text is read once, and again only when it was gone for long. */
export interface Sections {
  of(paragraph: Paragraph): Section;
}

export function createSections(parts: SectionParts): Sections {
  const known = new WeakMap<Paragraph, Section>();
  return {
    of(paragraph) {
      let section = known.get(paragraph);
      if (section === undefined) known.set(paragraph, (section = readSection(paragraph, parts)));
      return section;
    },
  };
}
