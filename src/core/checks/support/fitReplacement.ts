import { repairAgreement } from '../../morphology/agreementRepair';
import type { AgreementRepair, ReplacedNoun } from '../../morphology/agreementRepair';
import type { Definiteness, Gender } from '../../morphology/nounPhrase';
import { isVerb } from '../../morphology/antecedents';
import { placeOf } from '../../morphology/governor';
import { verbInGender } from '../../morphology/verbGender';
import { repairDual, repairPlural } from '../../morphology/numberRepair';
import { repairNumerals } from '../../morphology/numeralRepair';
import { kindsOf } from '../../morphology/pluralKind';
import type { Knowledge } from '../../termbase/knowledge';
import type { Inflection } from '../../termbase/inflections';
import { say } from '../../text/message';
import type { Bilingual } from '../../text/message';
import { solidTokensIn } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { sentenceAround } from '../../text/sentences';
import { slice } from '../../text/span';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';
import type { Fix } from '../check';
import { openQuestions } from './openQuestions';

const writes = { en: 'Write {text}', ar: 'كتابة {text}' };
const writesAndAgrees = { en: 'Write {text}, with {changed} to agree', ar: 'كتابة {text} مع مطابقة {changed}' };
const leavesDoubts = { en: 'Write {text}, then look at {doubts}', ar: 'كتابة {text} ثم مراجعة {doubts}' };

/** A replacement for what a mention covers, and what it asks of the sentence around. */
export interface Replacement {
  readonly text: string;
  /** Undefined: the words around keep their form, as beside a name. */
  readonly gender: Gender | undefined;
  /** Of a name: how words agree with it, if it is what most such names are of. */
  readonly namedAs?: Gender;
  /** The gender of one of what is counted, for numerals before it. Undefined: no list tells, as of رؤوس. */
  readonly countedAs?: Gender | undefined;
  /** Undefined: it may be either, as a name is. */
  readonly definiteness?: Definiteness | undefined;
  /** A singular for a plural or a dual, or the other way round; words agree with it as with a singular. */
  readonly losesNumber?: boolean;
  /** A noun for an adjective, or the other way round. */
  readonly losesKind?: boolean;
  /** Its ending shows a case that the old one did not, and the place does not either. */
  readonly losesCase?: boolean;
  /** It begins with the article, which the old one did not, though both are definite: «مطورو المكدس», «المطورون». */
  readonly gainsArticle?: boolean;
  /** The old one stands as well with the article as without, and the new one is given in the other way alone. */
  readonly losesDefiniteness?: boolean;
}

/** The noun that is replaced, with its proclitics. */
export interface ReplacedPlace extends Span {
  readonly proclitics: string;
  readonly inflection: Inflection;
  readonly gender: Gender;
}

/**
 * The fix that puts a replacement in a place and lets the words that agreed with the old noun agree again. Where a
 * word may or may not depend on it, the fix is unsafe and its title says where to look.
 */
export function fitReplacement(
  place: ReplacedPlace,
  replacement: Replacement,
  paragraph: Paragraph,
  knowledge: Knowledge,
): Fix {
  const { edits, doubts } = repairAround(place, replacement, paragraph, knowledge);
  const {
    text,
    losesNumber = false,
    losesKind = false,
    losesCase = false,
    gainsArticle = false,
    losesDefiniteness = false,
    definiteness: to,
  } = replacement;
  const from = place.inflection.definiteness;
  const unlike = { losesNumber, losesKind, losesCase, gainsArticle, losesDefiniteness, from, to };
  const looks = [
    ...listedOnce(doubts.map((doubt) => doubt.text)).map((word): Bilingual => ({ en: word, ar: word })),
    ...nameQuestions(place, replacement, paragraph, knowledge),
    ...openQuestions(paragraph.tokens, place, unlike, knowledge.lexicon),
  ];
  const main = { start: place.start, end: place.end, text };
  const title =
    looks.length > 0
      ? say(leavesDoubts, {
          text,
          doubts: { en: joined(looks.map(({ en }) => en)), ar: joined(looks.map(({ ar }) => ar)) },
        })
      : edits.length > 0
        ? say(writesAndAgrees, { text, changed: listed(edits.map((edit) => edit.text)) })
        : say(writes, { text });
  return {
    title,
    safety: looks.length > 0 ? 'unsafe' : 'safe',
    edits: [...edits, main].sort((a, b) => a.start - b.start),
  };
}

