import { wrongSense } from '../../../src/core/checks/wrongSense';
import { specify } from '../../support/checkSpec';
import { knowledgeOf } from '../../support/knowledgeOf';
import { rows } from '../../support/rows';

const knowledge = knowledgeOf({
  domain: 'technology',
  concepts: [
    {
      id: 'fruit-company',
      kind: 'name',
      english: ['Apple'],
      latin: ['Apple'],
      wrong: [{ form: 'تفاح', for: { before: ['شركة'], near: ['حاسوب', 'كوك'] } }],
    },
    {
      id: 'prompt',
      english: ['prompt'],
      arabic: ['موجه'],
      wrong: [{ form: 'السريع', shape: 'fixed', for: { before: ['نص'] }, becomes: 'الموجه' }],
    },
  ],
});

describe('words of another clause', () => {
  specify(wrongSense, {
    knowledge,
    flags: rows`
        أطلقت ⟦التفاح|Apple⟧ الحاسوب الجديد.
        أطلقت ⟦التفاح|Apple⟧ الحاسوب، والهاتف بعده.
        قال كوك إن ⟦التفاح|Apple⟧ تعمل في الهند.
        أطلقت ⟦التفاح|Apple⟧ التي يديرها كوك متجرًا.
        أطلقت ⟦التفاح|Apple⟧ هاتفًا، ثم الحاسوب.
        فازت شركة ⟦التفاح|Apple⟧ بالعقد.
        كتب في نص ⟦السريع|الموجه⟧ سطرين.
      `,
    passes: rows`
        باع المزارع التفاح، واشترى الحاسوب.
        باع المزارع التفاح كله ثم اشترى الحاسوب.
        أكل التفاح بعد الغداء بينما كان كوك يتحدث.
        قطف التفاح وحده وهو ينتظر الحاسوب.
        عرض التفاح في السوق قبل أن يفتح الحاسوب.
        اشترى التفاح من التاجر الذي أصلح الحاسوب.
        أصلح العامل الحاسوب، وحمل التفاح إلى السوق.
        غطّت الشركة التفاح بالقماش.
        قرأ النص السريع في دقيقة.
      `,
  });
});
