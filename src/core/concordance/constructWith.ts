import { isVerb } from '../morphology/antecedents';
import { hasArticle, isFunctionWord, isPrepositionWithPronoun, isRelative } from '../morphology/functionWords';
import type { Lexicon } from '../morphology/lexicon';
import type { Mention } from '../termbase/sense';
import { fold } from '../text/fold';
import { solidAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { slice } from '../text/span';

export interface Annexed {
  readonly word: string;
  /** An indefinite noun may also be the next thing that is said. */
  readonly isCertain: boolean;
}

/** The noun after an indefinite one that it is in construct with: منصة الشركة, منصة شركة. Undefined: there is none. */
export function constructWith(
  { end, core, sense }: Mention<'term' | 'wrong'>,
  { text, tokens }: Paragraph,
  lexicon: Lexicon,
): Annexed | undefined {
  const { definiteness, case: written, number } = sense.inflection;
  if (definiteness === 'definite' || (number === 'singular' && written === 'accusative')) return undefined;
  // What has an adjective already is in construct with nothing more.
  const { shape } = sense.role === 'term' ? sense.term : sense.wrong;
  if (shape === 'adjectival' && slice(text, core).includes(' ')) return undefined;
  const next = solidAfter(tokens, end);
  if (next?.kind !== 'arabic' || isRelative(next) || isFunctionWord(next) || isPrepositionWithPronoun(next))
    return undefined;
  const folded = fold(next.text);
  if (folded.startsWith('ال')) return { word: next.text, isCertain: true };
  if (hasArticle(next.text) || /^[وف]../.test(folded) || isVerb(next.text, lexicon)) return undefined;
  const isAdjective =
    /^(?:اخري?|واحدة?|ثانية?|ثان|ثالثة?|رابعة?|خامسة?)$/.test(folded) ||
    lexicon.feminineOfAdjective(folded) !== undefined ||
    lexicon.masculineOfAdjective(folded) !== undefined ||
    /[\u064B-\u064D]\u0627?$|\u0627\u064B$|(?:ي|ية|يا)$/.test(next.text);
  return isAdjective ? undefined : { word: next.text, isCertain: false };
}
