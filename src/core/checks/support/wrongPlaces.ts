import { attachProclitics, attachToLatin } from '../../morphology/clitics';
import { adjectiveInGender } from '../../morphology/gender';
import type { Lexicon } from '../../morphology/lexicon';
import { beginsWithArticle, guessGender, isParticle } from '../../morphology/nounPhrase';
import type { Gender } from '../../morphology/nounPhrase';
import {
  asAdjectiveLike,
  definitenessOfPhrase,
  genderOfPhrase,
  genderOfTerm,
  isPlural,
  kindOfPhrase,
} from '../../morphology/nounTraits';
import type { ArabicTerm } from '../../termbase/concept';
import { inHouseOrder, keptForm, scriptOfName } from '../../termbase/houseStyle';
import type { HouseStyle } from '../../termbase/houseStyle';
import type { Inflection } from '../../termbase/inflections';
import { hasNumber, realize, usableTerms } from '../../termbase/replacement';
import type { Mention } from '../../termbase/sense';
import { fold } from '../../text/fold';
import type { Paragraph } from '../../text/paragraph';
import { solidAfter } from '../../text/neighbours';
import { slice } from '../../text/span';
import { caseOfPlural, hidesAccusative, hidesCase } from './caseOfPlural';
import type { ReplacedPlace, Replacement } from './fitReplacement';

/** A wrong rendering as it stands in a text. */
export interface WrongWording {
  readonly mention: Mention<'wrong'>;
  /** Without what is joined to it. */
  readonly phrase: string;
  readonly paragraph: Paragraph;
  readonly lexicon: Lexicon;
}

export const wordingAt = (mention: Mention<'wrong'>, paragraph: Paragraph, lexicon: Lexicon): WrongWording => ({
  mention,
  phrase: slice(paragraph.text, mention.core),
  paragraph,
  lexicon,
});

/** What it says of itself there. A rendering may list forms of several genders, and plurals among singulars. */
export function placeOfWrong(wording: WrongWording): ReplacedPlace {
  const { mention, phrase, lexicon } = wording;
  const { start, end, proclitics, enclitic, sense } = mention;
  const { inflection, wrong } = sense;
  const isListedPlural =
    inflection.number === 'singular' && typeof wrong.becomes === 'string' && isPlural(phrase, lexicon);
  return {
    start,
    end,
    proclitics,
    inflection: {
      ...inflection,
      ...(isListedPlural && { number: 'plural' }),
      definiteness: enclitic !== '' || isDefinite(wording) ? 'definite' : 'indefinite',
    },
    gender: genderAt(phrase, inflection, wrong),
  };

  function genderAt(written: string, { number }: Inflection, { forms, gender }: typeof wrong): Gender {
    const [word = ''] = written.split(' ');
    const noun = number === 'dual' ? singularOfDual(word) : word.replace(/(?:\u064B\u0627|\u0627\u064B)$/, '');
    const bare = (text: string): string => fold(text.split(' ')[0] ?? '').replace(/^ال(?=..)/, '');
    const isFirst = bare(noun) === bare(forms[0] ?? '') || (gender === 'feminine' && noun.endsWith('ه'));
    return genderOfPhrase(noun, isFirst ? gender : guessGender(noun), lexicon);
  }
}

/** شركتان, شركة; رمزين, رمز */
const singularOfDual = (word: string): string => word.replace(/(?:ان|ين|ا|ي)$/, '').replace(/ت$/, 'ة');

/** «سطر من الرمز», «سقوط قصير في الميزانية» are indefinite: the article is another noun's. */
function isDefinite({ mention, phrase, lexicon }: WrongWording): boolean {
  const { inflection, wrong } = mention.sense;
  if (inflection.definiteness === 'indefinite' || wrong.shape !== 'fixed')
    return inflection.definiteness === 'definite';
  const second = phrase.split(' ')[1] ?? '';
  const isAdjective = (['masculine', 'feminine'] as const).some(
    (to) => adjectiveInGender(second, to, lexicon) !== undefined,
  );
  return definitenessOfPhrase(phrase) !== 'indefinite' || !(isAdjective || isParticle(second));
}

/** In the order of the house; what has to stay in Latin letters is proposed in no others. */
export function replacementsAt(wording: WrongWording, style: HouseStyle): readonly Replacement[] {
  const { mention } = wording;
  const { concept, wrong } = mention.sense;
  const script = scriptOfName(concept, style);
  const kept = keptForm(concept, style);
  const { becomes } = wrong;
  const isOwnName = becomes === undefined || (typeof becomes === 'string' && concept.latin.includes(becomes));
  if (kept !== undefined && isOwnName) return [name(mention, attachToLatin(mention.proclitics, kept))];
  if (becomes !== undefined && !(isOwnName && script === 'arabic'))
    return [typeof becomes === 'string' ? asWritten(wording, becomes) : inflected(wording, becomes)];
  return inHouseOrder(termsAt(wording), script);
}

