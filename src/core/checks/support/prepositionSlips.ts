import type { ContextRule, Place } from './contextSlips';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that take على, so that no علي can be theirs, and adverbs that do. */
const beforeOn = words(`
  الحصول للحصول بالحصول والحصول الاعتماد بالاعتماد للاعتماد والاعتماد المحافظة للمحافظة والمحافظة الحفاظ للحفاظ والحفاظ السيطرة للسيطرة
  الاطلاع للاطلاع العثور للعثور التعرف للتعرف التغلب للتغلب الإشراف الموافقة بالموافقة التوقيع للتوقيع الاستيلاء للاستيلاء الاستحواذ
  التأثير للتأثير الإبقاء للإبقاء الحرص التركيز للتركيز للقضاء للضغط للرد المترتبة المترتب القدرة قدرته قدرتها
  بناء وبناء ردا وردا علاوة وعلاوة حرصا وحرصا حفاظا تعليقا وتعليقا اعتمادا قادر قادرا قادرة قادرون قادرين المطلة المطل مقتصرا مقتصرة
  حصلوا وحصلوا يحصلون اعتمدوا يعتمدون اتفقوا واتفقوا أجمعوا يحتوي وتحتوي تحتوي يقتصر تقتصر يشتمل تشتمل`);

/** Feminine verbs that take على; their subject stands between: «حصلت الطالبة علي منحة». */
const verbsBeforeOn = words(`
  حصلت وحصلت تحصل وافقت ووافقت أكدت وأكدت تؤكد شددت وشددت تشدد اعتمدت واعتمدت تعتمد وتعتمد عثرت وعثرت اطلعت حافظت تحافظ وقعت ووقعت
  صوتت سيطرت وسيطرت تسيطر استولت واستولت استحوذت تستحوذ أشرفت تشرف احتوت تحتوي نصت تنص تقتصر اقتصرت ركزت تركز`);

const afterOn = words('الرغم الإطلاق الأرجح الأغلب غرار مدار مشارف عاتق وشك التوالي الفور');
/** With the word behind it: على سبيل المثال. */
const phrasesAfterOn = words('سبيل_المثال حد_سواء وجه_الخصوص وجه_التحديد قيد_الحياة مر_العصور مدى_السنوات مدى_الأعوام');

const isPhraseAfterOn = ({ after }: Place): boolean =>
  afterOn.has(after(1)) ||
  phrasesAfterOn.has(`${after(1)}_${after(2)}`) ||
  (/^(?:ال)?(?:صعيد|مستوى)$/.test(after(1)) && /^ال.{2,}ي$/.test(after(2)));

/** «يعتمدون علي الآن»: they rely on me. */
const whenOnMe = words('الآن اليوم الليلة البارحة الأسبوع الشهر السنة العام الذي التي الله');

/** Indefinite nouns that stand behind على in the news. */
const nounsAfterOn = words(`
  هذا هذه ذلك تلك ما عدد عدة أكثر منحة منح قرض قروض طلب طلبات سؤال أسئلة جائزة جوائز شهادة شهادات ترخيص إذن دعم موافقة تأشيرة وظيفة عقد
  عقود معلومات أدلة نسخة نتائج قرار قرارات مشروع مشروعات خطة اتفاق اتفاقية تعديل تقرير تصريحات توصية توصيات أمر رغبة دعوة اقتراح
  ضرورة أهمية استمرار تنفيذ تحقيق تحقيقات تطوير دعمها دعمه حقوق حق أراض مساعدات مواد نفسه نفسها أنفسهم وحدة سلامة أمن مصالح حياة`);

const isNounAfterOn = (word: string): boolean =>
  nounsAfterOn.has(word) || (/^ال.{2,}/.test(word) && !whenOnMe.has(word));

const isBehindNounOfOn = ({ before, after }: Place): boolean =>
  isNounAfterOn(after(1)) &&
  after(2) !== 'على' &&
  (beforeOn.has(before(1)) || (/^ال.{2,}ة$/.test(before(1)) && verbsBeforeOn.has(before(2))));

/** Nouns and verbs that take إلى and no «to me» in the third person of a report. */
const beforeTo = words(`
  بالإضافة وبالإضافة إضافة وإضافة مشيرا ومشيرا لافتا ولافتا استنادا واستنادا نظرا ونظرا وصولا الوصول للوصول الدعوة للدعوة العودة للعودة
  الانضمام للانضمام اللجوء للجوء الحاجة التوصل للتوصل السفر للسفر الانتقال للانتقال التحول للتحول الاستماع للاستماع الاستناد
  يؤدي تؤدي أدى أدت يهدف تهدف يفضي تفضي`);

/** Where one goes. */
const goals = words(`
  مصر القاهرة الإسكندرية السودان الخرطوم ليبيا طرابلس تونس الجزائر المغرب الرباط طنجة مراكش فاس موريتانيا نواكشوط لبنان بيروت سوريا
  دمشق حلب الأردن عمان فلسطين غزة القدس العراق بغداد البصرة السعودية الرياض جدة مكة المدينة الكويت البحرين المنامة قطر الدوحة الإمارات
  دبي أبوظبي اليمن صنعاء عدن تركيا إسطنبول أنقرة إيران طهران روسيا موسكو الصين بكين اليابان طوكيو الهند أوروبا فرنسا باريس ألمانيا
  برلين بريطانيا لندن إيطاليا روما إسبانيا مدريد أمريكا أميركا واشنطن نيويورك كندا أفريقيا آسيا جانب حد`);

const needsTo = ({ before, after }: Place): boolean =>
  goals.has(after(1)) || (beforeTo.has(before(1)) && after(1) !== '' && after(1) !== 'إلى');

export const prepositionRules: readonly ContextRule[] = [
  {
    words: ['علي', 'وعلي'],
    kind: 'alif-maqsura',
    expected: (word) => word.replace(/ي$/, 'ى'),
    isMeant: (place) => isPhraseAfterOn(place) || isBehindNounOfOn(place),
    isSure: () => true,
  },
  {
    words: ['إلي', 'وإلي'],
    kind: 'alif-maqsura',
    expected: (word) => word.replace(/ي$/, 'ى'),
    isMeant: needsTo,
    isSure: () => true,
  },
  {
    words: ['الي'],
    kind: 'alif-maqsura',
    expected: () => 'إلى',
    isMeant: (place) => needsTo(place) || /^ال.{3,}/.test(place.after(1)),
    isSure: needsTo,
  },
];
