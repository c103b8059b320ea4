import type { Lexicon } from '../../morphology/lexicon';
import { adjectiveInGender, opposite } from '../../morphology/gender';
import { placeOf } from '../../morphology/governor';
import { accusativeOf, guessShape, isParticle } from '../../morphology/nounPhrase';
import { definitenessOfPhrase, kindOfPhrase } from '../../morphology/nounTraits';
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
  /^\S+(?:ون(?= |$)|و(?= ))/.test(plural) &&
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

/**
 * «فريقنا طوّر تطبيق طرف ثالث»: a construct does not show the accusative that «تطبيقًا خارجيًا» must. False where the place
 * asks for another case.
 */
export function hidesAccusative(
  place: ReplacedPlace,
  { from, to }: { readonly from: string; readonly to: string },
  { tokens, sentences }: Paragraph,
  lexicon: Lexicon,
): boolean {
  const { inflection, proclitics, gender } = place;
  const isBare = inflection.number === 'singular' && inflection.case === undefined && !/[بكل]$/.test(fold(proclitics));
  if (
    !isBare ||
    kindOfPhrase(to, lexicon) !== 'noun' ||
    inflection.definiteness === 'definite' ||
    definitenessOfPhrase(to) !== 'indefinite'
  )
    return false;
  if ((showsAccusative(from) && !isConstruct(from, lexicon)) || !showsAccusative(to)) return false;
  const sentence = solidTokensIn(tokens, sentenceAround(sentences, place));
  const at = sentence.findIndex(({ end }) => end > place.start);
  const { governor } = placeOf({ sentence, to: opposite(gender), lexicon }, at, proclitics);
  return (
    governor.kind === 'other' || governor.kind === 'unclear' || (governor.kind === 'opening' && governor.accusative)
  );
}

const showsAccusative = (phrase: string): boolean => accusativeOf(phrase, guessShape(phrase)) !== undefined;

/** «تطبيق طرف ثالث»: the second word is no adjective. */
function isConstruct(phrase: string, lexicon: Lexicon): boolean {
  const second = phrase.split(' ')[1];
  if (second === undefined || isParticle(second)) return false;
  return (['masculine', 'feminine'] as const).every((to) => adjectiveInGender(second, to, lexicon) === undefined);
}
