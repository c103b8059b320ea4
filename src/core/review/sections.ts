import type { ArticleCheck, Check, CheckContext, Noted, ParagraphCheck, Problem } from '../checks/check';
import type { Article, PlacedParagraph } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import { changeBetween, hasSameParagraph } from './changeBetween';
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
  /** Some of them point to other paragraphs, and those may have moved. */
  readonly isOpen: boolean;
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

/** Check by check and not paragraph by paragraph: what a check works with stays at hand while it goes through them. */
function readSections(paragraphs: readonly Paragraph[], parts: SectionParts): readonly Section[] {
  const { paragraphChecks, articleChecks, context, toLocal } = parts;
  const sections = paragraphs.map((paragraph) => ({
    paragraph,
    findings: [] as LocalFinding[],
    noted: [] as (Noted<unknown> | undefined)[],
    waiting: [] as number[],
    crashes: [] as Crash[],
    memory: { conclusions: [] },
  }));
  for (const check of paragraphChecks)
    for (const { paragraph, findings, crashes } of sections) {
      if (check.needs !== undefined && (check.needs & paragraph.traits) === 0) continue;
      try {
        for (const problem of check.run(paragraph, context)) findings.push(toLocal(check, problem, paragraph));
      } catch (error) {
        crashes.push({ check: check.id, error });
      }
    }
  for (const [index, check] of articleChecks.entries())
    for (const { paragraph, noted, waiting, crashes } of sections) {
      try {
        const notes = check.gather(paragraph, context);
        noted[index] = { paragraph, notes };
        if (check.mayConclude(notes)) waiting.push(index);
      } catch (error) {
        noted[index] = undefined;
        crashes.push({ check: check.id, error });
      }
    }
  for (const { findings } of sections) findings.sort(compareLocal);
  return sections;
}

/** The sections of an article; a paragraph is read once, and again only when it was gone for long. */
export interface Sections {
  of(paragraphs: readonly PlacedParagraph[]): readonly Section[];
}

export function createSections(parts: SectionParts): Sections {
  const known = new WeakMap<Paragraph, Section>();
  let last: { readonly paragraphs: readonly PlacedParagraph[]; readonly sections: readonly Section[] } | undefined;
  const sectionsOf = (placed: readonly PlacedParagraph[]): readonly Section[] => {
    const unread = new Set(placed.map(({ paragraph }) => paragraph).filter((paragraph) => !known.has(paragraph)));
    for (const section of readSections([...unread], parts)) known.set(section.paragraph, section);
    return placed.flatMap(({ paragraph }) => known.get(paragraph) ?? []);
  };
  return {
    of(paragraphs) {
      const before = last ?? { paragraphs: [], sections: [] };
      const { start, endOfOld, endOfNew } = changeBetween(before.paragraphs, paragraphs, hasSameParagraph);
      const sections = [
        ...before.sections.slice(0, start),
        ...sectionsOf(paragraphs.slice(start, endOfNew)),
        ...before.sections.slice(endOfOld),
      ];
      last = { paragraphs, sections };
      return sections;
    },
  };
}
