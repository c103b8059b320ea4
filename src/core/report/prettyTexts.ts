import type { Severity } from '../checks/check';
import { isolate } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Score } from './score';

/** What the report for people says around the findings. The Arabic has the number after the noun: no plural to form. */
export interface PrettyTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fix: string;
  readonly suggestion: string;
  readonly source: string;
  nothing(articles: number, words: number): string;
  noArticles: string;
  summary(findings: number, articles: number, words: number): string;
  mendable(fixes: number): string;
  withheld(findings: number): string;
  score(score: Score): string;
}

const english: PrettyTexts = {
  severities: { critical: 'critical', major: 'major', minor: 'minor', neutral: 'neutral' },
  fix: 'fix',
  suggestion: 'maybe',
  source: 'English',
  nothing: (articles, words) => `Nothing to mend in ${count(articles, 'article')}, ${count(words, 'word')}.`,
  noArticles: 'No Arabic articles here.',
  summary: (findings, articles, words) =>
    `${count(findings, 'finding')} in ${count(articles, 'article')}, ${count(words, 'word')}`,
  mendable: (fixes) => `${count(fixes, 'finding')} can be mended with --fix.`,
  withheld: (findings) => `${count(findings, 'finding')} of lower severity not shown (--min-severity neutral).`,
  score: ({ penalty, per1000Words }) => `MQM penalty ${penalty}, ${per1000Words} per 1,000 words.`,
};

const arabic: PrettyTexts = {
  severities: { critical: 'حرج', major: 'جسيم', minor: 'طفيف', neutral: 'محايد' },
  fix: 'إصلاح',
  suggestion: 'اقتراح',
  source: 'الأصل الإنجليزي',
  nothing: (articles, words) => `لا شيء يستدعي الإصلاح (المقالات: ${articles}، الكلمات: ${words}).`,
  noArticles: 'لا مقالات عربية هنا.',
  summary: (findings, articles, words) => `الملاحظات: ${findings}، المقالات: ${articles}، الكلمات: ${words}`,
  mendable: (fixes) => `ما يصلحه ${isolate('--fix')}: ${fixes}.`,
  withheld: (findings) => `ملاحظات أدنى درجة لم تُعرض: ${findings} (${isolate('--min-severity neutral')}).`,
  score: ({ penalty, per1000Words }) => `نقاط MQM: ${penalty}، ولكل 1000 كلمة: ${per1000Words}.`,
};

export const prettyTexts: Readonly<Record<keyof Bilingual, PrettyTexts>> = { en: english, ar: arabic };

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
