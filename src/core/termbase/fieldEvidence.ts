import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { overlaps, slice } from '../text/span';
import { weights } from './evidence';
import type { Evidence } from './evidence';
import type { Hint, Hints } from './hints';
import { isInOtherClause } from './otherClause';
import type { Mention, Side } from './sense';

const sameSentence: Bilingual = { en: '{word} is in the same sentence', ar: 'في الجملة نفسها {word}' };
const sameParagraph: Bilingual = { en: '{word} is in the same paragraph', ar: 'في الفقرة نفسها {word}' };

/** So many words of a field count; more of them say nothing new. */
const mostWords = 4;

export interface PlaceOfDoubt {
  readonly mention: Mention<'wrong'>;
  readonly paragraph: Paragraph;
  readonly hints: Hints;
  /** Those in the sentence. */
  readonly near: readonly Hint[];
}

/**
 * A word of the fields that a rendering names, once for each side. Where the sentence has none, those of the paragraph
 * speak too, if nothing in it speaks against.
 */
export function addNamedFields(found: Evidence[], { mention, paragraph, near, hints }: PlaceOfDoubt): void {
  const { wrong, concept } = mention.sense;
  const add = (weight: number, hint: Hint, text: Bilingual, kind: Evidence['kind'] = 'field'): void => {
    found.push({ kind, weight, text: () => say(text, { word: slice(paragraph.text, hint) }) });
  };
  const isElsewhere = (hint: Hint): boolean => isInOtherClause(hint, mention, paragraph.text);
  const ofFields = (side: Side, { domains, concept: other }: Hint): boolean =>
    other !== concept && wrong[side].fields.some((id) => domains.has(id));
  if (wrong.against.fields.length > 0) {
    const against = near.find((hint) => ofFields('against', hint));
    if (against !== undefined) add(-weights.strong, against, sameSentence);
  }
  if (wrong.for.fields.length === 0) return;
  const beside = near.find((hint) => ofFields('for', hint));
  if (beside !== undefined) {
    const isApart = wrong.needs === 'neighbours' && near.filter((hint) => ofFields('for', hint)).every(isElsewhere);
    if (isApart) add(weights.helpful, beside, sameSentence, 'domain');
    else add(weights.strong, beside, sameSentence);
    return;
  }
  const elsewhere = wrong.for.fields
    .flatMap((id) => hints.ofDomain(id))
    .filter((hint) => ofFields('for', hint) && !overlaps(hint, mention));
  const [first] = elsewhere;
  const speaksAgainst = (hint: Hint): boolean =>
    ofFields('against', hint) || (hint.clue !== undefined && wrong.clues.against.has(hint.clue));
  if (first === undefined || hints.all.some(speaksAgainst)) return;
  add(Math.min(new Set(elsewhere.map(({ start }) => start)).size, weights.helpful), first, sameParagraph);
}

/** Words that belong to the concept's own field, or to the field in which the wording would be right. */
export function addField(found: Evidence[], side: Side, field: ReadonlySet<string>, place: PlaceOfDoubt): void {
  const { mention, paragraph, near, hints } = place;
  const { concept } = mention.sense;
  let count = 0;
  const add = (hint: Hint, isNear: boolean): void => {
    const weight = side === 'for' ? weightFor(isNear, count) : -weightAgainst(isNear, count);
    const word = (): string => slice(paragraph.text, hint);
    found.push({ kind: 'domain', weight, text: () => say(isNear ? sameSentence : sameParagraph, { word: word() }) });
    count++;
  };
  // The right term beside the doubtful one proves nothing: a writer may well speak of both.
  for (const hint of near) {
    if (count === mostWords) return;
    if (hint.concept !== concept && isOfField(hint, field)) add(hint, true);
  }
  for (const domain of field)
    for (const hint of hints.ofDomain(domain)) {
      if (count === mostWords) return;
      if (hint.concept !== concept && !near.includes(hint) && !overlaps(hint, mention)) add(hint, false);
    }
}

function isOfField({ domains }: Hint, field: ReadonlySet<string>): boolean {
  for (const domain of domains) if (field.has(domain)) return true;
  return false;
}

const weightFor = (isNear: boolean, index: number): number => (isNear && index === 0 ? weights.helpful : weights.faint);

const weightAgainst = (isNear: boolean, index: number): number =>
  !isNear ? weights.faint : index === 0 ? weights.strong : weights.helpful;
