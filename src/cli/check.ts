import { resolve } from 'node:path';
import { isAtLeast, reportArticle } from '../core/index';
import type { CheckOptions, Format } from './arguments';
import type { Severity } from '../core/index';
import { checkArticle } from './checkArticle';
import type { CheckedArticle } from './checkArticle';
import { createFaults } from './faults';
import type { Faults } from './faults';
import { reasonOf } from './files';
import { findArticles } from './findArticles';
import type { Host } from './host';
import { renderReport } from './renderReport';
import { createKnowledgeSource } from './termbases';
import { tool } from './tool';

export const exitStatus = { clean: 0, findings: 1, trouble: 2 } as const;

/** Programs get all there is; people are spared advice that they have not asked for. */
const leastReported: Readonly<Record<Format, Severity>> = {
  pretty: 'minor',
  github: 'minor',
  json: 'neutral',
  sarif: 'neutral',
};

/** Reviews articles one after the other, reports, and gives the exit status. */
export async function check(options: CheckOptions, host: Host): Promise<number> {
  const { failOn, format, output } = options;
  const faults = createFaults(host.stderr);
  const knowledgeOf = createKnowledgeSource(options, host, faults);
  const dictionaryOf = once(host.dictionary);
  const checked: CheckedArticle[] = [];
  for (const candidate of findArticles(options.paths, host, faults)) {
    try {
      const result = await checkArticle(candidate, { options, host, faults, knowledgeOf, dictionaryOf });
      if (result !== undefined) checked.push(result);
    } catch (error) {
      faults.add(candidate.shown, `could not be reviewed: ${reasonOf(error)}`);
    }
  }
  // Words that are merely unknown are hints, which whoever asks for them wants to see.
  const least = options.spelling?.all === true ? 'neutral' : leastReported[format];
  const minSeverity = options.minSeverity ?? least;
  const articles = checked.map(({ article, findings }) => reportArticle(article, findings, minSeverity));
  const rendered =
    options.fixing === 'show'
      ? checked.map(({ diff }) => diff).join('')
      : await renderReport({ tool, articles, faults: faults.all }, options, host);
  print(rendered, output, host, faults);
  if (faults.all.length > 0) return exitStatus.trouble;
  const isFailure = ({ findings }: CheckedArticle): boolean =>
    failOn !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failOn));
  return checked.some(isFailure) ? exitStatus.findings : exitStatus.clean;
}

/** All articles share one dictionary, which is read for the first of them. */
function once<Value>(read: () => Value): () => Value {
  let value: { readonly of: Value } | undefined;
  return () => (value ??= { of: read() }).of;
}

function print(rendered: string, output: string | undefined, { stdout, files, cwd }: Host, faults: Faults): void {
  if (output === undefined) {
    stdout.write(rendered);
    return;
  }
  try {
    files.write(resolve(cwd, output), rendered);
  } catch (error) {
    faults.add(output, `could not be written: ${reasonOf(error)}`);
  }
}
