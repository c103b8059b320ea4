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
import type { Hint } from './hints';
import type { Knowledge } from './knowledge';
import { mayBeName, peerEvidence } from './peerEvidence';
import type { CompiledWrong, Mention } from './sense';

/** One reason to read a place in one way; positive speaks for an error. */
export interface Evidence {
  readonly weight: number;
  readonly text: Bilingual;
  /** Where the reason lies: in the words around, in the field that the text is about, or in the English. */
  readonly kind: 'neighbours' | 'domain' | 'source';
}

/** How much evidence makes an error. Below it: silence. */
export const enough = 3;

const decisive = 4;
const strong = 3;
const helpful = 2;
const faint = 1;
/** The most that a text's field can say where the wording is an ordinary word in that field too. */
const mostOfDomain = 2;
/** So many words of a field count; more of them say nothing new. */
const mostWords = 4;

export function weigh(evidence: readonly Evidence[], { needs }: Pick<CompiledWrong, 'needs'>): number {
  const sum = (kinds: readonly Evidence[]): number => kinds.reduce((total, { weight }) => total + weight, 0);
  const ofDomain = sum(evidence.filter(({ kind }) => kind === 'domain'));
  const others = sum(evidence.filter(({ kind }) => kind !== 'domain'));
  return others + (needs === 'neighbours' ? Math.min(ofDomain, mostOfDomain) : ofDomain);
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
    ...peerEvidence(mention, paragraph, knowledge),
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
    const hit =
      hitBefore(folded[side].before, before, joinsBefore(mention, side, paragraph)) ??
      hitAfter(folded[side].after, after);
    if (hit !== undefined)
      found.push({ kind: 'neighbours', weight: sign * decisive, text: say(nextTo, { word: hit }) });
  }
  return found;
}

/**
 * The proclitics, as a phrase that ends in them may have them: «Trello و». A name that is listed with another one has
 * nothing that belongs to it, which «Trello وفكرة الدفتر» has.
 */
function joinsBefore(mention: Mention<'wrong'>, side: 'for' | 'against', paragraph: Paragraph): string {
  const isListed = side === 'for' && mention.sense.concept.kind === 'name' && mention.proclitics === 'و';
  return isListed && !mayBeName(mention, paragraph) ? '' : fold(mention.proclitics);
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
