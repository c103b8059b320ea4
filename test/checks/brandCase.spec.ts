import { brandCase } from '../../src/core/checks/brandCase';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

specify(brandCase, {
  flags: rows`
    أعلنت ⟦Openai|OpenAI⟧ نتائجها.
    اتفقت ⟦Openai|OpenAI⟧ و⟦META|Meta⟧ على معيار مشترك.
    نُشر الكود على ⟦Github|GitHub⟧ أمس.
    دُرّب النموذج بمكتبة ⟦Pytorch|PyTorch⟧ في أسبوع.
    يعمل تطبيق ⟦Deepseek|DeepSeek⟧ على الهاتف.
    قالت ⟦OPENAI|OpenAI⟧ إن النموذج جاهز.
    قالت ⟦openai|OpenAI⟧ إن النموذج جاهز.
    نموذج جديد لـ⟦Deepseek|DeepSeek⟧ وآخر بـ⟦Openai|OpenAI⟧.
    كلٌّ من ⟦Openai|OpenAI⟧, ⟦Github|GitHub⟧ و⟦Deepseek|DeepSeek⟧ حاضر.
    الموقع [على ⟦Github|GitHub⟧](https://github.com/x) مفتوح.
    «نحن لسنا ⟦Openai|OpenAI⟧»، قال المؤسس.
    - نشر الشيفرة على **⟦Github|GitHub⟧**
    > اشترت مايكروسوفت ⟦Github|GitHub⟧ منذ سنوات
    | ⟦Pytorch|PyTorch⟧ مكتبة | 12 |
    أُطلقت المكتبة (⟦Pytorch|PyTorch⟧) قبل سنوات.
    دُرّب على مكتبة ⟦pytorch|PyTorch⟧ ثم نُشر.
    وصل \u2066⟦Github|GitHub⟧\u2069 إلى مئة مليون مستخدم.
  `,
  passes: rows`
    أعلنت OpenAI نتائجها، ونشرتها على GitHub.
    قالت Meta وDeepSeek إن PyTorch مكتبة جيدة.
    أطلقت الشركة Meta AI في عشر دول.
    ارتفع سهم META في ناسداك، وتراجع سهم GOOGL.
    تداول المستثمرون أسهم META بكثافة.
    صدر كتاب «OPENAI: THE INSIDE STORY» في لندن.
    كُتب على الشاشة META AI IS HERE بحروف كبيرة.
    ثبّت الحزمة openai، ثم استورد الوحدة openai.
    شغّل الأمر github في الطرفية.
    لماذا لا تستعمل pytorch بدل \`torch.nn\` هنا؟
    نفّذ \`pip install openai\` ثم \`import openai\`.
    افتح github.com وسجّل الدخول.
    استنسخ openai/whisper ومستودع facebook/react.
    راجع https://github.com/openai/whisper للمزيد.
    نشر @openai تغريدة، وانتشر وسم #Openai ووسم #META.
    راسل support@github.com قبل المساء.
    تعني كلمة meta في اليونانية «ما بعد».
    درس الباحث البيانات meta في تحليله.
    نُشرت في دورية meta-analysis المحكّمة.
    \`\`\`⏎import Openai⏎\`\`\`
    The Openai model is new.
    قال المتحدث: “Openai is a company.”
    يبدأ العنوان بـ “openai:” في الملف [openai].
    زُر openai.com أو api.openai.com في المتصفح.
    يعمل على PyTorch 2.0 وما بعده.
    افتح ملف openai.py وعدّل فيه.
    مكتبة pytorch-lightning غير مكتبة PyTorch.
    المتغير OPENAI_API_KEY في ملف الإعدادات.
    أوبن إيه آي شركة، وغيت هاب منصة.
    <a href="https://Github.com">المستودع</a> مفتوح.
    ![شعار](Openai.png) أعلى الصفحة.
    ميتا وديبسيك وباي تورش أسماء معروفة.
  `,
});
