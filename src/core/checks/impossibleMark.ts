import { ALIF } from '../text/arabic';
import { say } from '../text/message';
import { solidAfter } from '../text/neighbours';
import { isSetApart } from '../text/quotations';
import type { Span } from '../text/span';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import { Trait } from '../text/traits';
import { fact } from '../text/wordForm';
import type { Token } from '../text/words';
import type { Edit, Fix, ParagraphCheck, Problem, Safety } from './check';
import { markFaultOf } from './support/markFaults';

/**
 * Vowel marks where none can stand. The order of shadda and vowel on a letter is no matter: Unicode holds both to be
 * the same (canonical equivalence), and both look the same.
 */
export const impossibleMark: ParagraphCheck = {
  id: 'impossible-mark',
  category: 'fluency/orthography',
  severity: 'minor',
  title: { en: 'Vowel mark in an impossible place', ar: 'حركة في موضع لا تقع فيه' },
  reads: 'paragraph',
  needs: Trait.mark,

  *run(paragraph) {
    const { tokens, isArabic } = paragraph;
    if (!isArabic) return;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.kind !== 'arabic' || !isSuspect(token)) continue;
      if (isSetApart(paragraph, token) || isTalkedAbout(tokens, token)) continue;
      const problem = startsWithMark.test(token.text) ? atStart(token, tokens, index) : inside(token);
      if (problem !== undefined) yield problem;
    }
  },
};

const marks = /[\u064B-\u0652]/;
const startsWithMark = /^[\u064B-\u0652]/;

const isSuspect = fact(
  (text) => marks.test(text) && !scripture.test(text) && (startsWithMark.test(text) || markFaultOf(text) !== undefined),
);

/** The Quran has a spelling of its own, with marks that nothing else uses. */
const scripture = /[\u0653-\u065F]|\u0670|\u0671|[\u0610-\u061A]|[\u06D6-\u06ED]/;

/** What introduces or explains a mark: «علامة الشدّة ّ», «الراء َ مفتوحة». */
const markNames = wordSet(`
  علامة علامات حركة حركات فتحة ضمة كسرة سكون شدة تنوين تشكيل ضبط رمز حرف محرف بفتح بضم بكسر بسكون بتشديد
  مفتوحة مضمومة مكسورة ساكنة مشددة مثلثة`);

function isTalkedAbout(tokens: readonly Token[], token: Token): boolean {
  const next = solidAfter(tokens, token.end);
  const behind = next && { start: next.end, end: next.end };
  return (
    isNamedBefore(tokens, token, markNames, 3) || (behind !== undefined && isNamedBefore(tokens, behind, markNames, 1))
  );
}

function inside({ start, end, text }: Token): Problem | undefined {
  const fault = markFaultOf(text);
  if (fault === undefined) return undefined;
  return {
    span: { start, end },
    message: say(messages[fault.kind], { word: text }),
    ...(fault.kind === 'two-vowels' ? { severity: 'neutral' } : {}),
    fixes: fault.mended.map((mended) => writing(mended, { start, end, text: mended }, fault.safety)),
  };
}

function atStart({ start, end, text }: Token, tokens: readonly Token[], index: number): Problem | undefined {
  const gap = tokens[index - 1];
  // Behind a no-break space or a dotted circle a mark is shown by itself, as Unicode has it.
  if (gap !== undefined && (gap.kind !== 'space' || gap.text.includes('\u00A0'))) return undefined;
  const rest = text.replace(/^[\u064B-\u0652]+/, '');
  const word = tokens[index - 2];
  // «كتاب ًا»: the end of the word before was torn off.
  if (rest === ALIF && gap?.text === ' ' && word?.kind === 'arabic' && !endsInMark.test(word.text)) {
    const span: Span = { start: word.start, end };
    const fix = writing(word.text + text, { start: gap.start, end: gap.end, text: '' }, 'safe');
    return { span, message: say(messages.torn, { word: word.text + text }), fixes: [fix] };
  }
  const without = { start, end: end - rest.length, text: '' };
  if (rest === '') {
    // Of the spaces on both sides one stays.
    const isBetween = gap?.text === ' ' && tokens[index + 1]?.text === ' ';
    const edits = [{ ...without, end: without.end + (isBetween ? 1 : 0) }];
    return { span: { start, end }, message: messages.lone, fixes: [{ ...removal, edits }] };
  }
  const [mark = '', letter = ''] = text;
  const turned = `${letter}${mark}${text.slice(2)}`;
  return {
    span: { start, end },
    message: say(messages.start, { word: text }),
    fixes: [
      ...(marks.test(text.slice(1, 3)) ? [] : [writing(turned, { start, end, text: turned }, 'unsafe')]),
      writing(rest, without, 'unsafe'),
    ],
  };
}

const endsInMark = /[\u064B-\u0652]$/;

const writing = (word: string, edit: Edit, safety: Safety): Fix => ({
  title: say(write, { word }),
  safety,
  edits: [edit],
});

const write = { en: 'Write {word}', ar: 'كتابة {word}' };
const removal = { title: { en: 'Delete the vowel mark', ar: 'حذف الحركة' }, safety: 'safe' } as const;

const messages = {
  lone: {
    en: 'A vowel mark stands by itself, without a letter; delete it',
    ar: 'حركة منفردة بلا حرف؛ تُحذف',
  },
  torn: {
    en: 'The tanwin was torn off its word; write {word}',
    ar: 'انفصل التنوين عن كلمته؛ تُكتب {word}',
  },
  start: {
    en: '{word} begins with a vowel mark, which can only follow a letter',
    ar: '{word} تبدأ بحركة، ولا تقع الحركة إلا بعد حرف',
  },
  'doubled-mark': {
    en: '{word} has the same mark twice on one letter; one is enough',
    ar: 'تكررت الحركة على حرف واحد في {word}؛ تكفي واحدة',
  },
  'two-vowels': {
    en: '{word} has two different vowels on one letter; keep one',
    ar: 'اجتمعت حركتان على حرف واحد في {word}؛ تبقى واحدة',
  },
  'inner-tanwin': {
    en: '{word} has tanwin in the middle; it stands only at the end of a word',
    ar: 'التنوين في وسط {word}، ولا يقع إلا في آخر الكلمة',
  },
  'two-tanwins': {
    en: '{word} has tanwin both before and on the alif; one is enough',
    ar: 'التنوين في {word} قبل الألف وعليها معًا؛ يكفي واحد',
  },
  'needless-alif': {
    en: '{word} has an alif too many: its tanwin needs none',
    ar: 'في {word} ألف زائدة لا يحتاج إليها التنوين',
  },
  'vowel-on-alif': {
    en: '{word} has a fatha on an alif; it belongs to the letter before',
    ar: 'الفتحة في {word} على الألف، ومكانها الحرف الذي قبلها',
  },
  'closed-vowel': {
    en: '{word} has a vowel and a sukun on one letter; only one of them can stand',
    ar: 'اجتمع السكون وحركة على حرف واحد في {word}؛ لا يبقى إلا أحدهما',
  },
};
