import type * as vscode from 'vscode';
import { allChecks, createReviewer, fixSafely, isArabicProse } from '../core/index';
import type { Finding, Knowledge, Manuscript, Reviewer } from '../core/index';
import { formatOf, isLargerThan, isWronglyDecoded } from './articles';
import type { Companions } from './companions';
import type { ReportCrashes } from './crashes';
import type { IgnoredFindings } from './ignoredFindings';
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
  dispose(): void;
}

export interface OpenArticleParts {
  readonly loadKnowledge: () => Promise<Knowledge>;
  readonly companions: Companions;
  readonly ignored: IgnoredFindings;
  readonly reportCrashes: ReportCrashes;
}

/** What a review needs besides the text. */
interface Material {
  readonly reviewer: Reviewer;
  readonly source: Manuscript | undefined;
  readonly ignoredKeys: ReadonlySet<string>;
}

/** One document with its own reviewer, which remembers the paragraphs: a keystroke costs one paragraph. */
export function createOpenArticle(
  document: vscode.TextDocument,
  parts: OpenArticleParts & { readonly onDidReview: () => void },
): OpenArticle {
  const { loadKnowledge, companions, ignored, reportCrashes, onDidReview } = parts;
  const settings = readSettings(document);
  let state: ArticleState = { kind: 'unread' };
  // Counts what has happened that calls for a review, and how much of it the state takes into account.
  let wanted = 1;
  let done = 0;
  let isWantedAnyway = false;
  let milliseconds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let knownReviewer: Reviewer | undefined;

  const obstacle = (): ArticleState | undefined => {
    if (!settings.isEnabled && !isWantedAnyway) return { kind: 'off' };
    if (!isWantedAnyway && isLargerThan(settings.maxFileSize, document)) return { kind: 'too-large' };
    const text = document.getText();
    if (isArabicProse(text)) return undefined;
    return { kind: isWronglyDecoded(text) ? 'wrong-encoding' : 'not-arabic' };
  };
  const gather = async (): Promise<Material> => {
    const [knowledge, source, ignoredKeys] = await Promise.all([
      loadKnowledge(),
      companions.sourceOf(document),
      ignored.keysOf(document.uri),
    ]);
    knownReviewer ??= createReviewer({ checks: allChecks, knowledge, settings: settings.review });
    return { reviewer: knownReviewer, source, ignoredKeys };
  };
  const examine = ({ reviewer, source, ignoredKeys }: Material, text: string): ArticleState => {
    const start = performance.now();
    const { findings, crashes } = reviewer.review({ text, format: formatOf(document.languageId) }, source);
    milliseconds = performance.now() - start;
    reportCrashes(document.uri, crashes);
    const shown = findings.filter(({ key }) => !ignoredKeys.has(key));
    return { kind: 'reviewed', findings: shown, ignored: findings.length - shown.length };
  };
  const announce = (next: ArticleState): ArticleState => {
    state = next;
    onDidReview();
    return next;
  };
  const settle = (next: ArticleState): ArticleState => {
    done = wanted;
    return announce(next);
  };
  const reviewNow = async (): Promise<ArticleState> => {
    clearTimeout(timer);
    if (done === wanted || document.isClosed) return state;
    try {
      const before = obstacle();
      if (before !== undefined) return settle(before);
      if (state.kind !== 'reviewed') announce({ kind: 'waiting' });
      const material = await gather();
      // The text may have changed, or have been reviewed, since: what counts is the text from here on.
      return done === wanted ? state : settle(obstacle() ?? examine(material, document.getText()));
    } catch (error) {
      reportCrashes(document.uri, [{ check: 'review', error }]);
      return settle({ kind: 'failed' });
    }
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
      const material = await gather();
      const { text, applied } = fixSafely(document.getText(), (current) => {
        const seen = examine(material, current);
        return seen.kind === 'reviewed' ? seen.findings : [];
      });
      return applied === 0 ? undefined : text;
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
