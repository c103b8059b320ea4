import { repairAgreement } from './agreementRepair';
import type { AgreementRepair, ReplacedNoun } from './agreementRepair';
import { readDual } from './dualWords';
import type { Agreement } from './gender';
import type { Governor } from './governor';
import type { Lexicon } from './lexicon';
import type { WrittenCase } from './nounPhrase';
import type { PluralCase } from './personAdjectives';
import { asPluralOfPersons } from './personPlural';
import type { Persons } from './personPlural';
import type { PluralKind, PluralKinds } from './pluralKind';
import { readPlural } from './pluralWords';
import { isOfWomen, readWomen } from './womenWords';
import { isWithin, placeOfNoun, repairInNumber } from './wordView';
import type { ReadWord } from './wordView';
import type { Token } from '../text/words';

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

/** The words that agree with a plural whose replacement is of another kind. Where it may be of two, all are doubts. */
export function repairPlural(replaced: ReplacedPlural, { from, to }: PluralKinds, lexicon: Lexicon): AgreementRepair {
  const [likeliest = 'things', other] = to;
  const repair = repairTo(replaced, from, likeliest, lexicon);
  if (other === undefined || from.includes(other)) return repair;
  const alternative = repairTo(replaced, from, other, lexicon);
  const isIn = (edits: AgreementRepair['edits'], { start, text }: AgreementRepair['edits'][number]): boolean =>
    edits.some((edit) => edit.start === start && edit.text === text);
  const differs = [
    ...repair.edits.filter((edit) => !isIn(alternative.edits, edit)),
    ...alternative.edits.filter((edit) => !isIn(repair.edits, edit)),
  ];
  const doubtful = new Set([...repair.doubts, ...differs].map(({ start }) => start));
  return {
    edits: repair.edits.filter(({ start }) => !doubtful.has(start)),
    doubts: replaced.sentence.filter(({ start }) => doubtful.has(start)),
  };
}

const nothing: AgreementRepair = { edits: [], doubts: [] };

function repairTo(
  replaced: ReplacedPlural,
  from: readonly PluralKind[],
  to: PluralKind,
  lexicon: Lexicon,
): AgreementRepair {
  // Words in the plural of women agree with women alone.
  const ofWomen = from.includes('women') && to !== 'women';
  const repair = ofWomen ? repairFromPersons(replaced, 'women', to, lexicon) : nothing;
  if (repair.edits.length > 0 || (from.includes('women') && to === 'things')) return repair;
  const [old = 'things'] = from;
  if (old === to) return nothing;
  if (old === 'women') return repair;
  if (old === 'men') return repairFromPersons(replaced, old, to, lexicon);
  return to === 'things' ? nothing : repairForPersons(replaced, to, lexicon);
}

function repairFromPersons(replaced: ReplacedPlural, from: Persons, to: PluralKind, lexicon: Lexicon): AgreementRepair {
  const singular: ReplacedNoun = { ...replaced, to: 'feminine' };
  // The verb before women is a feminine singular, as before things: «تعمل المهندسات».
  const { governor } = placeOfNoun({ ...replaced, to: 'masculine' }, lexicon);
  const verb = from === 'women' && 'at' in governor ? replaced.sentence[governor.at] : undefined;
  const readPersons = from === 'men' ? readPlural(lexicon) : readWomen(lexicon);
  const read: ReadWord = (token, before) => {
    if (!('at' in governor) || token.start !== verb?.start) return readPersons(token, before);
    const { text } = governor.reading;
    return { singular: text, restore: () => (to === 'men' ? text : token.text) };
  };
  const written = to === 'things' ? read : inPluralOf(to, read, verb?.start, lexicon);
  const { edits, doubts } = repairInNumber(singular, lexicon, written);
  if (to === 'men')
    return withHiddenCase({ edits, doubts }, replaced, caseOf(replaced, verb ? 'masculine' : 'feminine', lexicon));
  const certain = doubts.filter(({ start }) => start !== verb?.start);
  return {
    edits,
    doubts: from === 'women' ? [...certain, ...leftOver(replaced, { edits, doubts }, readPersons)] : certain,
  };
}

