import { ALIF_MAQSURA, YA } from '../text/arabic';

/** Short words that have a final ي only, with their article where they have one. */
const shortWords = new Set(
  `في التي الذي هي اللاتي اللواتي ثاني الثاني حالي الحالي تالي التالي قاضي القاضي ماضي الماضي نادي النادي وادي الوادي
   عربي العربي مصري المصري سوري السوري ليبي الليبي عراقي العراقي كويتي الكويتي قطري القطري سعودي السعودي لبناني
   روسي الروسي صيني الصيني هندي الهندي غربي الغربي شرقي الشرقي شمالي الشمالي جنوبي الجنوبي دولي الدولي محلي المحلي
   وطني الوطني مدني المدني أمني الأمني طبي الطبي علمي العلمي فني الفني أدبي الأدبي تقني التقني رقمي الرقمي مالي المالي
   بنكي البنكي صحفي الصحفي رسمي الرسمي سنوي السنوي يومي اليومي شهري الشهري أسبوعي الأسبوعي عالمي العالمي أساسي الأساسي
   رئيسي الرئيسي نهائي النهائي جوي الجوي بري البري بحري البحري نووي النووي عسكري العسكري بشري البشري ذكي الذكي قوي القوي
   كروي الكروي فردي الفردي كلي الكلي جزئي الجزئي ضروري الضروري طبيعي الطبيعي حقيقي الحقيقي سياسي السياسي
   ينبغي أمريكي الأمريكي أميركي الأميركي فرنسي
   الفرنسي ألماني الألماني بريطاني البريطاني ياباني الياباني إيراني الإيراني تركي التركي أوروبي الأوروبي آسيوي الآسيوي
   الأراضي أراضي الأهالي أهالي الكراسي المباني المعاني الأماني الأغاني المحامي المراعي الملاهي المقاهي الداعي الراعي
   الساعي الباقي الكافي الشافي العالي الغالي الوالي الموالي بالتالي وبالتالي حوالي أخي أبي`.split(/\s+/),
);

const clitics = /^[وف]?[بكلس]?/;

/** Without the proclitics that a word list does not carry. */
const bare = (word: string): readonly string[] => {
  const stripped = word.replace(/^[وف](?=.{3})/, '');
  const further = stripped
    .replace(/^[بك](?=.{3})/, '')
    .replace(/^لل(?=.{3})/, 'ال')
    .replace(/^ل(?=.{3})/, '');
  return [word, stripped, further];
};

/**
 * A word written with a final ى that is a word with a final ي. Known short words; and long definite relational
 * adjectives (الاصطناعى, الإلكترونى), whose ي is the relational ending: five letters or more before it, which no
 * feminine elative (الكبرى), plural (اليتامى) or infinitive has, and no initial م, which participles in ى have
 * (المستشفى, المحتوى).
 */
export function endsInYa(word: string): boolean {
  const plain = word.replace(/[\u064B-\u065F\u0670\u0640]/g, '');
  const forms = bare(plain.slice(0, plain.lastIndexOf(ALIF_MAQSURA)) + YA);
  if (forms.some((form) => shortWords.has(form))) return true;
  return forms.some((form) => /^ال[^م]\S{4,}ي$/.test(form) && !exceptions.has(form.slice(2, -1)));
}

/** Five letters and more before a rightful ى. */
const exceptions = new Set(['موسيق', 'استثن', 'اكتف', 'ارتض', 'هندبَ', 'بيروقراط']);

/** Rightly written with a final ي, where a writer of ى would have written ى. */
export const hasFinalYa = (word: string): boolean => word.endsWith(YA) && word.replace(clitics, '').length >= 2;
