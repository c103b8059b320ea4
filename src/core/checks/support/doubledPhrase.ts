import { hasArticle, isFunctionWord, isPreposition } from '../../morphology/functionWords';
import { ARABIC_COMMA } from '../../text/arabic';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

/** A phrase and the same phrase right behind it. */
export interface DoubledPhrase {
  readonly first: Span;
  readonly second: Span;
}

const longest = 4;

/**
 * The phrase that begins at a token and stands twice in a row. Only what begins with a preposition: «في الوقت نفسه في
 * الوقت نفسه», or is a noun phrase of three words and more: «سعر صرف الليرة سعر صرف الليرة». Sentences are doubled on
 * purpose («لا تخف لا تخف»), as are two short words («من هنا من هنا»), and calls («يا ليلة العيد يا ليلة العيد»).
 */
export function doubledPhraseAt(tokens: readonly Token[], index: number): DoubledPhrase | undefined {
  const opening = tokens[index];
  if (opening?.kind !== 'arabic') return undefined;
  const isPrepositional = isPreposition(opening);
  for (let words = isPrepositional ? 2 : 3; words <= longest; words++) {
    // Words and the single spaces between them; one more space stands between the phrases.
    const size = 2 * words - 1;
    if (isPrepositional && tokens[index + size + 2]?.text === opening.text) {
      const linked = linkedAgain(tokens, index, size);
      if (linked !== undefined) return linked;
    }
    if (tokens[index + size + 1]?.text !== opening.text) continue;
    const first = tokens.slice(index, index + size);
    const second = tokens.slice(index + size + 1, index + 2 * size + 1);
    if (second.length < size || tokens[index + size]?.kind !== 'space') continue;
    if (!first.every((token, at) => isSameWord(token, second[at], at))) continue;
    if (words === 2 && !hasArticle(first[2]?.text ?? '')) continue;
    if (!isPrepositional && !isNounPhrase(tokens, index, first)) continue;
    return { first: around(first), second: around(second) };
  }
  return undefined;
}

/** What links a sentence to the one before, with a comma behind it: «في هذا السياق، في هذا السياق، قال». */
const links = wordSet('الصدد السياق الإطار الشأن نفسه ذاته أخرى المثال العموم الإجمال متصل الأثناء المقابل');

function linkedAgain(tokens: readonly Token[], index: number, size: number): DoubledPhrase | undefined {
  const [comma, space, last] = [tokens[index + size], tokens[index + size + 1], tokens[index + size - 1]];
  if (comma?.text !== ARABIC_COMMA || space?.kind !== 'space' || !links.has(fold(last?.text ?? ''))) return undefined;
  const first = tokens.slice(index, index + size);
  const second = tokens.slice(index + size + 2, index + 2 * size + 2);
  const isSame = second.length === size && first.every((token, at) => isSameWord(token, second[at], at));
  return isSame ? { first: around(first), second: around(second) } : undefined;
}

/** A construct with its genitive; nothing that may be a cry, a prayer or a verb before its object. */
function isNounPhrase(tokens: readonly Token[], index: number, phrase: readonly Token[]): boolean {
  const [noun, , other] = phrase;
  if (noun === undefined || other === undefined || noun.text.length < 3 || hasArticle(noun.text)) return false;
  if (isFunctionWord(noun) || isFunctionWord(other) || cries.has(fold(noun.text))) return false;
  if (tokens[index - 1]?.kind !== 'space' || phrase.some(({ text }) => /الله|[\u064B-\u0652]/.test(text))) return false;
  return phrase.slice(2).some(({ text }) => text.startsWith('ال'));
}

/** «يسقط حكم العسكر يسقط حكم العسكر» */
const cries = wordSet('يا أيها يسقط تسقط يحيا تحيا عاش عاشت يعيش حي ليت ارحل كفى الشعب');

const isSameWord = (token: Token, other: Token | undefined, at: number): boolean =>
  at % 2 === 0
    ? token.kind === 'arabic' && token.text === other?.text
    : token.kind === 'space' && other?.kind === 'space' && !`${token.text}${other.text}`.includes('\n');

const around = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
