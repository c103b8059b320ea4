import { say } from '../text/message';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { Edit, ParagraphCheck } from './check';
import { isMarkTalkedAbout, letterCount } from './support/punctuationMarks';

const EM_DASH = '\u2014';
const EN_DASH = '\u2013';

/** Two hyphens for a dash («كلمة -- كلمة»), or an English dash glued to the words on both sides («كلمة—كلمة»). */
export const malformedDash: ParagraphCheck = {
  id: 'malformed-dash',
  category: 'fluency/punctuation',
  severity: 'minor',
  title: { en: 'Dash of two hyphens, or glued to its words', ar: 'شرطة مكتوبة على غير صورتها' },
  reads: 'paragraph',

  *run({ tokens, marks, text, isArabic }) {
    if (!isArabic || !(text.includes('--') || text.includes(EM_DASH))) return;
    for (const index of marks) {
      const token = tokens[index];
      if (token === undefined) continue;
      const found = token.text === EM_DASH ? gluedDash(tokens, index) : hyphens(tokens, index);
      if (found === undefined || isMarkTalkedAbout(tokens, token)) continue;
      const { start, end, text: written } = found;
      yield {
        span: { start, end },
        message: token.text === EM_DASH ? messages.glued : messages.hyphens,
        fixes: [{ title: say(fix, { text: written.trim() }), safety: 'safe', edits: [found] }],
      };
    }
  },
};

const messages = {
  hyphens: { en: 'Hyphens stand for a dash', ar: 'كُتبت شرطات قصيرة مكان الشرطة' },
  glued: {
    en: 'Arabic sets a space on both sides of a dash',
    ar: 'تُكتب الشرطة بين الكلمتين وعن جانبيها مسافتان',
  },
};
const fix = { en: 'Write {text} with a space on both sides', ar: 'كتابة {text} وعن جانبيها مسافتان' };

/** «كلمة—كلمة» */
function gluedDash(tokens: readonly Token[], index: number): Edit | undefined {
  const [before, dash, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (dash === undefined || !isWholeWord(before) || !isWholeWord(after)) return undefined;
  return { start: dash.start, end: dash.end, text: ` ${EM_DASH} ` };
}

/** «كلمة -- كلمة», «كلمة---كلمة»; not «--lang», nor a row of them. */
function hyphens(tokens: readonly Token[], index: number): Edit | undefined {
  const first = tokens[index];
  if (first?.text !== '-' || tokens[index - 1]?.text === '-') return undefined;
  const last = tokens[index + 2]?.text === '-' ? index + 2 : index + 1;
  const second = tokens[last];
  if (second?.text !== '-') return undefined;
  const [before, after] = [tokens[index - 1], tokens[last + 1]];
  const isSpaced = before?.text === ' ' && after?.text === ' ';
  const words = isSpaced ? [tokens[index - 2], tokens[last + 2]] : [before, after];
  if (!words.every(isWholeWord)) return undefined;
  const span: Span = { start: first.start, end: second.end };
  return { ...span, text: isSpaced ? EN_DASH : ` ${EN_DASH} ` };
}

const isWholeWord = (token: Token | undefined): boolean => token?.kind === 'arabic' && letterCount(token) > 1;
