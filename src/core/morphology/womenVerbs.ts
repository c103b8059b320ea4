import { SHADDA } from '../text/arabic';
import { fold } from '../text/fold';
import type { Lexicon } from './lexicon';
import { verbInGender } from './verbGender';
import type { VerbReading } from './verbGender';

/** Verbs in و whose imperfect loses it, with stems of two letters that are not doubled: يصل, يصلن; not يظل, يظللن. */
const assimilated = /^[يت](?:صل|جد|قع|ضع|دع|قف|رث|ثق|لد|هب|صف|زن|عد|رد|لج)$/;
/** The last letter is doubled, which shows before ن: يستمر, يستمررن; يهتم, يهتممن. */
const doubled = /^[يت](?:ست(?!لم|مع|ند|بق|تر)..|[فنهمحش]ت[دم]|متص|ختص|عتز|هتز|لتف|صطف|عتد|حتل)$/;
const doubledPerfect = /^(?:است(?!لم|مع|ند|بق|تر)..|ا[فنهمحش]ت[دم]|امتص|اختص|اعتز|اهتز|التف|اصطف|اعتد|احتل|..)$/;

/**
 * A verb of the masculine singular with the ن of women: يعمل, يعملن; يبني, يبنين; يقول, يقلن; أدى, أدين. Undefined where
 * the letters do not show whether the verb is weak or doubled.
 */
export function verbOfWomen(reading: VerbReading, isAfterLam: boolean, lexicon: Lexicon): string | undefined {
  const { text, enclitic, isImperfect } = reading;
  const written = text.slice(0, text.length - enclitic.length).replace(/[\u064B-\u0650\u0652]+$/, '');
  // يؤديها, يراها: before a pronoun the last letter of a weak verb is not its own.
  if (enclitic !== '' && /[اوي]$/.test(written)) return undefined;
  const [, lead = '', verb = ''] = (isImperfect ? /^(.*?)(ي[^ي]*.*)$/ : /^([وف](?=...))?(.*)$/).exec(written) ?? [];
  const stem = isImperfect ? imperfectStem(verb, isAfterLam, lexicon) : perfectStem(verb, lexicon);
  if (stem === undefined) return undefined;
  return lead + (stem.endsWith('ن') ? stem + SHADDA : `${stem}ن`) + enclitic;
}

function imperfectStem(verb: string, isAfterLam: boolean, lexicon: Lexicon): string | undefined {
  const bare = verb.replace(/[\u064B-\u0652]/g, '');
  if (isAfterLam && isWithoutWeakEnd(bare, lexicon)) return undefined;
  if (isAfterLam && isWithoutLongVowel(bare, lexicon)) return verb;
  if (doubled.test(bare) || bare.endsWith('اء')) return undefined;
  if (/[يى]$/.test(bare)) return `${verb.slice(0, -1)}ي`;
  if (bare.length === 3 && !bare.endsWith('و')) return assimilated.test(bare) || isAfterLam ? verb : undefined;
  return withoutLongVowel(bare, lexicon, verb);
}

/** لم يؤد stands for يؤدي, whose ي comes back. */
const isWithoutWeakEnd = (bare: string, lexicon: Lexicon): boolean =>
  ['ي', 'و', 'ى'].some((last) => lexicon.imperfect(bare.slice(1) + last.replace('ى', 'ي')) !== undefined);

/** لم يستطع is of يستطيع: لم يستطعن. */
const isWithoutLongVowel = (bare: string, lexicon: Lexicon): boolean =>
  ['ا', 'و', 'ي'].some((long) => lexicon.imperfect(bare.slice(1, -1) + long + bare.slice(-1)) !== undefined);

