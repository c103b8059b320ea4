import { isListedAsKept, keptForm } from '../termbase/houseStyle';
import type { Inflection } from '../termbase/inflections';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { realize, usableTerms } from '../termbase/replacement';
import { joinedBefore } from '../text/joins';
import { say } from '../text/message';
import { solidAfter, solidBefore } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isQuotedAlone, isSetApart } from '../text/quotations';
import { contains, nearby, slice, spanAround } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standSideBySide, standsInLatinPhrase, wordSet } from '../text/talkedAbout';
import { articleCheck } from './check';
import type { Fix } from './check';
import { createTally } from './support/tally';
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
        .filter(({ sense }) => keptForm(sense.concept, style) === undefined && !isListedAsKept(sense.form, style))
        .filter((mention) => !isExplained(mention, mentions, paragraph))
        .map((mention) => ({ mention, ...joinedBefore(paragraph.tokens, mention) })),
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

  *conclude({ paragraph, notes }, rendered) {
    for (const { mention, span, proclitics } of notes.acronyms) {
      const { concept, plural, form } = mention.sense;
      const elsewhere = rendered.has(concept.id);
      if (!elsewhere && !concept.alwaysTranslated) continue;
      const inflection: Inflection = { definiteness: 'definite', number: plural ? 'plural' : 'singular' };
      const terms = usableTerms(concept.arabic);
      const texts = terms.map((term) => realize(term, { proclitics, inflection }));
      yield {
        span: mention.core,
        message: say(elsewhere ? messageElsewhere : message, { form, expected: texts[0] ?? '' }),
        concept: concept.id,
        english: form,
        fixes: texts.map((text): Fix => ({
          title: say(fix, { text, actual: slice(paragraph.text, span) }),
          safety: 'safe',
          edits: [{ ...span, text }],
        })),
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
  'رمز اختصار مصطلح كلمة حرف حرفا حرفي حرفين لفظ لفظة وسم سهم نطاق امتداد عبارة بالإنجليزية مختصر اختصارها اختصاره شفرة',
);

/** Right before an acronym they make it something else: a file of Illustrator, a film. */
const otherThings = wordSet('ملف ملفات صيغة صيغ فيلم مسلسل ألبوم أغنية');

function isLeftInProse({ core, sense }: Mention<'latin'>, paragraph: Paragraph): boolean {
  const { text, tokens, isArabic } = paragraph;
  if (!isArabic || slice(text, core) !== sense.form || isSetApart(paragraph, core)) return false;
  const before = solidBefore(tokens, core.start);
  const after = solidAfter(tokens, core.end);
  // Part of an English phrase or name: Mistral AI, AI Act, AI 2.0.
  if (standsInLatinPhrase(tokens, core) || after?.kind === 'number') return false;
  // Followed by its own explanation: AI «الذكاء الاصطناعي», AI (الذكاء الاصطناعي), AI = …
  if (after?.kind === 'punctuation' && '«“"(=/:'.includes(after.text)) return false;
  if (before?.kind === 'punctuation' && '=/'.includes(before.text)) return false;
  return !isNamedBefore(tokens, core, signNames, 4) && !isNamedBefore(tokens, core, otherThings, 1);
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
