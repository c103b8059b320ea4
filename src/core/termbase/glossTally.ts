import type { GlossVerdict } from './glossEvidence';
import type { CompiledWrong } from './sense';

/** How an article explains doubtful wordings, counted over its paragraphs. */
export interface GlossTally {
  add(wording: CompiledWrong, verdict: GlossVerdict, by: 1 | -1): void;
  /** The explanation that is given most often; of several, the first in the order of their letters. */
  of(wording: CompiledWrong): GlossVerdict | undefined;
}

interface Counted {
  readonly verdict: GlossVerdict;
  readonly count: number;
}

export function createGlossTally(): GlossTally {
  const byWording = new Map<CompiledWrong, Map<string, Counted>>();
  return {
    add(wording, verdict, by) {
      const counts = byWording.get(wording) ?? new Map<string, Counted>();
      byWording.set(wording, counts);
      const key = `${verdict.gloss} ${verdict.evidence.weight}`;
      const count = (counts.get(key)?.count ?? 0) + by;
      if (count === 0) counts.delete(key);
      else counts.set(key, { verdict, count });
    },
    of(wording) {
      const counts = byWording.get(wording);
      if (counts === undefined) return undefined;
      const [best] = [...counts].sort(
        ([a, { count: countA }], [b, { count: countB }]) => countB - countA || (a < b ? -1 : 1),
      );
      return best?.[1].verdict;
    },
  };
}
