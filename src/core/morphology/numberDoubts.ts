import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { repairAgreement } from './agreementRepair';
import type { ReplacedNoun } from './agreementRepair';
import { isPluralOfThings } from './antecedents';
import { possibleStems } from './clitics';
import type { Lexicon } from './lexicon';

/** Words about a plural of things take the form of a feminine singular, words about persons that of a plural. */
export type PluralKind = 'things' | 'persons';

/** نماذج, شركات; مطورون, وكلاء, أصدقاء. */
export function pluralKindOf(phrase: string, lexicon: Lexicon): PluralKind {
  const [noun = ''] = phrase.split(' ');
  if (isPluralOfThings(noun, lexicon)) return 'things';
  return possibleStems(fold(noun)).some((stem) => pluralOfPersons.test(stem)) ? 'persons' : 'things';
}

const pluralOfPersons = /(?:ون|ين)$|^[^ا]..اء$|^ا...اء$/;

/**
 * The words that agree with a noun in the plural whose replacement is of the other kind. No rule changes them, so that
 * the reader has to.
 */
export function dependentsOfPlural(
  replaced: Omit<ReplacedNoun, 'to'>,
  kind: PluralKind,
  lexicon: Lexicon,
): readonly Token[] {
  if (kind === 'things') return dependentsOfSingular({ ...replaced, to: 'masculine' }, lexicon);
  // Before persons too the verb is in the singular: يعمل المطورون.
  const before = dependentsOfSingular({ ...replaced, to: 'feminine' }, lexicon).filter(
    ({ start }) => start < replaced.noun.start,
  );
  return inOrder([...before, ...wordsLike(/^[وف]?(?:الذين|هم)$|(?:ون|ين|وا|هم|اء)$/, replaced)]);
}

/** The words that agree with a dual whose replacement has the other gender. */
export function dependentsOfDual(replaced: ReplacedNoun, lexicon: Lexicon): readonly Token[] {
  return inOrder([
    ...dependentsOfSingular(replaced, lexicon),
    ...wordsLike(/^[وف]?(?:اللذ|اللت)|(?:ان|ين|تا)$/, replaced),
  ]);
}

function dependentsOfSingular(replaced: ReplacedNoun, lexicon: Lexicon): readonly Token[] {
  const { edits, doubts } = repairAgreement(replaced, lexicon);
  const starts = new Set([...edits, ...doubts].map(({ start }) => start));
  return replaced.sentence.filter(({ start }) => starts.has(start));
}

const wordsLike = (pattern: RegExp, { sentence, noun }: Omit<ReplacedNoun, 'to'>): readonly Token[] =>
  sentence.filter(({ kind, start, text }) => kind === 'arabic' && start >= noun.end && pattern.test(text));

const inOrder = (tokens: readonly Token[]): readonly Token[] => [...new Set(tokens)].sort((a, b) => a.start - b.start);