/** A name has neither number nor a gender that is known. */
const name = ({ sense }: Mention<'wrong'>, text: string): Replacement => ({
  text,
  gender: undefined,
  // A company is treated as feminine; of products either gender is said, and of persons none is known.
  ...(sense.concept.domain === 'business' && !sense.concept.alwaysTranslated && { namedAs: 'feminine' as const }),
  losesNumber: sense.inflection.number === 'dual',
});

function inflected(wording: WrongWording, term: ArabicTerm): Replacement {
  const { mention, paragraph, phrase, lexicon } = wording;
  const { proclitics } = mention;
  const place = placeOfWrong(wording);
  const hidden = hidesCase(place, term);
  const shown = hidden ? caseOfPlural(place, paragraph, lexicon) : undefined;
  const inflection: Inflection = { ...place.inflection, ...(shown !== undefined && { case: shown }) };
  const text = realize(term, { proclitics: '', inflection });
  return {
    text: realize(term, { proclitics, inflection }),
    gender: genderOfTerm(term, lexicon),
    countedAs: isPlural(term.term, lexicon) ? undefined : genderOfTerm(term, lexicon),
    definiteness: definitenessOfPhrase(text),
    gainsArticle: beginsWithArticle(text) && !beginsWithArticle(phrase),
    losesNumber:
      isTwoOrMany(wording) ||
      (!hasNumber(term, inflection) && !(inflection.number === 'plural' && isPlural(text, lexicon))),
    losesCase:
      (hidden && shown === undefined) || hidesAccusative(place, { from: phrase, to: text }, paragraph, lexicon),
  };
}

/** مراقبين is of two or of many, where no word behind it shows which. */
function isTwoOrMany({ mention, paragraph }: WrongWording): boolean {
  const { inflection, wrong } = mention.sense;
  if (inflection.number !== 'dual' || inflection.case !== 'oblique') return false;
  if (!wrong.plurals.some((plural) => /^\S+ون(?= |$)/.test(plural))) return false;
  const next = solidAfter(paragraph.tokens, mention.end)?.text ?? '';
  return !/^^اللتين$|^اللذين$|ان$|تين$/.test(next);
}

/** Words that are given as they are written: what can be told of them is compared with what they replace. */
function asWritten(wording: WrongWording, becomes: string): Replacement {
  const { mention, paragraph, phrase, lexicon } = wording;
  const { proclitics, sense } = mention;
  const [from, to] = [kindOfPhrase(phrase, lexicon), kindOfPhrase(becomes, lexicon)];
  const text = attachProclitics(proclitics, becomes);
  if (sense.concept.kind === 'name') return name(mention, text);
  if (from === 'other' || to === 'other') return { text, gender: undefined };
  if (from === 'adjective' && to === 'adjective')
    return { text: attachProclitics(proclitics, asAdjectiveLike(becomes, phrase, lexicon)), gender: undefined };
  const place = placeOfWrong(wording);
  const { inflection, gender: old } = place;
  const gender = genderOfPhrase(becomes, guessGender(becomes), lexicon);
  const { number } = inflection;
  return {
    text,
    gender: from === to ? gender : undefined,
    countedAs: isPlural(becomes, lexicon) ? undefined : gender,
    definiteness: definitenessOfPhrase(becomes),
    losesNumber: number === 'dual' || isPlural(becomes, lexicon) !== (number === 'plural'),
    losesKind: from !== to && old !== gender,
    losesCase: hidesAccusative(place, { from: phrase, to: becomes }, paragraph, lexicon),
    gainsArticle: beginsWithArticle(becomes) && !beginsWithArticle(phrase),
    losesDefiniteness:
      isListedBothWays(phrase, sense.wrong) && definitenessOfPhrase(phrase) !== definitenessOfPhrase(becomes),
  };
}

/** «سائق جديد» and «السائق الجديد» in one list. */
function isListedBothWays(phrase: string, { forms, plurals }: Mention<'wrong'>['sense']['wrong']): boolean {
  const bare = (text: string): string => fold(text).replace(/(?<=^| )ال(?=\S{2})/g, '');
  const isOther = (form: string): boolean =>
    bare(form) === bare(phrase) && definitenessOfPhrase(form) !== definitenessOfPhrase(phrase);
  return forms.some(isOther) || plurals.some(isOther);
}

function termsAt(wording: WrongWording): readonly Replacement[] {
  const { mention } = wording;
  const { proclitics, sense } = mention;
  const { concept, inflection } = sense;
  const terms = usableTerms(concept.arabic);
  if (concept.kind !== 'name') return terms.map((term) => inflected(wording, term));
  return [
    ...concept.latin.slice(0, 1).map((latin) => name(mention, attachToLatin(proclitics, latin))),
    ...terms.map((term) => name(mention, realize(term, { proclitics, inflection }))),
  ];
}
