import { isListedAsKept, keptForm } from '../termbase/houseStyle';
import type { Inflection } from '../termbase/inflections';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import type { Knowledge } from '../termbase/knowledge';
import { isEnglishNoun, realize, usableTerms } from '../termbase/replacement';
import { joinedBefore } from '../text/joins';
import { say } from '../text/message';
import { fold } from '../text/fold';
import { solidAfter, solidBefore, wordsBefore } from '../text/neighbours';
import type { Token } from '../text/words';
import type { Paragraph } from '../text/paragraph';
import { isQuotedAlone, isSetApart } from '../text/quotations';
import { contains, nearby, slice, spanAround } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standSideBySide, standsInLatinPhrase, wordSet } from '../text/talkedAbout';
import { articleCheck } from './check';
import type { Fix } from './check';
import { definitenessOfEnglish } from './support/definitenessOfEnglish';
import { fitReplacement } from './support/fitReplacement';
import { createTally } from './support/tally';
import { isTechnicalProse } from './support/technicalProse';
import type { Tally } from './support/tally';
import { sameList } from './support/sameList';

interface Notes {
  /** Acronyms in running prose, with what is joined to them: «بـ AI». */
  readonly acronyms: readonly {
    readonly mention: Mention<'latin'>;
    readonly span: Span;
    readonly proclitics: string;
  }[];
  /** Concepts that the paragraph calls by their Arabic term. */
  readonly rendered: readonly string[];
}

/** An English acronym left in Arabic prose though the language has a term for it: «نماذج AI». */
export const untranslatedTerm = articleCheck<Notes, Tally>({
  id: 'untranslated-term',
  category: 'accuracy/untranslated',
  severity: 'major',
  title: { en: 'Term left in English', ar: 'مصطلح تُرك بالإنجليزية' },
  reads: 'article',

  gather(paragraph, { knowledge, style }) {
    const mentions = knowledge.mentions(paragraph);
    return {
      acronyms: mentions
        .filter(isRole('latin'))
        .filter((mention) => mention.sense.acronym && isLeftInProse(mention, paragraph))
        .filter(({ sense }) => !isEnglishNoun(sense.form) || !isTechnicalProse(paragraph))
        .filter(({ sense }) => keptForm(sense.concept, style) === undefined && !isListedAsKept(sense.form, style))
        .filter((mention) => !isExplained(mention, mentions, paragraph))
        .map((mention) => ({ mention, ...joinedBefore(paragraph.tokens, mention) }))
        .filter(({ mention, span }) => !mayBeTitle(mention, span, paragraph, knowledge)),
      rendered: mentions.filter(isRole('term')).map(({ sense }) => sense.concept.id),
    };
  },

  mayConclude: ({ acronyms }) => acronyms.length > 0,

  createSurvey: createTally,

  count(rendered, { notes }, by) {
    for (const concept of notes.rendered) rendered.add(concept, by);
  },

  gist: ({ notes }, rendered) =>
    notes.acronyms.map(({ mention }) => (rendered.has(mention.sense.concept.id) ? '+' : '-')).join(''),

  countsSame: (a, b) => sameList(a.rendered, b.rendered),

  *conclude({ paragraph, notes }, rendered, { knowledge }) {
    for (const { mention, span, proclitics } of notes.acronyms) {
      const { concept, plural, form } = mention.sense;
      const elsewhere = rendered.has(concept.id);
      if (!elsewhere && !concept.alwaysTranslated) continue;
      const number = plural ? 'plural' : 'singular';
      const places: readonly Inflection[] = isEnglishNoun(form)
        ? definitenessOfEnglish(span, paragraph, knowledge.lexicon).map((place) => ({ ...place, number }))
        : [{ definiteness: 'definite', number }];
      const written = places.flatMap((inflection) =>
        usableTerms(concept.arabic).map((term) => ({
          term,
          inflection,
          text: realize(term, { proclitics, inflection }),
        })),
      );
      const expected = written[0]?.text ?? '';
      yield {
        span: mention.core,
        message: say(elsewhere ? messageElsewhere : message, { form, expected }),
        concept: concept.id,
        english: form,
        fixes: written.map(({ term, inflection, text }): Fix => {
          const safety = places.length > 1 ? 'unsafe' : 'safe';
          const title = say(fix, { text, actual: slice(paragraph.text, span) });
          if (!isEnglishNoun(form)) return { title, safety, edits: [{ ...span, text }] };
          // Who writes «endpoint جديد» has taken the English word for masculine.
          const place = { ...span, proclitics, inflection, gender: 'masculine' } as const;
          const { edits } = fitReplacement(place, { text, gender: term.gender }, paragraph, knowledge);
          return { title, safety, edits: edits.filter((edit) => isBeside(edit, span, paragraph)) };
        }),
      };
    }
  },
});

const message = {
  en: '{form} is left in English; write {expected}',
  ar: '{form} تُرك بالإنجليزية؛ يُكتب {expected}',
};
const messageElsewhere = {
  en: '{form} is left in English though the article has the Arabic; write {expected}',
  ar: '{form} تُرك بالإنجليزية مع أن المقال يستعمل المقابل العربي؛ يُكتب {expected}',
};
const fix = { en: 'Replace {actual} with {text}', ar: 'كتابة {text} بدل {actual}' };

