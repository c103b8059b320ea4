import { hasArticle } from '../../morphology/functionWords';
import { fold } from '../../text/fold';
import { solidAfter, solidBefore } from '../../text/neighbours';
import { wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

/** Said twice one by one: «صفحة صفحة»; or of those who are so twice: «صديقة صديقة العائلة». */
const oneByOne = wordSet(`
  خطوة كلمة صفحة ورقة قطعة نقطة قطرة لحظة دقيقة ساعة مدينة قرية واحدة لقمة درجة ليلة غرفة حارة قصة نسمة مرحلة مسألة
  عبارة جملة طبقة مباراة محطة صديقة جارة حفيدة زوجة ابنة والدة حصاة زهرة شجرة تفعيلة`);

/** Pronouns that cannot tell the second from the first: «كلها كلها», «وحده وحده». */
const ofAll = /^[وف]?(?:كل|بعض|نفس|وحد|ذات|جميع|مع|ل|ب|في|من|عن|علي|الي|لدي|عند)(?:ه|ها|هم|هما|نا)$/;

/**
 * A noun that stands twice for certain: with a pronoun («نظيره نظيره»), or as the first of a phrase («وزارة وزارة
 * الصحة», «تطوير تطوير البرامج»). Names are not meant, which fathers share with their sons («محمد محمد السيد»), and
 * nothing that may be a verb («تقدم تقدم الفريق»).
 */
export function isRepeatedNoun(tokens: readonly Token[], first: Token, second: Token): boolean {
  const folded = fold(first.text);
  if (solidBefore(tokens, first.start)?.kind !== 'arabic' || /[\u064B-\u0652]/.test(first.text)) return false;
  if (/^[^يتن].{3,}(?:ه|ها|هم|هما)$/.test(folded) && !hasArticle(first.text)) return !ofAll.test(folded);
  const after = solidAfter(tokens, second.end);
  if (after?.kind !== 'arabic' || !/^(?:ال|لل)/.test(fold(after.text)) || hasArticle(first.text)) return false;
  if (folded.endsWith('ة')) return folded.length >= 4 && !oneByOne.has(folded);
  return /^(?:ت..ي.|است..ا.)$/.test(folded);
}

/** What a storyteller says twice to say it strongly: «القرى البعيدة البعيدة». */
const gradable = wordSet(`
  صغير صغيرة كبير كبيرة بعيد بعيدة قديم قديمة طويل طويلة جميل جميلة عميق عميقة قليل قليلة كثير كثيرة قصير قصيرة
  قريب قريبة عالي عالية سوداء بيضاء زرقاء حمراء خضراء حزين حزينة سعيد سعيدة رقيق رقيقة ناعم ناعمة`);

export const isGradable = ({ text }: Token): boolean => gradable.has(fold(text).replace(/^ال/, ''));
