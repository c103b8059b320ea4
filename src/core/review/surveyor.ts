import type { ArticleCheck, ArticleContext, Problem } from '../checks/check';
import type { Article } from '../text/article';
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

interface Conclusion {
  readonly gist: string;
  readonly source: Article | undefined;
  readonly findings: readonly LocalFinding[];
}

const nothing: readonly LocalFinding[] = [];

/** `index`: where the notes of the check are in a section. */
export function createSurveyor(
  check: ArticleCheck<unknown, unknown>,
  index: number,
  toFinding: (problem: Problem, section: Section) => LocalFinding,
): Surveyor {
  let survey = check.createSurvey();
  let counted: readonly Section[] = [];
  const known = new WeakMap<Section, Conclusion>();

  const count = (sections: readonly Section[], from: number, to: number, by: 1 | -1): void => {
    for (let i = from; i < to; i++) {
      const section = sections[i];
      const notes = section?.notes[index];
      if (section !== undefined && notes !== undefined)
        check.count(survey, { paragraph: section.paragraph, notes: notes.value }, by);
    }
  };
  const attempt = (crashes: Crash[], run: () => void): void => {
    try {
      run();
    } catch (error) {
      if (!crashes.some((crash) => crash.check === check.id)) crashes.push({ check: check.id, error });
    }
  };

  return {
    update(sections, crashes) {
      attempt(crashes, () => {
        const { start, endOfOld, endOfNew } = changeBetween(counted, sections);
        const old = counted;
        counted = [];
        count(sections, start, endOfNew, 1);
        count(old, start, endOfOld, -1);
        counted = sections;
      });
      // Half counted is not counted: the next review begins anew.
      if (counted !== sections) survey = check.createSurvey();
    },
    findingsIn(section, context, crashes) {
      const notes = section.notes[index];
      if (notes === undefined || counted.length === 0) return nothing;
      const noted = { paragraph: section.paragraph, notes: notes.value };
      const findings: LocalFinding[] = [];
      let last: readonly LocalFinding[] | undefined;
      attempt(crashes, () => {
        const gist = check.gist(noted, survey, context);
        if (gist === undefined) return;
        const before = known.get(section);
        if (before?.gist === gist && before.source === context.source) last = before.findings;
        else {
          for (const problem of check.conclude(noted, survey, context)) findings.push(toFinding(problem, section));
          known.set(section, { gist, source: context.source, findings });
        }
      });
      return last ?? (findings.length === 0 ? nothing : findings);
    },
  };
}

/** What is not the same at the beginning and at the end of two lists. */
function changeBetween<Item>(
  old: readonly Item[],
  now: readonly Item[],
): { readonly start: number; readonly endOfOld: number; readonly endOfNew: number } {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { start, endOfOld: old.length - same, endOfNew: now.length - same };
}
