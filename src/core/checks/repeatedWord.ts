import { FATHATAN } from '../text/arabic';
import { fold } from '../text/fold';
import { say } from '../text/message';
import { isEnclosed } from '../text/quotations';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { ParagraphCheck } from './check';

/**
 * Words that are never said twice in a row. Left out: من (مَن مِن), لا and نعم (said twice for emphasis), ما (ما ما),
 * إن (إنْ إنّ), كل (كل كل), كما (كما كما), هل.
 */
const neverTwice = new Set(
  [
    'في',
    'إلى',
    'على',
    'عن',
    'مع',
    'أن',
    'التي',
    'الذي',
    'الذين',
    'هذا',
    'هذه',
    'ذلك',
    'تلك',
    'هو',
    'هي',
    'هم',
    'قد',
    'أو',
    'ثم',
    'بعد',
    'قبل',
    'بين',
    'حتى',
    'منذ',
    'خلال',
    'عند',
    'لدى',
    'أي',
    'بأن',
    'وفي',
    'ومن',
    'وعلى',
    'كان',
    'كانت',
    'يكون',
    'تكون',
    'تم',
    'يتم',
    'سيتم',
    'ليس',
    'ليست',
    'لم',
    'لن',
    'لكن',
    'ولكن',
    'مثل',
    'حول',
    'ضد',
    'تحت',
    'فوق',
    'غير',
    'أيضا',
    'فقط',
    'عبر',
    'لأن',
    'إنه',
    'إنها',
    'أنه',
    'أنها',
    'وقال',
    'قال',
    'قالت',
    'يمكن',
    'يجب',
  ].map(fold),
);

/** Definite words that rhetoric doubles, and names. */
const doubledOnPurpose = new Set(
  ['الله', 'البدار', 'السلام', 'الصلاة', 'الحذر', 'النجاة', 'الثبات', 'اليوم', 'الأول', 'الآن', 'الصبر', 'الوفاء'].map(
    fold,
  ),
);

/** A word that stands twice in a row by accident: «في في», «التخزين التخزين». */
export const repeatedWord: ParagraphCheck = {
  id: 'repeated-word',
  category: 'fluency/duplication',
  severity: 'major',
  title: { en: 'Word written twice', ar: 'كلمة مكررة' },
  reads: 'paragraph',

  *run({ text, tokens, isArabic }) {
    if (!isArabic) return;
    const words = tokens.filter(({ kind }) => kind !== 'markup');
    for (let i = 0; i + 2 < words.length; i++) {
      const [first, gap, second] = [words[i], words[i + 1], words[i + 2]];
      if (first?.kind !== 'arabic' || gap?.kind !== 'space' || second?.kind !== 'arabic') continue;
      if (!isAccident(text, first, second)) continue;
      const span: Span = { start: first.start, end: second.end };
      yield {
        span,
        message: say(message, { word: first.text }),
        fixes: [
          {
            title: say(fix, { word: first.text }),
            safety: 'safe',
            edits: [{ start: first.end, end: second.end, text: '' }],
          },
        ],
      };
    }
  },
};

const message = { en: '{word} stands twice; keep one', ar: '{word} مكررة؛ تكفي مرة واحدة' };
const fix = { en: 'Keep one {word}', ar: 'إبقاء {word} مرة واحدة' };

function isAccident(text: string, first: Token, second: Token): boolean {
  // Different vowel marks make different words: مَن مِن.
  if (first.text !== second.text) return false;
  const word = fold(first.text);
  if (neverTwice.has(word)) return true;
  const definite = word.startsWith('ال') || word.startsWith('وال') || word.startsWith('بال') || word.startsWith('لل');
  if (!definite || word.length < 5 || doubledOnPurpose.has(word)) return false;
  return !first.text.includes(FATHATAN) && !isEnclosed(text, { start: first.start, end: second.end });
}
