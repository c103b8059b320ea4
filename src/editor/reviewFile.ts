import type * as vscode from 'vscode';
import { allChecks, createReviewer, isArabicProse } from '../core/index';
import type { Finding } from '../core/index';
import { formatOf, isWronglyDecoded } from './articles';
import type { CrashReports } from './crashes';
import type { DictionarySource } from './dictionary';
import type { IgnoredFindings } from './ignoredFindings';
import type { KnowledgeSource } from './knowledge';
import { readSettings } from './settings';
import { addressesOfSource, findSource, languageOfFile, readSource } from './sources';
import { readTextFile } from './textFiles';
import type { TextRead } from './textFiles';

export type FileReview =
  | { readonly kind: 'reviewed'; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'failed' }
  | Exclude<TextRead, { kind: 'text' }>;

export interface FileReviewParts {
  readonly knowledge: KnowledgeSource;
  readonly dictionary: DictionarySource;
  readonly ignored: IgnoredFindings;
  readonly crashReports: CrashReports;
}

/** Reviews a file that is not open, from the disk. Never throws: one bad file does not stop the others. */
export async function reviewFile(uri: vscode.Uri, parts: FileReviewParts): Promise<FileReview> {
  try {
    return await readAndReview(uri, parts);
  } catch (error) {
    parts.crashReports.ofReview(uri, error);
    return { kind: 'failed' };
  }
}

async function readAndReview(uri: vscode.Uri, parts: FileReviewParts): Promise<FileReview> {
  const settings = readSettings(uri);
  if (!settings.isEnabled) return { kind: 'not-an-article' };
  const read = await readTextFile(uri, settings.maxFileSize);
  if (read.kind !== 'text') return read;
  const { text } = read;
  if (!isArabicProse(text)) return { kind: isWronglyDecoded(text) ? 'wrong-encoding' : 'not-an-article' };
  const [knowledge, dictionary, ignoredKeys, source] = await Promise.all([
    parts.knowledge.knowledgeFor(uri),
    parts.dictionary(),
    parts.ignored.keysOf(uri),
    findSource(addressesOfSource(uri, text), (address) => readSource(address, settings.maxFileSize)),
  ]);
  const reviewer = createReviewer({ checks: allChecks, knowledge, dictionary, settings: settings.review });
  const { findings, crashes } = reviewer.review({ text, format: formatOf(languageOfFile(uri)) }, source);
  parts.crashReports.ofChecks(uri, crashes);
  return { kind: 'reviewed', text, findings: findings.filter(({ key }) => !ignoredKeys.has(key)) };
}
