import { ALIF_MAQSURA, YA } from '../text/arabic';
import { endsInYa, hasFinalYa } from '../morphology/finalYa';
import { plainWord } from '../spelling/spelling';
import type { Spelling } from '../spelling/spelling';
import { say } from '../text/message';
import { remember } from '../text/remember';
import type { Token } from '../text/words';
import { articleCheck } from './check';

interface Suspect {
  readonly token: Token;
  /** With ي it is a word. */
  readonly isSure: boolean;
}

interface Notes {
  /** Words that end in ى where the language has ي. */
  readonly suspects: readonly Suspect[];
  /** Words rightly written with a final ي. */
  readonly right: number;
}

/** As `Notes`, counted over the article. */
interface Survey {
  suspects: number;
  right: number;
}

/** This many faults, with hardly a right word beside them, are the habit of a newspaper (Egypt), not a slip. */
const habit = { suspects: 2, rightPerSuspect: 1 / 3 };

/** A short vowel written out: verse and scripture, which spell as they please («فِى» in the Uthmanic spelling). */
const vowelled = /[\u064E-\u0650\u0652\u0670]/;

/** Final ى for ي: «الاصطناعى», «فى». Silent where the whole article is written that way. */
export const finalYa = articleCheck<Notes, Survey>({
  id: 'final-ya',
  category: 'fluency/orthography',
  severity: 'minor',
  title: { en: 'Final ى where ي is meant', ar: 'ألف مقصورة مكان الياء في آخر الكلمة' },
  reads: 'article',

  gather({ tokens }, { spelling }) {
    const suspects: Suspect[] = [];
    let right = 0;
    for (const token of tokens) {
      if (token.kind !== 'arabic' || endsInAnotherLetter(token.text)) continue;
      if (hasFinalYa(token.text)) right++;
      else if (mayBeSuspect(token.text)) {
        const isListed = isYaByList(token.text);
        if (!isListed && spelling === undefined) continue;
        const isWord = spelling === undefined || isYaByDictionary(token.text, spelling);
        if (isListed || isWord) suspects.push({ token, isSure: isWord });
      }
    }
    return { suspects, right };
  },

  mayConclude: ({ suspects }) => suspects.length > 0,

  createSurvey: () => ({ suspects: 0, right: 0 }),

  count(survey, { notes }, by) {
    survey.suspects += by * notes.suspects.length;
    survey.right += by * notes.right;
  },

  gist: (_noted, survey) => (isHabit(survey) ? undefined : 'slips'),

  countsSame: (a, b) => a.suspects.length === b.suspects.length && a.right === b.right,

  *conclude({ notes }) {
    for (const {
      token: { start, end, text },
      isSure,
    } of notes.suspects) {
      const at = text.lastIndexOf(ALIF_MAQSURA);
      const expected = `${text.slice(0, at)}${YA}${text.slice(at + 1)}`;
      yield {
        span: { start, end },
        message: say(message, { actual: text, expected }),
        fixes: [
          {
            title: say(fix, { expected }),
            safety: isSure ? 'safe' : 'unsafe',
            edits: [{ start, end, text: expected }],
          },
        ],
      };
    }
  },
});

const isHabit = ({ suspects, right }: Survey): boolean =>
  suspects >= habit.suspects && right <= suspects * habit.rightPerSuspect;

const message = {
  en: '{actual} ends in ى (alif maqsura); write {expected}',
  ar: '{actual} كُتبت بألف مقصورة؛ تُكتب {expected} بالياء',
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };

/** Neither ى nor ي nor a mark: most words. */
function endsInAnotherLetter(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0x621 && unit <= 0x648 && unit !== 0x640;
}

const lastLetter = (text: string): string => text.replace(/[\u064B-\u065F\u0670\u0640]+$/, '').slice(-1);

const mayBeSuspect = remember(
  (text) => text.includes(ALIF_MAQSURA) && lastLetter(text) === ALIF_MAQSURA && !vowelled.test(text),
);

const isYaByList = remember(endsInYa);

/** أعتى, أقسى: elatives; مقتنى, مستدعى: passive participles. No list has all of them. And two cities. */
const rightly = /^[وف]?[بكل]?(?:ال)?(?:أ..|م.*|بصر|بخار)ى$/;

/** Only the form in ي is a word, and a relational adjective, which has a feminine in ية: معدنية, برلمانية. */
function isYaByDictionary(text: string, { isListed, isKnown, isCommon }: Spelling): boolean {
  const word = plainWord(text);
  if (word === undefined || isListed(word)) return endsInYa(text);
  const expected = `${word.slice(0, -1)}${YA}`;
  if (isYaByList(text)) return isKnown(expected);
  return (
    word.length >= 4 && !rightly.test(word) && isListed(expected) && isListed(`${expected}ة`) && isCommon(expected)
  );
}
