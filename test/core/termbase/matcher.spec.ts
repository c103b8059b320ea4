import assert from 'node:assert/strict';
import { createMatcher } from '../../../src/core/termbase/matcher';

const forms = [
  'ذكاء اصطناعي',
  'الذكاء الاصطناعي',
  'لغة',
  'اللغة',
  'نماذج',
  'رمز',
  'رمز مميز',
  'OpenAI',
  'AI',
  'C++',
  'قط',
  'يكتب',
];
const matcher = createMatcher();
for (const [value, form] of forms.entries()) matcher.add(form, value);

/** start…end, proclitics, core, enclitic and the form of each match. */
const found = (text: string): readonly string[] =>
  matcher
    .matches(text)
    .flatMap(({ start, end, core, proclitics, enclitic, values }) =>
      values.map((value) =>
        [text.slice(start, end), proclitics, text.slice(core.start, core.end), enclitic, forms[value]].join(' · '),
      ),
    );

describe('a matcher', () => {
  const cases: readonly (readonly [text: string, ...matches: string[]])[] = [
    ['يتطور الذكاء الاصطناعي', 'الذكاء الاصطناعي ·  · الذكاء الاصطناعي ·  · الذكاء الاصطناعي'],
    ['وبالذكاء الاصطناعي', 'وبالذكاء الاصطناعي · وب · الذكاء الاصطناعي ·  · الذكاء الاصطناعي'],
    ['للذكاء الاصطناعي', 'للذكاء الاصطناعي · ل · ذكاء الاصطناعي ·  · الذكاء الاصطناعي'],
    ['وللذكاء الاصطناعي', 'وللذكاء الاصطناعي · ول · ذكاء الاصطناعي ·  · الذكاء الاصطناعي'],
    ['للغة', 'للغة · ل · غة ·  · اللغة', 'للغة · ل · لغة ·  · لغة'],
    ['بذكاء اصطناعي', 'بذكاء اصطناعي · ب · ذكاء اصطناعي ·  · ذكاء اصطناعي'],
    ['نماذجها', 'نماذجها ·  · نماذج · ها · نماذج'],
    ['ولنماذجنا', 'ولنماذجنا · ول · نماذج · نا · نماذج'],
    ['رمز مميز', 'رمز مميز ·  · رمز مميز ·  · رمز مميز', 'رمز ·  · رمز ·  · رمز'],
    ['رموز'],
    ['وسرمز'],
    ['سيكتب', 'سيكتب · س · يكتب ·  · يكتب'],
    ['فقط'],
    ['بقط', 'بقط · ب · قط ·  · قط'],
    ['سقط'],
    ['ترمز'],
    ['نماذجي'],
    ['الذَّكاءُ الاصطِناعيُّ', 'الذَّكاءُ الاصطِناعيُّ ·  · الذَّكاءُ الاصطِناعيُّ ·  · الذكاء الاصطناعي'],
    ['الذكـــاء الاصطناعـي', 'الذكـــاء الاصطناعـي ·  · الذكـــاء الاصطناعـي ·  · الذكاء الاصطناعي'],
    ['الذكاء الاصطناعى', 'الذكاء الاصطناعى ·  · الذكاء الاصطناعى ·  · الذكاء الاصطناعي'],
    ['الذكاء  \u00A0الاصطناعي', 'الذكاء  \u00A0الاصطناعي ·  · الذكاء  \u00A0الاصطناعي ·  · الذكاء الاصطناعي'],
    ['الذكاء\r\nالاصطناعي', 'الذكاء\r\nالاصطناعي ·  · الذكاء\r\nالاصطناعي ·  · الذكاء الاصطناعي'],
    ['الذكاء\u200F الاصطناعي', 'الذكاء\u200F الاصطناعي ·  · الذكاء\u200F الاصطناعي ·  · الذكاء الاصطناعي'],
    ['الذكاء، الاصطناعي'],
    ['الذكاء \uFFFC الاصطناعي'],
    ['OpenAI', 'OpenAI ·  · OpenAI ·  · OpenAI'],
    ['openai', 'openai ·  · openai ·  · OpenAI'],
    ['بـOpenAI', 'OpenAI ·  · OpenAI ·  · OpenAI'],
    ['وOpenAI', 'OpenAI ·  · OpenAI ·  · OpenAI'],
    ['OpenAI.', 'OpenAI ·  · OpenAI ·  · OpenAI'],
    ['OpenAIs'],
    ['openai.com'],
    ['user@openai'],
    ['xOpenAI'],
    ['GPT-AI'],
    ['AI-powered'],
    ['AI2'],
    ['لغة C++ سهلة', 'لغة ·  · لغة ·  · لغة', 'C++ ·  · C++ ·  · C++'],
    [''],
  ];
  for (const [text, ...matches] of cases) {
    it(`in «${text}»`, () => {
      assert.deepEqual([...found(text)].sort(), [...matches].sort());
    });
  }

  it('finds each form once, wherever it stands', () => {
    assert.equal(found('نماذج، نماذج (نماذج) «نماذج» نماذج.').length, 5);
  });

  it('ignores forms of nothing', () => {
    const empty = createMatcher();
    empty.add('', 0);
    empty.add('\u0651', 1);
    assert.deepEqual(empty.matches('نص \u0651 نص'), []);
  });

  describe('with stems', () => {
    const create = () => {
      const inflected: number[] = [];
      const lazy = createMatcher({
        inflect(value) {
          // Each stem asks by itself.
          if (inflected.includes(value)) return;
          inflected.push(value);
          for (const form of [
            ['شركة', 'شركتان', 'الشركة'],
            ['رمز', 'رموز'],
          ][value] ?? [])
            lazy.add(form, value);
        },
      });
      for (const [value, stems] of [['شرك', 'الشرك'], ['رم']].entries())
        for (const stem of stems) lazy.addStem(stem, value);
      return { lazy, inflected };
    };
    const values = (text: string, { lazy } = create()): readonly number[] =>
      lazy.matches(text).flatMap(({ values: found }) => [...found]);

    it('finds forms that are made only now, also before the place where their stem was met', () => {
      assert.deepEqual(values('للشركتان رموز، وبالشركة رمز'), [1, 0, 1]);
      assert.deepEqual(values('شركتان'), [0]);
    });
    it('does not take a stem for a form', () => {
      assert.deepEqual(values('شرك رم الشرك'), []);
    });
    it('inflects only what a text asks for', () => {
      const made = create();
      values('خبر عن الشركات', made);
      values('شركة وشركة', made);
      assert.deepEqual(made.inflected, [0]);
    });
  });
});
