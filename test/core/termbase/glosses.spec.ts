import assert from 'node:assert/strict';
import { glossesAfter } from '../../../src/core/termbase/glosses';
import { createParagraph } from '../../../src/core/text/paragraph';

/** What explains the first word of a text. */
const glossesOf = (text: string): readonly string[] =>
  glossesAfter(createParagraph(text, 'markdown'), { start: 0, end: text.indexOf(' ') });

describe('glossesAfter', () => {
  const cases: readonly (readonly [text: string, glosses: readonly string[]])[] = [
    ['الخيوط (Threads) منصة', ['Threads']],
    ['التعلم [deep learning] فرع', ['deep learning']],
    ['نموذج (large language model, LLM) جديد', ['large language model', 'LLM']],
    ['نموذج (GPT-4 / GPT 5) جديد', ['GPT-4', 'GPT 5']],
    ['نموذج (اختصارًا: LLM) جديد', ['LLM']],
    ['نموذج (أو LLM) جديد', ['LLM']],
    ['نموذج – LLM – جديد', ['LLM']],
    ['نموذج - LLM، جديد', ['LLM']],
    ['نموذج أو ما يُعرف اختصارًا بـ LLM يكتب', ['LLM']],
    ['نموذج، واسمه بالإنجليزية: Large Language Model، يكتب', ['Large Language Model']],
    ['نموذج باسم «Gemini» يكتب', ['Gemini']],
    ['نموذج LLM يكتب', []],
    ['نموذج (LLM جديد) يكتب', []],
    ['نموذج (جديد: LLM) يكتب', []],
    ['نموذج (LLM', []],
    ['نموذج () يكتب', []],
    ['نموذج (2024) يكتب', []],
    ['نموذج – LLM يكتب', []],
    ['نموذج. LLM يكتب', []],
    ['نموذج جديد (LLM) يكتب', []],
    ['نموذج (`LLM`) يكتب', []],
    ['نموذج ', []],
  ];
  for (const [text, glosses] of cases) {
    it(`reads ${glosses.length === 0 ? 'nothing' : glosses.join(', ')} in ${text}`, () => {
      assert.deepEqual(glossesOf(text), glosses);
    });
  }
});
