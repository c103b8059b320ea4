import type { Token } from '../text/words';
import { isInfinitiveParticle } from './functionWords';
import { adjectiveInGender, demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import type { Lexicon } from './lexicon';
import { pluralOfAdjective, showsNoCase } from './personAdjectives';
import type { PluralCase } from './personAdjectives';
import { verbInGender } from './verbGender';
import type { PluralKind } from './pluralKind';
import type { VerbReading } from './verbGender';
import { verbOfWomen } from './womenVerbs';

/** Persons in the plural, men among them or women alone. */
export type Persons = Exclude<PluralKind, 'things'>;

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
export function asPluralOfPersons(word: RepairedWord, kind: Persons, lexicon: Lexicon): string | undefined {
  const { token, repaired, isBeforeNoun } = word;
  const pronoun = pluralOfPronoun(token.text, repaired, kind);
  if (pronoun !== undefined) return pronoun;
  // نتائجها, تستخدمها: only what is joined agreed.
  if (enclisisInGender(token.text, 'masculine', lexicon) === repaired)
    return repaired.replace(/(نفس)?ه$/, (_, self?: string) => (self ? 'أنفس' : '') + joinedPronouns[kind]);
  const reading = verbInGender(token.text, 'masculine', lexicon);
  if (reading?.text === repaired && adjectiveInGender(token.text, 'masculine', lexicon) === undefined) {
    if (kind === 'men') return isBeforeNoun ? repaired : pluralOfVerb(reading, word, lexicon);
    return isBeforeNoun ? token.text : verbOfWomen(reading, /^[وف]?لم$/.test(word.before?.text ?? ''), lexicon);
  }
  return kind === 'men' ? adjectiveOfMen(word) : adjectiveOfWomen(token.text);
}

const joinedPronouns: Readonly<Record<Persons, string>> = { men: 'هم', women: 'هن' };

/** الجديدة, الجديدات; الملغاة, الملغيات; ذات, ذوات. */
function adjectiveOfWomen(feminine: string): string | undefined {
  if (/^و?ذات$/.test(feminine)) return feminine.replace('ذات', 'ذوات');
  if (/^[وف]?(?:ال)?أخرى$/.test(feminine)) return feminine.replace(/ى$/, 'يات');
  const bare = feminine.replace(/[\u064B-\u0652]+$/, '');
  // الأكثر: one form for all.
  if (!bare.endsWith('ة')) return undefined;
  return bare.replace(/اة$/, 'ية').replace(/ة$/, 'ات');
}

function adjectiveOfMen(word: RepairedWord): string | undefined {
  const { repaired } = word;
  if (/^و?ذ[ويا]$/.test(repaired)) return repaired.replace(/ذو$/, 'ذوو').replace(/ذ[يا]$/, 'ذوي');
  if (word.case === undefined && !showsNoCase(repaired)) return undefined;
  return pluralOfAdjective(repaired, /[\u064B]/.test(repaired) ? 'oblique' : (word.case ?? 'nominative'));
}

const demonstratives = { هذا: 'هؤلاء', ذلك: 'أولئك' };
const pluralPronouns: Readonly<Record<Persons, Readonly<Record<string, string>>>> = {
  men: { ...demonstratives, هو: 'هم', الذي: 'الذين' },
  women: { ...demonstratives, هو: 'هن', الذي: 'اللواتي' },
};

function pluralOfPronoun(old: string, repaired: string, kind: Persons): string | undefined {
  if (pronounInGender(old, 'masculine') !== repaired && demonstrativeInGender(old, 'masculine') !== repaired)
    return undefined;
  const [, lead = '', word = ''] = /^(.*?)(هذا|ذلك|هو|الذي)$/.exec(repaired) ?? [];
  const plural = pluralPronouns[kind][word];
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
