import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { ParagraphCheck, Problem } from './check';
import { doubledClauseAt } from './support/doubledClause';
import { doubledPhraseAt } from './support/doubledPhrase';
import type { DoubledPhrase } from './support/doubledPhrase';
import { isJoinedToItself } from './support/joinedToItself';
import { isGradable, isRepeatedNoun } from './support/repeatedNoun';

/** One word a line would be a long page; their order means nothing. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that are never said twice in a row. Left out: من (مَن مِن), لا and نعم (said twice for emphasis), ما (ما ما),
 * لم (لِمَ لَم), إن (إنْ إنّ), أي (أي أيّ), عبر (عبّر عبر), هو and هي (الأمر هو هو), بين (بين بين), قال (قال قال رسول
 * الله), علي (سلّم عليّ علي), كل, كما, هل. Hence letters count here as they are written.
 */
const neverTwice = words(`
  في إلى على عن مع أن بأن لأن أنه أنها إنه إنها التي الذي الذين هذا هذه ذلك تلك وفي ومن وعلى قد أو ثم بعد قبل حتى منذ
  خلال عند لدى الى كان كانت يكون تكون تم يتم سيتم ليس ليست لن لكن ولكن مثل حول ضد تحت فوق غير أيضا فقط يمكن يجب
  وأن وأنه وأنها والتي والذي والذين حيث بينما`);

/** Definite words that rhetoric doubles, and names. */
const doubledOnPurpose = words(`
  الله البدار السلام الصلاة الحذر النجاة الثبات اليوم الأول الآن الصبر الوفاء السيد الحسن`);

/** «بعد بعد غد», «قبل قبل أمس». */
const countedDays = words('غد أمس');

/**
 * A word or phrase that stands twice by accident: «في في», «التخزين التخزين», «في الوقت نفسه في الوقت نفسه», «للشركات
 * والشركات».
 */
export const repeatedWord: ParagraphCheck = {
  id: 'repeated-word',
  category: 'fluency/duplication',
  severity: 'major',
  title: { en: 'Word written twice', ar: 'كلمة مكررة' },
  reads: 'paragraph',

  *run(paragraph) {
    const { tokens, isArabic } = paragraph;
    if (!isArabic) return;
    let end = 0;
    for (let index = 0; index < tokens.length; index++) {
      const first = tokens[index];
      if (first?.kind !== 'arabic' || first.start < end) continue;
      const clause = doubledClauseAt(tokens, index);
      if (clause !== undefined && !isCalled(paragraph, clause)) {
        yield phraseProblem(paragraph, clause);
        end = clause.second.end;
        continue;
      }
      const phrase = doubledPhraseAt(tokens, index);
      if (phrase !== undefined && !isCalled(paragraph, phrase)) yield phraseProblem(paragraph, phrase);
      const gap = tokens[index + 1];
      const second = tokens[index + 2];
      if (gap?.kind !== 'space' || second?.kind !== 'arabic') continue;
      if (isJoinedToItself(tokens, first, second) && !isSetApart(paragraph, first)) {
        yield joinedProblem(first, second);
        continue;
      }
      if (!isAccident(paragraph, first, second)) continue;
      const span: Span = { start: first.start, end: second.end };
      // «البيوت الصغيرة الصغيرة»: who tells a story says it so.
      const isEmphasis = isGradable(first);
      yield {
        span,
        ...(isEmphasis && ({ severity: 'neutral' } as const)),
        message: say(message, { word: first.text }),
        fixes: [
          {
            title: say(fix, { word: first.text }),
            safety: isEmphasis ? 'unsafe' : 'safe',
            edits: [{ start: first.end, end: second.end, text: '' }],
          },
        ],
      };
    }
  },
};

const message = { en: '{word} stands twice; keep one', ar: '{word} مكررة؛ تكفي مرة واحدة' };
const fix = { en: 'Keep one {word}', ar: 'إبقاء {word} مرة واحدة' };

const joined = {
  en: '{word} is joined to itself; in the source these may have been two different words',
  ar: '{word} معطوفة على نفسها؛ ولعلهما في الأصل كلمتان مختلفتان',
};

/** Two words of the source became one: whether another is wanted, or one will do, the reader must say. */
const joinedProblem = ({ text: word, end: start }: Token, { end }: Token): Problem => ({
  span: { start: start - word.length, end },
  message: say(joined, { word }),
  severity: 'minor',
  fixes: [{ title: say(fix, { word }), safety: 'unsafe', edits: [{ start, end, text: '' }] }],
});

function phraseProblem({ text }: Paragraph, { first, second }: DoubledPhrase): Problem {
  const word = slice(text, first);
  return {
    span: { start: first.start, end: second.end },
    message: say(message, { word }),
    fixes: [{ title: say(fix, { word }), safety: 'safe', edits: [{ start: first.end, end: second.end, text: '' }] }],
  };
}

function isCalled(paragraph: Paragraph, { first, second }: DoubledPhrase): boolean {
  const span: Span = { start: first.start, end: second.end };
  const after = solidAfter(paragraph.tokens, span.end);
  if (after !== undefined && callSigns.has(after.text)) return true;
  const text = slice(paragraph.text, span);
  return text.includes('\n') || shortVowel.test(text) || isSetApart(paragraph, span);
}

function isAccident(paragraph: Paragraph, first: Token, second: Token): boolean {
  // Different vowel marks make different words: مَن مِن. Written vowels are verse, or a call: النارَ النارَ.
  if (first.text !== second.text || shortVowel.test(first.text)) return false;
  const word = first.text.replace(/[\u064B-\u0652\u0640]/g, '');
  const after = solidAfter(paragraph.tokens, second.end);
  if (word === 'كان' && beforeCannes.has(solidBefore(paragraph.tokens, first.start)?.text ?? '')) return false;
  if (neverTwice.has(word)) return after === undefined || !countedDays.has(after.text);
  if (isRepeatedNoun(paragraph.tokens, first, second)) return isOnOneLine(paragraph, first, second);
  // «والشركات والشركات الناشئة» joins what is not the same.
  if (!/^[فبك]?ال.{3}|^لل.{3}/.test(word) || doubledOnPurpose.has(word)) return false;
  if (after !== undefined && callSigns.has(after.text)) return false;
  return isOnOneLine(paragraph, first, second);
}

function isOnOneLine(paragraph: Paragraph, { start }: Token, { end }: Token): boolean {
  const span: Span = { start, end };
  return !slice(paragraph.text, span).includes('\n') && !isSetApart(paragraph, span);
}

/** «حين افتُتح مهرجان كان كان المطر ينهمر»: Cannes. */
const beforeCannes = new Set(['مهرجان', 'لمهرجان', 'بمهرجان', 'مدينة', 'في', 'إلى', 'من']);

const shortVowel = /[\u064E-\u0650\u0652\u0670]/;

/** What follows shows that somebody is called: الثأر الثأر!, الوحدة الوحدة أيها العرب. */
const callSigns = new Set(['!', 'يا', 'أيها', 'أيتها']);
