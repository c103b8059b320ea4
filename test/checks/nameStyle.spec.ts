import assert from 'node:assert/strict';
import { brandCase } from '../../src/core/checks/brandCase';
import { allChecks } from '../../src/core/checks/index';
import { nameStyle } from '../../src/core/checks/nameStyle';
import { createReviewer } from '../../src/core/review/reviewer';
import { defaultSettings } from '../../src/core/review/settings';
import { builtInKnowledge } from '../support/builtIn';
import { specify } from '../support/checkSpec';
import { knowledgeOf } from '../support/knowledgeOf';
import { rows } from '../support/rows';

describe('in a house that writes names in Arabic', () => {
  specify(nameStyle, {
    style: { names: 'arabic', doNotTranslate: ['GitHub', 'Signal'] },
    flags: rows`
      أعلنت ⟦Meta|ميتا⟧ نتائجها أمس.
      قالت ⟦Netflix|نتفليكس⟧ إن أرباحها زادت.
      تنافس الشركة ⟦وMeta|وميتا⟧ على المعلنين.
      تعمل الخدمة ⟦بـ Meta|بميتا⟧ وحدها.
      تعمل الخدمة ⟦لـMeta|لميتا⟧ وحدها.
      اشترت أسهم شركة ⟦Meta|ميتا⟧ ثم باعتها.
      «نحن لسنا شركة مثل ⟦Meta|ميتا⟧ كما يقولون»، قال المدير.
      - يعمل التطبيق على **⟦Facebook|فيسبوك⟧**
      كتب ⟦Tim Cook|تيم كوك⟧ رسالة إلى الموظفين.
      قالت جوجل إنها ترحب بالقرار، ثم وعدت ⟦Google|جوجل⟧ بالرد.
    `,
    passes: rows`
      أعلنت ميتا نتائجها أمس.
      أعلنت ميتا (Meta) نتائجها أمس.
      أعلنت ميتا – Meta – نتائجها أمس.
      أعلنت Meta (ميتا) نتائجها أمس.
      أطلقت الشركة Meta AI في عشر دول.
      أعلنت ميتا، واسمها بالإنجليزية Meta، نتائجها.
      افتح ملف Facebook في المجلد.
      نشر الشيفرة على GitHub أمس.
      راسله عبر Signal كل مساء.
      تباع نسخة Windows 11 في المتاجر.
      زُر meta.com أو facebook.com في المتصفح.
      نفّذ \`Meta\` في الطرفية.
      صدر كتاب «Facebook» في لندن.
      ارتفع سهم META في ناسداك.
      The company Meta published its results.
      تعني كلمة meta في اليونانية «ما بعد».
    `,
  });
});

describe('in a house that writes names of products in Latin letters', () => {
  specify(nameStyle, {
    style: { names: 'latin' },
    flags: rows`
      قالت ⟦نتفليكس|Netflix⟧ إن أرباحها زادت.
      تعمل الخدمة ⟦لنتفليكس|لـNetflix⟧ وحدها.
      تنافس الشركة ⟦ونتفليكس|وNetflix⟧ على المشاهدين.
      أطلقت الشركة ⟦تشات جي بي تي|ChatGPT⟧ قبل سنوات.
    `,
    passes: rows`
      قالت Netflix إن أرباحها زادت.
      قالت Netflix (نتفليكس) إن أرباحها زادت.
      قالت نتفليكس (Netflix) إن أرباحها زادت.
      كتب إيلون ماسك رسالة إلى الموظفين.
      وُلدت الشركة في وادي السيليكون.
      كتب الطفل اسم نتفليكس على الجدار.
    `,
  });
});

describe('with names that are not translated', () => {
  const knowledge = knowledgeOf({
    concepts: [
      {
        id: 'hub',
        kind: 'name',
        latin: ['Sahafa Hub'],
        arabic: ['صحافة هب'],
        doNotTranslate: true,
        wrong: [{ form: 'محور الصحافة', always: true }],
      },
      { id: 'api', english: ['interface'], acronyms: ['API'], alwaysTranslated: true, arabic: ['واجهة برمجية'] },
      { id: 'spark', kind: 'name', latin: ['Spark'], arabic: ['سبارك'] },
      { id: 'singer', kind: 'name', latin: ['Sbark'], arabic: ['سبارك'] },
    ],
  });
  specify(nameStyle, {
    knowledge,
    style: { doNotTranslate: ['api'] },
    flags: rows`
      نشر الخبر عبر ⟦صحافة هب|Sahafa Hub⟧ أمس.
      دخل الموقع ⟦بصحافة هب|بـSahafa Hub⟧ سوقًا جديدة.
      تكلم المطور عن ⟦الواجهة البرمجية|api⟧ للتطبيق.
    `,
    passes: rows`
      نشر الخبر عبر Sahafa Hub أمس.
      نشر الخبر عبر Sahafa Hub (صحافة هب) أمس.
      كتب المترجم «صحافة هب» في الخبر.
      يعمل التطبيق على سبارك وحده.
    `,
  });

  it('leaves them alone in all checks, and proposes nothing else', () => {
    const style = { ...defaultSettings.style, doNotTranslate: ['API', 'Spark'] };
    const review = (text: string) =>
      createReviewer({ checks: allChecks, knowledge, settings: { ...defaultSettings, style } }).review({
        text,
        format: 'plain',
      });
    assert.deepEqual(review('يعمل التطبيق بـ API وعلى Spark وحده. وتعمل API هنا.').findings, []);
    const [finding] = review('نشر الخبر عبر محور الصحافة أمس.').findings;
    assert.deepEqual(
      finding?.fixes.map(({ edits }) => edits[0]?.text),
      ['Sahafa Hub'],
    );
  });
});

describe('the order of fixes', () => {
  const first = (names: 'arabic' | 'latin' | 'asInArticle', text: string): string | undefined => {
    const settings = { ...defaultSettings, style: { ...defaultSettings.style, names } };
    const checks = allChecks.filter(({ id }) => ['wrong-sense', brandCase.id].includes(id));
    const { findings } = createReviewer({ checks, knowledge: builtInKnowledge(), settings }).review({
      text,
      format: 'plain',
    });
    return findings[0]?.fixes[0]?.edits[0]?.text;
  };

  it('follows the style of the house', () => {
    const thread = 'كتب الوزير في منشور على الخيوط أمس أنه باقٍ في منصبه.';
    assert.equal(first('arabic', thread), 'ثريدز');
    assert.equal(first('latin', thread), 'Threads');
    assert.equal(first('asInArticle', thread), 'Threads');
    const capitals = 'قالت الشركة لـ Openai إنها ترحب.';
    assert.equal(first('arabic', capitals), 'لأوبن إيه آي');
    assert.equal(first('latin', capitals), 'OpenAI');
  });
});
