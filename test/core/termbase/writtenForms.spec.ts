import assert from 'node:assert/strict';
import { citationForm, hasArabicLetters } from '../../../src/core/termbase/citationForm';
import { parseTermbase } from '../../../src/core/termbase/parseTermbase';
import { writtenForms } from '../../../src/core/termbase/writtenForms';

describe('writtenForms', () => {
  const [concept] = parseTermbase({
    concepts: [
      {
        id: 'token',
        english: ['token'],
        acronyms: ['TK'],
        arabic: ['رمز مميز', { term: 'وحدة نصية', plural: 'وحدات نصية', status: 'deprecated' }],
        wrong: [
          { form: 'عملة', plural: 'عملات' },
          { forms: ['تذكار', 'قطعة رمزية'], plurals: ['تذكارات', 'قطع رمزية'], always: true },
          // The same form again, with other evidence.
          { forms: ['تذكار'], needs: 'both', for: { near: ['نموذج'] } },
        ],
      },
    ],
  }).concepts;
  assert.ok(concept);

  const cases: readonly (readonly [wording: string, ...forms: readonly object[]])[] = [
    ['وبالعملات', { form: 'عملة', plural: 'عملات' }],
    ['عملةً', { form: 'عملة', plural: 'عملات' }],
    ['للقطعة الرمزية', { form: 'قطعة رمزية' }],
    ['التذكارات', { form: 'تذكارات' }],
    ['تذكارًا', { form: 'تذكار' }],
    ['الوحدتين النصيتين', { form: 'وحدة نصية', plural: 'وحدات نصية' }],
    ['كلام آخر'],
  ];
  for (const [wording, ...forms] of cases)
    it(wording, () => {
      assert.deepEqual(writtenForms(concept, wording).arabic, forms);
    });

  it('knows acronyms, also in the plural', () => {
    assert.deepEqual(writtenForms(concept, 'TK'), { arabic: [], latin: ['TK'] });
    assert.deepEqual(writtenForms(concept, 'TKs').latin, ['TK']);
  });
});

describe('citationForm', () => {
  const cases: readonly (readonly [phrase: string, expected: string])[] = [
    ['الرسالة الإخبارية', 'رسالة إخبارية'],
    ['«والرسالة  الإخبارية»،', 'رسالة إخبارية'],
    ['وللرسالة الإخبارية', 'رسالة إخبارية'],
    ['بالذكاء الاصطناعي', 'ذكاء اصطناعي'],
    ['غرفة الأخبار', 'غرفة الأخبار'],
    ['مجلس الأمن الدولي', 'مجلس الأمن الدولي'],
    ['بنك', 'بنك'],
    ['والد', 'والد'],
    ['ولد', 'ولد'],
    ['ألعاب', 'ألعاب'],
    ['', ''],
  ];
  for (const [phrase, expected] of cases)
    it(phrase, () => {
      assert.equal(citationForm(phrase), expected);
    });

  it('goes by Arabic letters, not by marks of punctuation', () => {
    assert.deepEqual(['نص', 'AI نص', 'AI', '،', '١٢'].map(hasArabicLetters), [true, true, false, false, false]);
  });
});
