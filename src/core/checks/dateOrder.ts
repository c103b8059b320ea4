import { say } from '../text/message';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import { Trait } from '../text/traits';
import type { ParagraphCheck } from './check';
import { englishDateAt } from './support/englishDates';

/** A date with the month before the day, as American English has it: «يناير 5، 2024», 12/25/2023. */
export const dateOrder: ParagraphCheck = {
  id: 'date-order',
  category: 'locale/date',
  severity: 'minor',
  title: { en: 'Date with the month before the day', ar: 'تاريخ تقدّم فيه الشهر على اليوم' },
  reads: 'paragraph',
  needs: Trait.digit,

  *run(paragraph) {
    const { text, numbers, isArabic } = paragraph;
    if (!isArabic) return;
    for (const index of numbers) {
      const found = englishDateAt(paragraph, index);
      if (found === undefined || isSetApart(paragraph, found)) continue;
      const { start, end, expected } = found;
      const span = { start, end };
      yield {
        span,
        message: say(message, { actual: slice(text, span), expected }),
        fixes: [{ title: say(fix, { expected }), safety: 'safe', edits: [{ start, end, text: expected }] }],
      };
    }
  },
};

const message = {
  en: 'Arabic has the day before the month: {expected}',
  ar: 'اليوم في العربية قبل الشهر: {expected}',
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };
