import { fold } from '../text/fold';
import { say } from '../text/message';
import { wordsBefore } from '../text/neighbours';
import { isSetApart } from '../text/quotations';
import { wordSet } from '../text/talkedAbout';
import { isWord } from '../text/words';
import type { Token } from '../text/words';
import type { Paragraph } from '../text/paragraph';
import type { ParagraphCheck, Problem } from './check';
import { isGluedBracket, isOpening } from './support/gluedBrackets';
import { closingMarks, isMarkTalkedAbout, isPunctuation, letterCount } from './support/punctuationMarks';

/** A mark glued to the word that follows it: «كلمة،كلمة». */
export const missingSpace: ParagraphCheck = {
  id: 'missing-space',
  category: 'fluency/punctuation-spacing',
  severity: 'minor',
  title: { en: 'No space after a punctuation mark', ar: 'لا مسافة بعد علامة الترقيم' },
  reads: 'paragraph',

  *run(paragraph) {
    const { tokens, marks, isArabic } = paragraph;
    if (!isArabic) return;
    for (const index of marks) {
      const mark = tokens[index];
      if (!isPunctuation(mark)) continue;
      const next = tokens[index + 1];
      if (isGluedBracket(tokens, index)) {
        yield bracketProblem(tokens, index);
        continue;
      }
      const before = tokens[index - 1]?.kind === 'markup' ? tokens[index - 2] : tokens[index - 1];
      if (next === undefined || before === undefined || !isGlued(paragraph, before, mark, next)) continue;
      if (isMarkTalkedAbout(tokens, mark)) continue;
      yield {
        span: mark,
        message: say(message, { mark: mark.text, word: next.text }),
        fixes: [
          {
            title: say(fix, { mark: mark.text }),
            safety: 'safe',
            edits: [{ start: mark.end, end: mark.end, text: ' ' }],
          },
        ],
      };
    }
  },
};

function bracketProblem(tokens: readonly Token[], index: number): Problem {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const span = { start: mark?.start ?? 0, end: mark?.end ?? 0 };
  const opens = isOpening(mark);
  const word = (opens ? before : after)?.text ?? '';
  const at = opens ? span.start : span.end;
  const values = { mark: mark?.text ?? '', word };
  return {
    span,
    message: say(opens ? openingMessage : message, values),
    fixes: [
      { title: say(opens ? openingFix : fix, values), safety: 'safe', edits: [{ start: at, end: at, text: ' ' }] },
    ],
  };
}

const openingMessage = {
  en: 'A space is missing between {word} and {mark}',
  ar: 'تنقص مسافة بين {word} و{mark}',
};
const openingFix = { en: 'Add a space before {mark}', ar: 'إضافة مسافة قبل {mark}' };

const message = {
  en: 'A space is missing between {mark} and {word}',
  ar: 'تنقص مسافة بين {mark} و{word}',
};
const fix = { en: 'Add a space after {mark}', ar: 'إضافة مسافة بعد {mark}' };

function isGlued(paragraph: Paragraph, before: Token, mark: Token, next: Token): boolean {
  switch (mark.text) {
    case '،':
    case '؛':
      return endsPhrase(before) && beginsPhrase(next) && !areCoordinates(paragraph.text, before, next);
    case '؟':
    case '!':
      return (endsPhrase(before) || before.text === '؟' || before.text === '!') && isLongWord(next, 2);
    case ':':
      return before.kind === 'arabic' && isLongWord(next, 2) && isSentenceBefore(paragraph.tokens, mark);
    case '.':
      return isEndOfSentence(paragraph, before, mark, next);
    default:
      return false;
  }
}

const endsPhrase = (token: Token): boolean =>
  token.kind === 'arabic' ||
  token.kind === 'latin' ||
  token.kind === 'number' ||
  (token.kind === 'opaque' && !token.text.startsWith('<')) ||
  (isPunctuation(token) && closingMarks.has(token.text));

const beginsPhrase = (token: Token): boolean =>
  token.kind === 'arabic' || token.kind === 'latin' || token.text === '«' || token.text === '“';

/** «الفقرتان أ،ب» and «الخلية (الصف،العمود)» are one reference each. */
const areCoordinates = (text: string, before: Token, next: Token): boolean =>
  (isLetter(before) && isLetter(next)) || (text[before.start - 1] === '(' && text[next.end] === ')');

const isLetter = (token: Token): boolean => isWord(token) && letterCount(token) === 1;

const isLongWord = (token: Token, letters: number): boolean => token.kind === 'arabic' && letterCount(token) >= letters;

/** «كتب:أحمد علي», «الاسم:أحمد» are bylines and forms; a sentence before a colon has more words. */
const isSentenceBefore = (tokens: readonly Token[], mark: Token): boolean =>
  wordsBefore(tokens, mark.start, sentence).length === sentence;

const sentence = 3;

/**
 * Titles and abbreviations glue short words together: «د.علي», «أ.د.محمد», «ق.م», «غ.ب». What has no space before its
 * full stop, and a dot before or behind itself, is a name of a file or a place in a network: «موقع.وزارة.مصر».
 */
function isEndOfSentence(paragraph: Paragraph, before: Token, mark: Token, next: Token): boolean {
  const { text } = paragraph;
  const isEnd = before.kind === 'arabic' ? isLongWord(before, 4) : before.text === '»' || before.text === '”';
  if (!isEnd || !isLongWord(next, 2) || domains.has(fold(next.text))) return false;
  const isChained = /[./]/.test(text[before.start - 1] ?? '') || /^[./]\S/.test(text.slice(next.end, next.end + 2));
  return !isChained && !isSetApart(paragraph, mark);
}

/** Domains of the Arab countries, and what is heard of others: «أوبن أوفيس.أورغ». */
const domains = wordSet(
  'مصر السعودية السعوديه امارات شبكة موقع تونس المغرب قطر عمان الاردن فلسطين سورية سوريا عراق الجزائر اليمن السودان البحرين ليبيا موريتانيا بازار عرب كوم نت أورغ أورج أورك دوت',
);
