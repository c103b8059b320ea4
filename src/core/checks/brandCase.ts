import { attachProclitics } from '../morphology/clitics';
import { inHouseOrder, keptForm, scriptOfName } from '../termbase/houseStyle';
import type { HouseStyle } from '../termbase/houseStyle';
import { usableTerms } from '../termbase/replacement';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { fold } from '../text/fold';
import { joinedBefore } from '../text/joins';
import type { Join } from '../text/joins';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { slice } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standsInLatinPhrase } from '../text/talkedAbout';
import { articleCheck } from './check';
import type { Edit, Fix } from './check';
import { identifiers, tickers } from './support/latinNames';
import { isTechnicalProse } from './support/technicalProse';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';
import { sameList } from './support/sameList';

interface Notes {
  readonly miscased: readonly { readonly mention: Mention<'latin'>; readonly right: string; readonly join: Join }[];
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

  gather(paragraph, { knowledge, style }) {
    const mentions = knowledge.mentions(paragraph);
    return {
      miscased: mentions
        .filter(isRole('latin'))
        .filter((mention) => isMiscased(mention, paragraph, style))
        .map((mention) => ({
          mention,
          right: keptForm(mention.sense.concept, style) ?? mention.sense.concept.latin[0] ?? mention.sense.form,
          join: joinedBefore(paragraph.tokens, mention.core),
        })),
      rendered: mentions
        .filter(isRole('term'))
        .filter(({ sense }) => sense.concept.kind === 'name')
        .map(({ sense, core }) => ({ concept: sense.concept.id, text: slice(paragraph.text, core) })),
    };
  },

  mayConclude: ({ miscased }) => miscased.length > 0,

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
    notes.miscased.map(({ mention: { sense } }) => renderings.get(sense.concept.id)?.mostFrequent() ?? '').join('\n'),

  countsSame: (a, b) => sameList(a.rendered.map(keyOf), b.rendered.map(keyOf)),

  *conclude({ paragraph, notes }, renderings, { style }) {
    for (const { mention, right, join } of notes.miscased) {
      const { core, sense } = mention;
      const { concept } = sense;
      const script = scriptOfName(concept, style);
      const preferred = script === 'arabic' ? usableTerms(concept.arabic)[0]?.term : undefined;
      const rendered = renderings.get(concept.id)?.mostFrequent() ?? preferred;
      const edits: readonly Edit[] = [
        { ...core, text: right },
        ...(rendered === undefined ? [] : [{ ...join.span, text: attachProclitics(join.proclitics, rendered) }]),
      ];
      yield {
        span: core,
        message: say(message, { actual: slice(paragraph.text, core), right }),
        concept: concept.id,
        english: right,
        fixes: inHouseOrder(edits, script).map((edit, index): Fix => ({
          title: say(fix, { text: edit.text }),
          safety: index === 0 ? 'safe' : 'unsafe',
          edits: [edit],
        })),
      };
    }
  },
});

const message = { en: '{actual} is written {right}', ar: '{actual} يُكتب {right}' };
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

function isMiscased({ core, sense }: Mention<'latin'>, paragraph: Paragraph, style: HouseStyle): boolean {
  const { text, tokens, isArabic } = paragraph;
  const { concept } = sense;
  const actual = slice(text, core);
  if (!isArabic || concept.kind !== 'name' || concept.latin.includes(actual)) return false;
  if (keptForm(concept, style) === actual) return false;
  if (!concept.latin.some((form) => fold(form) === fold(actual))) return false;
  const small = actual === actual.toLowerCase();
  if (small && (concept.ordinaryWord || isIdentifier(core, paragraph))) return false;
  if (actual === actual.toUpperCase() && isNamedBefore(tokens, core, tickers, 2)) return false;
  return !standsInLatinPhrase(tokens, core);
}

/** Named so by those who made it, beside code, or set apart as a sign: [macos], “javascript:”. */
const isIdentifier = (core: Span, paragraph: Paragraph): boolean =>
  isTechnicalProse(paragraph) || isNamedBefore(paragraph.tokens, core, identifiers, 1) || isSetApart(paragraph, core);

const keyOf = ({ concept, text }: Notes['rendered'][number]): string => `${concept} ${text}`;
