import { dirname } from 'node:path';
import { allChecks, countWords, createReviewer, defaultSettings, isArabicProse, readArticle } from '../core/index';
import type { Finding, Review, ReviewedArticle } from '../core/index';
import type { CheckOptions } from './arguments';
import type { Faults } from './faults';
import type { Candidate } from './findArticles';
import { formatOf } from './formatOf';
import type { Host } from './host';
import { mend } from './mend';
import { readText } from './readText';
import { findSource } from './sources';
import type { KnowledgeSource } from './termbases';

export interface CheckedArticle {
  readonly article: ReviewedArticle;
  /** Those that are left when the fixes have been made, or would have been. */
  readonly findings: readonly Finding[];
  /** The fixes as a diff; empty where they are not only to be shown. */
  readonly diff: string;
}

export interface CheckTools {
  readonly options: CheckOptions;
  readonly host: Host;
  readonly faults: Faults;
  readonly knowledgeOf: KnowledgeSource;
  readonly dictionaryOf: Host['dictionary'];
}

/** Reviews one article, and fixes it where that is asked for. Undefined: it is none, or it cannot be read. */
export async function checkArticle(candidate: Candidate, tools: CheckTools): Promise<CheckedArticle | undefined> {
  const { options, host, faults, knowledgeOf, dictionaryOf } = tools;
  const { path, shown } = candidate;
  const read = await readText(path, host);
  if (read.text === undefined) {
    faults.add(shown, read.reason);
    return undefined;
  }
  if (!candidate.certain && !isArabicProse(read.text)) return undefined;
  const format = formatOf(path);
  const source = await findSource({ path, text: read.text }, options, host, faults);
  const knowledge = await knowledgeOf(path === undefined ? host.cwd : dirname(path));
  const dictionary = await dictionaryOf();
  const { style, spelling } = options;
  const settings = { ...defaultSettings, style, ...(spelling && { spelling }) };
  const reviewer = createReviewer({ checks: allChecks, knowledge, dictionary, settings });
  const review = (text: string): Review => reviewer.review({ text, format }, source);
  const { text, diff } = await mend({ path, shown, ...read }, (of) => review(of).findings, tools);
  const { findings, crashes } = review(text);
  for (const { check, error } of crashes) faults.add(shown, `the check ${check} failed: ${messageOf(error)}`);
  const words = countWords(readArticle(text, format));
  return { article: { path: shown, source: source?.shown, text, words }, findings, diff };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
