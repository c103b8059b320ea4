import type { Concept } from '../../termbase/concept';
import type { Knowledge } from '../../termbase/knowledge';

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly Concept[]>>();

/** Terms, not names, whose English this is; `english` in small letters, singular or plural. */
export function conceptsInEnglish(knowledge: Knowledge, english: string): readonly Concept[] {
  let index = indexes.get(knowledge);
  if (index === undefined) indexes.set(knowledge, (index = createIndex(knowledge)));
  return index.get(english) ?? [];
}

function createIndex({ concepts }: Knowledge): ReadonlyMap<string, readonly Concept[]> {
  const index = new Map<string, Concept[]>();
  for (const concept of concepts.values()) {
    if (concept.kind !== 'term') continue;
    for (const english of concept.english) {
      // Capitals make it a proper name; a single word may have many other meanings.
      if (english !== english.toLowerCase() || !english.includes(' ')) continue;
      const known = index.get(english);
      if (known === undefined) index.set(english, [concept]);
      else if (!known.includes(concept)) known.push(concept);
    }
  }
  return index;
}
