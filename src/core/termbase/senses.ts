import { possibleStems } from '../morphology/clitics';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { wordsAfter, wordsBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isQuotedAlone } from '../text/quotations';
import { sentenceAround } from '../text/sentences';
import { overlaps, slice } from '../text/span';
import type { Token } from '../text/words';
import type { Hint, Hints } from './hints';
import type { Knowledge } from './knowledge';
import type { CompiledWrong, Mention } from './sense';

/** One reason to read a place in one way; positive speaks for an error. */
export interface Evidence {
  readonly weight: number;
  readonly text: Bilingual;
  /** Where the reason lies: in the words around, in a field that the rendering names or that the text is about, or in the English. */
  readonly kind: 'neighbours' | 'field' | 'domain' | 'source';
}

/** How much evidence makes an error. Below it: silence. */
export const enough = 3;

const decisive = 4;
const strong = 3;
const helpful = 2;
const faint = 1;
/** The most that a text's field can say where the wording is an ordinary word in that field too. */
const mostOfDomain = 2;
/** The most that the words around can say where they prove nothing without the field. */
const mostOfNeighbours = 2;
/** So many words of a field count; more of them say nothing new. */
const mostWords = 4;

export function weigh(evidence: readonly Evidence[], wrong: Pick<CompiledWrong, 'needs' | 'for'>): number {
  const of = (wanted: Evidence['kind']): number =>
    evidence.reduce((total, { kind, weight }) => (kind === wanted ? total + weight : total), 0);
  const around = of('neighbours');
  const others = of('field') + of('source');
  switch (wrong.needs) {
    case 'domain':
      return around + others + of('domain');
    case 'neighbours':
      return around + others + Math.min(of('domain'), mostOfDomain);
    case 'source':
      return around < enough ? Math.min(around, 0) : of('source');
    case 'both': {
      // Where the rendering names its fields, other words of its domain are too common to count: تقنية, تطبيق.
      const isNamed = wrong.for.fields.length > 0;
      const ofField = Math.min(of('field') + (isNamed ? Math.min(of('domain'), 0) : of('domain')), mostOfDomain);
      return around < enough ? Math.min(around, 0) : mostOfNeighbours + ofField + of('source');
    }
  }
}

/** What speaks for an error, strongest first: what the reader is shown. */
export const reasons = (evidence: readonly Evidence[]): readonly Bilingual[] =>
  evidence
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text);

const never: Bilingual = {
  en: 'this wording is right in no context',
  ar: 'هذه الصيغة لا تصح في أي سياق',
};
const quoted: Bilingual = { en: 'the wording itself is quoted', ar: 'الصيغة نفسها مقتبسة' };
const nextTo: Bilingual = { en: 'it stands next to {word}', ar: 'تجاور العبارة {word}' };
const sameSentence: Bilingual = { en: '{word} is in the same sentence', ar: 'في الجملة نفسها {word}' };
const sameParagraph: Bilingual = { en: '{word} is in the same paragraph', ar: 'في الفقرة نفسها {word}' };

/** What the paragraph itself says about a wrong rendering in it. */
export function localEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  knowledge: Knowledge,
): readonly Evidence[] {
  if (isQuotedAlone(paragraph.text, mention)) return [{ kind: 'neighbours', weight: -2 * decisive, text: quoted }];
  if (mention.sense.wrong.always) return [{ kind: 'neighbours', weight: decisive, text: never }];
  const sentence = sentenceAround(paragraph.sentences, mention);
  const near = knowledge
    .hints(paragraph)
    .within(sentence)
    .filter((hint) => !overlaps(hint, mention));
  return [
    ...neighbourEvidence(mention, paragraph),
    ...nearEvidence(mention, paragraph, near),
    ...fieldEvidence(mention, paragraph, near, knowledge.hints(paragraph)),
    ...domainEvidence(mention, paragraph, near, knowledge),
  ];
}

function neighbourEvidence(mention: Mention<'wrong'>, paragraph: Paragraph): readonly Evidence[] {
  const { folded } = mention.sense.wrong;
  const before = wordsBefore(paragraph.tokens, mention.start, 3);
  const after = wordsAfter(paragraph.tokens, mention.end, 3);
  const found: Evidence[] = [];
  for (const [side, sign] of [
    ['for', 1],
    ['against', -1],
  ] as const) {
    const hit = hitBefore(folded[side].before, before, fold(mention.proclitics)) ?? hitAfter(folded[side].after, after);
    if (hit !== undefined)
      found.push({ kind: 'neighbours', weight: sign * decisive, text: say(nextTo, { word: hit }) });
  }
  return found;
}

/** A phrase of the set that ends right before the place; the phrase may end in a proclitic, as in «يعمل ب». */
function hitBefore(set: ReadonlySet<string>, words: readonly Token[], proclitics: string): string | undefined {
  if (set.size === 0) return undefined;
  for (let length = 1; length <= words.length; length++) {
    const phrase = words.slice(words.length - length);
    for (const plain of readingsOf(phrase)) {
      if (set.has(plain) || (proclitics !== '' && set.has(`${plain} ${proclitics}`))) return textOf(phrase);
    }
  }
  return undefined;
}

