import type { Lexicon } from '../../morphology/lexicon';
import { placeOf } from '../../morphology/governor';
import { caseBy } from '../../morphology/numberRepair';
import type { PluralCase } from '../../morphology/personAdjectives';
import { pluralKindsOf } from '../../morphology/pluralKind';
import type { ArabicTerm } from '../../termbase/concept';
import { fold } from '../../text/fold';
import { solidTokensIn } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { sentenceAround } from '../../text/sentences';
import { slice } from '../../text/span';
import type { ReplacedPlace } from './fitReplacement';

/** عملاء shows no case, مستخدمون does. */
export const hidesCase = ({ inflection, proclitics }: ReplacedPlace, { plural = '' }: ArabicTerm): boolean =>
  inflection.number === 'plural' &&
  inflection.case === undefined &&
  /^\S+ون(?= |$)/.test(plural) &&
  !/[بكل]$/.test(fold(proclitics));

/** The case that the place asks for. Undefined: no rule can tell. */
export function caseOfPlural(
  place: ReplacedPlace,
  { tokens, sentences, text }: Paragraph,
  lexicon: Lexicon,
): PluralCase | undefined {
  const sentence = solidTokensIn(tokens, sentenceAround(sentences, place));
  const at = sentence.findIndex(({ end }) => end > place.start);
  const [kind] = pluralKindsOf(slice(text, place), lexicon);
  const to = kind === 'men' ? 'feminine' : 'masculine';
  return caseBy(placeOf({ sentence, to, lexicon }, at, place.proclitics).governor);
}
