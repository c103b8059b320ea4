import type { Token } from '../text/words';
import { isInfinitiveParticle } from './functionWords';
import { adjectiveInGender, demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import type { Lexicon } from './lexicon';
import { pluralOfAdjective, showsNoCase } from './personAdjectives';
import type { PluralCase } from './personAdjectives';
import { verbInGender } from './verbGender';
import type { VerbReading } from './verbGender';

/** A word that agreed with things, repaired as beside a masculine singular, and where it stands. */
export interface RepairedWord {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly repaired: string;
  /** The verb before its subject stays in the singular: يعمل المهندسون. */
  readonly isBeforeNoun: boolean;
  /** Undefined: the place does not show it. */
  readonly case: PluralCase | undefined;
}

/** The word as beside persons in the plural; undefined where no rule tells how it is written. */
export function asPluralOfPersons(word: RepairedWord, lexicon: Lexicon): string | undefined {
  const { token, repaired, isBeforeNoun } = word;
  const pronoun = pluralOfPronoun(token.text, repaired);
  if (pronoun !== undefined) return pronoun;
  // نتائجها, تستخدمها: only what is joined agreed.
  if (enclisisInGender(token.text, 'masculine', lexicon) === repaired)
    return repaired
      .replace(/نفسه$/, 'أنفسهم')
      .replace(/ه$/, 'هم')
      .replace(/أنفسهمم$/, 'أنفسهم');
  const reading = verbInGender(token.text, 'masculine', lexicon);
  if (reading?.text === repaired && adjectiveInGender(token.text, 'masculine', lexicon) === undefined)
    return isBeforeNoun ? repaired : pluralOfVerb(reading, word, lexicon);
  if (/^و?ذ[ويا]$/.test(repaired)) return repaired.replace(/ذو$/, 'ذوو').replace(/ذ[يا]$/, 'ذوي');
  if (word.case === undefined && !showsNoCase(repaired)) return undefined;
  return pluralOfAdjective(repaired, /[\u064B]/.test(repaired) ? 'oblique' : (word.case ?? 'nominative'));
}

const pluralPronouns: Readonly<Record<string, string>> = {
  هذا: 'هؤلاء',
  ذلك: 'أولئك',
  هو: 'هم',
  الذي: 'الذين',
};

function pluralOfPronoun(old: string, repaired: string): string | undefined {
  if (pronounInGender(old, 'masculine') !== repaired && demonstrativeInGender(old, 'masculine') !== repaired)
    return undefined;
  const [, lead = '', word = ''] = /^(.*?)(هذا|ذلك|هو|الذي)$/.exec(repaired) ?? [];
  const plural = pluralPronouns[word];
  return plural === undefined ? undefined : lead + plural;
}

function pluralOfVerb(reading: VerbReading, { before }: RepairedWord, lexicon: Lexicon): string | undefined {
  const { enclitic, isImperfect, purpose, text } = reading;
  const bare = text.slice(0, text.length - enclitic.length);
  // يؤديها: before a pronoun the last letter of a weak verb is not its own.
  if (enclitic !== '' && /[اوي]$/.test(bare)) return undefined;
  const stem = bare.replace(/[\u064B-\u0652]+$/, '').replace(/[ىاوي]$/, '');
  if (!isImperfect) return stem + (enclitic === '' ? 'وا' : `و${enclitic}`);
  if (/^[وف]?لم$/.test(before?.text ?? '') && isShortened(reading, lexicon)) return undefined;
  const isShort = purpose || isInfinitiveParticle(before) || /^[وف]?(?:لن|لم|حتى)$/.test(before?.text ?? '');
  if (!isShort) return `${stem}ون${enclitic}`;
  return stem + (enclitic === '' ? 'وا' : `و${enclitic}`);
}

/** لم يستطع stands for يستطيع, whose long vowel comes back: لم يستطيعوا. */
const isShortened = ({ verb }: VerbReading, lexicon: Lexicon): boolean =>
  ['ا', 'و', 'ي'].some((long) => lexicon.imperfect(verb.slice(1, -1) + long + verb.slice(-1)) !== undefined);
