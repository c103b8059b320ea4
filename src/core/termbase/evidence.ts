import type { Bilingual } from '../text/message';
import type { CompiledWrong } from './sense';

/** One reason to read a place in one way; positive speaks for an error. */
export interface Evidence {
  readonly weight: number;
  /** Said only where there is an error: most evidence comes to nothing. */
  readonly text: () => Bilingual;
  /**
   * Where the reason lies: in the words around, in a field that the rendering names or that the text is about, in the
   * English, or in words of daily life around.
   */
  readonly kind: 'neighbours' | 'field' | 'domain' | 'source' | 'everyday';
}

/** How much evidence makes an error. Below it: silence. */
export const enough = 3;

/** What one reason weighs. */
export const weights = { decisive: 4, strong: 3, helpful: 2, faint: 1 } as const;

/** The most that a text's field can say where the wording is an ordinary word in that field too. */
const mostOfDomain = 2;
/** The most that the words around can say where they prove nothing without the field. */
const mostOfNeighbours = 2;

export function weigh(evidence: readonly Evidence[], wrong: Pick<CompiledWrong, 'needs' | 'for'>): number {
  const of = (wanted: Evidence['kind']): number =>
    evidence.reduce((total, { kind, weight }) => (kind === wanted ? total + weight : total), 0);
  const around = of('neighbours');
  const others = of('field') + of('source');
  // Among words of daily life a text of the field proves nothing, and one word of `near` not enough.
  const everyday = of('everyday');
  const domain = everyday < 0 ? Math.min(of('domain'), 0) : of('domain');
  switch (wrong.needs) {
    case 'domain':
      return around + others + of('domain') + everyday;
    case 'neighbours':
      return around + others + Math.min(domain, mostOfDomain) + everyday;
    case 'source':
      return around < enough ? Math.min(around, 0) : of('source');
    case 'both': {
      // Where the rendering names its fields, other words of its domain are too common to count: تقنية, تطبيق.
      const isNamed = wrong.for.fields.length > 0;
      const ofField = Math.min(of('field') + (isNamed ? Math.min(of('domain'), 0) : of('domain')), mostOfDomain);
      return around < enough ? Math.min(around, 0) : mostOfNeighbours + ofField + of('source') + 2 * everyday;
    }
  }
}

/** What speaks for an error, strongest first: what the reader is shown. A word may count for two reasons; it is told once. */
export const reasons = (evidence: readonly Evidence[]): readonly Bilingual[] =>
  evidence
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text())
    .filter(({ ar }, at, all) => all.findIndex((other) => other.ar === ar) === at);