function hitAfter(set: ReadonlySet<string>, words: readonly Token[]): string | undefined {
  if (set.size === 0) return undefined;
  for (let length = 1; length <= words.length; length++) {
    const phrase = words.slice(0, length);
    if (readingsOf(phrase).some((plain) => set.has(plain))) return textOf(phrase);
  }
  return undefined;
}

const textOf = (phrase: readonly Token[]): string => phrase.map(({ text }) => text).join(' ');

/** The phrase with the clitics and the article of its first word on and off. */
function readingsOf(phrase: readonly Token[]): readonly string[] {
  const [first = '', ...rest] = phrase.map(({ text }) => fold(text));
  return [first, ...possibleStems(first)].map((stem) => [stem, ...rest].join(' '));
}

function nearEvidence({ sense }: Mention<'wrong'>, { text }: Paragraph, near: readonly Hint[]): readonly Evidence[] {
  const { clues } = sense.wrong;
  const counted = new Set<number>();
  return near.flatMap((hint): readonly Evidence[] => {
    // A word that is listed with and without its article is one word.
    if (hint.clue === undefined || counted.has(hint.start)) return [];
    const weight = (clues.for.has(hint.clue) ? strong : 0) - (clues.against.has(hint.clue) ? strong : 0);
    if (weight !== 0) counted.add(hint.start);
    return weight === 0 ? [] : [{ kind: 'neighbours', weight, text: say(sameSentence, { word: slice(text, hint) }) }];
  });
}

/**
 * A word of the fields that a rendering names, once for each side. Where the sentence has none, those of the paragraph
 * speak too, if nothing in it speaks against.
 */
function fieldEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  near: readonly Hint[],
  hints: Hints,
): readonly Evidence[] {
  const { wrong, concept } = mention.sense;
  const found: Evidence[] = [];
  const add = (weight: number, hint: Hint, text: Bilingual): void => {
    found.push({ kind: 'field', weight, text: say(text, { word: slice(paragraph.text, hint) }) });
  };
  const ofFields = (side: 'for' | 'against', { domains, concept: other }: Hint): boolean =>
    other !== concept && wrong[side].fields.some((id) => domains.has(id));
  const against = near.find((hint) => ofFields('against', hint));
  if (against !== undefined) add(-strong, against, sameSentence);
  const beside = near.find((hint) => ofFields('for', hint));
  if (beside !== undefined) add(strong, beside, sameSentence);
  else if (wrong.for.fields.length > 0) {
    const elsewhere = wrong.for.fields
      .flatMap((id) => hints.ofDomain(id))
      .filter((hint) => ofFields('for', hint) && !overlaps(hint, mention));
    const [first] = elsewhere;
    const starts = new Set(elsewhere.map(({ start }) => start));
    const speaksAgainst = (hint: Hint): boolean =>
      ofFields('against', hint) || (hint.clue !== undefined && wrong.clues.against.has(hint.clue));
    if (first !== undefined && !hints.all.some(speaksAgainst))
      add(Math.min(starts.size, helpful), first, sameParagraph);
  }
  return found;
}

/** Words that belong to the concept's own field, or to the field in which the wording would be right. */
function domainEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  near: readonly Hint[],
  knowledge: Knowledge,
): readonly Evidence[] {
  const { concept, wrong } = mention.sense;
  const fields = {
    for: knowledge.kinOf(concept.domain),
    against: new Set(wrong.reading === undefined ? [] : [wrong.reading]),
  };
  const hints = knowledge.hints(paragraph);
  return (['for', 'against'] as const).flatMap((side) => {
    // The right term beside the doubtful one proves nothing: a writer may well speak of both.
    const speaks = (hint: Hint): boolean =>
      hint.concept !== concept && [...hint.domains].some((domain) => fields[side].has(domain));
    const inSentence = near.filter(speaks);
    const elsewhere = [...fields[side]]
      .flatMap((domain) => hints.ofDomain(domain))
      .filter((hint) => speaks(hint) && !near.includes(hint) && !overlaps(hint, mention));
    return [...inSentence, ...elsewhere].slice(0, mostWords).map((hint, index): Evidence => {
      const isNear = index < inSentence.length;
      const word = slice(paragraph.text, hint);
      return {
        kind: 'domain',
        weight: side === 'for' ? weightFor(isNear, index) : -weightAgainst(isNear, index),
        text: say(isNear ? sameSentence : sameParagraph, { word }),
      };
    });
  });
}

const weightFor = (isNear: boolean, index: number): number => (isNear && index === 0 ? helpful : faint);

const weightAgainst = (isNear: boolean, index: number): number => (!isNear ? faint : index === 0 ? strong : helpful);
