import { possibleStems } from '../morphology/clitics';
import { hasArticle } from '../morphology/functionWords';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { wordsAfter, wordsBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { slice } from '../text/span';
import { fact } from '../text/wordForm';
import { foldToken } from '../text/words';
import type { Token } from '../text/words';
import { weights } from './evidence';
import type { Evidence } from './evidence';
import type { Hint } from './hints';
import { isInOtherClause } from './otherClause';
import { mayBeName } from './peerEvidence';
import type { Mention, Phrases, Side } from './sense';

const nextTo: Bilingual = { en: 'it stands next to {word}', ar: 'بجوارها {word}' };
const sameSentence: Bilingual = { en: '{word} is in the same sentence', ar: 'في الجملة نفسها {word}' };

/** Words right before and right after that a rendering names. */
export function addNeighbours(found: Evidence[], mention: Mention<'wrong'>, paragraph: Paragraph): void {
  const { tokens } = paragraph;
  const { folded } = mention.sense.wrong;
  let before: readonly Token[] | undefined;
  let after: readonly Token[] | undefined;
  const hitOn = (side: Side): string | undefined => {
    const sets = folded[side];
    const hit =
      sets.before.longest === 0
        ? undefined
        : hitBefore(
            sets.before,
            (before ??= wordsBefore(tokens, mention.start, 3)),
            joinsBefore(mention, side, paragraph),
            side === 'for' && takesNoDefinite(mention, paragraph) ? ownReadingsOf : readingsOf,
          );
    if (hit !== undefined || sets.after.longest === 0) return hit;
    return hitAfter(sets.after, (after ??= wordsAfter(tokens, mention.end, 3)));
  };
  for (const side of ['for', 'against'] as const) {
    const word = hitOn(side);
    if (word === undefined) continue;
    const weight = side === 'for' ? weights.decisive : -weights.decisive;
    found.push({ kind: 'neighbours', weight, text: () => say(nextTo, { word }) });
  }
}

/**
 * The proclitics, as a phrase that ends in them may have them: «Trello و». A name that is listed with another one has
 * nothing that belongs to it, which «Trello وفكرة الدفتر» has.
 */
function joinsBefore(mention: Mention<'wrong'>, side: Side, paragraph: Paragraph): string {
  const isListed = side === 'for' && mention.sense.concept.kind === 'name' && mention.proclitics === 'و';
  return isListed && !mayBeName(mention, paragraph) ? '' : fold(mention.proclitics);
}

/** A phrase of the set that ends right before the place; the phrase may end in a proclitic, as in «يعمل ب». */
function hitBefore(
  { all, longest }: Phrases,
  words: readonly Token[],
  proclitics: string,
  readLast: (word: Token) => readonly string[],
): string | undefined {
  let rest = '';
  for (let length = 1; length <= Math.min(words.length, longest); length++) {
    const word = words[words.length - length];
    if (word === undefined) break;
    for (const reading of (length === 1 ? readLast : readingsOf)(word)) {
      const plain = reading + rest;
      if (all.has(plain) || (proclitics !== '' && all.has(`${plain} ${proclitics}`)))
        return textOf(words.slice(words.length - length));
    }
    rest = ` ${foldToken(word)}${rest}`;
  }
  return undefined;
}

function hitAfter({ all, longest }: Phrases, words: readonly Token[]): string | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const readings = readingsOf(first);
  let rest = '';
  for (let length = 1; length <= Math.min(words.length, longest); length++) {
    if (length > 1) rest += ` ${fold(words[length - 1]?.text ?? '')}`;
    for (const reading of readings) if (all.has(reading + rest)) return textOf(words.slice(0, length));
  }
  return undefined;
}

const textOf = (phrase: readonly Token[]): string => phrase.map(({ text }) => text).join(' ');

/** A word, folded, with its clitics and article on and off: the first word of a phrase may have them. */
const readingsOf = fact((text): readonly string[] => [fold(text), ...possibleStems(fold(text))]);

/** «هذا التعديل السريع» has an adjective; people have titles with the article: «اللاعب ديريك الوردة». */
function takesNoDefinite({ sense: { concept }, core }: Mention<'wrong'>, { text }: Paragraph): boolean {
  return concept.kind === 'name' ? !concept.alwaysTranslated : hasArticle(slice(text, core));
}

/** A name follows «شركة» in construct; «وسعت الشركة الفجوة» has a subject and its object. */
const ownReadingsOf = (word: Token): readonly string[] =>
  hasArticle(word.text) ? readingsOf(word).filter(hasArticle) : readingsOf(word);

/** Words anywhere in the sentence that a rendering names. `near`: the hints of the sentence. */
export function addNear(
  found: Evidence[],
  mention: Mention<'wrong'>,
  { text: prose }: Paragraph,
  near: readonly Hint[],
): void {
  const { clues } = mention.sense.wrong;
  let counted = -1;
  for (const hint of near) {
    // A word that is listed with and without its article is one word.
    if (hint.clue === undefined || counted === hint.start) continue;
    const weight =
      (clues.for.has(hint.clue) ? weights.strong : 0) - (clues.against.has(hint.clue) ? weights.strong : 0);
    if (weight === 0) continue;
    counted = hint.start;
    const text = (): Bilingual => say(sameSentence, { word: slice(prose, hint) });
    // Another clause tells what the article is about: «باع المزارع التفاح، ونشر صوره من هاتف آيفون».
    if (weight > 0 && isInOtherClause(hint, mention, prose))
      found.push({ kind: 'domain', weight: weights.helpful, text });
    else found.push({ kind: 'neighbours', weight, text });
  }
}
