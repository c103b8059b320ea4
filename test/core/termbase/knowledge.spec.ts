import assert from 'node:assert/strict';
import { createParagraph } from '../../../src/core/text/paragraph';
import { knowledgeOf } from '../../support/knowledgeOf';

const knowledge = knowledgeOf({
  domain: 'ai',
  concepts: [
    { id: 'model', acronyms: ['LLM'], arabic: [{ term: 'نموذج لغوي كبير', plural: 'نماذج لغوية كبيرة' }] },
    { id: 'token', arabic: ['رمز مميز'], wrong: [{ form: 'عملة', plurals: ['عملات'] }] },
    { id: 'code', arabic: ['رمز'] },
    { id: 'meta', kind: 'name', latin: ['Meta'], arabic: ['ميتا'] },
  ],
});

const mentions = (text: string): readonly string[] =>
  knowledge
    .mentions(createParagraph(text, 'markdown'))
    .map(({ sense, start, end }) => `${sense.concept.id} ${sense.role} ${text.slice(start, end)}`);

describe('mentions', () => {
  const cases: readonly (readonly [text: string, ...mentions: string[]])[] = [
    ['النموذج اللغوي الكبير ونماذج لغوية كبيرة', 'model term النموذج اللغوي الكبير', 'model term ونماذج لغوية كبيرة'],
    ['بنموذجين لغويين كبيرين', 'model term بنموذجين لغويين كبيرين'],
    ['نموذجًا لغويًا كبيرًا', 'model term نموذجًا لغويًا كبيرًا'],
    ['تستخدم LLM وLLMs هنا', 'model latin LLM', 'model latin LLMs'],
    ['رمز مميز ورمز', 'token term رمز مميز', 'code term ورمز'],
    ['عملات وعملتها والعملة', 'token wrong عملات', 'token wrong والعملة'],
    ['ميتا وMeta وmeta', 'meta term ميتا', 'meta latin Meta', 'meta latin meta'],
    ['`ميتا` و<b title="ميتا">'],
    ['زر https://meta.com أو راسل a@meta.com'],
    ['كلام آخر'],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      assert.deepEqual(mentions(text), expected);
    });
  }

  it('are found once for a paragraph', () => {
    const paragraph = createParagraph('ميتا', 'plain');
    assert.equal(knowledge.mentions(paragraph), knowledge.mentions(paragraph));
  });

  it('stand in order of place', () => {
    const starts = knowledge
      .mentions(createParagraph('عملة ثم رمز مميز ثم Meta ثم ميتا ثم نموذج لغوي كبير', 'plain'))
      .map(({ start }) => start);
    assert.equal(starts.length, 5);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});
