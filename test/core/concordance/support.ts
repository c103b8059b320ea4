import { replaceEverywhere } from '../../../src/core/concordance/replaceEverywhere';
import { placesOf } from '../../../src/core/concordance/places';
import { seek } from '../../../src/core/concordance/sought';
import type { Sought } from '../../../src/core/concordance/sought';
import { nameSubstitute, readSubstitute } from '../../../src/core/concordance/substitute';
import type { Substitute } from '../../../src/core/concordance/substitute';
import { applyEdits } from '../../../src/core/review/applyFixes';
import { readArticle } from '../../../src/core/text/article';
import type { Knowledge } from '../../../src/core/termbase/knowledge';
import { builtInKnowledge } from '../../support/builtIn';

/** Pairs of lines, what is there and what is to become of it; `⏎` stands for a line break inside a line. */
export function pairs(template: TemplateStringsArray): readonly (readonly [before: string, after: string])[] {
  const lines = template
    .join('')
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '');
  return lines.flatMap((line, index) => (index % 2 === 0 ? [[line, lines[index + 1] ?? ''] as const] : []));
}

export interface Outcome {
  /** With the replacements that are safe. */
  readonly safe: string;
  /** With all replacements. */
  readonly all: string;
  readonly doubts: readonly string[];
}

export function replace(what: string, by: string | Substitute, text: string, knowledge?: Knowledge): Outcome {
  const known = knowledge ?? builtInKnowledge();
  const sought = seekIn(what, known);
  const substitute = typeof by === 'string' ? readSubstitute(by, sought, known) : by;
  if (substitute === undefined) throw new Error(`no word in ${JSON.stringify(by)}`);
  const replacements = replaceEverywhere(sought, substitute, readArticle(text, 'markdown'), known);
  const safe = replacements.filter(({ safety }) => safety === 'safe');
  return {
    safe: applyEdits(
      text,
      safe.flatMap(({ edits }) => edits),
    ),
    all: applyEdits(
      text,
      replacements.flatMap(({ edits }) => edits),
    ),
    doubts: replacements.flatMap(({ doubts }) => doubts.map(({ en }) => en.replace(/[\u2068\u2069]/g, ''))),
  };
}

/** The text with its places of a wording in ⟦⟧. */
export function marked(what: string, text: string): string {
  const places = placesOf(seekIn(what, builtInKnowledge()), readArticle(text, 'markdown'));
  return applyEdits(
    text,
    places.map(({ span }) => ({ ...span, text: `⟦${text.slice(span.start, span.end)}⟧` })),
  );
}

export const asName = (text: string): Substitute => nameSubstitute(text, builtInKnowledge());

function seekIn(what: string, knowledge: Knowledge): Sought {
  const sought = seek(what, knowledge);
  if (sought === undefined) throw new Error(`no word in ${JSON.stringify(what)}`);
  return sought;
}
