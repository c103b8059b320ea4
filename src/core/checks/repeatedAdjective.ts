import { say } from '../text/message';
import { isSetApart } from '../text/quotations';
import type { Token } from '../text/words';
import type { Edit, Fix, ParagraphCheck } from './check';
import { adjectiveAgainAt } from './support/adjectiveAgain';
import { regrouped } from './support/regroupedPhrase';

/** An adjective that stands twice in one noun phrase: «الشركة الناشئة للذكاء الاصطناعي الناشئة». */
export const repeatedAdjective: ParagraphCheck = {
  id: 'repeated-adjective',
  category: 'fluency/duplication',
  severity: 'minor',
  title: { en: 'Adjective said twice of one noun', ar: 'صفة تكررت لموصوف واحد' },
  reads: 'paragraph',

  *run(paragraph, { knowledge }) {
    const { tokens, isArabic } = paragraph;
    if (!isArabic) return;
    for (let index = 0; index < tokens.length; index++) {
      const found = adjectiveAgainAt(tokens, index, knowledge.lexicon);
      if (found === undefined || isSetApart(paragraph, found.first)) continue;
      const { first, second } = found;
      const text = regrouped(tokens, found);
      const { end: start } = tokens[tokens.indexOf(second) - 2] ?? second;
      yield {
        span: { start: second.start, end: second.end },
        message: say(message, { actual: second.text, first: first.text }),
        fixes: [
          ...(text === undefined ? [] : [regroupingFix({ start: first.end, end: second.end, text }, first)]),
          { title: say(fix, { actual: second.text }), safety: 'unsafe', edits: [{ start, end: second.end, text: '' }] },
        ],
        related: [{ start: first.start, end: first.end, message: related }],
      };
    }
  },
};

const regroupingFix = (edit: Edit, { text }: Token): Fix => ({
  title: say(regroup, { text: `${text}${edit.text}` }),
  safety: 'unsafe',
  edits: [edit],
});

const message = {
  en: '{actual} describes the noun that {first} describes already',
  ar: '{actual} صفة لموصوف سبق وصفه بها: {first}',
};
const fix = { en: 'Without {actual}', ar: 'حذف {actual}' };
const regroup = { en: 'Write {text}', ar: 'كتابة {text}' };
const related = { en: 'It is said here', ar: 'ذُكرت هنا' };
