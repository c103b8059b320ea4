import type { Severity } from '../checks/check';
import { isolate } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Score } from './score';

const englishSeverities = { critical: 'critical', major: 'major', minor: 'minor', neutral: 'neutral' };
const arabicSeverities = {
  critical: 'حرجة',
  major: 'كبيرة',
  minor: 'صغيرة',
  neutral: 'للاستئناس',
};

/** What the report for people says around the findings. */
export interface PrettyTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly source: string;
  readonly fix: string;
  /** The label of a fix that is not safe. */
  readonly suggestion: string;
  readonly noArticles: string;
  readonly nothing: (articles: number, words: number) => string;
  readonly summary: (findings: number, articles: number, words: number) => string;
  readonly countOf: (severity: Severity, findings: number) => string;
  readonly score: (score: Score) => string;
  readonly mendable: (findings: number) => string;
  readonly withheld: (findings: number) => string;
}

const english: PrettyTexts = {
  severities: englishSeverities,
  source: 'English source',
  fix: 'fix',
  suggestion: 'maybe',
  noArticles: 'No Arabic articles found.',
  nothing: (articles, words) => `Nothing to mend in ${count(articles, 'article')}, ${count(words, 'word')}.`,
  summary: (findings, articles, words) =>
    `${count(findings, 'finding')} in ${count(articles, 'article')}, ${count(words, 'word')}:`,
  countOf: (severity, findings) => `${findings} ${englishSeverities[severity]}`,
  score: ({ penalty, per1000Words }) => `MQM penalty ${penalty}, ${per1000Words} per 1,000 words`,
  mendable: (findings) => `${count(findings, 'finding')} can be mended with --fix`,
  withheld: (findings) => `${count(findings, 'finding')} of lower severity not shown; --min-severity neutral shows all`,
};

/** The number follows its noun: no plural to form. */
const arabic: PrettyTexts = {
  severities: arabicSeverities,
  source: 'الأصل الإنجليزي',
  fix: 'إصلاح',
  suggestion: 'اقتراح',
  noArticles: 'لا مقالات عربية هنا.',
  nothing: (articles, words) => `لا شيء يستدعي الإصلاح (المقالات: ${articles}، الكلمات: ${words}).`,
  summary: (findings, articles, words) => `الملاحظات: ${findings}، المقالات: ${articles}، الكلمات: ${words}.`,
  countOf: (severity, findings) => `${arabicSeverities[severity]}: ${findings}`,
  score: ({ penalty, per1000Words }) => `نقاط الخصم (${isolate('MQM')}): ${penalty}، ولكل ألف كلمة: ${per1000Words}`,
  mendable: (findings) => `ما يصلحه ${isolate('--fix')}: ${findings}`,
  withheld: (findings) => `ملاحظات أخف لم تُعرض: ${findings}؛ يعرضها ${isolate('--min-severity neutral')}`,
};

export const prettyTexts: Readonly<Record<keyof Bilingual, PrettyTexts>> = { en: english, ar: arabic };

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
