import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { hasArticle, isFunctionWord, isRelative } from '../morphology/functionWords';
import { fold } from '../text/fold';
import { solidAfter, solidBefore, wordsAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { sentenceAround } from '../text/sentences';
import { contains, firstStartingAt, nearby, overlaps, slice } from '../text/span';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { Knowledge } from './knowledge';
import { isRole } from './sense';
import type { Mention } from './sense';
import type { Evidence } from './evidence';

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
  const before = names.find((name) => isJoinedAfter(name, mention, paragraph));
  const after = names.find((name) => isJoinedBefore(name, mention, paragraph.text));
  const peer = [before, after].find((name) => name?.isKnown === true);
  if (peer === undefined) return found;
  const weight =
    before !== undefined && after !== undefined ? weights.list : pairWeight(peer, mention, paragraph, names);
  if (weight > 0)
    found.push({ kind: 'neighbours', weight, text: () => say(besideName, { word: slice(paragraph.text, peer) }) });
  return found;
}

interface Name extends Span {
  /** Of the same field; the others are Latin words with a capital that no termbase has. */
  readonly isKnown: boolean;
}

/** In UTF-16 units: the names of a list stand closer together. */
const reach = 60;

/** The names in the sentence, in order of place. */
function namesAround(mention: Mention<'wrong'>, paragraph: Paragraph, knowledge: Knowledge): readonly Name[] {
  const { concept } = mention.sense;
  const sentence = sentenceAround(paragraph.sentences, mention);
  const fields = knowledge.kinOf(concept.domain);
  const others = nearby(knowledge.mentions(paragraph), mention, reach).filter(
    (other) => isRole('latin')(other) || isRole('term')(other),
  );
  const known = others
    .filter(
      ({ sense }) => sense.concept.kind === 'name' && sense.concept !== concept && fields.has(sense.concept.domain),
    )
    .map(({ core: { start, end } }) => ({ start, end, isKnown: true }));
  const latin = concept.alwaysTranslated
    ? []
    : nearby(paragraph.tokens, mention, reach)
        .filter(
          (token) =>
            token.kind === 'latin' && /^[A-Z]/.test(token.text) && !others.some(({ core }) => overlaps(core, token)),
        )
        .map(({ start, end }) => ({ start, end, isKnown: false }));
  return [...known, ...latin].filter((name) => contains(sentence, name)).sort((one, other) => one.start - other.start);
}

/** «OpenAI والحيرة», «Slack أو الفكرة», «Groq، الحيرة», «انتقلنا من VS Code إلى المؤشر». */
function isJoinedAfter(name: Span, mention: Mention, { text, sentences }: Paragraph): boolean {
  if (name.end > mention.start) return false;
  const between = text.slice(name.end, mention.start);
  if (/^[وف]/.test(mention.proclitics)) return /^\s*[،,]?\s*$/.test(between);
  if (/^\s*[،,]\s*(?:و|أو |أم |ثم )?\s*$|^\s+(?:و|أو |أم |ثم )\s*$/.test(between)) return true;
  if (!/^\s+إلى\s+$/.test(between)) return false;
  return moving.test(text.slice(sentenceAround(sentences, mention).start, name.start));
}

const moving = /(?:نتقل|نقل|تحوّ?ل|هاجر).*\sمن\s+$/;

/** «الحيرة وGroq», «الفكرة، Trello», «إشارة بدل واتساب». */
const isJoinedBefore = (name: Span, mention: Mention, text: string): boolean =>
  name.start >= mention.end &&
  /^\s*(?:[،,]\s*(?:و|أو\s|أم\s|ثم\s)?|(?:و|أو\s|أم\s|ثم\s)|(?<=\s)(?:بدل|بدلًا من|بدلاً من|بدلا من)\s)\s*ـ?$/.test(
    text.slice(mention.end, name.start),
  );

/**
 * Only one name beside it. «غوغل والركود» may speak of the recession: with a name before it, it has to end the phrase,
 * and to be one of several, or an alternative. «بدأ الخلاف وGoogle طرف فيه» tells of a dispute: with a name behind it, it
 * has to stand where tools stand, as in «عبر الركود وزووم», «نستخدم الركود بدل زووم», and the name to end the phrase.
 */
function pairWeight(peer: Span, mention: Mention, { text, tokens }: Paragraph, names: readonly Name[]): number {
  if (peer.start > mention.start) return isTool(mention, tokens) && endsClause(peer, tokens) ? weights.pair : 0;
  if (!endsPhrase(mention, tokens)) return 0;
  const isAlternative = /أو|إلى|ثم/.test(text.slice(peer.end, mention.start));
  return isAlternative || names.filter(({ isKnown }) => isKnown).length > 1 ? weights.pair : 0;
}

