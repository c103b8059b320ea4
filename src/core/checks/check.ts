import type { Spelling } from '../spelling/spelling';
import type { Knowledge } from '../termbase/knowledge';
import type { Article, PlacedParagraph } from '../text/article';
import type { Bilingual } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';

/** MQM: critical misleads the reader, major is plainly wrong, minor is a blemish, neutral is advice and costs nothing. */
export const severities = ['critical', 'major', 'minor', 'neutral'] as const;
export type Severity = (typeof severities)[number];

export interface Edit extends Span {
  readonly text: string;
}

/** `safe`: right wherever the finding is right, so that it may be applied unattended. */
export type Safety = 'safe' | 'unsafe';

export interface Fix {
  /** Says what the text will be, not what will be done. */
  readonly title: Bilingual;
  readonly safety: Safety;
  /** Disjoint and sorted; in the same coordinates as the problem's span. */
  readonly edits: readonly Edit[];
}

export interface RelatedPlace extends Span {
  readonly message: Bilingual;
}

/** What a check found. Spans count from the start of what the check reads: its paragraph, or the article. */
export interface Problem {
  readonly span: Span;
  readonly message: Bilingual;
  /** Replaces the check's own severity, where some of its problems weigh less or more. */
  readonly severity?: Severity;
  /** The concept of the termbase that is concerned. */
  readonly concept?: string;
  /** The English term that was misread. */
  readonly english?: string;
  /** Why this is held to be an error, strongest first. */
  readonly evidence?: readonly Bilingual[];
  /** In order of preference. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

interface CheckDescription {
  /** Named after the fault; also the name of its page, its specs and its settings. */
  readonly id: string;
  /** A path in the MQM typology, as `terminology/wrong-sense`. */
  readonly category: string;
  readonly severity: Severity;
  /** One line: what the check finds. */
  readonly title: Bilingual;
}

export interface CheckContext {
  readonly knowledge: Knowledge;
  /** Undefined: no dictionary is at hand, or not yet, and nobody can say what is a word. */
  readonly spelling: Spelling | undefined;
}

export interface ArticleContext extends CheckContext {
  readonly article: Article;
  /** The English source, where one is known. */
  readonly source: Article | undefined;
  /** All checks by name: for checks of directives and settings. */
  readonly checkIds: ReadonlySet<string>;
}

/** Sees one paragraph and nothing else, so that its problems can be remembered by the paragraph's text. */
export interface ParagraphCheck extends CheckDescription {
  readonly reads: 'paragraph';
  run(paragraph: Paragraph, context: CheckContext): Iterable<Problem>;
}

export interface Noted<Notes> extends PlacedParagraph {
  readonly notes: Notes;
}

/**
 * Sees the whole article. What it needs of each paragraph it notes in `gather`, which is remembered by the
 * paragraph's text; `run` draws the conclusions and should cost little, since it runs after every keystroke.
 */
export interface ArticleCheck<Notes> extends CheckDescription {
  readonly reads: 'article';
  gather(paragraph: Paragraph, context: CheckContext): Notes;
  run(noted: readonly Noted<Notes>[], context: ArticleContext): Iterable<Problem>;
}

/** Also sees the English, and is silent where there is none. */
export interface TranslationCheck extends CheckDescription {
  readonly reads: 'translation';
  run(target: Article, source: Article, context: ArticleContext): Iterable<Problem>;
}

/** `ArticleCheck<unknown>` through `articleCheck`, which keeps each check's notes to itself. */
export type Check = ParagraphCheck | ArticleCheck<unknown> | TranslationCheck;

export const articleCheck = <Notes>(check: ArticleCheck<Notes>): ArticleCheck<unknown> => check;
