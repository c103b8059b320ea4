import type { Concept } from '../../termbase/concept';
import { fold } from '../../text/fold';
import type { Join } from '../../text/joins';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { countWritten, createWrittenForm, isFirst } from './writtenForm';
import type { WrittenForm } from './writtenForm';

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
interface Form extends WrittenForm {
  readonly script: 'arabic' | 'latin';
}

export function createRenderings(): Renderings {
  const names = new Map<string, Map<string, Form>>();
  return {
    add({ name, text, core, script }, paragraph, by) {
      const forms = names.get(name) ?? new Map<string, Form>();
      names.set(name, forms);
      const key = fold(text);
      const form = forms.get(key) ?? { script, ...createWrittenForm() };
      forms.set(key, form);
      countWritten(form, { text, core }, paragraph, by);
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

/** The one that is used more; among equals, the Arabic one, then the first. */
function isBetter(a: Form, b: Form, orderOf: (paragraph: Paragraph) => number): boolean {
  if (a.total !== b.total) return a.total > b.total;
  if (a.script !== b.script) return a.script === 'arabic';
  return isFirst(a, b, orderOf);
}
