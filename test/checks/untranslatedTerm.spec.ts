import assert from 'node:assert/strict';
import { untranslatedTerm } from '../../src/core/checks/untranslatedTerm';
import { renderAgainst } from '../../src/core/review/markedText';
import { createReviewer } from '../../src/core/review/reviewer';
import { defaultSettings } from '../../src/core/review/settings';
import { compileKnowledge } from '../../src/core/termbase/knowledge';
import { parseTermbase } from '../../src/core/termbase/parseTermbase';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

specify(untranslatedTerm, {
  flags: rows`
    تطوّر الشركة نماذج ⟦AI|الذكاء الاصطناعي⟧ في مختبرها.
    خدمة تعمل ⟦بـ AI|بالذكاء الاصطناعي⟧ وحده.
    خدمة تعمل ⟦بـAI|بالذكاء الاصطناعي⟧ وحده.
    سنستخدم ⟦الـ AI|الذكاء الاصطناعي⟧ في كل مكان.
    سنستخدم ⟦الـAI|الذكاء الاصطناعي⟧ في كل مكان.
    خصصت مختبرًا ⟦للـ AI|للذكاء الاصطناعي⟧ وآخر للروبوتات.
    خصصت مختبرًا ⟦لـ AI|للذكاء الاصطناعي⟧ وآخر للروبوتات.
    يدرس الطالب الرياضيات ⟦وAI|والذكاء الاصطناعي⟧ معًا.
    يدرس الطالب الرياضيات ⟦و AI|والذكاء الاصطناعي⟧ معًا.
    يعمل ⟦وبـ AI|وبالذكاء الاصطناعي⟧ يستعين.
    هي شركة ⟦AI|الذكاء الاصطناعي⟧ مفتوحة المصدر.
    هل نستخدم ⟦AI|الذكاء الاصطناعي⟧؟ نعم.
    ما مستقبل ⟦AI|الذكاء الاصطناعي⟧، وما حدوده؟
    “السؤال ليس ما إذا كنا سنستخدم ⟦الـ AI|الذكاء الاصطناعي⟧ أم لا.”
    قال المدير: «نحتاج إلى أدوات ⟦AI|الذكاء الاصطناعي⟧ في كل مدرسة».
    # مستقبل ⟦AI|الذكاء الاصطناعي⟧ في المدارس
    - أدوات ⟦AI|الذكاء الاصطناعي⟧ المجانية
    أصبح **⟦AI|الذكاء الاصطناعي⟧** حديث الناس.
    | أدوات ⟦AI|الذكاء الاصطناعي⟧ | 12 |
    نماذج \u2066⟦AI|الذكاء الاصطناعي⟧\u2069 كثيرة.
  `,
  passes: rows`
    تطوّر الشركة نماذج الذكاء الاصطناعي في مختبرها.
    الذكاء الاصطناعي (AI) فرع من علوم الحاسوب.
    الذكاء الاصطناعي AI حديث الناس.
    الذكاء الاصطناعي – AI – حديث الناس.
    الذكاء الاصطناعي/AI حديث الناس.
    منظمة العفو الدولية (AI) منظمة حقوقية.
    منظمة العفو الدولية AI منظمة حقوقية.
    حوّلت الإضافة AI إلى «منظمة العفو الدولية» في كل القوائم.
    تُرجمت AI بـ«الذكاء الاصطناعي» في المعجم.
    AI (الذكاء الاصطناعي) فرع من علوم الحاسوب.
    AI: الذكاء الاصطناعي
    AI = ذكاء اصطناعي
    الاختصار AI شائع في الإنجليزية، ومصطلح AI أقدم مما يُظن.
    الذكاء الاصطناعي، واختصاره AI، فرع من علوم الحاسوب.
    الرمز AI هو رمز سهم شركة في بورصة نيويورك.
    اسمه بالإنجليزية AI منذ عقود.
    شركة Mistral AI وقمة AI Action وقانون EU AI Act.
    شركة C3.ai وشركة xAI ومنصة Meta AI.
    نشر وسم #AI في حساب @AI_news على الموقع.
    راسل ai@example.com أو زر https://example.com/AI في المساء.
    استدعِ \`AI.run()\` في شيفرتك.
    كُتب على الجدار «AI» بحروف كبيرة.
    صدر كتاب «AI للجميع» في بيروت.
    كتبت الصحيفة: “AI is not magic.” وعلّق الكاتب.
    أصدر المصمم الشعار بصيغة AI وصيغة PSD.
    هبطت الرحلة AI 171 في المطار.
    AI 2.0 إصدار جديد.
    The AI model is new.
    حصل على LLM من جامعة لندن، ثم عاد محاميًا.
    يحمل شهادة LLM في القانون التجاري.
    النموذج اللغوي الكبير (LLM) لا يعرف ما لا يعرف.
    النماذج اللغوية الكبيرة (LLMs) مكلفة.
    يعتمد GPT-4 على بنية Transformer في التدريب.
    \`\`\`⏎نماذج AI⏎\`\`\`
    شركة OpenAI أمريكية.
    تراه في نماذج ai الصغيرة الحروف.
    زُر شاطئ Ai في الجزيرة.
  `,
});

describe('untranslated-term of an acronym that the press also leaves in English', () => {
  const knowledge = compileKnowledge([
    {
      name: 'house',
      origin: 'house',
      ...parseTermbase({
        concepts: [
          {
            id: 'large-language-model',
            english: ['large language model'],
            acronyms: ['LLM'],
            arabic: [{ term: 'نموذج لغوي كبير', plural: 'نماذج لغوية كبيرة' }],
          },
        ],
      }),
    },
  ]);
  const review = (text: string): string => {
    const marked = text.replace(/⟦([^|⟧]*)(?:\|[^⟧]*)?⟧/g, '$1');
    const reviewer = createReviewer({ checks: [untranslatedTerm], knowledge, settings: defaultSettings });
    return renderAgainst(text, reviewer.review({ text: marked, format: 'markdown' }).findings);
  };
  const all = rows`
    حصل على LLM من جامعة لندن، ثم عاد محاميًا.
    تختلق LLMs الحقائق أحيانًا.
    تحتاج النماذج اللغوية الكبيرة إلى رقائق، وتختلق ⟦LLMs|النماذج اللغوية الكبيرة⟧ الحقائق.
    درّب الفريق نموذجًا لغويًا كبيرًا.⏎⏎ثم أطلق ⟦الـ LLM|النموذج اللغوي الكبير⟧ للناس.
    النموذج اللغوي الكبير (LLM) لا يعرف ما لا يعرف.
    وللنموذج اللغوي الكبير حدود، ⟦وللـ LLMs|وللنماذج اللغوية الكبيرة⟧ كلها.
  `;
  for (const row of all) {
    it(row, () => {
      assert.equal(review(row), row);
    });
  }
});
