import type * as vscode from 'vscode';
import { allChecks, createReviewer, isArabicProse } from '../core/index';
import type { Article, Finding, Knowledge, Manuscript, Reviewer } from '../core/index';
import { formatOf, isLargerThan, isWronglyDecoded, startOf } from './articles';
import type { Companions } from './companions';
import type { CrashReports } from './crashes';
import type { DictionarySource } from './dictionary';
import { fixedText } from './fixedText';
import type { IgnoredFindings } from './ignoredFindings';
import type { KnowledgeSource } from './knowledge';
import { readSettings } from './settings';

export type ArticleState =
  /** `unread`: nobody has looked into it yet; `waiting`: it is Arabic and about to be reviewed. */
  | { readonly kind: 'unread' | 'waiting' | 'off' | 'too-large' | 'wrong-encoding' | 'not-arabic' | 'failed' }
  | { readonly kind: 'reviewed'; readonly findings: readonly Finding[]; readonly ignored: number };

export interface OpenArticle {
  readonly state: ArticleState;
  reviewSoon(): void;
  reviewAfterTyping(): void;
  /** The state of the text as it is now. */
  reviewNow(): Promise<ArticleState>;
  /** From now on the article is reviewed even if it is too large or reviews are switched off. */
  reviewAnyway(): Promise<ArticleState>;
  /** Undefined: there is nothing to fix. */
  textFixedSafely(): Promise<string | undefined>;
  /** Undefined: the article is not reviewed. */
  readNow(): Promise<ReadArticle | undefined>;
  dispose(): void;
}

/** The text as it is now, with its findings and with what is known about its words. */
export interface ReadArticle {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly knowledge: Knowledge;
}

export interface OpenArticleParts {
  readonly knowledge: KnowledgeSource;
  readonly dictionary: DictionarySource;
  readonly companions: Companions;
  readonly ignored: IgnoredFindings;
  readonly crashReports: CrashReports;
}

/** What a review needs besides the text. */
interface Material {
  readonly reviewer: Reviewer;
  readonly knowledge: Knowledge;
  readonly source: Manuscript | undefined;
  readonly ignoredKeys: ReadonlySet<string>;
}

/** One document with its own reviewer, which remembers the paragraphs: a keystroke costs one paragraph. */
export function createOpenArticle(
  document: vscode.TextDocument,
  parts: OpenArticleParts & { readonly onDidReview: () => void },
): OpenArticle {
  const { companions, ignored, crashReports, onDidReview } = parts;
  const settings = readSettings(document);
  let state: ArticleState = { kind: 'unread' };
  // Counts the events that call for a review, and how many of them the state takes into account.
  let wanted = 1;
  let done = 0;
  let isWantedAnyway = false;
  let milliseconds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let knownReviewer: Reviewer | undefined;

  const obstacle = (): ArticleState | undefined => {
    const start = startOf(document);
    if (!isArabicProse(start)) return { kind: isWronglyDecoded(start) ? 'wrong-encoding' : 'not-arabic' };
    if (isWantedAnyway) return undefined;
    if (!settings.isEnabled) return { kind: 'off' };
    return isLargerThan(settings.maxFileSize, document) ? { kind: 'too-large' } : undefined;
  };
  const gather = async (): Promise<Material> => {
    const [knowledge, dictionary, source, ignoredKeys] = await Promise.all([
      parts.knowledge.knowledgeFor(document.uri),
      parts.dictionary(),
      companions.sourceOf(document),
      ignored.keysOf(document.uri),
    ]);
    knownReviewer ??= createReviewer({ checks: allChecks, knowledge, dictionary, settings: settings.review });
    return { reviewer: knownReviewer, knowledge, source, ignoredKeys };
  };
  const examine = ({ reviewer, source, ignoredKeys }: Material, text: string): ArticleState => {
    const start = performance.now();
    const { findings, crashes } = reviewer.review({ text, format: formatOf(document.languageId) }, source);
    milliseconds = performance.now() - start;
    crashReports.ofChecks(document.uri, crashes);
    const shown = findings.filter(({ key }) => !ignoredKeys.has(key));
    return { kind: 'reviewed', findings: shown, ignored: findings.length - shown.length };
  };
  const announce = (next: ArticleState): void => {
    state = next;
    onDidReview();
  };
  const fail = (error: unknown): ArticleState => {
    crashReports.ofReview(document.uri, error);
    return { kind: 'failed' };
  };
  const review = async (): Promise<ArticleState> => {
    const before = obstacle();
    if (before !== undefined) return before;
    if (state.kind !== 'reviewed') announce({ kind: 'waiting' });
    const material = await gather();
    // What counts is the text from here on: it may have changed since.
    return obstacle() ?? examine(material, document.getText());
  };
  const reviewNow = async (): Promise<ArticleState> => {
    clearTimeout(timer);
    while (done < wanted && !document.isClosed) {
      const aim = wanted;
      const next = await review().catch(fail);
      // Another call may have been faster, with later material.
      if (aim <= done) continue;
      done = aim;
      announce(next);
    }
    return state;
  };
  const reviewIn = (delay: number): void => {
    wanted++;
    clearTimeout(timer);
    timer = setTimeout(() => void reviewNow(), delay);
  };

  return {
    get state() {
      return state;
    },
    reviewSoon: () => {
      reviewIn(0);
    },
    // Where a review takes long, the keys come first.
    reviewAfterTyping: () => {
      reviewIn(Math.max(settings.delay, 2 * milliseconds));
    },
    reviewNow,
    reviewAnyway: () => {
      isWantedAnyway = true;
      wanted++;
      return reviewNow();
    },
    async textFixedSafely() {
      if ((await reviewNow()).kind !== 'reviewed') return undefined;
      const { reviewer, source, ignoredKeys } = await gather();
      const format = formatOf(document.languageId);
      const review = (text: string): readonly Finding[] => reviewer.review({ text, format }, source).findings;
      return fixedText(document.getText(), review, ignoredKeys);
    },
    async readNow() {
      const { reviewer, knowledge } = await gather();
      const reviewed = await reviewNow();
      if (reviewed.kind !== 'reviewed') return undefined;
      const article = reviewer.read({ text: document.getText(), format: formatOf(document.languageId) });
      return { article, findings: reviewed.findings, knowledge };
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
