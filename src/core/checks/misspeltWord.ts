import { plainWord } from '../spelling/spelling';
import type { Misspelling } from '../spelling/spelling';
import { respell } from '../spelling/respell';
import type { Confusion, Habit } from '../spelling/variants';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { isSetApart } from '../text/quotations';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import type { Fix } from './check';

interface Suspect extends Misspelling {
  readonly token: Token;
}

interface Notes {
  readonly suspects: readonly Suspect[];
  /** Words of the paragraph that are written with what the suspects lack, by confusion. */
  readonly right: Readonly<Record<Habit, number>>;
}

const habits = ['hamza', 'ta-marbuta'] as const satisfies readonly Habit[];

/** As `Notes`, counted over the article. */
type Survey = Readonly<Record<Habit, { suspects: number; right: number }>>;

/** This many faults, with hardly a right word beside them, are a habit, not slips. */
const habit = { suspects: 3, rightPerSuspect: 1 / 3 };

/** A word that is none, though a neighbour in a known confusion is one: «اعلان», «الجامعه», «إستخدام», «ينتضر». */
export const misspeltWord = articleCheck<Notes, Survey>({
  id: 'misspelt-word',
  category: 'fluency/spelling',
  severity: 'minor',
  title: { en: 'Misspelt word', ar: 'خطأ إملائي' },
  reads: 'article',

  gather(paragraph, { spelling }) {
    const right = { hamza: 0, 'ta-marbuta': 0 };
    if (spelling === undefined || !paragraph.isArabic) return { suspects: [], right };
    const suspects: Suspect[] = [];
    for (const token of paragraph.tokens) {
      if (token.kind !== 'arabic') continue;
      if (withHamza.test(token.text)) right.hamza++;
      if (withTaMarbuta.test(token.text)) right['ta-marbuta']++;
      if (isVerse(token.text) || isSetApart(paragraph, token)) continue;
      const word = plainWord(token.text);
      const misspelling = word === undefined ? undefined : spelling.misspellingOf(word);
      if (misspelling !== undefined) suspects.push({ ...misspelling, token });
    }
    return { suspects, right };
  },

  createSurvey: () => ({ hamza: { suspects: 0, right: 0 }, 'ta-marbuta': { suspects: 0, right: 0 } }),

  count(survey, { notes }, by) {
    for (const { habit: name } of notes.suspects) if (name !== undefined) survey[name].suspects += by;
    for (const name of habits) survey[name].right += by * notes.right[name];
  },

  gist: ({ notes }, survey) =>
    notes.suspects.length === 0 ? undefined : habits.filter((name) => isHabit(survey[name])).join(' '),

  *conclude({ notes }, survey) {
    for (const { token, confusion, suggestions, habit: name } of notes.suspects) {
      if (name !== undefined && isHabit(survey[name])) continue;
      const texts = suggestions.map((suggestion) => respell(token.text, suggestion));
      const { start, end } = token;
      const safety = certain.has(confusion) && texts.length === 1 ? 'safe' : 'unsafe';
      yield {
        span: { start, end },
        message: say(messages[confusion], { actual: token.text, expected: texts[0] ?? '' }),
        fixes: texts.map((text): Fix => ({ title: say(fix, { text }), safety, edits: [{ start, end, text }] })),
      };
    }
  },
});

const withHamza = /^[وفبكل]?(?:ال|ل)?[أإ]/;
const withTaMarbuta = /ة[\u064B-\u0652]*$/;

/** Verse and scripture, fully vowelled, spell as they please. */
const isVerse = (text: string): boolean => (text.match(/[\u064E-\u0650\u0652\u0670]/g)?.length ?? 0) >= 3;

const isHabit = ({ suspects, right }: Survey[Habit]): boolean =>
  suspects >= habit.suspects && right <= suspects * habit.rightPerSuspect;

/** Where one word is meant, it is this one. */
const certain: ReadonlySet<Confusion> = new Set(['hamza', 'ta-marbuta', 'alif-maqsura', 'hamza-seat', 'tanwin']);

const messages: Readonly<Record<Confusion, Bilingual>> = {
  hamza: {
    en: '{actual} has a wrong or missing hamza; write {expected}',
    ar: 'خطأ في الهمزة في {actual}؛ تُكتب {expected}',
  },
  'hamza-seat': {
    en: 'The hamza of {actual} is on the wrong letter; write {expected}',
    ar: 'رسم الهمزة خطأ في {actual}؛ تُكتب {expected}',
  },
  'ta-marbuta': {
    en: '{actual} confuses ة and ه; write {expected}',
    ar: 'خلط بين التاء المربوطة والهاء في {actual}؛ تُكتب {expected}',
  },
  'open-ta': {
    en: '{actual} ends in ت where ة is meant; write {expected}',
    ar: 'تاء مفتوحة مكان المربوطة في {actual}؛ تُكتب {expected}',
  },
  'alif-maqsura': {
    en: '{actual} should end in ى (alif maqsura); write {expected}',
    ar: '{actual} آخرها ألف مقصورة؛ تُكتب {expected}',
  },
  tanwin: {
    en: '{actual} has an alif too many behind its hamza; write {expected}',
    ar: 'لا ألف بعد الهمزة في {actual}؛ تُكتب {expected}',
  },
  dad: {
    en: '{actual} confuses ض and ظ; write {expected}',
    ar: 'خلط بين الضاد والظاء في {actual}؛ تُكتب {expected}',
  },
};
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };
