import { repairAgreement } from './agreementRepair';
import type { AgreementRepair, ReplacedNoun } from './agreementRepair';
import { readDual } from './dualWords';
import type { Governor } from './governor';
import type { Lexicon } from './lexicon';
import type { WrittenCase } from './nounPhrase';
import type { PluralCase } from './personAdjectives';
import { asPluralOfPersons } from './personPlural';
import type { PluralKind } from './pluralKind';
import { readPlural } from './pluralWords';
import { isWithin, placeOfNoun, repairInNumber } from './wordView';

/** The words that agree with a dual whose replacement has the gender `to`. */
export const repairDual = (replaced: ReplacedNoun, lexicon: Lexicon): AgreementRepair =>
  repairInNumber(replaced, lexicon, readDual(replaced.to, lexicon));

/** A noun in the plural that is replaced by one of the other kind. */
export interface ReplacedPlural extends Omit<ReplacedNoun, 'to'> {
  /** What the old form shows. */
  readonly case: WrittenCase | undefined;
  /** What is written for it. */
  readonly becomes: string;
}

/** The words that agree with a plural whose replacement is of the kind `to`. */
export function repairPlural(replaced: ReplacedPlural, to: PluralKind, lexicon: Lexicon): AgreementRepair {
  return to === 'things'
    ? repairInNumber({ ...replaced, to: 'feminine' }, lexicon, readPlural(lexicon))
    : repairForPersons(replaced, lexicon);
}

/** Things in the plural agree as a feminine singular, so that the rules for singulars find what is said of them. */
function repairForPersons(replaced: ReplacedPlural, lexicon: Lexicon): AgreementRepair {
  const { sentence, noun, becomes } = replaced;
  const singular: ReplacedNoun = { ...replaced, isAccusative: false, to: 'masculine' };
  const { edits, doubts } = repairAgreement(singular, lexicon);
  const nounCase =
    replaced.case === undefined ? caseBy(placeOfNoun(singular, lexicon).governor) : pluralCase(replaced.case);
  const doubtful = new Set(doubts.filter((token) => !isWithin(token, noun)).map(({ start }) => start));
  const written = edits.flatMap(({ start, end, text: repaired }) => {
    const at = sentence.findIndex((token) => token.start === start);
    const token = sentence[at];
    if (token === undefined) return [];
    const isBeforeNoun = start < noun.start;
    const isAttribute = /^[وف]?ال/.test(token.text) || isAttached(at, edits, replaced);
    const text = asPluralOfPersons(
      { token, before: sentence[at - 1], repaired, isBeforeNoun, case: isAttribute ? nounCase : 'nominative' },
      lexicon,
    );
    if (text === undefined) doubtful.add(start);
    return text === undefined || text === token.text ? [] : [{ start, end, text }];
  });
  // «رأى الوكالات»: the new plural shows a case that the old one did not.
  const first = sentence.find((token) => isWithin(token, noun));
  const isHidden = replaced.case === undefined && nounCase !== 'nominative' && /^\S+ون(?= |$)/.test(becomes);
  if (isHidden && first !== undefined) doubtful.add(first.start);
  return { edits: written, doubts: sentence.filter(({ start }) => doubtful.has(start)) };
}

/** Nothing but repaired words stands between the noun and the word. */
function isAttached(at: number, edits: AgreementRepair['edits'], { sentence, noun }: ReplacedPlural): boolean {
  const starts = new Set(edits.map(({ start }) => start));
  const between = sentence.slice(0, at).filter(({ start }) => start >= noun.end);
  return between.every(({ start }) => starts.has(start));
}

const pluralCase = (written: WrittenCase): PluralCase => (written === 'nominative' ? 'nominative' : 'oblique');

function caseBy(governor: Governor): PluralCase | undefined {
  switch (governor.kind) {
    case 'opening':
      return governor.accusative ? 'oblique' : 'nominative';
    case 'verb':
      return 'nominative';
    case 'preposition':
    case 'construct':
      return 'oblique';
    case 'unclear':
    case 'other':
      return undefined;
  }
}
