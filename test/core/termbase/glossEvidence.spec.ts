import assert from 'node:assert/strict';
import { wrongSense } from '../../../src/core/checks/wrongSense';
import { renderAgainst } from '../../../src/core/review/markedText';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { knowledgeOf } from '../../support/knowledgeOf';
import { rows } from '../../support/rows';

const knowledge = knowledgeOf({
  domain: 'computing',
  domains: [{ id: 'computing', cues: ['خادم', 'حاسوب'] }],
  concepts: [
    { id: 'meta', kind: 'name', english: ['Meta'], latin: ['Meta'], arabic: ['ميتا'] },
    {
      id: 'threads-app',
      kind: 'name',
      english: ['Threads', 'Meta Threads'],
      latin: ['Threads'],
      arabic: ['ثريدز'],
      wrong: [{ plurals: ['خيوط', 'مواضيع'], literal: ['yarn', 'topic'] }],
    },
    {
      id: 'worker-thread',
      english: ['worker thread'],
      arabic: ['مسار تنفيذ', { term: 'خيط', plural: 'خيوط', status: 'admitted' }],
    },
    {
      id: 'ai',
      english: ['artificial intelligence'],
      acronyms: ['AI'],
      arabic: ['ذكاء اصطناعي'],
      wrong: [
        { form: 'منظمة العفو الدولية', needs: 'neighbours', literal: ['Amnesty', 'Amnesty International'] },
        { form: 'ذكاء صناعي مصنوع' },
      ],
    },
    {
      id: 'llm',
      english: ['large language model'],
      acronyms: ['LLM'],
      arabic: [{ term: 'نموذج لغوي كبير', plural: 'نماذج لغوية كبيرة' }],
      wrong: [{ form: 'ماجستير القانون', needs: 'neighbours', literal: ['LL.M', 'Master of Laws'] }],
    },
    {
      id: 'ram',
      english: ['random-access memory'],
      acronyms: ['RAM'],
      arabic: ['ذاكرة وصول عشوائي'],
      wrong: [{ form: 'كبش', literal: ['ram'] }],
    },
    {
      id: 'torch',
      kind: 'name',
      english: ['PyTorch'],
      latin: ['PyTorch'],
      wrong: [{ form: 'شعلة', literal: ['flame'] }],
    },
    {
      id: 'saline',
      english: ['solution', 'saline solution'],
      arabic: ['محلول'],
      wrong: [{ form: 'حل', literal: ['resolve'] }],
    },
  ],
});

const flags = rows`
  يتعلم ⟦ماجستير القانون⟧ (large language model) من النصوص.
  يتعلم ⟦ماجستير القانون⟧ (Large Language Model, LLM) من النصوص.
  يتعلم ⟦ماجستير القانون⟧ [large language models] من النصوص.
  يتعلم ⟦ماجستير القانون⟧ (بالإنجليزية: large language model) من النصوص.
  يتعلم ⟦ماجستير القانون⟧ – large language model – من النصوص.
  يتعلم ⟦ماجستير القانون⟧ أو ما يعرف بـ large language model من النصوص.
  يتعلم ⟦ماجستير القانون⟧، المعروف باسم «large language model»، من النصوص.
  يتعلم ⟦ماجستير القانون⟧، واسمه بالإنجليزية large-language model، من النصوص.
  غيّرت ⟦منظمة العفو الدولية⟧ (Artificial Intelligence) حياتنا.
  ظهرت ⟦بمنظمة العفو الدولية⟧ (artificial intelligence, AI) حلول كثيرة.
  غيّرت **⟦منظمة العفو الدولية⟧** (artificial intelligence) حياتنا.
  اشترى ⟦كبشًا⟧ (RAM) جديدًا.
  كتب شيئًا عن ⟦الشعلة⟧ (PyTorch) أمس.
  أطلقت ميتا ⟦المواضيع⟧ (Threads) أمس.
  رُفع ⟦الحل⟧ (saline solution) على الحامل.
  جاءت ⟦منظمة العفو الدولية⟧ (artificial intelligence) أولًا.⏎ثم عادت ⟦منظمة العفو الدولية⟧ إلى الخادم والحاسوب.
`;

const passes = rows`
  غيّرت منظمة العفو الدولية (Amnesty International) حياتنا.
  نشرت منظمة العفو الدولية (AI) تقريرًا عن السجون.
  نشرت منظمة العفو الدولية (A.I.) تقريرًا عن السجون.
  نشرت منظمة العفو الدولية (Amnesty International, AI) تقريرًا عن السجون.
  نشرت منظمة العفو الدولية – Amnesty International – تقريرًا عن الحاسوب والخادم.
  تعاون باحثو منظمة العفو الدولية (Amnesty Tech) مع آخرين على الخادم.
  أطلقت منظمة العفو الدولية أداة (AI) على الخادم.
  نال ماجستير القانون (LLM) من لندن.
  نال ماجستير القانون (LL.M.) من لندن.
  نال ماجستير القانون (Master of Laws) من لندن.
  نال ماجستير القانون أو ما يعرف بـ LLM من لندن.
  اشترى كبشًا (ram) للعيد.
  اشترى كبشًا (Ovis) للعيد.
  أضاء الشعلة (torch) في الملعب.
  غزلت الجدة خيوطًا (yarn) من الصوف.
  تُدار الخيوط (Threads) على الخادم والحاسوب.
  تُدار الخيوط (worker threads) في الحاسوب.
  ناقشوا المواضيع (threads) في الحاسوب.
  ناقشوا المواضيع (Threads) في ساعة.
  ناقشوا المواضيع (topics) مع ميتا.
  وجد الطالب الحل (solution) على الحاسوب والخادم.
  وجد الطالب الحل (بعد ساعة: saline solution) في الكتاب.
  وجد الطالب الحل، وكتبه في Saline.
  تعطل الخادم بمنظمة العفو الدولية (انظر large language model في الفهرس).
  زار منظمة العفو الدولية (لندن) ثم عاد.
  غيّرت منظمة العفو الدولية (Amnesty International) حياتنا.⏎تعمل منظمة العفو الدولية على خادم في حاسوب.
`;

const review = (text: string) =>
  createReviewer({ checks: [wrongSense], knowledge, settings: defaultSettings }).review({ text, format: 'markdown' });

describe('evidence of a gloss', () => {
  for (const row of flags) {
    it(`flags ${row}`, () => {
      const { findings } = review(row.replace(/[⟦⟧]/g, ''));
      assert.equal(renderAgainst(row, findings), row);
    });
  }
  for (const row of passes) {
    it(`passes ${row}`, () => {
      assert.deepEqual(review(row).findings, []);
    });
  }

  it('has at least as many passes as flags', () => {
    assert.ok(passes.length >= flags.length);
  });

  it('is told to the reader in both languages', () => {
    const [finding, again] = review(
      'يتعلم ماجستير القانون (large language model) هنا.\nوماجستير القانون في الخادم والحاسوب.',
    ).findings;
    assert.match(finding?.evidence[0] ?? '', /the text itself explains it as .large language model/);
    assert.match(finding?.evidenceArabic[0] ?? '', /يفسّرها النص نفسه بـ .large language model/);
    assert.ok(again?.evidence.some((reason) => reason.includes('elsewhere the article explains it')));
  });
});
