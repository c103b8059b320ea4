import { endsInYa } from '../morphology/finalYa';
import { plainWord } from '../spelling/spelling';
import type { Spelling } from '../spelling/spelling';
import { ALIF_MAQSURA, TA_MARBUTA, YA } from '../text/arabic';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { Trait } from '../text/traits';
import type { Token } from '../text/words';
import type { Fix, ParagraphCheck } from './check';
import { otherLanguage, persianDigits } from './support/persianDigits';
import { arabicLettersOf, isStoredBackwards, presentationForm } from './support/presentationForms';

/** Letters of Persian, Urdu, Kurdish and Sindhi that are Arabic letters in another code. */
const counterparts = new Map([
  ['\u06A9', '\u0643'], // keheh
  ['\u06AA', '\u0643'], // swash kaf
  ['\u06CC', YA],
  ['\u06D2', YA], // yeh barree
  ['\u06C1', '\u0647'], // heh goal
  ['\u06BE', '\u0647'], // heh doachashmee
  ['\u06D5', '\u0647'], // ae
  ['\u06C3', TA_MARBUTA], // teh marbuta goal
]);
const variant = /[\u06A9\u06AA\u06CC\u06D2\u06C1\u06BE\u06D5\u06C3]/g;

/** A word that has the letter as Arabic text has it. */
const arabicOwn = /[\u0643\u064A]/;

/** An Arabic letter in the code of another language or of old fonts: «الکتاب», «إلی», «اﻷول». */
export const letterVariant: ParagraphCheck = {
  id: 'letter-variant',
  category: 'fluency/character-encoding',
  severity: 'minor',
  title: { en: 'Arabic letter in a foreign code', ar: 'حرف عربي برمز غير عربي' },
  reads: 'paragraph',
  needs: Trait.otherArabic | Trait.digit,

  *run(paragraph, { spelling }) {
    if (!paragraph.isArabic) return;
    if ((paragraph.traits & Trait.digit) !== 0) yield* persianDigits(paragraph);
    if ((paragraph.traits & Trait.otherArabic) === 0) return;
    const words = paragraph.tokens.filter(({ kind }) => kind === 'arabic');
    const isTypedSo = isMostlyForeign(words);
    for (const [index, token] of words.entries()) {
      const { start, end, text } = token;
      // A single letter is talked about, or is the sign of the Hijri year: «1445 ﻫ».
      if (text.length === 1) continue;
      const hasForm = presentationForm.test(text);
      const hasVariant = text.search(variant) >= 0;
      if (!hasForm && !hasVariant) continue;
      if (hasVariant && (isTypedSo || isForeignWord(words, index, spelling, paragraph))) continue;
      const texts = hasForm && isStoredBackwards(text) ? [] : mended(arabicLettersOf(text), spelling);
      yield {
        span: { start, end },
        message: say(hasVariant ? message : formMessage, { actual: text }),
        fixes: texts.map((expected): Fix => ({
          title: say(fix, { text: expected }),
          safety: texts.length === 1 ? 'safe' : 'unsafe',
          edits: [{ start, end, text: expected }],
        })),
      };
    }
  },
};

const message = {
  en: '{actual} looks Arabic but has a letter of Persian or Urdu; readers who search for the word will not find it',
  ar: '{actual} فيها حرف فارسي أو أردي يشبه العربي، فلا يجدها من يبحث عنها',
};
const formMessage = {
  en: '{actual} is written with the letter shapes of old fonts; use ordinary letters',
  ar: '{actual} مكتوبة بأشكال حروف من خطوط قديمة؛ تُكتب بالحروف العادية',
};
const fix = { en: 'Write {text} in Arabic letters', ar: 'كتابة {text} بحروف عربية' };

/** A paragraph in which these letters rule is Persian or Urdu, or typed so throughout. */
function isMostlyForeign(words: readonly Token[]): boolean {
  let foreign = 0;
  let own = 0;
  for (const { text } of words) {
    if (text.search(variant) >= 0) foreign++;
    else if (arabicOwn.test(text)) own++;
    if (otherLanguage.test(text)) foreign++;
  }
  return foreign > own && foreign > 1;
}

/** A word of a Persian or Urdu phrase: «کلیله ودمنه», «زندگی». */
function isForeignWord(
  words: readonly Token[],
  index: number,
  spelling: Spelling | undefined,
  paragraph: Paragraph,
): boolean {
  const token = words[index];
  if (token === undefined || otherLanguage.test(token.text) || isSetApart(paragraph, token)) return true;
  if (!isWordOfArabic(token.text, spelling)) return true;
  return words
    .slice(Math.max(0, index - phraseReach), index + phraseReach + 1)
    .some(
      (near) =>
        otherLanguage.test(near.text) || (near.text.search(variant) >= 0 && !isWordOfArabic(near.text, spelling)),
    );
}

/** Words of a phrase stand within this many of each other. */
const phraseReach = 3;

function isWordOfArabic(text: string, spelling: Spelling | undefined): boolean {
  if (/^[وف]?[بك]?ال.{3}/.test(text)) return true;
  return mended(text, spelling).some((word) => {
    const plain = plainWord(word);
    return plain !== undefined && spelling?.isKnown(plain) === true;
  });
}

/** Particles in ى, whose twins in ي are rare: إليّ. Not على, which may be the name علي. */
const withAlifMaqsura = new Set(['إلى', 'الى', 'وإلى', 'والى', 'حتى', 'وحتى', 'لدى', 'ولدى', 'متى', 'سوى', 'مدى']);

/** The word in Arabic letters. Several: the last letter may stand for either of two. */
function mended(text: string, spelling: Spelling | undefined): readonly string[] {
  const word = text.replace(variant, (letter) => counterparts.get(letter) ?? letter);
  const last = /[\u06CC\u06D2\u06D5](?=[\u064B-\u0652]*$)/.exec(text);
  if (last === null) return [word];
  const other = `${word.slice(0, last.index)}${last[0] === '\u06D5' ? TA_MARBUTA : ALIF_MAQSURA}${word.slice(last.index + 1)}`;
  if (last[0] !== '\u06D5' && endsInYa(other)) return [word];
  if (withAlifMaqsura.has(other)) return [other];
  const known = [word, other].filter((form) => {
    const plain = plainWord(form);
    return plain !== undefined && spelling?.isKnown(plain) === true;
  });
  // على before علي: the more frequent first.
  return known.length === 0 ? [word, other] : other === 'على' ? known.toReversed() : known;
}
