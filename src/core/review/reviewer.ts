import type { ArticleContext, Check, Noted, Problem } from '../checks/check';
import { shiftProblem } from '../checks/support/shiftProblem';
import type { Dictionary } from '../spelling/dictionary';
import { createSpelling } from '../spelling/spelling';
import { termbaseWords } from '../spelling/termbaseWords';
import type { Knowledge } from '../termbase/knowledge';
import { readArticle } from '../text/article';
import type { Article } from '../text/article';
import type { ArticleFormat } from '../text/blocks';
import { createParagraph } from '../text/paragraph';
import type { Paragraph } from '../text/paragraph';
import type { Crash, Finding, Review } from './finding';
import type { ReviewSettings } from './settings';
import { readSuppressions } from './suppressions';
import { compareFindings, toFinding } from './toFinding';

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
  /** Undefined: spelling is not looked at. */
  readonly dictionary?: Dictionary | undefined;
}

/** What is known of a paragraph by its text alone: by check, its problems, or its notes for the article. */
interface Memory {
  readonly paragraph: Paragraph;
  readonly results: Map<Check, unknown>;
}

export function createReviewer({ checks, knowledge, settings, dictionary }: ReviewerParts): Reviewer {
  const active = checks.filter(({ id }) => settings.checks[id] !== 'off');
  const checkIds = new Set(checks.map(({ id }) => id));
  const memory = createMemory();
  const spelling = dictionary && createSpelling(dictionary, () => termbaseWords(knowledge.concepts.values()));
  const readSource = rememberLast((source: Manuscript) => readArticle(source.text, source.format));

  return {
    review(target, source) {
      memory.startReview();
      const article = readArticle(target.text, target.format, memory.recall);
      const context: ArticleContext = {
        knowledge,
        spelling,
        article,
        source: source && readSource(source),
        checkIds,
      };
      const suppressions = readSuppressions(article.text, article.directives);
      const crashes: Crash[] = [];
      const findings: Finding[] = [];
      for (const check of active) {
        try {
          for (const problem of problemsOf(check, context, memory)) {
            if (suppressions.silences(check.id, problem.span)) continue;
            const chosen = settings.checks[check.id];
            const severity = chosen === 'off' ? undefined : chosen;
            const origin = problem.concept === undefined ? undefined : knowledge.originOf(problem.concept);
            findings.push(toFinding(check, problem, article.text, { severity, origin }));
          }
        } catch (error) {
          crashes.push({ check: check.id, error });
        }
      }
      return { findings: findings.sort(compareFindings), crashes };
    },
  };
}

/** The source stays the same from keystroke to keystroke. */
function rememberLast(read: (source: Manuscript) => Article): (source: Manuscript) => Article {
  let last: { readonly source: Manuscript; readonly article: Article } | undefined;
  return (source) => {
    if (last?.source.text !== source.text || last.source.format !== source.format)
      last = { source, article: read(source) };
    return last.article;
  };
}

function* problemsOf(check: Check, context: ArticleContext, memory: ParagraphMemory): Iterable<Problem> {
  const { paragraphs } = context.article;
  switch (check.reads) {
    case 'paragraph':
      for (const { offset, paragraph } of paragraphs) {
        const problems = memory.remember(paragraph, check, () => [...check.run(paragraph, context)]);
        for (const problem of problems) yield shiftProblem(problem, offset);
      }
      return;
    case 'article': {
      const noted = paragraphs.map(({ offset, paragraph }): Noted<unknown> => ({
        offset,
        paragraph,
        notes: memory.remember(paragraph, check, () => check.gather(paragraph, context)),
      }));
      yield* check.run(noted, context);
      return;
    }
    case 'translation':
      if (context.source !== undefined) yield* check.run(context.article, context.source, context);
  }
}

interface ParagraphMemory {
  /** Forgets what the review before the last one knew and the last one did not meet. */
  startReview(): void;
  /** The paragraph of the last review with this text, if there was one. */
  readonly recall: (text: string, format: ArticleFormat) => Paragraph;
  /** What `find` found for the paragraph when it was first asked. */
  remember<Result>(paragraph: Paragraph, check: Check, find: () => Result): Result;
}

function createMemory(): ParagraphMemory {
  let last = new Map<string, Memory>();
  let current = new Map<string, Memory>();
  let results = new Map<Paragraph, Memory['results']>();
  return {
    startReview() {
      last = current;
      current = new Map();
      results = new Map();
    },
    recall(text, format) {
      const known = current.get(text) ?? last.get(text);
      const memory =
        known?.paragraph.format === format
          ? known
          : { paragraph: createParagraph(text, format), results: new Map<Check, unknown>() };
      current.set(text, memory);
      results.set(memory.paragraph, memory.results);
      return memory.paragraph;
    },
    remember<Result>(paragraph: Paragraph, check: Check, find: () => Result): Result {
      const known = results.get(paragraph);
      if (known?.has(check) === true) return known.get(check) as Result;
      const found = find();
      known?.set(check, found);
      return found;
    },
  };
}
