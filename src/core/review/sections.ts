import type { ArticleCheck, Check, CheckContext, Noted, ParagraphCheck, Problem } from '../checks/check';
import type { Article, PlacedParagraph } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import { changeBetween } from './changeBetween';
import type { Crash, Finding } from './finding';
import { compareLocal } from './toFinding';
import type { LocalFinding } from './toFinding';

/** What is known of a paragraph by its text alone, whatever the article around it. Offsets are of the paragraph. */
export interface Section {
  readonly paragraph: Paragraph;
  /** Of the paragraph checks. */
  readonly findings: readonly LocalFinding[];
  /** Of the article checks, in their order; undefined where a check broke. */
  readonly noted: readonly (Noted<unknown> | undefined)[];
  /** The article checks that may conclude something, by their index. */
  readonly waiting: readonly number[];
  readonly crashes: readonly Crash[];
  readonly memory: SectionMemory;
}

/** What came out of the last review of an article with the section: most of it comes out of the next one again. */
export interface SectionMemory {
  /** Of the article checks, in their order. */
  readonly conclusions: (Conclusion | undefined)[];
  placed?: Placed;
}

/** Findings of a section in the article. */
export interface Placed {
  /** Of which checks they are. */
  readonly lists: readonly (readonly LocalFinding[])[];
  readonly sorted: readonly LocalFinding[];
  readonly offset: number;
  readonly findings: readonly Finding[];
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
  readonly toLocal: (check: Check, problem: Problem, paragraph: Paragraph) => LocalFinding;
}

export function readSection(paragraph: Paragraph, parts: SectionParts): Section {
  const { paragraphChecks, articleChecks, context, toLocal } = parts;
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
  for (const check of paragraphChecks) {
    if (check.needs !== undefined && (check.needs & paragraph.traits) === 0) continue;
    attempt(check, () => {
      for (const problem of check.run(paragraph, context)) findings.push(toLocal(check, problem, paragraph));
    });
  }
  const noted = articleChecks.map((check) =>
    attempt(check, () => ({ paragraph, notes: check.gather(paragraph, context) })),
  );
  const waiting = articleChecks.flatMap((check, index) => {
    const notes = noted[index];
    return notes !== undefined && check.mayConclude(notes.notes) ? index : [];
  });
  const memory: SectionMemory = { conclusions: [] };
  return { paragraph, findings: findings.sort(compareLocal), noted, waiting, crashes, memory };
}

/** The sections of an article; a paragraph is read once, and again only when it was gone for long. */
export interface Sections {
  of(paragraphs: readonly PlacedParagraph[]): readonly Section[];
}

export function createSections(parts: SectionParts): Sections {
  const known = new WeakMap<Paragraph, Section>();
  let last: { readonly paragraphs: readonly PlacedParagraph[]; readonly sections: readonly Section[] } | undefined;
  const sectionOf = ({ paragraph }: PlacedParagraph): Section => {
    let section = known.get(paragraph);
    if (section === undefined) known.set(paragraph, (section = readSection(paragraph, parts)));
    return section;
  };
  return {
    of(paragraphs) {
      const before = last ?? { paragraphs: [], sections: [] };
      const { start, endOfOld, endOfNew } = changeBetween(before.paragraphs, paragraphs, hasSameParagraph);
      const sections = [
        ...before.sections.slice(0, start),
        ...paragraphs.slice(start, endOfNew).map(sectionOf),
        ...before.sections.slice(endOfOld),
      ];
      last = { paragraphs, sections };
      return sections;
    },
  };
}

const hasSameParagraph = (a: PlacedParagraph, b: PlacedParagraph): boolean => a.paragraph === b.paragraph;
