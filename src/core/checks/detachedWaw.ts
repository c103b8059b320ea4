import { WAW } from '../text/arabic';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { cover } from '../text/span';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import { createHabitSurvey } from './support/habitSurvey';
import type { HabitPlace, HabitSurvey } from './support/habitSurvey';
import { letterCount } from './support/punctuationMarks';

/** The conjunction and its word. */
interface Place extends HabitPlace {
  readonly text: string;
}

interface Notes {
  readonly detached: readonly Place[];
  /** Words to which the conjunction is joined for certain: «والاقتصاد». */
  readonly joined: number;
}

/** So many, with hardly a joined one beside them, are the way the writer types, which is reported once. */
const habit = { detached: 5, joinedPerDetached: 1 / 3 };

const none: readonly Place[] = [];

/** The conjunction و by itself before an Arabic word: «السياسة و الاقتصاد». */
export const detachedWaw = articleCheck<Notes, HabitSurvey>({
  id: 'detached-waw',
  category: 'fluency/orthography',
  severity: 'minor',
  title: { en: 'Waw (and) detached from its word', ar: 'واو العطف مفصولة عن كلمتها' },
  reads: 'article',

  gather(paragraph) {
    const { tokens, isArabic } = paragraph;
    if (!isArabic) return { detached: none, joined: 0 };
    let detached: Place[] | undefined;
    let joined = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'arabic' || !token.text.startsWith(WAW)) continue;
      if (token.text.startsWith('وال')) joined++;
      const word = token.text === WAW ? wordOf(paragraph, index) : undefined;
      if (word === undefined) continue;
      const edit = { start: token.end, end: word.start, text: '' };
      (detached ??= []).push({ ...cover(token, word), text: token.text + word.text, edit });
    }
    return { detached: detached ?? none, joined };
  },

  mayConclude: ({ detached }) => detached.length > 0,

  createSurvey: createHabitSurvey,

  count(survey, { paragraph, notes: { detached, joined } }, by) {
    survey.count(paragraph, detached, joined, by);
  },

  gist({ paragraph }, survey, { orderOf }) {
    if (!isHabit(survey)) return 'slips';
    return survey.beginsIn(paragraph, orderOf) ? 'habit' : undefined;
  },

  countsSame: (a, b) => a.detached.length === b.detached.length && a.joined === b.joined,

  *conclude({ notes: { detached } }, survey) {
    const isThroughout = isHabit(survey);
    for (const { start, end, text, edit } of isThroughout ? detached.slice(0, 1) : detached) {
      yield {
        span: { start, end },
        message: say(isThroughout ? throughout : message, { text }),
        fixes: [
          isThroughout
            ? { title: say(fixThroughout), safety: 'safe', edits: [edit], everywhere: survey.edits }
            : { title: say(fix, { text }), safety: 'safe', edits: [edit] },
        ],
      };
    }
  },
});

const message = {
  en: 'و is joined to the word behind it: {text}',
  ar: 'تُوصل الواو بما بعدها: {text}',
};
const throughout = {
  en: 'The article detaches و from the word behind it throughout, here for the first time; it is joined: {text}',
  ar: 'الواو مفصولة عما بعدها في المقال كله، وهذا أول موضع؛ تُوصل به: {text}',
};
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };
const fixThroughout = {
  en: 'Join each و to its word in the whole article',
  ar: 'وصل كل واو بكلمتها في المقال كله',
};

const isHabit = ({ faults, right }: HabitSurvey): boolean =>
  faults >= habit.detached && right <= faults * habit.joinedPerDetached;

/** The word that a waw which stands by itself belongs to. Undefined: it is a letter, or house styles differ. */
function wordOf(paragraph: Paragraph, index: number): Token | undefined {
  const { tokens } = paragraph;
  const [before, waw, space, word] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (waw === undefined || space?.text !== ' ' || word?.kind !== 'arabic' || letterCount(word) < 2) return undefined;
  if (before !== undefined && before.kind !== 'space') return undefined;
  if (tokens[index - 2]?.text === ':' || isItem(tokens, index) || isNamedBefore(tokens, waw, letterNames, 1))
    return undefined;
  if (isSetApart(paragraph, waw) || isPersian(tokens, index) || isAmongJudges(tokens, index)) return undefined;
  return word;
}

/** In tokens, spaces among them. */
const phrase = 6;

/** In a row of letters: «أ، ب، ج، د، هـ، و», «من أ إلى و». */
function isItem(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(Math.max(0, index - phrase), index).filter(({ kind }) => kind === 'arabic');
  const last = words.at(-1);
  const item = last?.text === 'إلى' || last?.text === 'حتى' ? words.at(-2) : last;
  return item !== undefined && letterCount(item) === 1;
}

/** What has the letter for its name. */
const letterNames = wordSet(`
  حرف حروف واو عطف معية رمز زر مفتاح بند بنود فقرة فقرات مادة نقطة قسم ملحق جدول شكل مجموعة فئة صف عمود
  خلية محطة بوابة مبنى قاعة شعبة خط خيار إجابة نوع درجة مستوى منطقة قطاع فيتامين كلمة لفظ
`);

/** In tokens: a row of names behind the title that they share. */
const rowOfNames = 40;

/** Courts write a row of names so: «السادة القضاة / أحمد فتحى و سامح إبراهيم و هشام عز الدين». */
function isAmongJudges(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - rowOfNames); i--) {
    const text = tokens[i]?.text ?? '';
    if (text === '/') return tokens[i - 1]?.kind === 'space' && tokens[i + 1]?.kind === 'space';
    if (/[.؟!;؛:،\n]/.test(text)) return false;
  }
  return false;
}

/** Persian and Urdu write their «and» by itself: «گلستان و بوستان». */
const persianLetters = /[\u067E\u0679\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BE\u06C1\u06CC\u06D2]/;

const isPersian = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - phrase), index + phrase + 1)
    .some(({ kind, text }) => kind === 'arabic' && persianLetters.test(text));
