import { wrongSense } from '../../../src/core/checks/wrongSense';
import { specify } from '../../support/checkSpec';
import { knowledgeOf } from '../../support/knowledgeOf';
import { rows } from '../../support/rows';

const knowledge = knowledgeOf({
  domain: 'technology',
  domains: [
    { id: 'technology', cues: ['تطبيق', 'مبرمج'] },
    { id: 'economy', cues: ['تضخم', 'أسهم', 'أرباح'] },
  ],
  concepts: [
    {
      id: 'slack',
      kind: 'name',
      english: ['Slack'],
      latin: ['Slack'],
      wrong: [{ form: 'ركود', reading: 'economy', for: { before: ['قنوات'] } }],
    },
    { id: 'python', kind: 'name', english: ['Python'], latin: ['Python'], wrong: [{ form: 'ثعبان' }] },
    { id: 'trello', kind: 'name', english: ['Trello'], latin: ['Trello'] },
    { id: 'zoom', kind: 'name', english: ['Zoom'], latin: ['Zoom'], arabic: ['زوم'] },
  ],
});

describe('names that a doubtful name is listed with', () => {
  specify(wrongSense, {
    knowledge,
    flags: rows`
        ربط الفريق Trello ⟦والركود|وSlack⟧ وزوم في يوم واحد.
        ننسق العمل عبر ⟦الركود|Slack⟧ وزوم.
        يعمل مع Trello وزوم ⟦والركود|وSlack⟧.
        راسلنا على Trello أو ⟦الركود|Slack⟧.
        انتقلنا من Zoom إلى ⟦الركود|Slack⟧.
        يعمل مع Zoom، Trello، ⟦الركود|Slack⟧.
        نستخدم ⟦الركود|Slack⟧ بدلًا من Zoom.
        نراسلهم على ⟦الركود|Slack⟧ وZoom في المساء.
        يحتاج المبرمج إلى تطبيق ⟦الثعبان|Python⟧ 3.12 على جهازه.
        ثبّت المبرمج تطبيق ⟦الثعبان|Python⟧ 3 ثم أعد التشغيل.
      `,
    passes: rows`
        كتب المحلل عن Zoom والركود.
        عانت Zoom وTrello من الركود.
        يفصل بين Zoom والركود الذي أصاب السوق عامان.
        هبطت أسهم Zoom وTrello والركود على الأبواب.
        بدأ الركود وZoom في أول أيامها.
        يناقش المؤتمر الركود وZoom ومستقبل العمل.
        تغلبت الشركة على الركود وZoom تخسر.
        انتقل العالم من الركود إلى Zoom وأخواتها.
        من Zoom إلى الركود، حكاية عقد من الزمن.
        أعلنت الشركة الركود أو Zoom ستفلس.
        درس الطلاب الثعبان وPython في حصتين.
        قارن بين الركود وTesla في كتابه.
        صعدت Tesla وNvidia والركود.
        خرج السوق من الركود إلى نمو سريع مع Zoom.
        اختارت الشركة النمو بدل الركود، وأنفقت على Zoom.
        ربح المبرمج جائزة تطبيق الثعبان 3 مرات.
        نما تطبيق الثعبان 3 في المئة.
        زار المبرمج حديقة الثعبان 5 يونيو.
        عضّ الثعبان مبرمجًا يعمل على Trello وزوم.
        ظهر الثعبان و3 أفاع في قصة مبرمج.
        انتهت الجلسة، والركود الذي يهدد السوق لا يقلق Zoom.
        يعود المحللون إلى الحديث عن التضخم والركود كلما ذُكر Trello.
        خرجت الشركة من الركود، وعادت إلى زوم.
      `,
  });
});
