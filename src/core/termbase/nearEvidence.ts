import { possibleStems } from '../morphology/clitics';
import { hasArticle, isRelative } from '../morphology/functionWords';
import type { Lexicon } from '../morphology/lexicon';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { solidAfter, wordsBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { slice } from '../text/span';
import { weights } from './evidence';
import type { Evidence } from './evidence';
import type { Hint } from './hints';
import type { Knowledge } from './knowledge';
import { isInOtherClause } from './otherClause';
import type { Mention } from './sense';

const sameSentence: Bilingual = { en: '{word} is in the same sentence', ar: 'في الجملة نفسها {word}' };

/** Words anywhere in the sentence that a rendering names. `near`: the hints of the sentence. */
export function addNear(
  found: Evidence[],
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  near: readonly Hint[],
  knowledge: Knowledge,
): void {
  const { clues, faintClues } = mention.sense.wrong;
  const { concept } = mention.sense;
  // «وزعت آبل التفاح»: who has the name right in the sentence means something else.
  const isNamed = near.some((hint) => hint.concept === concept);
  const isOrdinary = concept.kind === 'name' && (isNamed || isOrdinaryNoun(mention, paragraph, knowledge.lexicon));
  const faint: Hint[] = [];
  let counted = -1;
  for (const hint of near) {
    // A word that is listed with and without its article is one word.
    if (hint.clue === undefined || counted === hint.start) continue;
    const weight =
      (clues.for.has(hint.clue) ? weights.strong : 0) - (clues.against.has(hint.clue) ? weights.strong : 0);
    const isFaint = weight === 0 && faintClues.has(hint.clue);
    if (weight === 0 && !isFaint) continue;
    counted = hint.start;
    // Another clause tells what the article is about: «باع المزارع التفاح، ونشر صوره من هاتف آيفون».
    const isApart = isInOtherClause(hint, mention, paragraph.text);
    if (isFaint) {
      if (!isApart) faint.push(hint);
    } else if (weight > 0 && (isOrdinary || isApart || namesHouse(hint, paragraph)))
      found.push({ kind: 'domain', weight: weights.helpful, text: textOf(hint, paragraph) });
    else found.push({ kind: 'neighbours', weight, text: textOf(hint, paragraph) });
  }
  const [first, second] = faint;
  if (first === undefined || second === undefined) return;
  const text = textOf(first, paragraph);
  if (isOrdinary) found.push({ kind: 'domain', weight: weights.helpful, text });
  else found.push({ kind: 'neighbours', weight: weights.strong, text });
}

const textOf =
  (hint: Hint, { text }: Paragraph): Evidence['text'] =>
  () =>
    say(sameSentence, { word: slice(text, hint) });

/** «خلية نحل على سطح مبنى Hadoop», «كعكة عليها شعار HTTP»: the word names the owner of a house or an emblem. */
function namesHouse(hint: Hint, { tokens }: Paragraph): boolean {
  const [before] = wordsBefore(tokens, hint.start, 1);
  return before?.kind === 'arabic' && possibleStems(fold(before.text)).some((stem) => houses.has(stem));
}

const houses: ReadonlySet<string> = new Set(
  'مقر مبنى مكتب مكاتب قاعة حفل معرض برج بهو شعار قميص موظفو موظفي مؤسس'.split(' ').map(fold),
);

/**
 * A name has no pronoun and belongs to nothing: «ترسانتها», «حيرة المستخدمين»; nor has it an adjective: «المسك الأبيض».
 * «نفت سوزان أرز التهمة» has an object, but a name of two words is no ordinary word.
 */
function isOrdinaryNoun(
  { core, end, enclitic, sense: { wrong, inflection } }: Mention<'wrong'>,
  { text, tokens }: Paragraph,
  lexicon: Lexicon,
): boolean {
  const name = slice(text, core);
  if (!/^\p{Script=Arabic}+$/u.test(name)) return false;
  if (enclitic !== '') return true;
  const next = solidAfter(tokens, end);
  if (next?.kind !== 'arabic' || isRelative(next)) return false;
  const isDefinite = next.text.startsWith('ال');
  if (hasArticle(name) !== isDefinite) return isDefinite;
  const adjective = isDefinite ? fold(next.text).slice(2) : fold(next.text).replace(/(?<=.{3})ا$/, '');
  // «نظارة التفاح الجديدة»: the adjective is that of the noun before.
  const isFeminine = name.endsWith('ة') || wrong.gender === 'feminine' || inflection.number === 'plural';
  return adjective.endsWith('ة') === isFeminine && isAdjective(adjective, lexicon);
}

const isAdjective = (stem: string, lexicon: Lexicon): boolean =>
  lexicon.masculineOfAdjective(stem) !== undefined || lexicon.feminineOfAdjective(stem) !== undefined;
