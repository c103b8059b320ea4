import type { ArticleContext, Check, CheckContext, Problem } from '../checks/check';
import type { Dictionary } from '../spelling/dictionary';
import type { Knowledge } from '../termbase/knowledge';
import { readArticle } from '../text/article';
import type { Article } from '../text/article';
import { createArticleReader } from '../text/articleReader';
import type { ArticleFormat } from '../text/blocks';
import type { Paragraph } from '../text/paragraph';
import { changeBetween } from './changeBetween';
import type { Crash, Finding, Review } from './finding';
import { placeFindings, placesIn } from './placement';
import { createOrderSurvey } from './orderSurvey';
import { createSections } from './sections';
import type { Section } from './sections';
import type { ReviewSettings } from './settings';
import { sharedSpelling } from './sharedSpelling';
import { readSuppressions } from './suppressions';
import { createSurveyor } from './surveyor';
import { mergeFindings, toFinding } from './toFinding';
import type { Circumstances, LocalFinding } from './toFinding';

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
  /** The article of the paragraphs that the last review knew, so that what is known of them need not be found again. */
  read(target: Manuscript): Article;
}

export interface ReviewerParts {
  readonly checks: readonly Check[];
  readonly knowledge: Knowledge;
  readonly settings: ReviewSettings;
  /** Undefined: spelling is not looked at. */
  readonly dictionary?: Dictionary | undefined;
}

export function createReviewer({ checks, knowledge, settings, dictionary }: ReviewerParts): Reviewer {
  const active = checks.filter(({ id }) => settings.checks[id] !== 'off');
  const checkIds = new Set(checks.map(({ id }) => id));
  const articleChecks = active.filter((check) => check.reads === 'article');
  const circumstancesOf = ({ id }: Check, { concept }: Problem): Circumstances => {
    const chosen = settings.checks[id];
    return {
      severity: chosen === 'off' ? undefined : chosen,
      origin: concept === undefined ? undefined : knowledge.originOf(concept),
    };
  };
  const spelling = dictionary && sharedSpelling(dictionary, knowledge, settings.spelling?.all === true);
  const checkContext: CheckContext = { knowledge, spelling, style: settings.style };
  const toLocal = (check: Check, problem: Problem, { text }: Paragraph): LocalFinding => ({
    finding: toFinding(check, problem, text, circumstancesOf(check, problem)),
    firstElsewhere: problem.firstElsewhere,
    everywhere: problem.fixes?.[0]?.everywhere,
  });
  const sections = createSections({
    paragraphChecks: active.filter((check) => check.reads === 'paragraph'),
    articleChecks,
    context: checkContext,
    toLocal,
  });
  const surveyors = articleChecks.map((check, index) => createSurveyor(check, index, toLocal));
  const orders = new Map(
    active.flatMap((check) => (check.reads === 'order' ? [[check, createOrderSurvey(check)]] : [])),
  );
  const reader = createArticleReader();
  let last: readonly Section[] = [];
  const readSource = rememberLast((source: Manuscript) => readArticle(source.text, source.format));

  function* problemsOfWhole(check: Check, article: Article, context: ArticleContext): Iterable<Problem> {
    if (check.reads === 'order') yield* orders.get(check)?.problemsOf(article, context) ?? [];
    if (check.reads === 'directives') yield* check.run(article.directives, checkIds);
    if (check.reads === 'markup') yield* check.run(article, context.source);
    if (check.reads === 'translation' && context.source !== undefined)
      yield* check.run(article, context.source, context);
  }
  /** A loop, since it is asked of every section after each keystroke. */
  const isSettled = (section: Section): boolean => {
    if (section.memory.placed === undefined) return false;
    for (const index of section.waiting) if (surveyors[index]?.concerns(section) === true) return false;
    return true;
  };
  const listsOf = (
    section: Section,
    context: ArticleContext,
    crashes: Crash[],
  ): readonly (readonly LocalFinding[])[] => {
    const lists = [section.findings];
    for (const index of section.waiting) lists.push(surveyors[index]?.findingsIn(section, context, crashes) ?? []);
    return lists.filter(({ length }) => length > 0);
  };
  const reviewWhole = (article: Article, context: ArticleContext, crashes: Crash[]): readonly Finding[] =>
    active.flatMap((check) => {
      const findings: Finding[] = [];
      try {
        for (const problem of problemsOfWhole(check, article, context))
          findings.push(toFinding(check, problem, article.text, circumstancesOf(check, problem)));
      } catch (error) {
        crashes.push({ check: check.id, error });
      }
      return findings;
    });

  return {
    read: (target) => reader.read(target.text, target.format),
    review(target, source) {
      const article = reader.read(target.text, target.format);
      const read = sections.of(article.paragraphs);
      const suppressions = readSuppressions(article.text, article.directives);
      const places = placesIn(article, suppressions);
      const context: ArticleContext = {
        ...checkContext,
        source: source && readSource(source),
        orderOf: places.orderOf,
      };
      const crashes: Crash[] = [];
      const change = { before: last, now: read, change: changeBetween(last, read) };
      last = read;
      for (const surveyor of surveyors) surveyor.update(change, context.source, crashes);
      const findings: Finding[] = [];
      for (let index = 0; index < read.length; index++) {
        const section = read[index];
        if (section === undefined) continue;
        if (section.crashes.length > 0) crashes.push(...section.crashes);
        const lists = isSettled(section) ? undefined : listsOf(section, context, crashes);
        const offset = article.paragraphs[index]?.offset ?? 0;
        for (const finding of placeFindings(section.memory, lists, offset, places)) findings.push(finding);
      }
      const ofWhole = reviewWhole(article, context, crashes);
      const all = mergeFindings(findings, ofWhole);
      return {
        findings:
          article.directives.length === 0
            ? all
            : all.filter((finding) => !suppressions.silences(finding.code, finding)),
        crashes: onePerCheck(crashes),
      };
    },
  };
}

const onePerCheck = (crashes: readonly Crash[]): readonly Crash[] =>
  crashes.filter(({ check }, index) => crashes.findIndex((other) => other.check === check) === index);

/** The source stays the same from keystroke to keystroke. */
function rememberLast(read: (source: Manuscript) => Article): (source: Manuscript) => Article {
  let last: { readonly source: Manuscript; readonly article: Article } | undefined;
  return (source) => {
    if (last?.source.text !== source.text || last.source.format !== source.format)
      last = { source, article: read(source) };
    return last.article;
  };
}
