import { wordSet } from '../../text/talkedAbout';

/** Verbs of speech, whose subject right behind them is mostly a person. */
const speech = wordSet(`
  قال قالت يقول تقول أضاف أضافت يضيف أوضح أوضحت يوضح أكد أكدت يؤكد صرح صرحت
  أشار أشارت أعلن أعلنت يعلن كشف كشفت كتب كتبت يكتب رأى رأت يرى ترى يعتقد تعتقد
  تابع تابعت اعتبر اعتبرت يعتبر رد ردت شدد شددت لفت نفى نفت حذر حذرت يحذر أعرب أعربت
  استقال وصف وصفت زعم يزعم توقع يتوقع اعترف تعهد وعد دعا دعت طالب رفض انتقد
  حسب وفق زار التقى سجل
`);

/** Titles, and what companies, papers and places are called. */
const titles = wordSet(`
  الرئيس الرئيسة رئيس السيد السيدة الوزير الوزيرة النائب السفير المدرب اللاعب المهاجم المدافع الحارس
  الكاتب الكاتبة الروائي المخرج المخرجة الممثل الممثلة الباحث الباحثة العالم العالمة المستشار المستشارة
  الدكتور الدكتورة البروفيسور الجنرال الملياردير المحلل الخبير المرشح المرشحة الملك الأمير القاضي المطرب
  السيناتور سيناتور نظيره نظيرها زميله زميلها مواطنه
  شركة وشركة صحيفة مجلة وكالة منصة تطبيق مدينة ولاية بلدة مقاطعة جامعة نادي منتخب مجموعة مؤسسة موقع
`);

/** الفرنسي, الأميركية: an adjective behind a title leads to the name. */
const relational = /^(?:[وفبك]?ال|لل)..+(?:ي|ية)$/;

/** Does a name mostly stand behind this folded word? Proclitics are understood: «لشركة», «وقال». */
export const isNamingWord = (folded: string): boolean =>
  speech.has(folded) ||
  titles.has(folded) ||
  relational.test(folded) ||
  (/^[وف]../.test(folded) && (speech.has(folded.slice(1)) || titles.has(folded.slice(1)))) ||
  (/^[بكل]../.test(folded) && titles.has(folded.slice(1))) ||
  (folded.startsWith('لل') && titles.has(`ال${folded.slice(2)}`));

/** Behind these a name is Arabic, and sound says nothing about it: سلمان is not سليمان. */
export const arabicNameWords = wordSet(`
  بن ابن بنت أبو أبي أبا أم آل بو ذو عبد الشيخ الإمام الحاج سيدي مولاي لالة الأستاذ السلطان الخليفة
  أمين كريم سمير سامي نبيل جمال كمال خليل إبراهيم إسماعيل سليمان يوسف ياسر ناصر منير رشيد مراد نزار فريد
  وليد زياد رامي فادي مروان نور ليلى مريم زينب سلمى نادية أنور أكرم باسم جميل جابر جبران خالد داود راشد
  سالم سليم سهيل شاكر شريف فؤاد فيصل قاسم ماجد مبارك منصور موسى هاني هشام وسام يحيى ياسين رياض زهير
`);

/** Here spellings are talked about: «ليكون أو لوكان», «ويُكتب لوكان». */
export const spellingWords = wordSet('أو أي يكتب ويكتب تكتب اسم باسم كلمة لفظ يسمى تسمى ينطق');
