import { plainWord } from '../../spelling/spelling';
import type { Token } from '../../text/words';
import { prepositionRules } from './prepositionSlips';
import { rightElsewhereRules } from './rightElsewhere';
import type { MisspellingKind } from './misspellingTexts';

/** The words round a place, in plain letters, as far as nothing but a space stands between them; else ''. */
export interface Place {
  readonly word: string;
  readonly before: (distance: number) => string;
  readonly after: (distance: number) => string;
}

/** A word that is right elsewhere, and wrong between such neighbours. */
export interface ContextRule {
  readonly words: readonly string[];
  readonly kind: MisspellingKind;
  readonly expected: (word: string) => string;
  readonly isMeant: (place: Place) => boolean;
  /** Nothing else can be meant there. */
  readonly isSure: (place: Place) => boolean;
}

export interface ContextSlip {
  readonly kind: MisspellingKind;
  readonly text: string;
  readonly isSure: boolean;
}

const rules: ReadonlyMap<string, readonly ContextRule[]> = byWord([...prepositionRules, ...rightElsewhereRules]);

function byWord(all: readonly ContextRule[]): ReadonlyMap<string, readonly ContextRule[]> {
  const found = new Map<string, ContextRule[]>();
  for (const rule of all) for (const word of rule.words) found.set(word, [...(found.get(word) ?? []), rule]);
  return found;
}

/** Only the place can show whether the word is a slip. */
export const dependsOnContext = (word: string): boolean => rules.has(word);

export function slipInContext(tokens: readonly Token[], index: number, word: string): ContextSlip | undefined {
  const wordAt = (at: number): string => plainWord(tokens[at]?.text ?? '') ?? '';
  const isSolid = (from: number, to: number): boolean => {
    for (let at = from; at <= to; at += 2) if (tokens[at]?.kind !== 'space') return false;
    return true;
  };
  const place: Place = {
    word,
    before: (distance) => (isSolid(index - 2 * distance + 1, index - 1) ? wordAt(index - 2 * distance) : ''),
    after: (distance) => (isSolid(index + 1, index + 2 * distance - 1) ? wordAt(index + 2 * distance) : ''),
  };
  for (const { kind, expected, isMeant, isSure } of rules.get(word) ?? [])
    if (isMeant(place)) return { kind, text: expected(word), isSure: isSure(place) };
  return undefined;
}
