import { untranslatedWord } from '../../src/core/checks/untranslatedWord';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

specify(untranslatedWord, {
  flags: rows`
    درّب المهندسون الآلة على ⟦large⟧ كميات من الصور.
    وأضاف الوزير ⟦however⟧ أن الخطة لم تكتمل.
    تطوّر الجامعة ⟦machine learning|تعلّم الآلة⟧ منذ أعوام.
    كان الحفل ⟦really⟧ جميلًا في تلك الليلة.
    وصل الوفد ⟦yesterday⟧ إلى الخرطوم.
    ارتفعت الأسعار ⟦because⟧ الطلب زاد.
    ناقش الخبراء ⟦the⟧ الموازنة الجديدة.
    يحتاج الأطباء إلى ⟦better⟧ أدوات في المستشفيات.
    تبني الجامعة ⟦neural network|الشبكة العصبية⟧ في مختبرها.
    قال إن النتيجة جيدة ⟦although|مع أن⟧ وصولها متأخر.
    اتفقت الشركة مع ⟦several|عدة⟧ شركاء في المنطقة.
    أكد المتحدث أن ⟦government|الحكومة⟧ ستدفع التعويضات.
    يتوقع الاتحاد أن كل ⟦student|طالب⟧ سيتعلم من البيت.
    سافر الوزير إلى ⟦city|مدينة⟧ كبيرة في الجنوب.
    هذه التقنية ⟦make⟧ القراءة أسهل.
  `,
  passes: rows`
    كلمة large تعني كبير، وكلمة however تعني غير أن.
    زاروا موقع booking وتطبيق uber ومنصة medium أمس.
    غنّت فرقة queen في لندن، وعرضت دار السينما فيلم up مرة أخرى.
    يسمى هذا المجال machine learning بالإنجليزية.
    التعلم الآلي (machine learning) فرع من الذكاء الاصطناعي.
    يدرّسون التعلم الآلي machine learning في الجامعة.
    صدر له كتاب “the great gatsby” مترجمًا.
    نفّذ الأمر \`make\` ثم use الخيار التالي.
    شغّل الأمر make ثم ls ثم cat ثم grep في الطرفية.
    وسم #love على تويتر من الأكثر تداولًا.
    راسلني على info@example.com أو زر example.com غدًا.
    شاهدت مسلسل «dark» في ليلة واحدة.
    شركة meta وشركة apple وشركة amazon من الكبرى.
    اشترت iPhone وiPad من المتجر.
    رأيت The Big Short في السينما.
    يعرض المتحف لوحة starry night الشهيرة.
    كتب على الجدار (the end) ومضى.
    حقق الفيديو ألف like خلال ساعة.
    البوابة gateway نظام يربط الشبكات بعضها ببعض.
    تعمل المصفوفة في الوضع degraded أثناء البناء.
    يعمل online من البيت منذ عام.
    اضغط على زر start ثم اختر القائمة.
    تكتب by في أول السطر.
    يبدأ العدّاد من 5 apples في المثال.
    تستخدم الشركة make لبناء المشروع.
    سافر إلى مدينة city التي ورد اسمها في الرواية.
    زارت الفرقة موقع several الموسيقي.
    يتعامل المترجم مع كلمة every بحذر.
    He said that large language models مهمة جدًّا.
  `,
});
