import assert from 'node:assert/strict';
import { joinedBefore } from '../../../src/core/text/joins';
import { createParagraph } from '../../../src/core/text/paragraph';

const joined = (text: string): readonly [string, string] => {
  const start = text.indexOf('AI');
  const { span, proclitics } = joinedBefore(createParagraph(text, 'plain').tokens, { start, end: start + 2 });
  return [text.slice(span.start, span.end), proclitics];
};

describe('joinedBefore', () => {
  const cases: readonly (readonly [text: string, joined: string, proclitics: string])[] = [
    ['نماذج AI كثيرة', 'AI', ''],
    ['تعمل بـAI وحده', 'بـAI', 'بـ'],
    ['تعمل بـ AI وحده', 'بـ AI', 'بـ'],
    ['نستخدم الـ AI هنا', 'الـ AI', ''],
    ['نستخدم الـAI هنا', 'الـAI', ''],
    ['مختبر للـ AI هنا', 'للـ AI', 'ل'],
    ['الروبوتات وAI معًا', 'وAI', 'و'],
    ['الروبوتات و AI معًا', 'و AI', 'و'],
    ['وبالـ AI يعمل', 'وبالـ AI', 'وب'],
    ['قال ل AI شيئًا', 'AI', ''],
    ['على AI', 'AI', ''],
    ['قال: AI', 'AI', ''],
  ];
  for (const [text, whole, proclitics] of cases) {
    it(text, () => {
      assert.deepEqual(joined(text).map(withoutTatweel), [whole, proclitics].map(withoutTatweel));
    });
  }
});

const withoutTatweel = (text: string): string => text.replaceAll('\u0640', '');
