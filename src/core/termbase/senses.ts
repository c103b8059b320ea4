import { possibleStems } from '../morphology/clitics';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { wordsAfter, wordsBefore } from '../text/neighbours';
import { isQuotedAlone } from '../text/quotations';
import { contains, overlaps, slice } from '../text/span';
import type { Token } from '../text/words';
import type { Concept } from './concept';
import { isRole } from './knowledge';
import type { CompiledWrong, Knowledge, Mention } from './knowledge';

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

/** What the paragraph itself says about a wrong rendering in it. */
export function localEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  knowledge: Knowledge,
): readonly Evidence[] {
  const { wrong, concept } = mention.sense;
  if (wrong.always) return [{ kind: 'neighbours', weight: decisive, text: never }];
  if (isQuotedAlone(paragraph.text, mention)) return [{ kind: 'neighbours', weight: -2 * decisive, text: quoted }];
  return [
    ...neighbourEvidence(mention, paragraph),
    ...nearEvidence(mention, paragraph, knowledge),
    ...cueEvidence(mention, paragraph, knowledge, concept),
  ];
}

const never: Bilingual = {
  en: 'this wording is right in no context',
  ar: 'هذه الصيغة لا تصح في أي سياق',
};
const quoted: Bilingual = { en: 'the wording itself is quoted', ar: 'الصيغة نفسها مقتبسة' };
const nextTo: Bilingual = { en: 'it stands next to {word}', ar: 'تجاور العبارة {word}' };
const sameSentence: Bilingual = { en: '{word} is in the same sentence', ar: 'في الجملة نفسها {word}' };
const sameParagraph: Bilingual = { en: '{word} is in the same paragraph', ar: 'في الفقرة نفسها {word}' };

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
  for (let length = 1; length <= Math.min(3, words.length); length++) {
    const phrase = words.slice(words.length - length);
    const [first, ...rest] = phrase.map(({ text }) => fold(text));
    for (const stem of new Set([first ?? '', ...possibleStems(first ?? '')])) {
      const plain = [stem, ...rest].join(' ');
      if (set.has(plain) || (proclitics !== '' && set.has(`${plain} ${proclitics}`)))
        return phrase.map(({ text }) => text).join(' ');
    }
  }
  return undefined;
}

function hitAfter(set: ReadonlySet<string>, words: readonly Token[]): string | undefined {
  if (set.size === 0) return undefined;
  for (let length = 1; length <= Math.min(3, words.length); length++) {
    const phrase = words.slice(0, length);
    const [first, ...rest] = phrase.map(({ text }) => fold(text));
    for (const stem of new Set([first ?? '', ...possibleStems(first ?? '')]))
      if (set.has([stem, ...rest].join(' '))) return phrase.map(({ text }) => text).join(' ');
  }
  return undefined;
}

function nearEvidence(mention: Mention<'wrong'>, paragraph: Paragraph, knowledge: Knowledge): readonly Evidence[] {
  const sentence = paragraph.sentences.find((span) => contains(span, mention));
  if (sentence === undefined) return [];
  const found: Evidence[] = [];
  for (const near of knowledge.mentions(paragraph).filter(isRole('near'))) {
    const { sense } = near;
    if (sense.wrong !== mention.sense.wrong.source || !contains(sentence, near) || overlaps(near, mention)) continue;
    const weight = sense.speaks === 'for' ? strong : -strong;
    found.push({ kind: 'neighbours', weight, text: say(sameSentence, { word: slice(paragraph.text, near) }) });
  }
  return found;
}

/** Words that belong to the concept's own domain, or to the domain in which the wording would be right. */
function cueEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  knowledge: Knowledge,
  concept: Concept,
): readonly Evidence[] {
  const sentence = paragraph.sentences.find((span) => contains(span, mention)) ?? mention;
  const found: Evidence[] = [];
  const seen = { for: 0, against: 0 };
  const add = (side: 'for' | 'against', inSentence: boolean, word: string): void => {
    const first = seen[side]++ === 0;
    const size =
      side === 'for' ? (inSentence && first ? helpful : faint) : inSentence ? (first ? strong : helpful) : faint;
    if (seen[side] > 4) return;
    found.push({
      kind: 'domain',
      weight: side === 'for' ? size : -size,
      text: say(inSentence ? sameSentence : sameParagraph, { word }),
    });
  };
  for (const inSentence of [true, false]) {
    for (const other of knowledge.mentions(paragraph)) {
      if (overlaps(other, mention) || contains(sentence, other) !== inSentence || names(other, concept)) continue;
      const domain = domainOf(other);
      if (domain === undefined) continue;
      if (knowledge.isKin(domain, concept.domain)) add('for', inSentence, slice(paragraph.text, other));
      else if (domain === mention.sense.wrong.reading) add('against', inSentence, slice(paragraph.text, other));
    }
  }
  return found;
}

/** The right term beside the doubtful one proves nothing: a writer may well speak of both. */
const names = ({ sense }: Mention, concept: Concept): boolean =>
  (sense.role === 'term' || sense.role === 'latin') && sense.concept === concept;

/** The domain to which a mention shows that its text belongs. Undefined for renderings that are in doubt themselves. */
export function domainOf({ sense }: Mention): string | undefined {
  switch (sense.role) {
    case 'cue':
      return sense.domain;
    case 'term':
    case 'latin':
      return sense.concept.domain;
    case 'wrong':
    case 'near':
      return undefined;
  }
}
