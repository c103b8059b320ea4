import { joinedBefore } from '../text/joins';
import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import { Trait } from '../text/traits';
import type { Token } from '../text/words';
import type { ParagraphCheck, Problem } from './check';
import { latinTwins } from './support/latinTwins';

/** Letters that an engine left from another alphabet: «النموذжج», «البياناتs», «هذا 的 مثال», «ОpenAI» with a Cyrillic О. */
export const foreignScript: ParagraphCheck = {
  id: 'foreign-script',
  category: 'accuracy/foreign-script',
  severity: 'major',
  title: { en: 'Letters of another alphabet', ar: 'حروف من أبجدية أخرى' },
  reads: 'paragraph',
  needs: Trait.latin | Trait.foreign,

  *run(paragraph) {
    const { tokens, isArabic } = paragraph;
    if (!isArabic) return;
    const foreign = tokens.filter(({ kind }) => kind === 'foreign').length;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'foreign' && token?.kind !== 'latin') continue;
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      if (isSetApart(paragraph, token)) continue;
      const problem =
        token.kind === 'latin'
          ? latinInWord(token, before, after, paragraph)
          : (twinProblem(tokens, index) ??
            foreignInWord(token, before, after) ??
            (foreign <= mostLeftOver ? leftOverProblem(token, paragraph) : undefined));
      if (problem !== undefined) yield problem;
    }
  },
};

const message = {
  en: '{actual} has letters of another alphabet in it; write the Arabic word',
  ar: 'في {actual} حروف من أبجدية أخرى؛ تُكتب كلها بحروف عربية',
};
const leftOver = {
  en: '{actual} is left over from another language; translate or delete it',
  ar: '{actual} بقيت من لغة أخرى؛ تُترجم أو تُحذف',
};
const twins = {
  en: '{actual} has {letters} of another alphabet that look Latin; write {expected}',
  ar: 'في {actual} حروف من أبجدية أخرى تشبه اللاتينية ({letters})؛ تُكتب {expected}',
};
const write = { en: 'Write {text}', ar: 'كتابة {text}' };
const writeLatin = { en: 'Write {text} in Latin letters', ar: 'كتابة {text} بحروف لاتينية' };

/** A paragraph with more of them speaks of another language. */
const mostLeftOver = 2;

const isArabicWord = (token: Token | undefined): token is Token & { readonly kind: 'arabic' } =>
  token?.kind === 'arabic';

/** «كيف تwork الآلة»: the letter that makes an Arabic verb, joined to an English one. */
const verbPrefix = /^[وفس]?[يت]$/;

/** Only the plural s of an English word, or a few small letters within an Arabic one: «الـPDFات» is made on purpose. */
function latinInWord(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  { tokens }: Paragraph,
): Problem | undefined {
  if (!isArabicWord(before) || before.text.endsWith('\u0640') || !/^[a-z]+$/.test(token.text)) return undefined;
  if (isArabicWord(after)) {
    if (joinedBefore(tokens, token).span.start < token.start || after.text.startsWith('\u0640')) return undefined;
    const word = { start: before.start, end: after.end };
    return { span: word, message: say(message, { actual: before.text + token.text + after.text }) };
  }
  if (verbPrefix.test(before.text) && token.text.length >= 3) {
    const span = { start: before.start, end: token.end };
    return { span, message: say(message, { actual: before.text + token.text }) };
  }
  if (token.text !== 's' || before.text.length < 4 || (after !== undefined && !endsWord(after))) return undefined;
  const span = { start: before.start, end: token.end };
  return {
    span,
    message: say(message, { actual: before.text + token.text }),
    fixes: [
      {
        title: say(write, { text: before.text }),
        safety: 'safe',
        edits: [{ start: token.start, end: token.end, text: '' }],
      },
    ],
  };
}

const endsWord = ({ kind }: Token): boolean => kind === 'space' || kind === 'punctuation';

/** «النموذжج», but not «أشعة βـ» or «الـΔ»: single Greek letters are signs. */
function foreignInWord(token: Token, before: Token | undefined, after: Token | undefined): Problem | undefined {
  if (isGreekSign(token)) return undefined;
  const start = isArabicWord(before) && !isPrefix(before) ? before.start : undefined;
  const end = isArabicWord(after) && !after.text.startsWith('\u0640') ? after.end : undefined;
  if (start === undefined && end === undefined) return undefined;
  const span = { start: start ?? token.start, end: end ?? token.end };
  const actual = `${start === undefined ? '' : (before?.text ?? '')}${token.text}${end === undefined ? '' : (after?.text ?? '')}`;
  return { span, message: say(message, { actual }) };
}

const isGreekSign = ({ text }: Token): boolean => /^[\u0370-\u03FF]{1,2}$/.test(text);

/** What Arabic joins to a foreign name: «وМосква», «بـ東京». */
const isPrefix = ({ text }: Token): boolean => text.endsWith('\u0640') || /^[وفبكل]?(?:ال)?$/.test(text);

/** «ОpenAI», «АI»: the whole word reads as Latin, and part of it is. */
function twinProblem(tokens: readonly Token[], index: number): Problem | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const first = tokens[index - 1]?.kind === 'latin' ? index - 1 : index;
  const last = tokens[index + 1]?.kind === 'latin' ? index + 1 : index;
  const latin = latinTwins(token.text);
  if (first === last || latin === undefined) return undefined;
  const parts = tokens.slice(first, last + 1);
  const actual = parts.map(({ text }) => text).join('');
  const text = parts.map((part) => (part === token ? latin : part.text)).join('');
  const start = parts[0]?.start ?? token.start;
  const end = parts.at(-1)?.end ?? token.end;
  return {
    span: { start, end },
    message: say(twins, { actual, letters: token.text, expected: text }),
    fixes: [
      {
        title: say(writeLatin, { text }),
        safety: 'safe',
        edits: [{ start: token.start, end: token.end, text: latin }],
      },
    ],
  };
}

/** After these the word of another language is the matter. */
const namesOfWords = wordSet(`
  كلمة كلمتا لفظ لفظة حرف حروف رمز عبارة اسم اسمه اسمها باسم مصطلح عنوان عنوانه جذر فعل مقطع علامة يسمى تسمى يدعى تدعى
  بالروسية بالصينية باليابانية بالكورية باليونانية بالعبرية بالأوكرانية بالهندية بالفارسية تعني يعني معناه تكتب يكتب`);

/** A word in small Cyrillic letters or a few Chinese signs, alone in the middle of an Arabic sentence. */
function leftOverProblem(token: Token, paragraph: Paragraph): Problem | undefined {
  const { tokens } = paragraph;
  if (!/^[\u0430-\u045F]+$|^[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]{1,4}$/.test(token.text)) return undefined;
  if (solidBefore(tokens, token.start)?.kind !== 'arabic' || solidAfter(tokens, token.end)?.kind !== 'arabic')
    return undefined;
  if (isNamedBefore(tokens, token, namesOfWords, 4)) return undefined;
  return { span: token, message: say(leftOver, { actual: token.text }) };
}
