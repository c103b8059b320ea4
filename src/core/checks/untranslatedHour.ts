import { inDigits } from '../text/digits';
import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { ParagraphCheck } from './check';

/** AM or PM left behind an hour: «الساعة 5:30 PM». */
export const untranslatedHour: ParagraphCheck = {
  id: 'untranslated-hour',
  category: 'locale/time',
  severity: 'minor',
  title: { en: 'AM or PM left in English', ar: 'وقت بقي فيه AM أو PM' },
  reads: 'paragraph',

  *run(paragraph) {
    const { text, tokens, isArabic } = paragraph;
    if (!isArabic) return;
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'number' && token.kind !== 'latin') continue;
      const time = timeAt(tokens, index, token);
      if (time === undefined || isSetApart(paragraph, time) || isEnglish(tokens, time)) continue;
      const span: Span = { start: time.start, end: time.end };
      const expected = `${time.hour} ${nameOf(time)}`;
      yield {
        span,
        message: say(message, { actual: slice(text, span), expected }),
        fixes: [{ title: say(fix, { expected }), safety: time.safety, edits: [{ ...span, text: expected }] }],
      };
    }
  },
};

const message = {
  en: '{actual} has the hour as English writes it: {expected}',
  ar: 'الوقت في {actual} على الطريقة الإنجليزية؛ يُكتب {expected}',
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };

interface Time extends Span {
  /** 5:30 */
  readonly hour: string;
  readonly half: 'a' | 'p';
  readonly safety: 'safe' | 'unsafe';
}

const joined = /^(?<hour>[0-9]{1,2}(?:[:.][0-9]{2})?)(?<half>[ap])m$/i;
const hour =
  /^(?:[01\u0660\u0661]?[0-9\u0660-\u0669]|[2\u0662][0-4\u0660-\u0664])(?:[:.][0-5\u0660-\u0665][0-9\u0660-\u0669])?$/;
const half = /^(?<half>[ap])\.?m$/i;

function timeAt(tokens: readonly Token[], index: number, token: Token): Time | undefined {
  const { start } = token;
  if (token.kind === 'number') {
    const { hour: digits, half: letter } = joined.exec(token.text)?.groups ?? {};
    if (digits === undefined || letter === undefined || !hour.test(digits)) return undefined;
    return { start, end: token.end, hour: digits, half: halfOf(letter), safety: 'safe' };
  }
  const letter = half.exec(token.text)?.groups?.['half'];
  const before = tokens[index - 2];
  if (letter === undefined || tokens[index - 1]?.kind !== 'space' || before?.kind !== 'number') return undefined;
  if (!hour.test(before.text)) return undefined;
  const { end, safety } = endOf(tokens, index, token);
  return { start: before.start, end, hour: before.text, half: halfOf(letter), safety };
}

/** The full stop of «p.m.» may be that of the sentence too. */
function endOf(tokens: readonly Token[], index: number, { text, end }: Token): Pick<Time, 'end' | 'safety'> {
  const stop = tokens[index + 1];
  if (!text.includes('.') || stop?.text !== '.' || solidAfter(tokens, stop.end) === undefined)
    return { end, safety: 'safe' };
  return { end: stop.end, safety: 'unsafe' };
}

const halfOf = (letter: string): 'a' | 'p' => (letter.toLowerCase() === 'a' ? 'a' : 'p');

/** «9 AM EST», «Open 9 AM»: a piece of English. */
function isEnglish(tokens: readonly Token[], { start, end }: Span): boolean {
  const around = [solidBefore(tokens, start), solidAfter(tokens, end)];
  return around.some((token) => token?.kind === 'latin' || token?.kind === 'opaque');
}

function nameOf({ hour: written, half: part }: Time): string {
  const count = Number.parseInt(inDigits(written, 'latin'), 10);
  if (part === 'a') return count === 12 ? 'بعد منتصف الليل' : 'صباحًا';
  if (count === 12) return 'ظهرًا';
  return count < 5 ? 'بعد الظهر' : 'مساءً';
}
