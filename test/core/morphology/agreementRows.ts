import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/checks/check';
import { fitReplacement } from '../../../src/core/checks/support/fitReplacement';
import type { Gender, WrittenCase } from '../../../src/core/morphology/nounPhrase';
import { applyEdits } from '../../../src/core/review/applyFixes';
import { parseMarked } from '../../../src/core/review/markedText';
import type { Inflection } from '../../../src/core/termbase/inflections';
import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import { createParagraph } from '../../../src/core/text/paragraph';
import { builtInGrammar } from '../../../src/knowledge/index';

export const knowledge = compileKnowledge([], builtInGrammar);

/**
 * `[old→new]` is the noun that is replaced, with its proclitics before the bracket; `⟦word|other⟧` a word that must
 * change with it, `⟦word|?⟧` one that must be a doubt. All other words must stay.
 */
export interface Example {
  readonly text: string;
  readonly expected: string;
  readonly doubts: readonly string[];
  readonly noun: { readonly start: number; readonly end: number; readonly becomes: string };
  readonly proclitics: string;
}

export function parseRow(row: string): Example {
  const { text, marks } = parseMarked(row.replace(/\[([^\]→]+)→([^\]]+)\]/, '⟦$1|→$2⟧'));
  const doubtful = marks.filter(({ becomes }) => becomes === '?');
  const edits = marks.flatMap(({ start, end, becomes = '' }) =>
    becomes === '?' ? [] : [{ start, end, text: becomes.replace('→', '') }],
  );
  const noun = marks.find(({ becomes }) => becomes?.startsWith('→'));
  assert.ok(noun?.becomes, 'a row needs [old→new]');
  return {
    text,
    expected: applyEdits(text, edits),
    doubts: doubtful.map(({ start, end }) => text.slice(start, end)),
    noun: { ...noun, becomes: noun.becomes.slice(1) },
    proclitics: /\S*$/.exec(text.slice(0, noun.start))?.[0].replace(/[^وفبكل]/g, '') ?? '',
  };
}

/** What the old form shows of itself. */
export function inflectionOf({ text, noun }: Example, number: Inflection['number']): Inflection {
  const old = text.slice(noun.start, noun.end);
  const written: WrittenCase | undefined = /(?:ان|ون)$/.test(old)
    ? 'nominative'
    : old.endsWith('ين')
      ? 'oblique'
      : undefined;
  const definiteness = old.startsWith('ال') ? 'definite' : 'indefinite';
  return { definiteness, number, ...(written !== undefined && { case: written }) };
}

export interface Replacing {
  readonly inflection: Inflection;
  readonly from: Gender;
  /** Undefined: a name. */
  readonly to: Gender | undefined;
}

export function fitRow({ noun, proclitics, text }: Example, { inflection, from, to }: Replacing): Fix {
  return fitReplacement(
    { start: noun.start, end: noun.end, proclitics, inflection, gender: from },
    { text: noun.becomes, gender: to },
    createParagraph(text, 'plain'),
    knowledge,
  );
}

/** Holds the fixed sentence, whether the fix is safe, and the words that its title names against the row. */
export function assertFits(example: Example, { edits, safety, title }: Fix): void {
  assert.equal(applyEdits(example.text, edits), example.expected);
  assert.equal(safety, example.doubts.length > 0 ? 'unsafe' : 'safe', title.en);
  for (const doubt of example.doubts) assert.ok(title.en.includes(doubt), `${title.en} does not name ${doubt}`);
}
