import type { ArticleCheck, ArticleContext, Check, Problem } from '../checks/check';
import type { Article } from '../text/article';
import type { Paragraph } from '../text/paragraph';
import { changeBetween } from './changeBetween';
import type { Change } from './changeBetween';
import type { Crash } from './finding';
import type { Section } from './sections';
import type { LocalFinding } from './toFinding';

/** The sections of an article before and after a change, and where the two differ. */
export interface SectionsChange {
  readonly before: readonly Section[];
  readonly now: readonly Section[];
  readonly change: Change;
}

/** The conclusions of one article check about the sections of an article. */
export interface Surveyor {
  /** Takes note of the sections that came and went. `source`: the English of the article. */
  update(sections: SectionsChange, source: Article | undefined, crashes: Crash[]): void;
  /** False: what was found in a section that is not new stays as it is. */
  concerns(section: Section): boolean;
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
  /** The section that alone has changed, where the survey has not; `none`: nothing has. Undefined: all is open. */
  let changed: Section | 'none' | undefined;
  let source: Article | undefined;
  let isBroken = false;

  const count = (sections: readonly Section[], from: number, to: number, by: 1 | -1): void => {
    for (let i = from; i < to; i++) {
      const noted = sections[i]?.noted[index];
      if (noted !== undefined) check.count(survey, noted, by);
    }
  };
  const countsSame = (before: Section | undefined, after: Section | undefined): boolean => {
    const [old, young] = [before?.noted[index], after?.noted[index]];
    return old !== undefined && young !== undefined && check.countsSame?.(old.notes, young.notes, survey) === true;
  };
  const report = (crashes: Crash[], error: unknown): void => {
    if (!crashes.some((crash) => crash.check === check.id)) crashes.push({ check: check.id, error });
  };

  return {
    update({ before, now: sections, change }, sourceNow, crashes) {
      const old = counted;
      // Half counted is not counted: after a crash the next review begins anew.
      counted = [];
      changed = undefined;
      try {
        const { start, endOfOld, endOfNew } = old === before ? change : changeBetween(old, sections);
        count(sections, start, endOfNew, 1);
        count(old, start, endOfOld, -1);
        counted = sections;
        if (isBroken) changed = undefined;
        else if (endOfOld === start && endOfNew === start) changed = 'none';
        else if (endOfOld === start + 1 && endOfNew === start + 1 && countsSame(old[start], sections[start]))
          changed = sections[start];
        isBroken = false;
        if (sourceNow !== source) [changed, source] = [undefined, sourceNow];
      } catch (error) {
        report(crashes, error);
        survey = check.createSurvey();
      }
    },
    concerns: (section) => changed === undefined || changed === section,
    findingsIn(section, context, crashes) {
      const noted = section.noted[index];
      if (noted === undefined || counted.length === 0) return nothing;
      const before = section.memory.conclusions[index];
      if (changed !== undefined && changed !== section) return before?.findings ?? nothing;
      let findings: LocalFinding[] | undefined;
      try {
        const gist = check.gist(noted, survey, context);
        if (gist === undefined) {
          section.memory.conclusions[index] = undefined;
          return nothing;
        }
        if (before?.gist === gist && before.source === context.source) return before.findings;
        findings = [];
        for (const problem of check.conclude(noted, survey, context))
          findings.push(toLocal(check, problem, section.paragraph));
        section.memory.conclusions[index] = { gist, source: context.source, findings };
      } catch (error) {
        section.memory.conclusions[index] = undefined;
        isBroken = true;
        report(crashes, error);
      }
      return findings ?? nothing;
    },
  };
}
