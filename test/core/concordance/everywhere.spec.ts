import assert from 'node:assert/strict';
import { allChecks } from '../../../src/core/checks/index';
import { everywhereFor } from '../../../src/core/concordance/everywhere';
import { applyEdits } from '../../../src/core/review/applyFixes';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { readArticle } from '../../../src/core/text/article';
import type { Knowledge } from '../../../src/core/termbase/knowledge';
import { builtInKnowledge } from '../../support/builtIn';
import { knowledgeOf } from '../../support/knowledgeOf';

/** What is offered for the first finding of a check: each rendering, with the article as it would be. */
function offered(code: string, text: string, knowledge: Knowledge = builtInKnowledge()): Record<string, string> {
  const reviewer = createReviewer({ checks: allChecks, knowledge, settings: defaultSettings });
  const { findings } = reviewer.review({ text, format: 'markdown' });
  const finding = findings.find((other) => other.code === code);
  assert.ok(finding, `no ${code} in ${text}`);
  const offers = everywhereFor(finding, { findings, article: readArticle(text, 'markdown'), knowledge });
  return Object.fromEntries(
    offers.map((offer) => [
      offer.text,
      applyEdits(
        text,
        offer.replacements.flatMap(({ edits }) => edits),
      ),
    ]),
  );
}

const house = knowledgeOf({
  concepts: [
    {
      id: 'newsletter',
      english: ['newsletter'],
      arabic: [
        'نشرة بريدية',
        { term: 'نشرة إلكترونية', status: 'admitted' },
        { term: 'رسالة إخبارية', status: 'deprecated' },
      ],
    },
  ],
});

describe('one rendering everywhere', () => {
  it('takes the place of every misreading, and of nothing that is meant', () => {
    const text = [
      'تعتمد الشركة على نماذج منظمة العفو الدولية في كتابة نشراتها.',
      'ويستخدم محرروها أدوات منظمة العفو الدولية وخوارزمياتها كل يوم.',
    ].join('\n\n');
    const [[name, after] = ['', '']] = Object.entries(offered('wrong-sense', text));
    assert.equal(name, 'الذكاء الاصطناعي');
    assert.ok(!after.includes('منظمة'), after);
    assert.equal(after.split('الذكاء الاصطناعي').length, 3);
  });

  it('is not offered for a single place', () => {
    assert.deepEqual(offered('wrong-sense', 'نعتمد على نماذج منظمة العفو الدولية كل يوم في غرفة الأخبار.'), {});
  });

  it('is offered for each right term, and takes the place of the other right terms too', () => {
    const text = 'وصلت الرسالة الإخبارية صباحًا.\n\nقرأت نشرة إلكترونية ثم نشرة بريدية، وكلمة «رسالة إخبارية» قديمة.';
    assert.deepEqual(offered('deprecated-term', text, house), {
      'النشرة البريدية': 'وصلت النشرة البريدية صباحًا.\n\nقرأت نشرة بريدية ثم نشرة بريدية، وكلمة «رسالة إخبارية» قديمة.',
      'النشرة الإلكترونية':
        'وصلت النشرة الإلكترونية صباحًا.\n\nقرأت نشرة إلكترونية ثم نشرة إلكترونية، وكلمة «رسالة إخبارية» قديمة.',
    });
  });

  it('of a term left in English leaves the acronym in brackets', () => {
    const text = 'الذكاء الاصطناعي (AI) علم واسع.\n\nنماذج AI كثيرة.\n\nونعمل بـAI كل يوم.';
    const after = 'الذكاء الاصطناعي (AI) علم واسع.\n\nنماذج الذكاء الاصطناعي كثيرة.\n\nونعمل بالذكاء الاصطناعي كل يوم.';
    assert.equal(Object.values(offered('untranslated-term', text))[0], after);
  });

  it('is offered for each form of a name, and leaves the place where one explains the other', () => {
    const text = 'أعلنت ميتا (Meta) نتائجها.\n\nقالت ميتا إنها تنمو.\n\nوترى Meta أن السوق واسعة، وبـMeta يثق الناس.';
    assert.deepEqual(offered('inconsistent-rendering', text), {
      ميتا: 'أعلنت ميتا (Meta) نتائجها.\n\nقالت ميتا إنها تنمو.\n\nوترى ميتا أن السوق واسعة، وبميتا يثق الناس.',
      Meta: 'أعلنت ميتا (Meta) نتائجها.\n\nقالت Meta إنها تنمو.\n\nوترى Meta أن السوق واسعة، وبـMeta يثق الناس.',
    });
  });

  it('of a name that no termbase knows', () => {
    const text = 'وصل زوربليك إلى القاهرة.\n\nقال Zorblik إنه سعيد.\n\nثم غادر Zorblik المدينة.';
    const offers = offered('inconsistent-rendering', text);
    assert.equal(offers['زوربليك'], 'وصل زوربليك إلى القاهرة.\n\nقال زوربليك إنه سعيد.\n\nثم غادر زوربليك المدينة.');
    assert.equal(offers['Zorblik'], 'وصل Zorblik إلى القاهرة.\n\nقال Zorblik إنه سعيد.\n\nثم غادر Zorblik المدينة.');
  });

  it('is not offered for what is no term', () => {
    assert.deepEqual(offered('space-before-punctuation', 'وصل الوفد ، ثم غادر .'), {});
  });
});
