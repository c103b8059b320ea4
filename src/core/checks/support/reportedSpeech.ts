import { hasArticle, isPreposition } from '../../morphology/functionWords';
import { fold } from '../../text/fold';
import { tokenIndexAt } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';
import { enclosesProse, markKind, pairMarks } from './pairedMarks';
import type { MarkPair } from './pairedMarks';
import { isPunctuation } from './punctuationMarks';

/** The word of the sentence before the quotation, where a colon is wanted. */
export interface BareSpeech extends Span {
  /** In " ", as agencies write that never set the colon. */
  readonly isStraight: boolean;
}

export interface SpeechOpenings {
  readonly bare: readonly BareSpeech[];
  /** How many quotations have their colon, behind a verb of saying. */
  readonly introduced: number;
}

const none: SpeechOpenings = { bare: [], introduced: 0 };

/** Where somebody's words begin in quotation marks, with and without a colon before them. */
export function speechOpenings(paragraph: Paragraph): SpeechOpenings {
  const { tokens, text, isArabic } = paragraph;
  if (!isArabic || !/[«“”"]/.test(text)) return none;
  const bare: BareSpeech[] = [];
  let introduced = 0;
  for (const pair of pairMarks(tokens).pairs) {
    if ('(['.includes(markKind(tokens[pair.opener]?.text ?? '') ?? '(') || !enclosesProse(paragraph, pair)) continue;
    const before = tokens[pair.opener - 1]?.kind === 'space' ? tokens[pair.opener - 2] : undefined;
    if (before?.text === ':') introduced += distanceToVerb(tokens, pair.opener - 2) === undefined ? 0 : 1;
    else if (before !== undefined && isSpeech(paragraph, pair, before)) {
      const { start, end } = before;
      bare.push({ start, end, isStraight: tokens[pair.opener]?.text === '"' });
    }
  }
  return bare.length === 0 && introduced === 0 ? none : { bare, introduced };
}

const verbs = wordSet(`
  قال قالت قالوا قلت قلنا يقول تقول يقولون صرح صرحت أضاف أضافت يضيف تضيف أردف أردفت يردف استطرد استطردت
  أجاب أجابت يجيب تجيب صاح صاحت هتف هتفت همس همست تساءل تساءلت يتساءل علق علقت أوضح أوضحت
`);
/** After these nothing but what was said can follow at once. */
const plainVerbs = wordSet('قال قالت قالوا قلت يقول تقول صاح صاحت هتف هتفت همس همست أجاب أجابت');

/** Verbs with an object too: «أضافت الشركة ميزة "الرد السريع"», «علق لافتة "مغلق"», «أوضح شروط "الدعم"». */
const withObject = wordSet('أضاف أضافت يضيف تضيف علق علقت أوضح أوضحت صرح صرحت');

/** The saying is reported, or it is compared with: «قال إن», «كما قال». */
const reporting = /^[وفبل]?(?:ا?ن|انه|انها|انهم|اني|انا|اننا|عن|كما|مثلما|حسبما|مما|ما|الذي|التي|لو|اذا|بعنوان|باسم)$/;

/** What has a name in quotation marks: «صحيفة "الأهرام"». */
const named = wordSet(`
  صاحب صاحبة مؤلف مؤلفة كتاب رواية فيلم مسلسل مسرحية قصيدة أغنية ألبوم مقال مقالة ديوان قصة سلسلة بعنوان عنوان شعار اسم باسم لقب وسم كلمة
  عبارة مصطلح صحيفة جريدة مجلة وكالة قناة موقع إذاعة منصة تطبيق شركة مجموعة حركة حزب تنظيم جماعة منظمة مؤسسة جمعية
  مركز معهد مبادرة برنامج مشروع حملة خطة عملية اتفاق اتفاقية معرض مهرجان مؤتمر منتدى قمة جائزة مسابقة فندق مطعم مدينة
`);

/** Words between the verb and the quotation: «وقال الوزير في مؤتمر صحفي عقده أمس». */
const reach = 9;

/** Arabic words; fewer are a name or a title. */
const speech = 5;

function isSpeech({ tokens }: Paragraph, { opener, closer }: MarkPair, before: Token): boolean {
  if (before.kind !== 'arabic' && before.kind !== 'latin' && before.kind !== 'number') return false;
  const distance = distanceToVerb(tokens, opener);
  if (distance === undefined || (distance > 0 && (isNaming(before) || isPreposition(before)))) return false;
  const words = tokens.slice(opener + 1, closer).filter(({ kind }) => kind === 'arabic');
  const isAtOnce = distance === 0 && plainVerbs.has(withoutJoined(before));
  // «وتساءل الكاتب «إلى متى ننتظر؟»»: no name is a question.
  const isQuestion = words.length > 2 && tokens[closer - 1]?.text === '؟';
  return (isAtOnce || isQuestion || words.length >= speech || isSentence(words)) && endsClause(tokens, closer);
}

/** Two words or more of which the first opens a sentence: «سنواصل العمل», «لا أعرف». */
const isSentence = ([first, second]: readonly Token[]): boolean =>
  second !== undefined &&
  first !== undefined &&
  (openers.has(fold(first.text)) || /^س(?!نوات|نين|اعات)[انت].{2,5}$/.test(fold(first.text)));

const openers = wordSet(`
  نحن أنا لن لم لا ليس ليست لقد سوف هل هذا هذه هناك إن إنه إنها إننا إنني علينا يجب ما نعم كلا شكرا كنا كنت لدينا لماذا
`);

/** How many words stand between the verb of saying and the quotation; nothing but words may. */
function distanceToVerb(tokens: readonly Token[], opener: number): number | undefined {
  let distance = 0;
  for (let i = opener - 1; i >= 0 && distance <= reach; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'space' || token.kind === 'markup') continue;
    if (token.kind !== 'arabic' && token.kind !== 'latin' && token.kind !== 'number') return undefined;
    const folded = fold(token.text);
    if (reporting.test(folded)) return undefined;
    if (verbs.has(folded) || verbs.has(withoutJoined(token))) {
      const isUnsure =
        isCompared(tokens, i) || (withObject.has(withoutJoined(token)) && !isItsSubject(tokens, i, distance));
      return isUnsure ? undefined : distance;
    }
    distance++;
  }
  return undefined;
}

const withoutJoined = ({ text }: Token): string => fold(text).replace(/^[وف](?=..)/, '');

/** «وأضاف "…"», «وأضاف الوزير "…"». */
function isItsSubject(tokens: readonly Token[], verb: number, distance: number): boolean {
  const isLinked = /^[وف]/.test(tokens[verb]?.text ?? '');
  return isLinked && (distance === 0 || (distance === 1 && hasArticle(tokens[verb + 2]?.text ?? '')));
}

function isCompared(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 2];
  return before?.kind === 'arabic' && reporting.test(fold(before.text));
}

function isNaming({ text }: Token): boolean {
  const folded = fold(text);
  return text.endsWith('\u0640') || named.has(folded) || named.has(folded.replace(/^[وف]?(?:[بكل]?ال|لل|[بكل])/, ''));
}

/** A mark or the end of the paragraph, and no «إن» further on: «قال حزب "النهضة"، وهو الأكبر، إنه …». */
function endsClause(tokens: readonly Token[], closer: number): boolean {
  const after = tokens[closer + 1];
  const last = tokens[closer - 1];
  const isEnded = isPunctuation(last) && '.!؟…'.includes(last.text);
  const isClosed = after === undefined || (isPunctuation(after) && '.،؛!؟'.includes(after.text));
  if (!isEnded && !isClosed) return false;
  for (let i = tokenIndexAt(tokens, tokens[closer]?.end ?? 0); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (isPunctuation(token) && '.!؟'.includes(token.text))) return true;
    if (token.kind === 'arabic' && reporting.test(fold(token.text))) return false;
  }
  return true;
}
