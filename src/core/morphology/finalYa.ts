import { ALIF_MAQSURA, YA } from '../text/arabic';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that have a final ي only and take no article, or always have theirs. */
const fixedWords = words(`
  في التي الذي هي اللاتي اللواتي ينبغي حوالي بالتالي ثاني ثماني حالي تالي ماضي وادي أخي أراضي أهالي أغاني مباني معاني
  القاضي المحامي النادي الوادي الثاني الحالي التالي الماضي البري البنكي الأراضي الأهالي الأغاني الأماني الكراسي المباني
  المعاني المقاهي الملاهي المراعي الداعي الراعي الساعي الباقي الكافي الشافي العالي الغالي الوالي الموالي
  الصحي التجاري الآلي`);

/**
 * Relational adjectives, which end in ي with the article and without. Left out are those that are words with ى too:
 * قوى and القوى (powers), كلى (kidneys), جوى (passion), بشرى (glad tidings), محلى (sweetened), يمنى (right).
 */
const relationalAdjectives = words(`
  عربي مصري سوري ليبي عراقي كويتي قطري سعودي لبناني أردني فلسطيني عماني مغربي جزائري تونسي سوداني
  أمريكي أميركي فرنسي ألماني بريطاني إيطالي إسباني روسي صيني هندي ياباني إيراني تركي أوروبي آسيوي أفريقي إفريقي
  غربي شرقي شمالي جنوبي دولي عالمي إقليمي وطني مركزي رئيسي أساسي نهائي رسمي حكومي سياسي قانوني دستوري قضائي
  مدني عسكري أمني نووي بحري جماعي فردي جزئي اجتماعي اقتصادي صناعي زراعي مالي بنكي مصرفي مهني
  علمي طبي فني أدبي ثقافي تاريخي ديني رياضي كروي صحفي إعلامي تعليمي دراسي جامعي مدرسي
  تقني رقمي إلكتروني حاسوبي برمجي لغوي اصطناعي ذكي تكنولوجي ضروري طبيعي حقيقي
  سنوي شهري يومي أسبوعي`);

/** The ways to take one or two proclitics off; at least three letters stay. */
function* withoutProclitics(word: string): Iterable<string> {
  yield word;
  const bare = word.replace(/^[وف](?=.{3})/, '');
  yield bare;
  yield bare.replace(/^[بك](?=ال.{2})/, '');
  yield bare.replace(/^لل(?=.{3})/, 'ال');
  yield bare.replace(/^[بل](?=[^ل].{3})/, '');
}

/**
 * A word written with a final ى that is a word with a final ي. Known words; and long definite relational
 * adjectives (الاصطناعى, الإلكترونى), whose ي is the relational ending: five letters or more before it, which no
 * feminine elative (الكبرى) and no plural (اليتامى) has, and no initial م, which participles in ى have (المستشفى).
 */
export function endsInYa(word: string): boolean {
  const plain = word.replace(/[\u064B-\u065F\u0670\u0640]/g, '');
  for (const form of withoutProclitics(plain.slice(0, plain.lastIndexOf(ALIF_MAQSURA)) + YA)) {
    if (fixedWords.has(form) || relationalAdjectives.has(form.replace(/^ال/, ''))) return true;
    if (/^ال[^م]\S{4,}ي$/.test(form)) return true;
  }
  return false;
}

/** Rightly written with a final ي, where a writer of ى would have written ى. */
export const hasFinalYa = (word: string): boolean => word.endsWith(YA) && word.length >= 2;
