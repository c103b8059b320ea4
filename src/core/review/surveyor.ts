import type { ArticleCheck, ArticleContext, Check, Problem } from '../checks/check';
import type { Paragraph } from '../text/paragraph';
import { changeBetween } from './changeBetween';
import type { Crash } from './finding';
import type { Section } from './sections';
import type { LocalFinding } from './toFinding';

/** The conclusions of one article check about the sections of an article. */
export interface Surveyor {
  /** Takes note of the sections that came and went since the last time. */
  update(sections: readonly Section[], crashes: Crash[]): void;
  /** In offsets of the section. The same array as long as nothing changes. */
  findingsIn(section: Section, context: ArticleContext, crashes: Crash[]): readonly LocalFinding[];
}

const nothing: readonly LocalFinding[] = [];

/** `index`: where the notes of the check are in a section. */
export function createSurveyor(
  check: ArticleCheck<unknown, unknown>,
  index: number,
  toLocal: (check: Check, problem: Problem, paragraph: Paragraph) => LocalFinding,
): Surveyor {
  let survey = check.createSurvey();
  let counted: readonly Section[] = [];

  const count = (sections: readonly Section[], from: number, to: number, by: 1 | -1): void => {
    for (let i = from; i < to; i++) {
      const noted = sections[i]?.noted[index];
      if (noted !== undefined) check.count(survey, noted, by);
    }
  };
  const report = (crashes: Crash[], error: unknown): void => {
    if (!crashes.some((crash) => crash.check === check.id)) crashes.push({ check: check.id, error });
  };

  return {
    update(sections, crashes) {
      const old = counted;
      // Half counted is not counted: after a crash the next review begins anew.
      counted = [];
      try {
        const { start, endOfOld, endOfNew } = changeBetween(old, sections);
        count(sections, start, endOfNew, 1);
        count(old, start, endOfOld, -1);
        counted = sections;
      } catch (error) {
        report(crashes, error);
        survey = check.createSurvey();
      }
    },
    findingsIn(section, context, crashes) {
      const noted = section.noted[index];
      if (noted === undefined || counted.length === 0) return nothing;
      let findings: LocalFinding[] | undefined;
      try {
        const gist = check.gist(noted, survey, context);
        if (gist === undefined) return nothing;
        const before = section.memory.conclusions[index];
        if (before?.gist === gist && before.source === context.source) return before.findings;
        findings = [];
        for (const problem of check.conclude(noted, survey, context))
          findings.push(toLocal(check, problem, section.paragraph));
        section.memory.conclusions[index] = { gist, source: context.source, findings };
      } catch (error) {
        report(crashes, error);
      }
      return findings ?? nothing;
    },
  };
}
