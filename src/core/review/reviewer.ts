import type { ArticleCheck, ArticleContext, Check, Noted, ParagraphCheck, Problem } from '../checks/check';
import type { Knowledge } from '../termbase/knowledge';
import { readArticle } from '../text/article';
import type { Article, ParagraphSource } from '../text/article';
import type { ArticleFormat } from '../text/blocks';
import { createParagraph } from '../text/paragraph';
import type { Paragraph } from '../text/paragraph';
import type { Crash, Finding, Review } from './finding';
import type { ReviewSettings } from './settings';
import { readSuppressions } from './suppressions';
import { compareFindings, toFinding } from './toFinding';
import { shiftProblem } from './shiftProblem';

export interface Manuscript {
  readonly text: string;
  readonly format: ArticleFormat;
}

export interface Reviewer {
  /**
   * Reviews one article. A reviewer that is asked again about the same article, edited, only looks at the paragraphs
   * that changed: keep one for each open article.
   */
  review(target: Manuscript, source?: Manuscript): Review;
}

export interface ReviewerParts {
  readonly checks: readonly Check[];
  readonly knowledge: Knowledge;
  readonly settings: ReviewSettings;
}

/** What is known of a paragraph by its text alone. */
interface Memory {
  readonly paragraph: Paragraph;
  readonly problems: Map<Check, readonly Problem[]>;
  readonly notes: Map<Check, unknown>;
}

export function createReviewer({ checks, knowledge, settings }: ReviewerParts): Reviewer {
  const active = checks.filter(({ id }) => settings.checks[id] !== 'off');
  const checkIds = new Set(checks.map(({ id }) => id));
  let remembered = new Map<string, Memory>();

  return {
    review(target, source) {
      const crashes: Crash[] = [];
      const findings: Finding[] = [];
      const memories = new Map<string, Memory>();
      const recall: ParagraphSource = (text, format) => {
        const key = `${format} ${text}`;
        const memory = memories.get(key) ??
          remembered.get(key) ?? {
            paragraph: createParagraph(text, format),
            problems: new Map<Check, readonly Problem[]>(),
            notes: new Map<Check, unknown>(),
          };
        memories.set(key, memory);
        return memory.paragraph;
      };
      const article = readArticle(target.text, target.format, recall);
      const context: ArticleContext = {
        knowledge,
        article,
        source: source && readArticle(source.text, source.format),
        checkIds,
      };
      const suppressions = readSuppressions(article.text, article.directives);
      const memoryOf = (paragraph: Paragraph): Memory =>
        memories.get(`${paragraph.format} ${paragraph.text}`) as Memory;
      for (const check of active) {
        try {
          for (const problem of problemsOf(check, context, memoryOf)) {
            if (suppressions.silences(check.id, problem.span)) continue;
            const severity = settings.checks[check.id] as Finding['severity'] | undefined;
            findings.push(toFinding(check, problem, article.text, severity));
          }
        } catch (error) {
          crashes.push({ check: check.id, error });
        }
      }
      remembered = memories;
      return { findings: findings.sort(compareFindings), crashes };
    },
  };
}

function problemsOf(check: Check, context: ArticleContext, memoryOf: (of: Paragraph) => Memory): Iterable<Problem> {
  switch (check.reads) {
    case 'paragraph':
      return paragraphProblems(check, context, memoryOf);
    case 'article':
      return check.run(notesOf(check, context, memoryOf), context);
    case 'translation':
      return context.source === undefined ? [] : check.run(context.article, context.source, context);
  }
}

function* paragraphProblems(
  check: ParagraphCheck,
  context: ArticleContext,
  memoryOf: (of: Paragraph) => Memory,
): Iterable<Problem> {
  for (const { offset, paragraph } of context.article.paragraphs) {
    const { problems } = memoryOf(paragraph);
    let found = problems.get(check);
    if (found === undefined) {
      found = [...check.run(paragraph, context)];
      problems.set(check, found);
    }
    for (const problem of found) yield shiftProblem(problem, offset);
  }
}

function notesOf(
  check: ArticleCheck<unknown>,
  context: ArticleContext,
  memoryOf: (of: Paragraph) => Memory,
): readonly Noted<unknown>[] {
  return context.article.paragraphs.map(({ offset, paragraph }) => {
    const { notes } = memoryOf(paragraph);
    if (!notes.has(check)) notes.set(check, check.gather(paragraph, context));
    return { offset, paragraph, notes: notes.get(check) };
  });
}

export type { Article };
