import { deprecatedTerm } from '../../src/core/checks/deprecatedTerm';
import { compileKnowledge } from '../../src/core/termbase/knowledge';
import { parseTermbase } from '../../src/core/termbase/parseTermbase';
import { builtInGrammar, builtInTermbases } from '../../src/knowledge/index';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

const { concepts, domains } = parseTermbase({
  concepts: [
    {
      id: 'newsroom',
      english: ['newsroom'],
      arabic: [
        { term: 'غرفة أخبار', shape: 'idafa' },
        { term: 'صالة تحرير', shape: 'idafa', status: 'admitted' },
        { term: 'غرفة أنباء', shape: 'idafa', status: 'deprecated' },
      ],
    },
    {
      id: 'programming-code',
      english: ['code'],
      arabic: [
        { term: 'شيفرة', plural: 'شيفرات' },
        { term: 'كود', plural: 'أكواد', status: 'forbidden' },
      ],
    },
    {
      id: 'dress-code',
      english: ['newsroom desk'],
      arabic: [{ term: 'مكتب أنباء', shape: 'idafa', status: 'deprecated' }],
    },
    { id: 'news-office', english: ['news office'], arabic: [{ term: 'مكتب أنباء', shape: 'idafa' }] },
  ],
});

specify(deprecatedTerm, {
  knowledge: compileKnowledge(
    [...builtInTermbases, { name: 'house', origin: 'house', concepts, domains }],
    builtInGrammar,
  ),
  flags: rows`
    دخلت الوزيرة ⟦غرفة الأنباء|غرفة الأخبار⟧ صباحًا.
    عمل في ⟦غرفة أنباء|غرفة أخبار⟧ صغيرة.
    التقى الطلاب ⟦بغرفة الأنباء|بغرفة الأخبار⟧.
    خُصّص المبلغ ⟦لغرفة الأنباء|لغرفة الأخبار⟧.
    راجع الفريق ⟦الكود|الشيفرة⟧ مرتين.
    كتبت ⟦كودًا|شيفرة⟧ لمعالجة النصوص.
    نشر الفريق ⟦الأكواد|الشيفرات⟧ كلها.
    استعان ⟦بالكود|بالشيفرة⟧ ⟦المفتوح|المفتوحة⟧ ⟦الذي|التي⟧ ⟦نشره|نشرها⟧ الفريق.
  `,
  passes: rows`
    دخلت الوزيرة غرفة الأخبار صباحًا.
    عمل في صالة تحرير صغيرة.
    راجع الفريق الشيفرة مرتين.
    شاع لفظ «الكود» في الصحافة.
    افتتحت الوكالة مكتب أنباء في تونس.
    وصلت الأنباء إلى غرفة العمليات.
    غرفة نوم واسعة وأخرى للضيوف.
    قرأ الأنباء في المكتب.
  `,
});
