import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standsInLatinPhrase, wordSet } from '../text/talkedAbout';
import { articleCheck } from './check';
import type { Fix } from './check';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';

interface Notes {
  readonly miscased: readonly Mention<'latin'>[];
  /** Arabic renderings of names, as the paragraph has them. */
  readonly rendered: readonly { readonly concept: string; readonly text: string }[];
}

/** A name in the wrong capitals, as machines and hasty typists leave them: Openai, META, Github. */
export const brandCase = articleCheck<Notes, Map<string, Tally>>({
  id: 'brand-case',
  category: 'terminology/brand-case',
  severity: 'minor',
  title: { en: 'Name in the wrong capitals', ar: 'اسم كُتبت حروفه الكبيرة خطأ' },
  reads: 'article',

  gather(paragraph, { knowledge }) {
    const mentions = knowledge.mentions(paragraph);
    return {
      miscased: mentions.filter(isRole('latin')).filter((mention) => isMiscased(mention, paragraph)),
      rendered: mentions
        .filter(isRole('term'))
        .filter(({ sense }) => sense.concept.kind === 'name')
        .map(({ sense, core }) => ({ concept: sense.concept.id, text: slice(paragraph.text, core) })),
    };
  },

  /** The Arabic renderings of each name. */
  createSurvey: () => new Map(),

  count(renderings, { notes }, by) {
    for (const { concept, text } of notes.rendered) {
      const tally = renderings.get(concept) ?? createTally();
      renderings.set(concept, tally);
      tally.add(text, by);
    }
  },

  gist: ({ notes }, renderings) =>
    notes.miscased.length === 0
      ? undefined
      : notes.miscased.map(({ sense }) => renderings.get(sense.concept.id)?.mostFrequent() ?? '').join('\n'),

  *conclude({ paragraph, notes }, renderings) {
    for (const { core, sense } of notes.miscased) {
      const actual = slice(paragraph.text, core);
      const right = sense.concept.latin[0] ?? sense.form;
      const texts = [right, renderings.get(sense.concept.id)?.mostFrequent() ?? []].flat();
      yield {
        span: core,
        message: say(message, { actual, right }),
        concept: sense.concept.id,
        english: right,
        fixes: texts.map((text, index): Fix => ({
          title: say(fix, { text }),
          safety: index === 0 ? 'safe' : 'unsafe',
          edits: [{ ...core, text }],
        })),
      };
    }
  },
});

const message = { en: '{actual} is written {right}', ar: '{actual} يُكتب {right}' };
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

function isMiscased({ core, sense }: Mention<'latin'>, paragraph: Paragraph): boolean {
  const { text, tokens, isArabic } = paragraph;
  const { concept } = sense;
  const actual = slice(text, core);
  if (!isArabic || concept.kind !== 'name' || concept.latin.includes(actual)) return false;
  if (!concept.latin.some((form) => fold(form) === fold(actual))) return false;
  const small = actual === actual.toLowerCase();
  if (small && (concept.ordinaryWord || isIdentifier(core, paragraph))) return false;
  if (actual === actual.toUpperCase() && isNamedBefore(tokens, core, tickers, 2)) return false;
  return !standsInLatinPhrase(tokens, core);
}

/** What is named in small letters by those who made it: the package openai, the command github. */
const identifiers = wordSet('حزمة وحدة أمر ملف مجلد متغير دالة فرع نطاق مستخدم حساب وسم امتداد');

/** Named so by those who made it, or set apart as a sign: [macos], “javascript:”. */
const isIdentifier = (core: Span, paragraph: Paragraph): boolean =>
  isNamedBefore(paragraph.tokens, core, identifiers, 1) || isSetApart(paragraph, core);

/** What the exchange calls a company: the share META. */
const tickers = wordSet('سهم أسهم رمز تداول ناسداك بورصة');
