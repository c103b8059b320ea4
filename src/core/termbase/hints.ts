import { firstStartingAt } from '../text/span';
import type { Span } from '../text/span';
import type { Concept } from './concept';
import type { Clue, Mention } from './sense';

/** A word of the text that says something about the field or the sense of what stands near it. */
export interface Hint extends Span {
  readonly domains: ReadonlySet<string>;
  readonly clue?: Clue;
  /** The concept whose right rendering the word is. */
  readonly concept?: Concept;
}

export interface Hints {
  /** In order of place. */
  readonly all: readonly Hint[];
  /** Those inside a span. */
  within(span: Span): readonly Hint[];
  /** The first few of a domain in the paragraph. */
  ofDomain(domain: string): readonly Hint[];
}

const fewOfDomain = 8;

/** Right terms and names speak for their domain; wrong renderings, being in doubt themselves, for none. */
export function collectHints(mentions: readonly Mention[], clues: readonly Hint[]): Hints {
  const all = [...clues];
  for (const { sense, start, end } of mentions)
    if (sense.role !== 'wrong') all.push({ start, end, domains: sense.domains, concept: sense.concept });
  all.sort((a, b) => a.start - b.start);
  let byDomain: ReadonlyMap<string, readonly Hint[]> | undefined;
  return {
    all,
    within({ start, end }) {
      const found: Hint[] = [];
      for (let i = firstStartingAt(all, start); i < all.length; i++) {
        const hint = all[i];
        if (hint === undefined || hint.start >= end) break;
        if (hint.end <= end) found.push(hint);
      }
      return found;
    },
    ofDomain: (domain) => (byDomain ??= sortByDomain(all)).get(domain) ?? [],
  };
}

function sortByDomain(hints: readonly Hint[]): ReadonlyMap<string, readonly Hint[]> {
  const byDomain = new Map<string, Hint[]>();
  for (const hint of hints)
    for (const domain of hint.domains) {
      const known = byDomain.get(domain);
      if (known === undefined) byDomain.set(domain, [hint]);
      else if (known.length < fewOfDomain) known.push(hint);
    }
  return byDomain;
}
