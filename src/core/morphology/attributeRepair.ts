import { fold } from '../text/fold';
import {
  hasArticle,
  hasJoinedPreposition,
  isCopula,
  isFunctionWord,
  isPreposition,
  isPrepositionWithPronoun,
  isRelative,
} from './functionWords';
import { adjectiveInGender, enclisisInGender } from './gender';
import type { AdjectiveReading } from './gender';
import type { Governor } from './governor';
import { isEmphasis, settle, textAt } from './phraseProgress';
import type { PhraseProgress, Step } from './phraseProgress';
import type { Work } from './repairWork';

/** Repairs all adjectives there. `definite`: they have the article, as the noun has. */
export const adjectives =
  (definite: boolean): Step =>
  (progress) => {
    const start = progress.at;
    while (!progress.isClosed && adjective(progress, definite, progress.at > start));
    return progress.at > start;
  };

function adjective(progress: PhraseProgress, definite: boolean, afterAdjective: boolean): boolean {
  const { work, certain } = progress;
  const token = work.sentence[progress.at];
  if (token === undefined || isFunctionWord(token)) return false;
  const text = textAt(progress);
  const bare = afterAdjective ? text.replace(/^و(?=ال)/, '') : text;
  if (text === '' || hasJoinedPreposition(bare) || !mayBeAttribute(progress, bare, definite)) return false;
  const ownsNext = takesNext(progress, bare);
  const state = ownsNext ? 'construct' : progress.isAccusative && !definite ? 'accusative' : undefined;
  const reading = adjectiveInGender(text, work.to, work.lexicon, state) ?? unknownAdjective(text, progress);
  if (reading === undefined) return false;
  const agreesWithNext = bare.startsWith('ال') && isSaidOfNext(progress, text);
  settle(progress, reading.text, certain && reading.certain && !agreesWithNext);
  progress.isClosed = !reading.certain || agreesWithNext;
  // الأكثر تطورًا
  const hasSpecification = reading.text === text && /\u064B?\u0627\u064B?$/.test(textAt(progress));
  if (ownsNext || hasSpecification) progress.at++;
  return true;
}

function mayBeAttribute(progress: PhraseProgress, bare: string, definite: boolean): boolean {
  if (bare.startsWith('ال')) return definite;
  // النماذج مفتوحة المصدر: without the article, yet beside a definite noun.
  return !definite || (textAt(progress, 1).startsWith('ال') && !isPredicate(progress.governor, progress.work));
}

/** After كان an adjective without the article is the predicate, in the accusative. */
const isPredicate = (governor: Governor, { sentence }: Work): boolean =>
  governor.kind === 'verb' && isCopula(sentence[governor.at]?.text ?? '');

/** المفتوحة المصدر, متعددة الوسائط: the noun after such an adjective belongs to it. */
const ownsNoun =
  /^ال(?:مفتوح|مغلق|متعدد|واسع|سريع|عالي|منخفض|عديم|محدود|كثير|قليل|شديد|فائق|ثنائي|ثلاثي|أحادي|ذاتي|متوسط|مرتفع|حسن|سيئ|طويل|قصير|حديث)ة?$/;

function takesNext(progress: PhraseProgress, bare: string): boolean {
  const next = isRelative(progress.work.sentence[progress.at + 1]) ? '' : textAt(progress, 1);
  if (bare.startsWith('ال')) return ownsNoun.test(bare) && next !== '';
  return next.startsWith('ال') && adjectiveInGender(next, progress.work.to, progress.work.lexicon) === undefined;
}

/**
 * «في الطاولة المزركشة»: behind a preposition a definite word in ة is hardly a noun of its own. «السلالة المتحورة»:
 * participles of derived stems are adjectives, unless an object is awaited.
 */
function unknownAdjective(text: string, { governor, work }: PhraseProgress): AdjectiveReading | undefined {
  const { to, lexicon } = work;
  if (!text.startsWith('ال') || text.endsWith('ة') !== (to === 'masculine')) return undefined;
  const isNoun = lexicon.isFeminineNoun(fold(text.slice(2))) || nounsLikeParticiples.test(text);
  const isFree = governor.kind === 'preposition' && to === 'masculine';
  const mayHaveObject = governor.kind === 'verb' && governor.reading.takesObject;
  const isParticiple = !mayHaveObject && /^الم(?:ت|ست|ن).{3,}$/.test(text);
  // الخبيث, القليلة
  const isPlainAdjective = /^ال..ي.ة?$/.test(text) && !nounsInFail.test(text);
  return !isNoun && (isFree || isParticiple || isPlainAdjective) ? { text, certain: false } : undefined;
}

const nounsInFail =
  /^ال(?:رئيس|وزير|طبيب|أمير|سفير|حكيم|بريد|طريق|حديث|سبيل|فريق|زميل|صديق|وكيل|عميل|دليل|حليف|شريك|رصيد|وليد|جليد|حديد|نسيج|خليج|ربيع|خريف|مريض|سجين|كفيل|ضمير|تحية|قضية|بديل|نظير|ضحية|مدير|مدينة|وزيرة|رئيسة|سفينة|صحيفة|جزيرة|حديقة|طبيعة|حقيقة|جريمة|شريحة|قيمة|تقنية|بنية|وثيقة|قبيلة|عقيدة|غنيمة|هيئة|ضريبة|وظيفة|طريقة|عملية|وسيلة|فضيلة|كنيسة|مسيرة|ميزة|حقيبة|رعية|بلدية|خليفة|نتيجة|شريعة|قذيفة|كتيبة|خلية|صيغة|بيئة)$/;

const nounsLikeParticiples =
  /^الم(?:ستشفى|نتج|نزل|نطقة|نصة|نظمة|نظومة|ستقبل|ستوى|تحف|تجر|نتدى|ستخدم|تحدث|ستثمر|ستهلك|تصفح|تغير|نافس|ناخ|نبر|نهج|نجم|ستودع|ستند|ستعمرة|نشأة|نحة|ناقصة|نافسة|تن|نطق|نظر|نشور|نتخب|ستشار|ستأجر|تسابق|تدرب|تطوع|تابع)/;

/** المتزايدة أهميتها: the adjective agrees with what follows. Relational adjectives are never used so. */
function isSaidOfNext(progress: PhraseProgress, adjectiveText: string): boolean {
  const { sentence, to, lexicon } = progress.work;
  const next = sentence[progress.at + 1];
  if (next?.kind !== 'arabic' || isPrepositionWithPronoun(next) || isEmphasis(next.text)) return false;
  if (/(?:ية|ي)$/.test(adjectiveText) || next.text.startsWith('و')) return false;
  return enclisisInGender(next.text, to, lexicon) !== undefined;
}

/** «، المستخدمة في الطب»: a definite adjective behind a comma. */
export const apposition: Step = (progress) => {
  const { sentence, to, lexicon } = progress.work;
  const text = textAt(progress, 1);
  if (!progress.definite || sentence[progress.at]?.text !== '،' || !hasArticle(text)) return false;
  const reading = adjectiveInGender(text, to, lexicon);
  if (reading?.certain !== true || !isPreposition(sentence[progress.at + 2])) return false;
  progress.at++;
  settle(progress, reading.text);
  return true;
};
