import { say } from '../../text/message';
import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/words';
import type { Edit } from '../check';
import type { MarkupFault } from './markupFault';

/** What can be meant as the destination of a link, and as nothing else. */
const destination =
  '(?:https?:\\/\\/|www\\.|mailto:|\\.{0,2}\\/|#)[^\\s()\\uFF08\\uFF09]+|[\\w./-]+\\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)';

const apart = new RegExp(`[ \\t]+\\((?:${destination})\\)`, 'y');
const wide = new RegExp(`\\s*[(\\uFF08](?:${destination})[)\\uFF09]`, 'y');
const spaced = /\(\s*https?\s*:\s*\/\s*\/[^()"'\n\u0600-\u06FF]*\)/y;
const unclosed = new RegExp(`\\((?:${destination})(?=\\s|$)`, 'y');

/** Links whose text and destination have come apart: «[نص] (https://…)», «[نص](https: //…)». */
export function* linkFaults({ text, tokens, marks }: Paragraph): Iterable<MarkupFault> {
  if (!text.includes(']')) return;
  for (const index of marks) {
    const token = tokens[index];
    if (token?.text !== ']') continue;
    const start = openingBefore(tokens, index);
    if (start === undefined || !/[\p{L}]{2}/u.test(text.slice(start, token.start))) continue;
    const found = faultBehind(text, token.end);
    if (found !== undefined) yield { ...found, start, severity: 'major' };
  }
}

function faultBehind(text: string, at: number): Omit<MarkupFault, 'start' | 'severity'> | undefined {
  const matchAt = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const torn = matchAt(apart);
  if (torn !== undefined) {
    const gap = at + torn.length - torn.trimStart().length;
    return {
      end: at + torn.length,
      message: messages.apart,
      safety: 'safe',
      edits: [{ start: at, end: gap, text: '' }],
    };
  }
  const inWide = matchAt(wide);
  if (inWide !== undefined) {
    const link = inWide.trim().slice(1, -1);
    return { ...written(at, inWide, `(${link})`), message: messages.wide, safety: 'safe' };
  }
  const withSpaces = matchAt(spaced);
  if (withSpaces !== undefined && !/\w\s+\w/.test(withSpaces))
    return { ...written(at, withSpaces, withSpaces.replace(/\s+/g, '')), message: messages.spaced, safety: 'safe' };
  const open = matchAt(unclosed);
  if (open === undefined) return undefined;
  const end = at + open.replace(/[.,،؛:!؟?]+$/u, '').length;
  // Another bracket closes it further on: what stands between may be meant as part of the address.
  if (/^[^()\n]*\)/.test(text.slice(end))) return undefined;
  const safety = end === at + open.length ? 'safe' : 'unsafe';
  return { end, message: messages.unclosed, safety, edits: [{ start: end, end, text: ')' }] };
}

const written = (start: number, { length }: string, text: string): { end: number; edits: readonly Edit[] } => ({
  end: start + length,
  edits: [{ start, end: start + length, text }],
});

/** The bracket that opens the text of the link; with the exclamation mark of an image. */
function openingBefore(tokens: readonly Token[], closing: number): number | undefined {
  for (let i = closing - 1; i >= Math.max(0, closing - longest); i--) {
    const { kind, text, start } = tokens[i] ?? { kind: 'other', text: '', start: 0 };
    if (kind !== 'punctuation') continue;
    if (text === ']') return undefined;
    if (text === '[') return tokens[i - 1]?.text === '!' ? start - 1 : start;
  }
  return undefined;
}

/** In tokens. */
const longest = 60;

const messages = {
  apart: say(
    {
      en: 'The link is shown as text: no space belongs inside {signs}',
      ar: 'سيظهر الرابط نصًّا: لا مسافة داخل {signs}',
    },
    { signs: '](' },
  ),
  wide: {
    en: 'The link is shown as text: Markdown knows no full-width brackets',
    ar: 'سيظهر الرابط نصًّا: الأقواس العريضة لا تعمل في Markdown',
  },
  spaced: {
    en: 'The link is shown as text: its address has spaces in it',
    ar: 'سيظهر الرابط نصًّا: في عنوانه مسافات',
  },
  unclosed: {
    en: 'The link is shown as text: the bracket of its address is not closed',
    ar: 'سيظهر الرابط نصًّا: قوس العنوان غير مغلق',
  },
};