/** Right before the name of a tool. */
const toolWords = new Set(
  `عبر على إلى مع مثل باستخدام بواسطة بمساعدة استخدام استعمال نستخدم يستخدم تستخدم يستخدمون استخدم استخدموا جربنا جربت
  نستعمل يستعمل باستعمال تطبيقي منصتي برنامجي خدمتي أداتي متصفحي لغتي مكتبتي نظامي إطاري`
    .split(/\s+/)
    .map(fold),
);

function isTool({ start, proclitics }: Mention, tokens: readonly Token[]): boolean {
  const before = solidBefore(tokens, start);
  return proclitics === '' && before?.kind === 'arabic' && toolWords.has(fold(before.text).replace(/^و/, ''));
}

function endsClause({ end }: Span, tokens: readonly Token[]): boolean {
  let next = solidAfter(tokens, end);
  while (next?.kind === 'latin') next = solidAfter(tokens, next.end);
  return next?.kind !== 'arabic' || /^و$|^[وبل]./.test(next.text) || isFunctionWord(next);
}

const timeWords = new Set(['عن', 'قبل', 'بعد', 'منذ', 'معًا', 'معا', 'أيضًا', 'أيضا']);

/** Nothing belongs to it: «بين Trello والفكرة.», but not «بين Trello وفكرة الدفتر», «Google وسهم Nvidia». */
function endsPhrase({ end }: Span, tokens: readonly Token[]): boolean {
  const next = solidAfter(tokens, end);
  if (next?.kind === 'latin') return false;
  if (next?.kind !== 'arabic') return true;
  return timeWords.has(next.text) || next.text.startsWith('و');
}

/** What follows a feeling, a dispute or a thought rather than the name of a tool. */
const complements = new Set('أمام وراء خلف حول بين تجاه إزاء بشأن'.split(' ').map(fold));

const times = new Set([
  'الأسبوع',
  'الشهر',
  'العام',
  'السنة',
  'الليلة',
  'اليوم',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
  'الاثنين',
]);

/**
 * A name takes no adjective, no relative clause and no noun behind it: «Trello وفكرة الدفتر», «Copilot والمؤشر العام».
 * After «والمؤشر» a noun without article is no part of it: «Copilot والمؤشر شهرًا». «Claude والحيرة أمام الصفحة» speaks of
 * a feeling.
 */
export function mayBeName({ core, end }: Mention<'wrong'>, { text, tokens }: Paragraph): boolean {
  const next = solidAfter(tokens, end);
  if (next?.kind !== 'arabic' || /^و./.test(next.text)) return true;
  if (isRelative(next) || complements.has(fold(next.text))) return false;
  if (isFunctionWord(next) || times.has(next.text) || /[\u064B]?ا\u064B?$/.test(next.text)) return true;
  return hasArticle(slice(text, core)) && !hasArticle(next.text);
}

/** «ويندوز 11 على»; in «نوافذ 10 منازل», «الجوزاء 21 مايو» and «المؤشر 2 في المئة» the number counts what follows. */
function versionAfter(mention: Mention, tokens: readonly Token[]): string | undefined {
  const number = tokens[firstStartingAt(tokens, mention.end) + 1];
  if (number?.kind !== 'number' || tokens[firstStartingAt(tokens, mention.end)]?.kind !== 'space') return undefined;
  if (!/^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(number.text)) return undefined;
  const next = solidAfter(tokens, number.end);
  if (next === undefined) return number.text;
  if (next.kind === 'punctuation') return '-–—%/'.includes(next.text) ? undefined : number.text;
  if (next.kind === 'arabic' && units.test(fold(next.text))) return undefined;
  const isShare = wordsAfter(tokens, number.end, 2).some(({ text }) => /^(?:ب?ال|)م[ئا]+[ةه]$/.test(fold(text)));
  const endsPhrase = number.text.includes('.') || (next.kind === 'arabic' && isFunctionWord(next));
  return endsPhrase && !isShare ? number.text : undefined;
}

/** «الثعبان 3.5 أمتار»; folded. */
const units =
  /^(?:(?:كيلو|سنتي|ميلي|ملي|كيلو ?)?(?:متر|غرام|جرام)(?:ا|ات|ين)?|امتار|كغ|كجم|كلغ|سم|كم|طن(?:ا|ين)?|اطنان|مليون|مليار|تريليون|الف|الاف|درج(?:ه|ات)|نقط(?:ه|تين)|نقاط|دولار(?:ا|ات)?|يورو|ريال|جنيه|درهم|ثاني(?:ه|تين)|ثوان|دقيق(?:ه|تين)|دقائق|ساع(?:ه|ات)|سن(?:ه|وات)|عام(?:ا|ين)?|قدم(?:ا)?|اقدام|بوص(?:ه|ات)|ميل(?:ا)?|اميال|لتر(?:ا|ات)?)$/;