/** «أسرع من القديمات»: where no other women are spoken of, what is said of women was said of the old noun. */
function leftOver(
  { sentence, noun }: ReplacedPlural,
  { edits, doubts }: AgreementRepair,
  read: ReadWord,
): readonly Token[] {
  const known = new Set([...edits, ...doubts].map(({ start }) => start));
  const others = sentence.filter((token) => !isWithin(token, noun) && token.kind === 'arabic');
  if (others.some(({ text }) => isOfWomen(text))) return [];
  return others.filter(
    (token, index) =>
      token.start > noun.start &&
      !known.has(token.start) &&
      /(?:ات|ن|اللواتي|اللاتي)$/.test(token.text) &&
      read(token, others[index - 1])?.restore !== undefined,
  );
}

/** Writes what is repaired to the feminine singular in the plural of persons. */
function inPluralOf(to: Persons, read: ReadWord, governor: number | undefined, lexicon: Lexicon): ReadWord {
  return (token, before) => {
    const view = read(token, before);
    if (view?.restore === undefined || token.start === governor) return view;
    const { singular, restore } = view;
    return {
      ...view,
      restore: (repaired) => {
        const [feminine, masculine] = [restore(repaired), restore(singular)];
        if (feminine === undefined || masculine === undefined) return undefined;
        const word = { token: { ...token, text: feminine }, before, repaired: masculine, isBeforeNoun: false };
        return asPluralOfPersons({ ...word, case: undefined }, to, lexicon);
      },
    };
  };
}

function caseOf(replaced: ReplacedPlural, to: Agreement, lexicon: Lexicon): PluralCase | undefined {
  return replaced.case === undefined
    ? caseBy(placeOfNoun({ ...replaced, to }, lexicon).governor)
    : pluralCase(replaced.case);
}

/** «رأى الوكالات»: the new plural shows a case that the old one did not. */
function withHiddenCase(
  { edits, doubts }: AgreementRepair,
  { sentence, noun, becomes, case: written }: ReplacedPlural,
  nounCase: PluralCase | undefined,
): AgreementRepair {
  const first = sentence.find((token) => isWithin(token, noun));
  const isHidden = written === undefined && nounCase !== 'nominative' && /^\S+ون(?= |$)/.test(becomes);
  return isHidden && first !== undefined ? { edits, doubts: [...doubts, first] } : { edits, doubts };
}

/** Things in the plural agree as a feminine singular, so that the rules for singulars find what is said of them. */
function repairForPersons(replaced: ReplacedPlural, to: Persons, lexicon: Lexicon): AgreementRepair {
  const { sentence, noun } = replaced;
  const singular: ReplacedNoun = { ...replaced, isAccusative: false, to: 'masculine' };
  const { edits, doubts } = repairAgreement(singular, lexicon);
  const nounCase = caseOf(replaced, 'masculine', lexicon);
  const doubtful = new Set(doubts.filter((token) => !isWithin(token, noun)).map(({ start }) => start));
  const written = edits.flatMap(({ start, end, text: repaired }) => {
    const at = sentence.findIndex((token) => token.start === start);
    const token = sentence[at];
    if (token === undefined) return [];
    const isBeforeNoun = start < noun.start;
    const isAttribute = /^[وف]?ال/.test(token.text) || (!replaced.definite && isAttached(at, edits, replaced));
    const text = asPluralOfPersons(
      { token, before: sentence[at - 1], repaired, isBeforeNoun, case: isAttribute ? nounCase : 'nominative' },
      to,
      lexicon,
    );
    if (text === undefined) doubtful.add(start);
    return text === undefined || text === token.text ? [] : [{ start, end, text }];
  });
  const repair = { edits: written, doubts: sentence.filter(({ start }) => doubtful.has(start)) };
  return to === 'men' ? withHiddenCase(repair, replaced, nounCase) : repair;
}

/** Nothing but repaired words stands between the noun and the word. */
function isAttached(at: number, edits: AgreementRepair['edits'], { sentence, noun }: ReplacedPlural): boolean {
  const starts = new Set(edits.map(({ start }) => start));
  const between = sentence.slice(0, at).filter(({ start }) => start >= noun.end);
  return between.every(({ start }) => starts.has(start));
}

const pluralCase = (written: WrittenCase): PluralCase => (written === 'nominative' ? 'nominative' : 'oblique');

export function caseBy(governor: Governor): PluralCase | undefined {
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
