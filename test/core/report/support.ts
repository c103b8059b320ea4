import { allChecks } from '../../../src/core/checks/index';
import type { Severity } from '../../../src/core/checks/check';
import { reportArticle } from '../../../src/core/report/report';
import type { ArticleReport, Report } from '../../../src/core/report/report';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import { parseTermbase } from '../../../src/core/termbase/parseTermbase';

/** A termbase of one concept: reports do not depend on what the product knows, and it is compiled in no time. */
export const smallTermbase = {
  name: 'small',
  origin: 'built-in' as const,
  ...parseTermbase({
    domain: 'technology',
    concepts: [
      {
        id: 'artificial-intelligence',
        english: ['artificial intelligence'],
        acronyms: ['AI'],
        arabic: ['ذكاء اصطناعي'],
        wrong: [{ form: 'منظمة العفو الدولية', always: true }],
      },
    ],
  }),
};

const knowledge = compileKnowledge([smallTermbase]);

/** The report of one article of ten words. */
export function reportOf(path: string, text: string): Report {
  return { tool: { name: 'munaqqih', version: '1.2.3' }, articles: [articleOf(path, text)], faults: [] };
}

export function articleOf(path: string, text: string, minSeverity: Severity = 'neutral'): ArticleReport {
  const reviewer = createReviewer({ checks: allChecks, knowledge, settings: defaultSettings });
  const { findings } = reviewer.review({ text, format: 'plain' });
  return reportArticle({ path, source: undefined, text, words: 10 }, findings, minSeverity);
}
