import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { isFunctionWord } from '../morphology/functionWords';
import { fold } from '../text/fold';
import { solidAfter, wordsAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { sentenceAround } from '../text/sentences';
import { firstStartingAt, nearby, slice } from '../text/span';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { Knowledge } from './knowledge';
import { isRole } from './sense';
import type { Mention } from './sense';
import type { Evidence } from './senses';

const weights = { list: 4, pair: 3, version: 2 };

const besideName: Bilingual = { en: 'it is listed with {word}', ar: 'تُذكر مع {word}' };
const beforeVersion: Bilingual = { en: 'the version {word} follows it', ar: 'يليها رقم الإصدار {word}' };

/**
 * A product stands in a list of products («OpenAI والحيرة وGroq») or before the number of its version («الثعبان 3.11»),
 * where an ordinary word stands before what is counted, or in a sentence of its own.
 */
export function peerEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  knowledge: Knowledge,
): readonly Evidence[] {
  const { concept } = mention.sense;
  if (concept.kind !== 'name' || concept.latin.length === 0 || mention.enclitic !== '') return [];
  // A name taken for another name, Groq for Grok, stands among the same names.
  if (mention.sense.wrong.kind === 'mangled') return [];
  const found: Evidence[] = [];
  const version = versionAfter(mention, paragraph.tokens);
  if (version !== undefined)
    found.push({ kind: 'neighbours', weight: weights.version, text: () => say(beforeVersion, { word: version }) });
  const names = namesAround(mention, paragraph, knowledge);
  const before = names.find((name) => isJoinedAfter(name, mention, paragraph.text));
  const after = names.find((name) => isJoinedBefore(name, mention, paragraph.text));
  const peer = before ?? after;
  if (peer === undefined) return found;
  const weight =
    before !== undefined && after !== undefined ? weights.list : pairWeight(peer, mention, paragraph, names);
  if (weight > 0)
    found.push({ kind: 'neighbours', weight, text: () => say(besideName, { word: slice(paragraph.text, peer) }) });
  return found;
}

/** In UTF-16 units: the names of a list stand closer together. */
const reach = 60;

/** Names of the same field in the sentence, in order of place, and Latin words with a capital, which no termbase may know. */
function namesAround(mention: Mention<'wrong'>, paragraph: Paragraph, knowledge: Knowledge): readonly Span[] {
  const { concept } = mention.sense;
  const { tokens } = paragraph;
  const sentence = sentenceAround(paragraph.sentences, mention);
  const fields = knowledge.kinOf(concept.domain);
  const isInSentence = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  const known = nearby(knowledge.mentions(paragraph), mention, reach)
    .filter((other) => isRole('latin')(other) || isRole('term')(other))
    .filter(
      ({ sense }) => sense.concept.kind === 'name' && sense.concept !== concept && fields.has(sense.concept.domain),
    )
    .map(({ core }) => core);
  const latin = concept.alwaysTranslated
    ? []
    : nearby(tokens, mention, reach).filter(
        ({ kind, text, start }) =>
          kind === 'latin' && /^[A-Z]/.test(text) && !known.some((name) => name.start <= start && start < name.end),
      );
  return [...known, ...latin].filter(isInSentence).sort((a, b) => a.start - b.start);
}

/** «OpenAI والحيرة», «Slack أو الفكرة», «Groq، الحيرة», «من VS Code إلى المؤشر». */
function isJoinedAfter(name: Span, mention: Mention, text: string): boolean {
  if (name.end > mention.start) return false;
  const between = text.slice(name.end, mention.start);
  if (/^[وف]/.test(mention.proclitics)) return /^\s*[،,]?\s*$/.test(between);
  return /^\s*[،,]\s*(?:و|أو |أم |ثم )?\s*$|^\s+(?:و|أو |أم |ثم )\s*$/.test(between) || isMove(name, between, text);
}

const isMove = (name: Span, between: string, text: string): boolean =>
  /^\s+إلى\s+$/.test(between) && /(?:^|\s)من\s+$/.test(text.slice(Math.max(0, name.start - 6), name.start));

/** «الحيرة وGroq», «الفكرة، Trello». */
const isJoinedBefore = (name: Span, mention: Mention, text: string): boolean =>
  name.start >= mention.end &&
  /^\s*(?:[،,]\s*(?:و|أو\s|أم\s|ثم\s)?|(?:و|أو\s|أم\s|ثم\s))\s*ـ?$/.test(text.slice(mention.end, name.start));

/**
 * Only one name beside it. «غوغل والركود» may speak of the recession: with a name before it, it has to end the phrase,
 * and to be one of several, or an alternative.
 */
function pairWeight(peer: Span, mention: Mention, { text, tokens }: Paragraph, names: readonly Span[]): number {
  if (peer.start > mention.start) return weights.pair;
  if (!endsPhrase(tokens, mention)) return 0;
  const isAlternative = /أو|إلى|ثم/.test(text.slice(peer.end, mention.start));
  return isAlternative || names.length > 1 ? weights.pair : 0;
}

const timeWords = new Set(['عن', 'قبل', 'بعد', 'منذ', 'معًا', 'معا', 'أيضًا', 'أيضا']);

function endsPhrase(tokens: readonly Token[], { end }: Span): boolean {
  const next = solidAfter(tokens, end);
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    timeWords.has(next.text) ||
    (next.kind === 'arabic' && next.text.startsWith('و'))
  );
}

/** «ويندوز 11 على»; in «نوافذ 10 منازل», «الجوزاء 21 مايو» and «المؤشر 2 في المئة» the number counts what follows. */
function versionAfter(mention: Mention, tokens: readonly Token[]): string | undefined {
  const number = tokens[firstStartingAt(tokens, mention.end) + 1];
  if (number?.kind !== 'number' || tokens[firstStartingAt(tokens, mention.end)]?.kind !== 'space') return undefined;
  if (!/^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(number.text)) return undefined;
  const next = solidAfter(tokens, number.end);
  if (next === undefined) return number.text;
  if (next.kind === 'punctuation') return '-–—%/'.includes(next.text) ? undefined : number.text;
  const isShare = wordsAfter(tokens, number.end, 2).some(({ text }) => /^(?:ب?ال|)م[ئا]+[ةه]$/.test(fold(text)));
  const endsPhrase = number.text.includes('.') || (next.kind === 'arabic' && isFunctionWord(next));
  return endsPhrase && !isShare ? number.text : undefined;
}
