import type { Concept } from '../../termbase/concept';
import { fold } from '../../text/fold';
import type { Join } from '../../text/joins';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { createTally } from './tally';
import type { Tally } from './tally';

/** One place where a name is written, with what is joined to it. */
export interface Rendering extends Join {
  /** Names the same person or company wherever it is equal. */
  readonly name: string;
  readonly text: string;
  readonly core: Span;
  readonly script: 'arabic' | 'latin';
  readonly concept?: Concept;
}

/** The form that an article gives to a name. */
export interface MainRendering {
  readonly text: string;
  readonly script: 'arabic' | 'latin';
  /** Where it stands, by paragraph. */
  readonly places: ReadonlyMap<Paragraph, Span>;
}

/** The ways in which an article writes its names. */
export interface Renderings {
  add(rendering: Rendering, paragraph: Paragraph, by: 1 | -1): void;
  /** Undefined: the name is unknown, or written in one way only. `orderOf`: see ArticleContext. */
  mainOf(name: string, orderOf: (paragraph: Paragraph) => number): MainRendering | undefined;
}

/** One way to write a name: spellings that fold alike. */
interface Form {
  readonly script: 'arabic' | 'latin';
  readonly spellings: Tally;
  readonly places: Map<Paragraph, Span>;
  /** How often each paragraph has it: two paragraphs may be the same. */
  readonly counts: Map<Paragraph, number>;
  total: number;
}

export function createRenderings(): Renderings {
  const names = new Map<string, Map<string, Form>>();
  return {
    add({ name, text, core, script }, paragraph, by) {
      const forms = names.get(name) ?? new Map<string, Form>();
      names.set(name, forms);
      const key = fold(text);
      const form = forms.get(key) ?? createForm(script);
      forms.set(key, form);
      form.spellings.add(text, by);
      form.total += by;
      const count = (form.counts.get(paragraph) ?? 0) + by;
      if (count > 0) {
        form.counts.set(paragraph, count);
        if (!form.places.has(paragraph)) form.places.set(paragraph, core);
      } else {
        form.counts.delete(paragraph);
        form.places.delete(paragraph);
      }
    },
    mainOf(name, orderOf) {
      // A form that is gone stays here, so that its map of places is the same when it comes back.
      const forms = [...(names.get(name)?.values() ?? [])].filter(({ total }) => total > 0);
      if (forms.length < 2) return undefined;
      const best = forms.reduce((a, b) => (isBetter(b, a, orderOf) ? b : a));
      return { text: best.spellings.mostFrequent() ?? '', script: best.script, places: best.places };
    },
  };
}

const createForm = (script: Form['script']): Form => ({
  script,
  spellings: createTally(),
  places: new Map(),
  counts: new Map(),
  total: 0,
});

/** The one that is used more; among equals, the Arabic one, then the first. */
function isBetter(a: Form, b: Form, orderOf: (paragraph: Paragraph) => number): boolean {
  if (a.total !== b.total) return a.total > b.total;
  if (a.script !== b.script) return a.script === 'arabic';
  return comparePlaces(firstPlace(a, orderOf), firstPlace(b, orderOf)) < 0;
}

function firstPlace({ places }: Form, orderOf: (paragraph: Paragraph) => number): readonly [number, number] {
  let first: readonly [number, number] = [Infinity, Infinity];
  for (const [paragraph, { start }] of places) {
    const place = [orderOf(paragraph), start] as const;
    if (comparePlaces(place, first) < 0) first = place;
  }
  return first;
}

const comparePlaces = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1];
