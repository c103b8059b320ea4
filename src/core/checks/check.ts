import type { Spelling } from '../spelling/spelling';
import type { HouseStyle } from '../termbase/houseStyle';
import type { Knowledge } from '../termbase/knowledge';
import type { Article } from '../text/article';
import type { Directive } from '../text/directives';
import type { Bilingual } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import type { Traits } from '../text/traits';

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
  readonly everywhere?: EditsEverywhere;
}

/**
 * What a fix of a whole article does in each of its paragraphs, and in place of `edits`: of an article that writes
 * Latin commas throughout. Asked when the problem is shown; edits count from the start of the paragraph.
 */
export type EditsEverywhere = (paragraph: Paragraph) => readonly Edit[];

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
  readonly firstElsewhere?: FirstElsewhere;
}

/** A related place that may stand in another paragraph: the first of those that the article has. */
export interface FirstElsewhere {
  /** Spans count from the start of their paragraph. A living map: looked into when the problem is shown. */
  readonly places: ReadonlyMap<Paragraph, Span>;
  readonly message: Bilingual;
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
  readonly style: HouseStyle;
}

export interface ArticleContext extends CheckContext {
  /** The English source, where one is known. */
  readonly source: Article | undefined;
  /** How many paragraphs of the article stand before this one. */
  readonly orderOf: (paragraph: Paragraph) => number;
}

/** Sees one paragraph and nothing else, so that its problems can be remembered by the paragraph's text. */
export interface ParagraphCheck extends CheckDescription {
  readonly reads: 'paragraph';
  /** The check is not asked about paragraphs that have none of these. Undefined: it is asked about all. */
  readonly needs?: Traits;
  run(paragraph: Paragraph, context: CheckContext): Iterable<Problem>;
}

export interface Noted<Notes> {
  readonly paragraph: Paragraph;
  readonly notes: Notes;
}

/**
 * Sees the whole article, and yet costs little after a keystroke. What it needs of a paragraph it notes in `gather`.
 * Notes are counted into a survey of the article, and out of it when the paragraph goes. From both it concludes what is
 * wrong in a paragraph; that is remembered as long as the `gist` is the same.
 */
export interface ArticleCheck<Notes, Survey> extends CheckDescription {
  readonly reads: 'article';
  gather(paragraph: Paragraph, context: CheckContext): Notes;
  /** False: nothing can be concluded about the paragraph, whatever the article, as of most paragraphs. */
  mayConclude(notes: Notes): boolean;
  /** Of an article without paragraphs. */
  createSurvey(): Survey;
  /** `by` is 1 for a paragraph that comes and -1 for one that goes; the order in which they do must not matter. */
  count(survey: Survey, noted: Noted<Notes>, by: 1 | -1): void;
  /**
   * What of the survey the conclusions depend on, and nothing more; the source may be left out. Undefined: there is
   * nothing to conclude. Asked after each keystroke of all paragraphs of which something may be concluded.
   */
  gist(noted: Noted<Notes>, survey: Survey, context: ArticleContext): string | undefined;
  /**
   * True: in place of one another the notes leave the survey as it is, so that no other paragraph needs to be asked for
   * its gist. Undefined: all are asked.
   */
  countsSame?(before: Notes, after: Notes, survey: Survey): boolean;
  /** Spans count from the start of the paragraph. */
  conclude(noted: Noted<Notes>, survey: Survey, context: ArticleContext): Iterable<Problem>;
}

/**
 * Sees the article as it stands, in its order, anew after each keystroke: for what no survey can tell, since the same
 * paragraph may stand twice. A survey tells whether there is anything to see. Spans are of the article.
 */
export interface OrderCheck<Survey> extends CheckDescription {
  readonly reads: 'order';
  /** Of an article without paragraphs. */
  createSurvey(): Survey;
  /** `by` is 1 for a paragraph that comes and -1 for one that goes; a paragraph may come more than once. */
  count(survey: Survey, paragraph: Paragraph, by: 1 | -1): void;
  /** False: `run` would find nothing, as in most articles. */
  mayConclude(survey: Survey): boolean;
  run(article: Article, survey: Survey, context: CheckContext): Iterable<Problem>;
}

/** Sees the comments by which the writer silences checks. Spans are of the article. */
export interface DirectiveCheck extends CheckDescription {
  readonly reads: 'directives';
  run(directives: readonly Directive[], checkIds: ReadonlySet<string>): Iterable<Problem>;
}

/** Sees what of an article is no prose: fences, names of headings, destinations. Spans are of the article. */
export interface MarkupCheck extends CheckDescription {
  readonly reads: 'markup';
  run(article: Article, source: Article | undefined): Iterable<Problem>;
}

/** Also sees the English, and is silent where there is none. Spans are of the article. */
export interface TranslationCheck extends CheckDescription {
  readonly reads: 'translation';
  run(target: Article, source: Article, context: CheckContext): Iterable<Problem>;
}

/** `unknown` through `articleCheck` and `orderCheck`, which keep each check's notes and survey to itself. */
export type Check =
  | ParagraphCheck
  | ArticleCheck<unknown, unknown>
  | OrderCheck<unknown>
  | DirectiveCheck
  | MarkupCheck
  | TranslationCheck;

export const articleCheck = <Notes, Survey>(check: ArticleCheck<Notes, Survey>): ArticleCheck<unknown, unknown> =>
  check;

export const orderCheck = <Survey>(check: OrderCheck<Survey>): OrderCheck<unknown> => check;
