import { makeDefinite } from './nounPhrase';
import type { PhraseShape } from './nounPhrase';

export interface JoinedPronoun {
  readonly text: string;
  /** False where the spelling depends on the case: أعضاءه, أعضائه. */
  readonly certain: boolean;
}

/**
 * An indefinite phrase with a pronoun: شبكتهم, نموذجهم اللغوي, طلب سحبهم, مطوروها. Undefined for what is fixed, which takes
 * none.
 */
export function joinPronoun(phrase: string, shape: PhraseShape, pronoun: string): JoinedPronoun | undefined {
  if (shape === 'fixed') return undefined;
  const words = phrase.split(' ');
  const at = shape === 'idafa' ? words.length - 1 : 0;
  const noun = words[at] ?? '';
  const rest = words.slice(at + 1).join(' ');
  const joined = [
    ...words.slice(0, at),
    stemBefore(noun) + pronoun,
    ...(rest === '' ? [] : [makeDefinite(rest, shape)]),
  ];
  return { text: joined.join(' '), certain: !noun.endsWith('اء') };
}

function stemBefore(noun: string): string {
  if (noun.endsWith('ة')) return `${noun.slice(0, -1)}ت`;
  if (noun.endsWith('ى')) return `${noun.slice(0, -1)}ا`;
  return noun;
}

/** A dual or sound plural before what it is in construct with: مطورو, مطوري, شبكتا. */
export function withoutNun(phrase: string): string {
  const [noun = '', ...rest] = phrase.split(' ');
  return [noun.replace(/(?<=..[اوي])ن$/, ''), ...rest].join(' ');
}
