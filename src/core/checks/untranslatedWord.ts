import { attachProclitics } from '../morphology/clitics';
import { hasArticle, isFunctionWord, isRelative } from '../morphology/functionWords';
import { guessGender } from '../morphology/nounPhrase';
import type { Knowledge } from '../termbase/knowledge';
import { realize } from '../termbase/replacement';
import { fold } from '../text/fold';
import { joinedBefore } from '../text/joins';
import type { Join } from '../text/joins';
import { say } from '../text/message';
import { solidAfter, solidBefore, wordsBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { nearby } from '../text/span';
import { isNamedBefore, standSideBySide, wordSet } from '../text/talkedAbout';
import { Trait } from '../text/traits';
import type { Fix, ParagraphCheck, Problem } from './check';
import { conceptsInEnglish } from './support/conceptsInEnglish';
import { definitenessOfEnglish } from './support/definitenessOfEnglish';
import { englishBeforeArabic } from './support/englishBeforeArabic';
import type { EnglishFirst } from './support/englishBeforeArabic';
import { latinRuns } from './support/latinRuns';
import type { LatinRun } from './support/latinRuns';
import { renderEnglish } from './support/renderEnglish';
import { isSmall, isTechnicalProse } from './support/technicalProse';

/** An ordinary English word, or the English of a term, left in an Arabic sentence: «على large البيانات», «في machine learning». */
export const untranslatedWord: ParagraphCheck = {
  id: 'untranslated-word',
  category: 'accuracy/untranslated',
  severity: 'major',
  title: { en: 'Word left in English', ar: 'كلمة تُركت بالإنجليزية' },
  reads: 'paragraph',
  needs: Trait.latin,

  *run(paragraph, { knowledge }) {
    if (!paragraph.isArabic) return;
    const runs = latinRuns(paragraph.tokens);
    const left = runs.filter(({ text }) => isSmall(text)).length;
    const isTechnical = isTechnicalProse(paragraph);
    for (const run of runs) {
      if (!isSmall(run.text)) continue;
      const first = isTalkedAbout(run, paragraph) ? undefined : englishBeforeArabic(run, paragraph, knowledge);
      if (first !== undefined) yield turnedRound(run, first, paragraph);
      if (first !== undefined || !standsInArabic(run, paragraph)) continue;
      const concepts = conceptsInEnglish(knowledge, run.text);
      if (
        concepts.length === 0 &&
        (run.words > 1 ||
          (!isLeftOver(run, isTechnical, paragraph, knowledge) &&
            !(left === 1 && isNounInPlace(run, isTechnical, paragraph, knowledge))))
      )
        continue;
      if (concepts.length > 0 && (isTechnical || isGloss(run, paragraph, knowledge))) continue;
      const join = joinedBefore(paragraph.tokens, run);
      const texts =
        concepts.length > 0
          ? concepts.flatMap((concept) => renderEnglish(concept, join.proclitics))
          : meaningsAt(run, join, paragraph, knowledge);
      yield {
        span: { start: run.start, end: run.end },
        message:
          texts[0] === undefined
            ? say(message, { actual: run.text })
            : say(termMessage, { actual: run.text, expected: texts[0] }),
        ...(concepts[0] && { concept: concepts[0].id, english: run.text }),
        fixes: texts.map((text): Fix => ({
          title: say(fix, { text, actual: run.text }),
          safety: 'unsafe',
          edits: [{ ...join.span, text }],
        })),
      };
    }
  },
};

const message = {
  en: '{actual} is left in English; translate it',
  ar: '{actual} تُركت بالإنجليزية؛ تُترجم',
};
const termMessage = {
  en: '{actual} is left in English; write {expected}',
  ar: '{actual} تُركت بالإنجليزية؛ يُكتب {expected}',
};
const fix = { en: 'Replace {actual} with {text}', ar: 'كتابة {text} بدل {actual}' };

/** After these a word is talked about, or names what has a name of its own: the word, the command, the site, the film. */
const talkedAbout = wordSet(`
  كلمة كلمتي كلمات لفظ لفظة مصطلح عبارة اسم باسم اسمه اسمها يسمى تسمى يدعى تدعى المسماة المسمى رمز حرف اختصار وسم فعل
  صفة ضمير أداة بادئة لاحقة جذر معنى تعني يعني بالإنجليزية الإنجليزية بالفرنسية بمعنى عنوان عنوانه بعنوان
  نفذ اكتب اطبع أمر أوامر ملف ملفات مجلد حزمة حزم خيار خيارات دالة دوال متغير متغيرات مفتاح زر وسيط معامل عمود حقل جدول فرع نوع قيمة
  خاصية خادم مستخدم مستودع مكتبة لغة تعليمة وحدة نمط طريقة صنف كائن نظام برنامج أداة بروتوكول واجهة نطاق
  شركة موقع تطبيق منصة قناة مجلة صحيفة فيلم أغنية ألبوم لعبة كتاب رواية متجر بنك محرك متصفح علامة ماركة فرقة مقهى مطعم
  مسلسل برنامج حساب صفحة هاشتاغ طراز سيارة هاتف شبكة`);

/** With a name right behind them they have no article: «راديو energy», but «تدرّس الجامعة machine learning». */
const namedThings = new Set(
  'راديو إذاعة فريق نادي مؤسسة منظمة جمعية حملة مهرجان معرض حزب مدرسة جامعة معهد مركز فندق الصف صف الإعداد إعداد القائمة قائمة التابع تابع'
    .split(' ')
    .map(fold),
);

/** Right after it they say that the English is the matter. */
const languages = wordSet('بالإنجليزية بالانكليزية بالإنكليزية الإنجليزية الإنكليزية باللغة بالفرنسية');

/** Words that are no names, no commands and of no other language, so that they are left over wherever they stand. */
const functionWords = new Set(
  `the however very also which because their these those they them although therefore moreover furthermore such quite
  often never always already should would could might without between through during against whether
  more most than were been several many each every both various another
  quickly finally recently
  yesterday tomorrow almost instead perhaps rather really usually especially actually`.split(/\s+/),
);

/** «تفريعات (forks)» for «forks (تفريعات)». */
function turnedRound(run: LatinRun, { concept, arabic, end }: EnglishFirst, { tokens }: Paragraph): Problem {
  const { span, proclitics } = joinedBefore(tokens, run);
  const text = `${attachProclitics(proclitics, arabic)} (${run.text})`;
  return {
    span: { start: run.start, end },
    severity: 'minor',
    message: say(turnMessage, { actual: run.text, expected: text }),
    concept: concept.id,
    fixes: [{ title: say(turn, { text }), safety: 'unsafe', edits: [{ start: span.start, end, text }] }],
  };
}

const turnMessage = {
  en: 'The English {actual} stands before its Arabic; write {expected}',
  ar: '{actual} بالإنجليزية مقدَّمة على مقابلها العربي؛ يُكتب {expected}',
};
const turn = { en: 'Write {text}', ar: 'كتابة {text}' };

/** An ordinary word in Arabic, the likelier form first; nothing where its form depends on the sentence, as a verb's does. */
function meaningsAt(
  run: LatinRun,
  { span, proclitics }: Join,
  paragraph: Paragraph,
  { lexicon }: Knowledge,
): readonly string[] {
  const meanings = lexicon.meaningsOf(run.text);
  if (meanings === undefined) return [];
  if (!meanings.isNoun) return meanings.texts.map((text) => attachProclitics(proclitics, text));
  return definitenessOfEnglish(span, paragraph, lexicon).flatMap((inflection) =>
    meanings.texts.map((text) =>
      realize(
        { term: text, status: 'preferred', shape: 'adjectival', gender: guessGender(text) },
        {
          proclitics,
          inflection: { ...inflection, number: 'singular' },
        },
      ),
    ),
  );
}

function standsInArabic(run: LatinRun, paragraph: Paragraph): boolean {
  const { tokens } = paragraph;
  if (isSetApart(paragraph, run) || isTalkedAbout(run, paragraph)) return false;
  const before = solidBefore(tokens, run.start);
  const after = solidAfter(tokens, run.end);
  if (before?.kind !== 'arabic' || after === undefined || languages.has(fold(after.text))) return false;
  return after.kind === 'arabic' || (after.kind === 'punctuation' && '.،؛؟!,'.includes(after.text));
}

/**
 * «تطبيق uber», «الموقع الشهير booking», but not «تعمل الشركة مع several شركاء» or «يتيح التطبيق مشاركة images»: there a
 * particle, or a noun of its own, cuts them apart.
 */
function isTalkedAbout(run: LatinRun, { tokens }: Paragraph): boolean {
  if (isNamedBefore(tokens, run, talkedAbout, 1) || namedThings.has(fold(solidBefore(tokens, run.start)?.text ?? '')))
    return true;
  const [further, nearest] = wordsBefore(tokens, run.start, 2);
  if (further === undefined || nearest === undefined || isFunctionWord(nearest) || isRelative(nearest)) return false;
  const isCut = hasArticle(further.text) && !hasArticle(nearest.text);
  return !isCut && isNamedBefore(tokens, nearest, talkedAbout, 1);
}

function isLeftOver(run: LatinRun, isTechnical: boolean, paragraph: Paragraph, { lexicon }: Knowledge): boolean {
  if (functionWords.has(run.text)) return true;
  if (isVerbBeforeObject(run, paragraph)) return true;
  // «الـdata»: who joins an Arabic letter to it means it.
  if (isTechnical || run.text.length < 3 || joinedBefore(paragraph.tokens, run).span.start < run.start) return false;
  // After a noun it may explain it, as technical writing does: «البوابة gateway هي»; after a particle it cannot.
  const before = solidBefore(paragraph.tokens, run.start);
  if (before === undefined || !(isFunctionWord(before) || isRelative(before))) return false;
  return lexicon.isEnglishWord(run.text) && solidAfter(paragraph.tokens, run.end)?.kind === 'arabic';
}

const verbs = new Set('make makes allow allows enable enables improve improves help helps provide provides'.split(' '));

/** «هذه التقنية make التدريب أسرع»: what follows is its object; the command «make لبناء المشروع» has none. */
function isVerbBeforeObject(run: LatinRun, { tokens }: Paragraph): boolean {
  const before = solidBefore(tokens, run.start);
  const after = solidAfter(tokens, run.end);
  return (
    verbs.has(run.text) &&
    before?.kind === 'arabic' &&
    after?.kind === 'arabic' &&
    fold(after.text).startsWith('ال') &&
    hasArticle(before.text)
  );
}

/** «مشاركة images بسهولة»: the noun before it is not its Arabic, as in «الصور images». */
function isNounInPlace(run: LatinRun, isTechnical: boolean, { tokens }: Paragraph, { lexicon }: Knowledge): boolean {
  const before = solidBefore(tokens, run.start);
  const meanings = lexicon.meaningsOf(run.text);
  if (isTechnical || meanings?.isNoun !== true || before?.kind !== 'arabic') return false;
  const root = (word: string): string => fold(word).replace(/^[وفبكل]?ال|[اتةوني]/g, '');
  return !meanings.texts.some((text) => root(text) === root(before.text));
}

/** The Arabic stands beside it: «التعلم الآلي machine learning». */
const isGloss = (run: LatinRun, paragraph: Paragraph, knowledge: Knowledge): boolean =>
  nearby(knowledge.mentions(paragraph), run, besideReach).some(
    (mention) => mention.sense.role === 'term' && standSideBySide(paragraph.text, mention, run),
  );

/** In UTF-16 units. */
const besideReach = 60;
