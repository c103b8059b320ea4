import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { possibleStems } from './clitics';
import { hasArticle, isClauseOpener, isFunctionWord, isPreposition, isRelative } from './functionWords';
import { adjectiveInGender } from './gender';
import type { Agreement } from './gender';
import type { Lexicon } from './lexicon';
import { verbInGender } from './verbGender';
import type { VerbReading } from './verbGender';

/** Masculine, though in ات. */
const masculineInAt = new Set('إثبات ثبات نبات إنبات سبات إسكات إفلات التفات'.split(' ').map(fold));

/** As what a noun is treated by the words around it; things in the plural count as feminine. */
export function agreementOf(word: string, lexicon: Lexicon): Agreement {
  const stems = possibleStems(fold(word));
  const isFeminine = (stem: string): boolean =>
    (/(?:ة|ات)$/.test(stem) && !masculineInAt.has(stem)) ||
    lexicon.isBrokenPlural(stem) ||
    lexicon.isFeminineNoun(stem);
  return stems.some(isFeminine) && !stems.some((stem) => masculineInAt.has(stem)) ? 'feminine' : 'masculine';
}

/** A noun that agrees as the old noun did, so that a later pronoun may mean it, or a later verb have it as subject. */
export function couldBeMeant(token: Token, to: Agreement, lexicon: Lexicon): boolean {
  const { kind, text } = token;
  if (kind !== 'arabic' || text.length < 3 || isFunctionWord(token) || isRelative(token)) return false;
  // بسرعة, بصورة: an indefinite noun after ب says how.
  if (/^[وف]?ب.*ة$/.test(text) && !hasArticle(text)) return false;
  if (isVerb(text, lexicon)) return false;
  return to === 'masculine' ? isFeminineNoun(text, lexicon) : isMasculineNoun(text, lexicon);
}

/** A verb of either gender, and nothing else. */
export const isVerb = (text: string, lexicon: Lexicon): boolean =>
  (['masculine', 'feminine'] as const).some((to) => {
    const reading = verbInGender(text, to, lexicon);
    return reading !== undefined && isOnlyVerb(reading, lexicon);
  });

export const isPluralOfThings = (text: string, lexicon: Lexicon): boolean =>
  possibleStems(fold(text)).some((stem) => lexicon.isBrokenPlural(stem) || stem.endsWith('ات')) ||
  looksLikeBrokenPlural(text);

/** Not «تطور», a development too, nor «صورته», his picture too. */
export const isOnlyVerb = ({ verb, future, enclitic, isImperfect }: VerbReading, lexicon: Lexicon): boolean =>
  future || (!lexicon.isNounLikeVerb(verb) && (enclitic === '' || isImperfect));

const isFeminineNoun = (text: string, lexicon: Lexicon): boolean =>
  agreementOf(text, lexicon) === 'feminine' ||
  (looksLikeBrokenPlural(text) && adjectiveInGender(text, 'feminine', lexicon) === undefined);

/** Persons in the plural in ون and ين, and what follows a preposition, agree otherwise. */
const isMasculineNoun = (text: string, lexicon: Lexicon): boolean =>
  /^[وف]?(?:[بك]?ال|لل)/.test(text) && !/(?:ه|ها|ون|ين)$/.test(text) && !isFeminineNoun(text, lexicon);

/** أفعال, مفاعل, مفاعيل, فواعل, فعائل, فعاليل: patterns that are nearly always plurals; not إعلان, not تواصل. */
const looksLikeBrokenPlural = (text: string): boolean => {
  const stem = text.replace(/^[وف]?(?:[بك]?ال|لل)?/, '');
  return (
    /^(?:ا..ا.|م.ا..|م.ا.ي.|.وا..|.وا.ي.|..ائ.|..ا.ي.)$/.test(fold(stem)) && !/^[إت]/.test(stem) && !stem.endsWith('ة')
  );
};

/** What stands before the noun that a later pronoun may mean as well. */
export type Earlier = 'subject' | 'noun' | undefined;

/** Looks through the clause up to `end`, back to a colon or a quotation mark. */
export function earlierAntecedent(sentence: readonly Token[], end: number, to: Agreement, lexicon: Lexicon): Earlier {
  let found: Earlier;
  for (let at = end - 1; at >= 0; at--) {
    const token = sentence[at];
    if (token === undefined || /^[:؛«“"”»]$/.test(token.text)) break;
    if (token.kind !== 'arabic') continue;
    if (isSubject(sentence, at, to, lexicon)) return 'subject';
    if (couldBeMeant(token, to, lexicon)) found = 'noun';
  }
  return found;
}

const nextWord = (sentence: readonly Token[], at: number): Token | undefined =>
  sentence[sentence[at + 1]?.kind === 'space' ? at + 2 : at + 1];

/**
 * A noun that opens its clause, or follows its verb. A feminine verb has a subject even where none is said, as has a
 * masculine one before a preposition: «يحتاج إلى».
 */
function isSubject(sentence: readonly Token[], at: number, to: Agreement, lexicon: Lexicon): boolean {
  const token = sentence[at];
  if (token === undefined) return false;
  if (isVerbOf(token.text, to, lexicon) && (to === 'masculine' || isPreposition(nextWord(sentence, at)))) return true;
  if (!couldBeMeant(token, to, lexicon)) return false;
  const before = sentence[at - 1];
  if (before === undefined || before.kind === 'punctuation' || isClauseOpener(before)) return true;
  return before.kind === 'arabic' && isVerbOf(before.text, to, lexicon);
}

const isVerbOf = (text: string, to: Agreement, lexicon: Lexicon): boolean => {
  const reading = verbInGender(text, to, lexicon);
  return reading !== undefined && isOnlyVerb(reading, lexicon);
};

const agents = new Set(
  'شركة شركات دولة دول حكومة حكومات مؤسسة مؤسسات منظمة منظمات وزارة وزارات جامعة جامعات إدارة هيئة لجنة صحيفة صحف وكالة وكالات محكمة محاكم جهة جهات مجموعة سلطات شرطة قوات بنوك مصارف باحثة مديرة رئيسة رئيس مدير باحث خبير وزير متحدث مسؤول بنك فريق مجلس برلمان اتحاد مصنع كاتب مهندس مبرمج مطور'
    .split(' ')
    .map(fold),
);

/** A company or a ministry acts; work and industry are acted on. */
export const isAgent = (token: Token, lexicon: Lexicon): boolean =>
  possibleStems(fold(token.text)).some(
    (stem) => agents.has(stem) || (lexicon.isFeminineNoun(stem) && !stem.endsWith('ة') && !hasArticle(token.text)),
  );
