import { attachProclitics, attachToLatin } from '../../morphology/clitics';
import type { Lexicon } from '../../morphology/lexicon';
import { guessGender } from '../../morphology/nounPhrase';
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
import { slice } from '../../text/span';
import type { ReplacedPlace, Replacement } from './fitReplacement';

/** A wrong rendering as it stands in a text. */
export interface WrongWording {
  readonly mention: Mention<'wrong'>;
  /** Without what is joined to it. */
  readonly phrase: string;
  readonly lexicon: Lexicon;
}

export const wordingAt = (mention: Mention<'wrong'>, { text }: Paragraph, lexicon: Lexicon): WrongWording => ({
  mention,
  phrase: slice(text, mention.core),
  lexicon,
});

/** What it says of itself there. A rendering may list forms of several genders, and plurals among singulars. */
export function placeOfWrong({ mention, phrase, lexicon }: WrongWording): ReplacedPlace {
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
      definiteness: enclitic !== '' || isDefinite(mention, phrase) ? 'definite' : 'indefinite',
    },
    gender: genderAt(phrase, inflection, wrong),
  };

  function genderAt(written: string, { number }: Inflection, { forms, gender }: typeof wrong): Gender {
    const [word = ''] = written.split(' ');
    const noun = number === 'dual' ? singularOfDual(word) : word.replace(/(?:\u064B\u0627|\u0627\u064B)$/, '');
    const bare = (text: string): string => fold(text.split(' ')[0] ?? '').replace(/^ال(?=..)/, '');
    const isFirst = bare(noun) === bare(forms[0] ?? '');
    return genderOfPhrase(noun, isFirst ? gender : guessGender(noun), lexicon);
  }
}

/** شركتان, شركة; رمزين, رمز */
const singularOfDual = (word: string): string => word.replace(/(?:ان|ين|ا|ي)$/, '').replace(/ت$/, 'ة');

/** «سطر من الرمز» is indefinite: the article is another noun's. */
function isDefinite({ sense: { inflection, wrong } }: Mention<'wrong'>, phrase: string): boolean {
  if (inflection.definiteness === 'indefinite' || wrong.shape !== 'fixed')
    return inflection.definiteness === 'definite';
  return definitenessOfPhrase(phrase) !== 'indefinite' || !/ ال/.test(phrase);
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
  losesNumber: sense.inflection.number === 'dual',
});

function inflected(wording: WrongWording, term: ArabicTerm): Replacement {
  const { mention, lexicon } = wording;
  const { proclitics } = mention;
  const { inflection } = placeOfWrong(wording);
  const text = realize(term, { proclitics: '', inflection });
  return {
    text: realize(term, { proclitics, inflection }),
    gender: genderOfTerm(term, lexicon),
    definiteness: definitenessOfPhrase(text),
    losesNumber: !hasNumber(term, inflection.number) && !(inflection.number === 'plural' && isPlural(text, lexicon)),
  };
}

/** Words that are given as they are written: what can be told of them is compared with what they replace. */
function asWritten(wording: WrongWording, becomes: string): Replacement {
  const { mention, phrase, lexicon } = wording;
  const { proclitics, sense } = mention;
  const [from, to] = [kindOfPhrase(phrase, lexicon), kindOfPhrase(becomes, lexicon)];
  const text = attachProclitics(proclitics, becomes);
  if (sense.concept.kind === 'name') return name(mention, text);
  if (from === 'other' || to === 'other') return { text, gender: undefined };
  if (from === 'adjective' && to === 'adjective')
    return { text: attachProclitics(proclitics, asAdjectiveLike(becomes, phrase, lexicon)), gender: undefined };
  const { inflection, gender: old } = placeOfWrong(wording);
  const gender = genderOfPhrase(becomes, guessGender(becomes), lexicon);
  const { number } = inflection;
  return {
    text,
    gender: from === to ? gender : undefined,
    definiteness: definitenessOfPhrase(becomes),
    losesNumber: number === 'dual' || isPlural(becomes, lexicon) !== (number === 'plural'),
    losesKind: from !== to && old !== gender,
  };
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
