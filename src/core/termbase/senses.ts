import { possibleStems } from '../morphology/clitics';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { wordsAfter, wordsBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isQuotedAlone } from '../text/quotations';
import { remember } from '../text/remember';
import { sentenceAround } from '../text/sentences';
import { overlaps, slice } from '../text/span';
import type { Token } from '../text/words';
import type { Hint, Hints } from './hints';
import type { Knowledge } from './knowledge';
import { peerEvidence } from './peerEvidence';
import type { CompiledWrong, Mention, Phrases } from './sense';

/** One reason to read a place in one way; positive speaks for an error. */
export interface Evidence {
  readonly weight: number;
  /** Said only where there is an error: most evidence comes to nothing. */
  readonly text: () => Bilingual;
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
      return of('source') + ofField + (around < enough ? Math.min(around, 0) : mostOfNeighbours);
    }
  }
}

/** What speaks for an error, strongest first: what the reader is shown. */
export const reasons = (evidence: readonly Evidence[]): readonly Bilingual[] =>
  evidence
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => text());

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
  if (isQuotedAlone(paragraph.text, mention))
    return [{ kind: 'neighbours', weight: -2 * decisive, text: () => quoted }];
  if (mention.sense.wrong.always) return [{ kind: 'neighbours', weight: decisive, text: () => never }];
  const sentence = sentenceAround(paragraph.sentences, mention);
  const near = knowledge
    .hints(paragraph)
    .within(sentence)
    .filter((hint) => !overlaps(hint, mention));
  const found: Evidence[] = [];
  addNeighbours(found, mention, paragraph);
  addNear(found, mention, paragraph, near);
  addNamedFields(found, mention, paragraph, near);
  found.push(...peerEvidence(mention, paragraph, knowledge));
  const { concept, wrong } = mention.sense;
  const place = { mention, paragraph, near, hints: knowledge.hints(paragraph) };
  addField(found, 'for', knowledge.kinOf(concept.domain), place);
  if (wrong.reading !== undefined) addField(found, 'against', new Set([wrong.reading]), place);
  return found;
}

function addNeighbours(found: Evidence[], mention: Mention<'wrong'>, { tokens }: Paragraph): void {
  const { folded } = mention.sense.wrong;
  let before: readonly Token[] | undefined;
  let after: readonly Token[] | undefined;
  const hitOn = (side: 'for' | 'against'): string | undefined => {
    const sets = folded[side];
    const hit =
      sets.before.longest === 0
        ? undefined
        : hitBefore(sets.before, (before ??= wordsBefore(tokens, mention.start, 3)), fold(mention.proclitics));
    if (hit !== undefined || sets.after.longest === 0) return hit;
    return hitAfter(sets.after, (after ??= wordsAfter(tokens, mention.end, 3)));
  };
  for (const side of ['for', 'against'] as const) {
    const word = hitOn(side);
    if (word === undefined) continue;
    const weight = side === 'for' ? decisive : -decisive;
    found.push({ kind: 'neighbours', weight, text: () => say(nextTo, { word }) });
  }
}

/** A phrase of the set that ends right before the place; the phrase may end in a proclitic, as in «يعمل ب». */
function hitBefore({ all, longest }: Phrases, words: readonly Token[], proclitics: string): string | undefined {
  let rest = '';
  for (let length = 1; length <= Math.min(words.length, longest); length++) {
    const { text = '' } = words[words.length - length] ?? {};
    for (const reading of readingsOf(text)) {
      const plain = reading + rest;
      if (all.has(plain) || (proclitics !== '' && all.has(`${plain} ${proclitics}`)))
        return textOf(words.slice(words.length - length));
    }
    rest = ` ${fold(text)}${rest}`;
  }
  return undefined;
}

function hitAfter({ all, longest }: Phrases, words: readonly Token[]): string | undefined {
  const readings = readingsOf(words[0]?.text ?? '');
  let rest = '';
  for (let length = 1; length <= Math.min(words.length, longest); length++) {
    if (length > 1) rest += ` ${fold(words[length - 1]?.text ?? '')}`;
    for (const reading of readings) if (all.has(reading + rest)) return textOf(words.slice(0, length));
  }
  return undefined;
}

const textOf = (phrase: readonly Token[]): string => phrase.map(({ text }) => text).join(' ');

/** A word, folded, with its clitics and article on and off: the first word of a phrase may have them. */
const readingsOf = remember((text): readonly string[] => [fold(text), ...possibleStems(fold(text))]);

function addNear(
  found: Evidence[],
  { sense }: Mention<'wrong'>,
  { text: prose }: Paragraph,
  near: readonly Hint[],
): void {
  const { clues } = sense.wrong;
  let counted = -1;
  for (const hint of near) {
    // A word that is listed with and without its article is one word.
    if (hint.clue === undefined || counted === hint.start) continue;
    const weight = (clues.for.has(hint.clue) ? strong : 0) - (clues.against.has(hint.clue) ? strong : 0);
    if (weight === 0) continue;
    counted = hint.start;
    found.push({ kind: 'neighbours', weight, text: () => say(sameSentence, { word: slice(prose, hint) }) });
  }
}

interface PlaceOfDoubt {
  readonly mention: Mention<'wrong'>;
  readonly paragraph: Paragraph;
  readonly hints: Hints;
  /** Those in the sentence. */
  readonly near: readonly Hint[];
}

/** A word of the fields that a rendering names, once for each side. */
function addNamedFields(
  found: Evidence[],
  { sense }: Mention<'wrong'>,
  { text: prose }: Paragraph,
  near: readonly Hint[],
): void {
  for (const side of ['for', 'against'] as const) {
    const { fields } = sense.wrong[side];
    if (fields.length === 0) continue;
    const hint = near.find(({ domains, concept }) => concept !== sense.concept && fields.some((id) => domains.has(id)));
    if (hint === undefined) continue;
    const weight = side === 'for' ? strong : -strong;
    found.push({ kind: 'field', weight, text: () => say(sameSentence, { word: slice(prose, hint) }) });
  }
}

/** Words that belong to the concept's own field, or to the field in which the wording would be right. */
function addField(found: Evidence[], side: 'for' | 'against', field: ReadonlySet<string>, place: PlaceOfDoubt): void {
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

const weightFor = (isNear: boolean, index: number): number => (isNear && index === 0 ? helpful : faint);

const weightAgainst = (isNear: boolean, index: number): number => (!isNear ? faint : index === 0 ? strong : helpful);