/** يقول, يقل; not يطور, يصور, whose و is doubled. */
function withoutLongVowel(bare: string, lexicon: Lexicon, written: string): string | undefined {
  if (!/[اوي].$/.test(bare) || bare.length < 4) return written;
  const short = bare.slice(0, -2) + bare.slice(-1);
  if (bare.at(-2) === 'ا') return short;
  if (lexicon.imperfect(short.slice(1)) === undefined) return written;
  if (lexicon.soundPerfect(bare.slice(1)) === undefined) return short;
  // «يطر» is of يطير; يقيم is «he sets up» and «he values», يغير «he raids» and «he changes».
  const isOfOther = ['ا', 'و', 'ي'].some(
    (long) => long !== bare.at(-2) && lexicon.imperfect(bare.slice(1, -2) + long + bare.slice(-1)) !== undefined,
  );
  return isOfOther ? written : undefined;
}

function perfectStem(verb: string, lexicon: Lexicon): string | undefined {
  const bare = verb.replace(/[\u064B-\u0652]/g, '');
  if (doubledPerfect.test(bare)) return undefined;
  if (bare.endsWith('ى')) return `${verb.slice(0, -1)}ي`;
  if (bare.endsWith('ا')) return `${verb.slice(0, -1)}و`;
  if (/.ا.$/.test(bare)) return bare.slice(0, -2) + bare.slice(-1);
  return lexicon.soundPerfect(bare) === undefined && bare.length < 3 ? undefined : verb;
}

/** Nouns that look like such verbs. */
const nouns = /^[وف]?(?:يقين|جنين|حنين|بنين|سنين|رنين|أنين|ثمين|يمين)$/;
/** Hollow verbs of two letters; other words of three letters are nouns: حزن, زمن. */
const shortPerfects = /^(?:قل|قم|زر|نل|فز|قد|صر|خض|عش|ك)$/;

/** A verb with the ن of women, as that of a masculine singular: يعملن, يعمل; يبنين, يبني; قلن, قال. */
export function singularOfWomen(
  word: string,
  lexicon: Lexicon,
): { readonly verb: string; readonly enclitic: string } | undefined {
  const isOfMan = (verb: string): boolean => verbInGender(verb, 'feminine', lexicon)?.enclitic === '';
  // يكن, يعلن are of one as they stand.
  if (/^[وف]?(?:ال|لل)/.test(word) || nouns.test(word) || isOfMan(word)) return undefined;
  const [, lead = '', body = '', enclitic = ''] =
    /^((?:[وف](?=..))?(?:[سل](?=ي.))?)(.+?)ن\u0651?(ها|ه|هم|هما|نا|ني|كم)?$/.exec(word) ?? [];
  if (body === '') return undefined;
  const candidates = body.startsWith('ي') ? imperfectsOf(body) : perfectsOf(body, lexicon);
  const verb = candidates.find((candidate) => candidate.length > 2 && isOfMan(candidate));
  return verb === undefined ? undefined : { verb: lead + verb, enclitic };
}

function imperfectsOf(body: string): readonly string[] {
  const [last, before] = [body.slice(-1), body.slice(0, -1)];
  if (last === 'ي') return [endsInAlif(body.slice(0, -1)) ? `${before}ى` : body];
  if (last === before.slice(-1)) return [before];
  if (assimilated.test(body) && body !== 'يعد') return [body];
  const hollow = ['و', 'ي', 'ا'].map((long) => before + long + last);
  return body.length === 3 ? hollow : [...hollow, body];
}

function perfectsOf(body: string, lexicon: Lexicon): readonly string[] {
  const [last, before] = [body.slice(-1), body.slice(0, -1)];
  if (last === 'ي') return [lexicon.weakPerfect(fold(before))?.ending === 'ى' ? `${before}ى` : body];
  if (last === 'و') return [`${before}ا`];
  if (body === 'ك') return ['كان'];
  const hollow = `${before}ا${last}`;
  if (body.length < 3) return shortPerfects.test(body) ? [hollow] : [];
  return last === before.slice(-1) ? [before] : [hollow, body];
}

/** In the imperfect: يسعى, يتلقى; others end in ي, as يبني. */
export const endsInAlif = (body: string): boolean =>
  /^[وف]?[سل]?ي(?:ت..+|سع|ر|بق|نس|خش|رض|حظ|لق|طغ|رع|أب|نه)$/.test(body);
