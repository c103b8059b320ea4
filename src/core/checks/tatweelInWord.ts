import { plainWord } from '../spelling/spelling';
import type { Spelling } from '../spelling/spelling';
import { TATWEEL } from '../text/arabic';
import { isInflected } from '../spelling/letterSlips';
import { say } from '../text/message';
import { solidAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import { createHabitSurvey } from './support/habitSurvey';
import type { HabitPlace, HabitSurvey } from './support/habitSurvey';
import { letterCount } from './support/punctuationMarks';

interface Stretched extends HabitPlace {
  readonly text: string;
}

/** So many come from a printed page whose lines were filled with them, which is reported once. */
const habit = 8;

const none: readonly Stretched[] = [];

/** A word stretched by tatweel: «العـــربية», «كـتاب». */
export const tatweelInWord = articleCheck<readonly Stretched[], HabitSurvey>({
  id: 'tatweel-in-word',
  category: 'fluency/orthography',
  severity: 'minor',
  title: { en: 'Tatweel inside a word', ar: 'تطويل داخل الكلمة' },
  reads: 'article',

  gather(paragraph, { spelling }) {
    if (!paragraph.isArabic || !paragraph.text.includes(TATWEEL)) return none;
    const stretched = paragraph.tokens.filter(isStretched);
    if (stretched.length === 0 || isDecoration(paragraph, stretched)) return none;
    return stretched
      .filter((token) => !isOnPurpose(paragraph, token) && !setsOff(token.text, spelling))
      .map(({ start, end, text }) => ({ start, end, text, edit: { start, end, text: shortened(text) } }));
  },

  mayConclude: (stretched) => stretched.length > 0,

  createSurvey: createHabitSurvey,

  count(survey, { paragraph, notes }, by) {
    survey.count(paragraph, notes, 0, by);
  },

  gist({ paragraph }, survey, { orderOf }) {
    if (survey.faults < habit) return 'slips';
    return survey.beginsIn(paragraph, orderOf) ? 'habit' : undefined;
  },

  countsSame: (a, b) => a.length === b.length,

  *conclude({ notes }, survey) {
    const isThroughout = survey.faults >= habit;
    for (const { start, end, text, edit } of isThroughout ? notes.slice(0, 1) : notes) {
      const values = { actual: text, expected: edit.text };
      yield {
        span: { start, end },
        message: say(isThroughout ? throughout : message, values),
        fixes: [
          isThroughout
            ? { title: say(fixThroughout), safety: 'safe', edits: [edit], everywhere: survey.edits }
            : { title: say(fix, values), safety: 'safe', edits: [edit] },
        ],
      };
    }
  },
});

const message = {
  en: '{actual} is stretched by tatweel; write {expected}',
  ar: 'في {actual} تطويل؛ تُكتب {expected}',
};
const throughout = {
  en: 'Words are stretched by tatweel throughout the article, here for the first time: {actual}, for {expected}',
  ar: 'في كلمات المقال تطويل كثير، وهذا أول موضع: {actual}، والأصل {expected}',
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };
const fixThroughout = {
  en: 'Write the words of the whole article without tatweel',
  ar: 'كتابة كلمات المقال كله بلا تطويل',
};

/** Between two letters of a word of three or more; not «هـ», «بـ», «ـها», «كـم», and not as the seat of a vowel mark. */
const isStretched = (token: Token): boolean =>
  token.kind === 'arabic' &&
  token.text.includes(TATWEEL) &&
  /[\u0620-\u063F\u0641-\u064A]\u0640+[\u0620-\u063F\u0641-\u064A]/.test(token.text) &&
  !vowelled.test(token.text) &&
  letterCount(token) >= 3;

/** Short vowels written out, or Quranic signs: scripture and verse. */
const vowelled = /\u0671|[\u064E-\u0650\u0652\u0670\u06D6-\u06ED]/;

/** A heading in stretched letters, or a verse whose halves were made equally long. */
function isDecoration({ tokens, text }: Paragraph, stretched: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'arabic' && letterCount(token) > 1).length;
  return stretched.length * 2 >= words || /\*{3}|\* \*|\t| {4}|\u06DD/.test(text);
}

/** The voice that is drawn out («جميـــل!»), the end of a verse, and the spelling that is talked about. */
function isOnPurpose(paragraph: Paragraph, token: Token): boolean {
  const { tokens } = paragraph;
  if (isSetApart(paragraph, token) || isNamedBefore(tokens, token, spellingNames, 2)) return true;
  const after = solidAfter(tokens, token.end);
  if (after === undefined || paragraph.text[token.end] === '\n') return true;
  return after.text === '!' || after.text === '…' || paragraph.text.startsWith('..', after.start);
}

/** A foreign name is set off so from what is joined to it: «لـميتا», «الـسوشيال ميديا»; as are endings: «وـها». */
function setsOff(text: string, spelling: Spelling | undefined): boolean {
  const [joined = ''] = /^[وفأ]?(?:\u0627?\u0644|[بك])?\u0640+/.exec(text) ?? [];
  if (joined === '') return false;
  const rest = plainWord(text.slice(joined.length).replaceAll(TATWEEL, ''));
  if (/^[وأ]\u0640/.test(joined) || rest === undefined || spelling?.isListed(rest) !== true) return true;
  // فيسبوك is a word of the dictionary too, but names have no article and no ending.
  if (joined.includes('\u0627')) return !spelling.isListed(`ال${rest}`);
  return !joined.includes('\u0643') && !isInflected(rest);
}

const spellingNames = wordSet('كلمة لفظ حرف تطويل كشيدة مد رسم كتابة تكتب اسم شعار وسم');

/** Before the article ل takes the place of its alif: «لـالجمهور» is للجمهور. */
const shortened = (text: string): string =>
  text.replace(/^([وف]?)\u0644\u0640+\u0627\u0644/, '$1\u0644\u0644').replaceAll(TATWEEL, '');
