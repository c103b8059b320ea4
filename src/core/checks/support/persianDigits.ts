import { say } from '../../text/message';
import type { Paragraph } from '../../text/paragraph';
import type { Problem } from '../check';

/** Letters and joiners that make a word Persian or Urdu, or the transliteration of a foreign sound. */
export const otherLanguage = /[\u0671-\u06A8\u06AB-\u06BD\u06BF\u06C0\u06C2\u06C4-\u06CB\u06CD-\u06D1\u06D3\u200C]/;

const PERSIAN_ZERO = 0x6f0;
const ARABIC_ZERO = 0x660;

/** «۴» beside «٤»: most of these digits look the same. A paragraph that has no others was typed so. */
export function* persianDigits({ text, tokens }: Paragraph): Iterable<Problem> {
  if (!/[\u06F0-\u06F9]/.test(text) || !/[\u0660-\u0669]/.test(text)) return;
  if (tokens.some((token) => token.kind === 'arabic' && otherLanguage.test(token.text))) return;
  for (const { kind, text: actual, start, end } of tokens) {
    if (kind !== 'number' || !/[\u06F0-\u06F9]/.test(actual)) continue;
    const expected = actual.replace(/[\u06F0-\u06F9]/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) - PERSIAN_ZERO + ARABIC_ZERO),
    );
    yield {
      span: { start, end },
      message: say(digitMessage, { actual }),
      fixes: [{ title: say(digitFix, { text: expected }), safety: 'safe', edits: [{ start, end, text: expected }] }],
    };
  }
}

const digitMessage = {
  en: '{actual} has digits of Persian or Urdu; the other numbers here have Arabic ones',
  ar: 'في {actual} أرقام فارسية أو أردية، وسائر الأعداد هنا بالأرقام العربية',
};
const digitFix = { en: 'Write {text}', ar: 'كتابة {text}' };
