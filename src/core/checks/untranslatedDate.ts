import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import { Trait } from '../text/traits';
import type { Token } from '../text/words';
import type { ParagraphCheck } from './check';
import { englishMonthAt, englishOrdinalAt, englishWeekdayAt } from './support/englishCalendar';
import { englishHourAt } from './support/englishHours';

/** English left in a date or an hour: «الساعة 5:30 PM», «15 December», «يوم Monday», «القرن 21st», «في 1990s». */
export const untranslatedDate: ParagraphCheck = {
  id: 'untranslated-date',
  category: 'locale/date',
  severity: 'minor',
  title: { en: 'Date or hour left in English', ar: 'تاريخ أو وقت بقي بالإنجليزية' },
  reads: 'paragraph',
  needs: Trait.latin,

  *run(paragraph, { style }) {
    const { text, tokens, isArabic } = paragraph;
    if (!isArabic) return;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'number' && token?.kind !== 'latin') continue;
      const found =
        englishHourAt(tokens, index) ??
        englishMonthAt(tokens, index, style) ??
        englishWeekdayAt(tokens, index) ??
        englishOrdinalAt(tokens, index);
      if (found === undefined || isSetApart(paragraph, found) || isEnglish(tokens, found)) continue;
      const { start, end, expected, safety } = found;
      yield {
        span: { start, end },
        message: say(message, { actual: slice(text, { start, end }), expected }),
        fixes: [{ title: say(fix, { expected }), safety, edits: [{ start, end, text: expected }] }],
      };
    }
  },
};

const message = {
  en: '{actual} is left in English; write {expected}',
  ar: '{actual} تُرك بالإنجليزية؛ يُكتب {expected}',
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };

/** «9 AM EST», «5th Avenue», «Black Friday»: a piece of English. */
function isEnglish(tokens: readonly Token[], { start, end }: Span): boolean {
  const around = [solidBefore(tokens, start), solidAfter(tokens, end)];
  return around.some((token) => token?.kind === 'latin' || token?.kind === 'opaque');
}
