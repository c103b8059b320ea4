import { htmlEntity } from '../../src/core/checks/htmlEntity';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

specify(htmlEntity, {
  format: 'plain',
  flags: rows`
    قال المدير إن النتائج ⟦&quot;|"⟧ممتازة⟦&quot;|"⟧ هذا العام.
    يرأس قسم البحث ⟦&amp;|&⟧ التطوير في الشركة.
    خفّضت وكالة Moody⟦&#39;|'⟧s تصنيف البلاد.
    وصل الوفد⟦&nbsp;| ⟧إلى المدينة مساء.
    سأل ⟦&laquo;|«⟧من الطارق؟⟦&raquo;|»⟧ ثم فتح.
  `,
  passes: rows`
    يُكتب المحرف &amp; هكذا في الصفحات.
    تظهر علامة &quot; في أول السطر.
    كتب الطالب «&amp;» على السبورة.
    وضع المبرمج في القوسين (&lt; و&gt;) علامتين.
    تعمل شركة AT&T في ولايات كثيرة.
    زر https://example.com/?a=1&amp;b=2 لتقرأ المزيد.
    قسم البحث & التطوير في الشركة.
    Tom &amp; Jerry are friends of اللاعب.
  `,
});

describe('in Markdown', () => {
  specify(htmlEntity, {
    flags: ['وصل ⟦&amp;quot;|"⟧الغريب⟦&amp;quot;|"⟧ إلى القرية.'],
    passes: [
      'قسم البحث &amp; التطوير في الشركة.',
      'وصل &quot;الغريب&quot; إلى القرية.',
      'يُكتب المحرف `&amp;quot;` هكذا.',
    ],
  });
});
