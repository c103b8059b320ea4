import { plainWord } from '../../spelling/spelling';
import type { Spelling } from '../../spelling/spelling';
import type { Token } from '../../text/words';

/** Before a verb of several people. */
const before = new Set([
  ...[
    'الذين',
    'والذين',
    'للذين',
    'هم',
    'وهم',
    'أنهم',
    'وأنهم',
    'إنهم',
    'لأنهم',
    'لكنهم',
    'ولكنهم',
    'كما',
    'حيث',
    'عندما',
  ],
  ...['لم', 'ولم', 'لن', 'ولن', 'أن', 'وأن', 'كي', 'لكي', 'حتى', 'قد', 'وقد'],
]);

/** After it, of which none stands behind a name before its verb. */
const after = new Set(['إن', 'أن', 'إنهم', 'أنهم', 'إلى', 'بأن', 'بأنهم']);

/**
 * «الذين ذهبو», «وصلو إلى»: the plural of a common verb that lost its alif, between words that ask for one. By itself
 * such a word may be a name: مارسو, حمدو.
 */
export function pluralOf(
  tokens: readonly Token[],
  index: number,
  word: string,
  spelling: Spelling,
): string | undefined {
  if (word.length < 4 || !word.endsWith('و')) return undefined;
  const plural = `${word}ا`;
  const singular = word.slice(0, -1);
  if (!spelling.isListed(plural) || !spelling.isListed(`${singular}ت`) || !spelling.isCommon(plural)) return undefined;
  const subject = wordAt(tokens, index - 2);
  const isAsked = before.has(subject) || /^[وف]?ال.{3,}ون$/.test(subject) || after.has(wordAt(tokens, index + 2));
  return isAsked ? plural : undefined;
}

const wordAt = (tokens: readonly Token[], index: number): string => plainWord(tokens[index]?.text ?? '') ?? '';
