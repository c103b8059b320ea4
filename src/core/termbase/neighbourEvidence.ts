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
import { mayBeName } from './peerEvidence';
import type { Mention, Phrases, Side } from './sense';

const nextTo: Bilingual = { en: 'it stands next to {word}', ar: 'بجوارها {word}' };

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
    const isEnough = hit !== undefined && (side === 'for' || !isLittleWord(hit));
    if (isEnough || sets.after.longest === 0) return hit;
    return hitAfter(sets.after, (after ??= wordsAfter(tokens, mention.end, 3))) ?? hit;
  };
  const forError = hitOn('for');
  if (forError !== undefined)
    found.push({ kind: 'neighbours', weight: weights.decisive, text: () => say(nextTo, { word: forError }) });
  const against = hitOn('against');
  if (against === undefined) return;
  // What stands right beside it says more than any word further off: «طلاب الماجستير في القانون» beside ChatGPT.
  const isConclusive = forError === undefined && !isLittleWord(against);
  const weight = isConclusive ? -2 * weights.decisive : -weights.decisive;
  found.push({ kind: 'neighbours', weight, text: () => say(nextTo, { word: against }) });
}

/** في, من, على, عن, مع: they stand beside everything. */
const isLittleWord = (word: string): boolean => fold(word).length <= 3;

/**
 * The proclitics, as a phrase that ends in them may have them: «Trello و». A name that is listed with another one has
 * nothing that belongs to it, which «Trello وفكرة الدفتر» has.
 */
function joinsBefore(mention: Mention<'wrong'>, side: Side, paragraph: Paragraph): string {
  const isListed = side === 'for' && mention.sense.concept.kind === 'name' && mention.proclitics === 'و';
  return isListed && !mayBeName(mention, paragraph) ? '' : fold(mention.proclitics);
}

/** The longest phrase of the set that ends right before the place; the phrase may end in a proclitic, as in «يعمل ب». */
function hitBefore(
  { all, longest }: Phrases,
  words: readonly Token[],
  proclitics: string,
  readLast: (word: Token) => readonly string[],
): string | undefined {
  let rest = '';
  let hit: string | undefined;
  for (let length = 1; length <= Math.min(words.length, longest); length++) {
    const word = words[words.length - length];
    if (word === undefined) break;
    for (const reading of (length === 1 ? readLast : readingsOf)(word)) {
      const plain = reading + rest;
      if (all.has(plain) || (proclitics !== '' && all.has(`${plain} ${proclitics}`)))
        hit = textOf(words.slice(words.length - length));
    }
    rest = ` ${foldToken(word)}${rest}`;
  }
  return hit;
}

function hitAfter({ all, longest }: Phrases, words: readonly Token[]): string | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const readings = readingsOf(first);
  let rest = '';
  let hit: string | undefined;
  for (let length = 1; length <= Math.min(words.length, longest); length++) {
    if (length > 1) rest += ` ${fold(words[length - 1]?.text ?? '')}`;
    for (const reading of readings) if (all.has(reading + rest)) hit = textOf(words.slice(0, length));
  }
  return hit;
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
