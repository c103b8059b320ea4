import assert from 'node:assert/strict';
import { citationOf, termAround } from '../../../src/core/concordance/sought';
import { builtInKnowledge } from '../../support/builtIn';
import { rows } from '../../support/rows';
import { marked } from './support';

function finds(what: string, texts: readonly string[]): void {
  describe(what, () => {
    for (const text of texts)
      it(text, () => {
        assert.equal(marked(what, text.replace(/[⟦⟧]/g, '')), text);
      });
  });
}

describe('places of a wording', () => {
  describe('that a termbase knows', () => {
    finds(
      'الذكاء الاصطناعي',
      rows`
        يعتمد الفريق على ⟦الذكاء الاصطناعي⟧ في عمله، ⟦وبالذكاء الاصطناعي⟧ يكتب النشرة.
        الحاجة ⟦للذكاء الاصطناعي⟧ في ازدياد، ⟦وللذكاء الاصطناعي⟧ خصوم.
        ظهر ⟦ذكاء اصطناعي⟧ جديد لم نعرفه.
        قرأت عن ⟦الذَّكاءِ الاصطناعيّ⟧ وعن ⟦الذكـــاء الاصطناعي⟧.
        الذكاء العاطفي مهارة، والنسيج الاصطناعي رخيص.
        \`الذكاء الاصطناعي\` اسم متغير، وهذا [رابط](https://example.com/الذكاء).
      `,
    );
    finds(
      'نموذج لغوي كبير',
      rows`
        درّبت الشركة ⟦نموذجًا لغويًا كبيرًا⟧ ثم ⟦نموذجين لغويين كبيرين⟧.
        تتنافس ⟦النماذج اللغوية الكبيرة⟧ على القراء.
        بنى المهندس نموذجًا كبيرًا لسفينة لغوية الاسم.
      `,
    );
  });

  describe('that no termbase knows', () => {
    finds(
      'غرفة الأخبار المحلية',
      rows`
        زار الوزير ⟦غرفة الأخبار المحلية⟧ وشكر ⟦لغرفة الأخبار المحلية⟧ جهدها.
        افتتحت الصحيفة ⟦غرفة أخبار محلية⟧ في الجنوب.
        الأخبار المحلية كثيرة، والغرفة ضيقة.
      `,
    );
    finds(
      'الشرفة الزجاجية',
      rows`
        جلسنا في ⟦شرفة زجاجية⟧ تطل على البحر، ⟦والشرفة الزجاجية⟧ دافئة.
        في البيت ⟦شرفتان زجاجيتان⟧، واحترقت إحدى ⟦الشرفتين الزجاجيتين⟧.
        كل ⟦الشرفات الزجاجية⟧ في الحي حديثة.
        وصلت الألواح الزجاجية إلى الشرفة.
      `,
    );
    finds(
      'شرفة',
      rows`
        ⟦شرفتهم⟧ واسعة، ⟦وبشرفتها⟧ زهور، ⟦والشرفة⟧ مضيئة.
        أشرفت اللجنة على العمل، والمشرفة حاضرة.
      `,
    );
    finds(
      'باب',
      rows`
        ⟦الباب⟧ مفتوح، وعند ⟦بابهم⟧ حارس، ⟦وللباب⟧ مفتاحان، ⟦وبابان⟧ آخران.
        الأبواب مغلقة، والبابا في الفاتيكان، وأسباب ذلك كثيرة.
      `,
    );
    finds(
      'أب',
      rows`
        كل ⟦أب⟧ يعرف ابنه.
        طرق الباب ثم باب بيته على حاله.
      `,
    );
    finds(
      'لاح',
      rows`
        ⟦لاح⟧ النور من بعيد.
        سلاح الجيش حديث.
      `,
    );
    finds(
      'بيجين',
      rows`
        وصل الوفد إلى ⟦بيجين⟧ أمس، ⟦وبيجين⟧ مدينة كبيرة، والقطار ⟦لبيجين⟧ سريع.
        وصل الوفد إلى بكين.
      `,
    );
    finds(
      'chatbot',
      rows`
        سألنا ⟦الـchatbot⟧ عن الطقس، ثم ⟦بـ chatbot⟧ آخر، ⟦وchatbot⟧ ثالث.
        كتبنا \`chatbot\` في المحرر، وزرنا www.chatbot.com أيضا.
        تعددت أسماء chatbots في السوق العربية هذا العام.
      `,
    );
  });

  it('are not looked for in English sentences', () => {
    const text = 'The newsletter says that Threads is growing, and نص adds nothing to the newsletter.';
    assert.equal(marked('newsletter', text), text);
  });
});

describe('citation of what is selected', () => {
  const cases: readonly (readonly [selected: string, citation: string])[] = [
    ['وبالذكاء الاصطناعي', 'الذكاء الاصطناعي'],
    ['للذكاء الاصطناعي', 'الذكاء الاصطناعي'],
    ['«الذكاء الاصطناعي»', 'الذكاء الاصطناعي'],
    ['وللشرفة الزجاجية', 'الشرفة الزجاجية'],
    ['بالشرفة', 'الشرفة'],
    ['والدة الطفل', 'والدة الطفل'],
    ['بالون', 'بالون'],
    ['وزير', 'وزير'],
    ['  شرفة\n زجاجية ', 'شرفة زجاجية'],
    ['OpenAI،', 'OpenAI'],
  ];
  for (const [selected, citation] of cases)
    it(citation, () => {
      assert.equal(citationOf(selected, builtInKnowledge()), citation);
    });
});

describe('the term around the cursor', () => {
  it('is the whole known term with its clitics', () => {
    const line = 'نكتب وبالذكاء الاصطناعي نراجع.';
    assert.equal(termAround(line, line.indexOf('صطنا'), builtInKnowledge()), 'وبالذكاء الاصطناعي');
    assert.equal(termAround(line, 1, builtInKnowledge()), undefined);
  });
});
