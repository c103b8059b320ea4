import { plainWord } from '../../spelling/spelling';
import type { Spelling } from '../../spelling/spelling';
import type { Token } from '../../text/words';

/** The subject of a verb of several people. */
const subjects = new Set([
  ...['الذين', 'والذين', 'للذين', 'هم', 'وهم'],
  ...['أنهم', 'وأنهم', 'إنهم', 'لأنهم', 'لكنهم', 'ولكنهم'],
]);

/** Before such a verb, and seldom before a name. */
const before = new Set([
  ...['كما', 'حيث', 'عندما'],
  ...['لم', 'ولم', 'لن', 'ولن', 'أن', 'وأن', 'كي', 'لكي', 'حتى', 'قد', 'وقد'],
]);

/** After it, of which none stands behind a name before its verb. */
const after = new Set(['إن', 'أن', 'إنهم', 'أنهم', 'إلى', 'بأن', 'بأنهم']);

export interface PluralVerb {
  readonly text: string;
  readonly isSure: boolean;
}

/** May be the plural of a common perfect without its alif. Imperfects in و are singulars: «أن يدعو». */
export const mayBePlural = (word: string, { isListed, isCommon }: Spelling): boolean =>
  word.length >= 4 &&
  word.endsWith('و') &&
  !/^[يتن]/.test(word) &&
  isListed(`${word}ا`) &&
  isListed(`${word.slice(0, -1)}ت`) &&
  isCommon(`${word}ا`);

/** Three sound letters, which no foreign name has: خرجو, not مارسو; and no Arabic one has either: not حمدو. */
const sound = /^[وف]?(?!حمد|سعد|عبد|نصر|شكر|ملك|كرم|فرح)[^اويىءأإآؤئ]{3}و$/;

/**
 * «الذين ذهبو», «وصلو إلى»: the plural of a common verb that lost its alif, between words that ask for one. By itself
 * such a word may be a name: مارسو, حمدو.
 */
export function pluralOf(
  tokens: readonly Token[],
  index: number,
  word: string,
  spelling: Spelling,
): PluralVerb | undefined {
  if (!mayBePlural(word, spelling)) return undefined;
  const text = `${word}ا`;
  const subject = wordAt(tokens, index - 2);
  if (subjects.has(subject) || after.has(wordAt(tokens, index + 2))) return { text, isSure: true };
  if (spelling.isListed(word)) return undefined;
  if (before.has(subject) || /^[وف]?ال.{3,}ون$/.test(subject)) return { text, isSure: true };
  // A name stands behind a verb or a noun.
  if (subject !== '') return undefined;
  const imperfect = `ي${word.replace(/^[وف](?=.{4})/, '').slice(0, -1)}`;
  return sound.test(word) && spelling.isListed(imperfect) ? { text, isSure: false } : undefined;
}

const wordAt = (tokens: readonly Token[], index: number): string => plainWord(tokens[index]?.text ?? '') ?? '';