/** As many as a title has room for. */
const listedOnce = (words: readonly string[]): readonly string[] => [...new Set(words)].slice(0, 4);
const joined = (words: readonly string[]): string => words.join('، ');
export const listed = (words: readonly string[]): string => joined(listedOnce(words));

const theName = { en: 'what is said of the name', ar: 'ما يُسند إلى الاسم' };

/** «أعلن الهدف أرباحه»: of a company it would be «أعلنت تارغت أرباحها». */
function nameQuestions(
  place: ReplacedPlace,
  { namedAs: to }: Replacement,
  paragraph: Paragraph,
  { lexicon }: Pick<Knowledge, 'lexicon'>,
): readonly Bilingual[] {
  const { gender, proclitics, inflection } = place;
  if (to === undefined || to === gender || inflection.number !== 'singular') return [];
  const sentence = solidTokensIn(paragraph.tokens, near(place, sentenceAround(paragraph.sentences, place)));
  const at = sentence.findIndex(({ end }) => end > place.start);
  const { governor } = placeOf({ sentence, to, lexicon }, at, proclitics);
  if (governor.kind !== 'verb' && governor.kind !== 'opening') return [];
  const definite = inflection.definiteness === 'definite';
  const replaced: ReplacedNoun = { sentence, noun: place, proclitics, definite, isAccusative: false, to };
  return repairAgreement(replaced, lexicon).edits.length > 0 ? [theName] : [];
}

const nothing: AgreementRepair = { edits: [], doubts: [] };

/** What depends on a noun is never further away than this many letters, however long the sentence. */
const reach = 1500;

const near = ({ start, end }: Span, sentence: Span): Span => ({
  start: Math.max(sentence.start, start - reach),
  end: Math.min(sentence.end, end + reach),
});

/** What else has to change in the sentence. `doubts` are words that may or may not depend on the noun. */
export function repairAround(
  place: ReplacedPlace,
  { text, gender: to, countedAs, losesNumber = false }: Replacement,
  paragraph: Paragraph,
  { lexicon }: Pick<Knowledge, 'lexicon'>,
): AgreementRepair {
  const { gender, proclitics, inflection } = place;
  if (to === undefined) return nothing;
  const sentence = solidTokensIn(paragraph.tokens, near(place, sentenceAround(paragraph.sentences, place)));
  const definite = inflection.definiteness === 'definite';
  const isAccusative = inflection.case === 'accusative';
  const isOblique = inflection.case === 'oblique';
  const replaced: ReplacedNoun = { sentence, noun: place, proclitics, definite, isAccusative, to };
  const agreement = repairInSentence();
  const numerals = losesNumber ? nothing : repairNumerals(sentence, place, countedAs);
  const mended = new Set(numerals.edits.map(({ start }) => start));
  const verb = verbBefore(numerals.edits[0]);
  return {
    edits: [...numerals.edits, ...agreement.edits.filter(({ start }) => !mended.has(start))],
    doubts: [...agreement.doubts.filter(({ start }) => !mended.has(start)), ...numerals.doubts, ...verb],
  };

  /** «قالت ثلاث حافلات»: the verb before the numeral may have to agree anew. */
  function verbBefore(numeral: Span | undefined): readonly Token[] {
    if (numeral === undefined || countedAs === undefined) return [];
    const before = sentence[sentence.findIndex(({ start }) => start === numeral.start) - 1];
    return before?.kind === 'arabic' && readsAsVerb(before) ? [before] : [];
  }

  function readsAsVerb({ text: word }: Token): boolean {
    return countedAs !== undefined && verbInGender(word, countedAs, lexicon) !== undefined && isVerb(word, lexicon);
  }

  function repairInSentence(): AgreementRepair {
    switch (inflection.number) {
      case 'singular':
        return gender === to ? nothing : repairAgreement(replaced, lexicon);
      case 'dual':
        return gender === to ? nothing : repairDual({ ...replaced, isAccusative: isOblique }, lexicon);
      case 'plural': {
        const kinds = kindsOf(slice(paragraph.text, place), text, lexicon);
        const plural = { ...replaced, isAccusative: isOblique || isAccusative, case: inflection.case, becomes: text };
        if (!losesNumber) return repairPlural(plural, kinds, lexicon);
        // Words agree with things in the plural as with a feminine singular.
        if (!kinds.from.includes('things')) return repairPlural(plural, { ...kinds, to: ['things'] }, lexicon);
        return to === 'feminine' ? nothing : repairAgreement(replaced, lexicon);
      }
    }
  }
}
