import { inDigits } from '../../text/digits';
import { solidAfter } from '../../text/neighbours';
import type { Span } from '../../text/span';
import type { Token } from '../../text/words';
import type { LeftEnglish } from './englishCalendar';

/** «5:30 PM», «9am». */
export function englishHourAt(tokens: readonly Token[], index: number): LeftEnglish | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' && token?.kind !== 'latin') return undefined;
  const time = timeAt(tokens, index, token);
  return time && { start: time.start, end: time.end, safety: time.safety, expected: `${time.hour} ${nameOf(time)}` };
}

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

function nameOf({ hour: written, half: part }: Time): string {
  const count = Number.parseInt(inDigits(written, 'latin'), 10);
  if (part === 'a') return count === 12 ? 'بعد منتصف الليل' : 'صباحًا';
  if (count === 12) return 'ظهرًا';
  return count < 5 ? 'بعد الظهر' : 'مساءً';
}