/** After these an acronym is talked about: the ticker, the abbreviation, the domain, the hashtag AI. */
const signNames = wordSet(
  'رمز اختصار مصطلح مصطلحات كلمة كلمات ألفاظ عبارات أسماء اسم اسمه اسمها باسم حرف حرفا حرفي حرفين لفظ لفظة وسم سهم نطاق امتداد عبارة بالإنجليزية مختصر اختصارها اختصاره شفرة',
);

/** «كلمات مثل router وbrowser وplugin»: they announce a list. */
const manySigns = wordSet('كلمات مصطلحات ألفاظ اختصارات');

/** Right before an acronym they make it something else: a file of Illustrator, a film. */
const otherThings = wordSet('ملف ملفات صيغة صيغ فيلم مسلسل ألبوم أغنية مجلة مجلد حزمة فرع متغير دالة أمر الأمر');

function isLeftInProse({ core, sense }: Mention<'latin'>, paragraph: Paragraph): boolean {
  const { text, tokens, isArabic } = paragraph;
  const written = slice(text, core);
  if (!isArabic || isSetApart(paragraph, core)) return false;
  if (written !== sense.form && !(isEnglishNoun(sense.form) && sense.concept.acronyms.includes(written))) return false;
  const before = solidBefore(tokens, core.start);
  const after = solidAfter(tokens, core.end);
  // Part of an English phrase or name: Mistral AI, AI Act, AI 2.0.
  if (standsInLatinPhrase(tokens, core) || after?.kind === 'number') return false;
  // Followed by its own explanation: AI «الذكاء الاصطناعي», AI (الذكاء الاصطناعي), AI = …
  if (after?.kind === 'punctuation' && '«“"(=/:'.includes(after.text)) return false;
  if (before?.kind === 'punctuation' && '=/'.includes(before.text)) return false;
  return (
    !isNamedBefore(tokens, core, signNames, 4) &&
    !isNamedBefore(tokens, core, manySigns, 8) &&
    !isNamedBefore(tokens, core, otherThings, 1) &&
    !(/^[a-z]/.test(written) && isNamedBefore(tokens, core, programNames, 1)) &&
    !(/^[A-Z][a-z]+$/.test(written) && isNamedBefore(tokens, core, nameNouns, 1)) &&
    !(isEnglishNoun(sense.form) && isCalledSo(tokens, core))
  );
}

/** After these a word with a capital is a name: «شركة Framework». */
const nameNouns = wordSet(
  'شركة منصة تطبيق موقع متجر قناة لعبة أداة برنامج خدمة مشروع صحيفة مهرجان معرض مؤتمر كتاب رواية متصفح',
);

/** The word itself, and the words right before and after it: further away an English word governs nothing for sure. */
const isBeside = (edit: Span, { start, end }: Span, { tokens }: Paragraph): boolean =>
  edit.start >= (solidBefore(tokens, start)?.start ?? start) && edit.end <= (solidAfter(tokens, end)?.end ?? end);

/** After these a word in small letters is a name in a program: «عمود password», «الإعداد latency». */
const programNames = wordSet(
  'عمود حقل جدول متغير معامل خاصية دالة إعداد خيار قيمة وسيط مفتاح صنف كائن نوع سطر وحدة مسار خدمة نقطة رأس بادئة',
);

/** «Framework» by itself may be the name of something; «الـ Chatbot» and «كل Chatbot» are not. */
const mayBeTitle = ({ core }: Mention, span: Span, paragraph: Paragraph, { lexicon }: Knowledge): boolean =>
  /^[A-Z][a-z]+$/.test(slice(paragraph.text, core)) && definitenessOfEnglish(span, paragraph, lexicon).length > 1;

const calling = wordSet('يطلق تطلق أطلق أطلقوا يطلقون نطلق');
const called = wordSet(
  'يسمى تسمى يسمونه يسمونها المسمى المسماة يعرف المعروف المعروفة نسميه تسميه يسميه مسمى يدعى تدعى',
);
const on = new Set(['على', 'عليه', 'عليها', 'عليهم'].map(fold));

/** «يُطلق على هذه الشركات startup»: a word by which the sentence calls a thing. */
function isCalledSo(tokens: readonly Token[], core: Span): boolean {
  const words = wordsBefore(tokens, core.start, 9);
  return (
    words.some(
      ({ start }, index) =>
        on.has(fold(words[index + 1]?.text ?? '')) &&
        isNamedBefore(tokens, { start: words[index + 1]?.start ?? start, end: start }, calling, 1),
    ) || isNamedBefore(tokens, core, called, 5)
  );
}

/** Further away than this, in UTF-16 units, nobody explains an acronym. */
const explanationReach = 200;

/**
 * The sentence explains the acronym and does not use it: a rendering of it stands beside it («الذكاء الاصطناعي – AI»),
 * or is quoted («تُرجمت AI إلى «منظمة العفو الدولية»»).
 */
function isExplained(acronym: Mention<'latin'>, mentions: readonly Mention[], { text, sentences }: Paragraph): boolean {
  const sentence = spanAround(sentences, acronym.core.start);
  return nearby(mentions, acronym.core, explanationReach).some(
    (mention) =>
      (isRole('term')(mention) || isRole('wrong')(mention)) &&
      mention.sense.concept === acronym.sense.concept &&
      (standSideBySide(text, mention, acronym.core) ||
        (sentence !== undefined && contains(sentence, mention) && isQuotedAlone(text, mention))),
  );
}
