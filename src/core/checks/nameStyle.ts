import { attachToLatin } from '../morphology/clitics';
import { isListedAsKept, keptForm, scriptOfName } from '../termbase/houseStyle';
import type { HouseStyle } from '../termbase/houseStyle';
import type { Concept } from '../termbase/concept';
import { realize, usableTerms } from '../termbase/replacement';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { joinedBefore } from '../text/joins';
import type { Join } from '../text/joins';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isQuotedAlone, isSetApart } from '../text/quotations';
import { nearby, slice } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standSideBySide } from '../text/talkedAbout';
import { articleCheck } from './check';
import type { Fix } from './check';
import { besideReach, identifiers, isPartOfName, nameWords, tickers } from './support/latinNames';
import { createTally } from './support/tally';
import type { Tally } from './support/tally';
import { sameList } from './support/sameList';

/** A name in other letters than the house wants, with what is joined to it. */
interface Stray extends Join {
  readonly concept: Concept;
  readonly core: Span;
  readonly script: 'arabic' | 'latin';
}

interface Notes {
  readonly strays: readonly Stray[];
  /** Right Arabic names of concepts, as the paragraph has them. */
  readonly rendered: readonly { readonly concept: string; readonly term: string }[];
}

/** A name in Latin letters where the house writes Arabic ones, or the other way round; a name that is not translated. */
export const nameStyle = articleCheck<Notes, Map<string, Tally>>({
  id: 'name-style',
  category: 'style/names',
  severity: 'minor',
  title: { en: 'Name in other letters than the house wants', ar: 'اسم كُتب بغير الحروف التي يعتمدها أسلوب التحرير' },
  reads: 'article',

  gather(paragraph, { knowledge, style }) {
    if (!paragraph.isArabic) return { strays: [], rendered: [] };
    const mentions = knowledge.mentions(paragraph);
    return {
      strays: mentions.flatMap((mention): readonly Stray[] => {
        if (isRole('latin')(mention)) return strayLatin(mention, mentions, paragraph, style);
        return isRole('term')(mention) ? strayArabic(mention, mentions, paragraph, style) : [];
      }),
      rendered: mentions
        .filter(isRole('term'))
        .filter(({ sense }) => sense.concept.kind === 'name' && sense.term.status !== 'forbidden')
        .map(({ sense }) => ({ concept: sense.concept.id, term: sense.term.term })),
    };
  },

  mayConclude: ({ strays }) => strays.length > 0,

  /** The Arabic renderings of each name. */
  createSurvey: () => new Map(),

  count(renderings, { notes }, by) {
    for (const { concept, term } of notes.rendered) {
      const tally = renderings.get(concept) ?? createTally();
      renderings.set(concept, tally);
      tally.add(term, by);
    }
  },

  gist: ({ notes }, renderings) =>
    notes.strays.map(({ concept }) => renderings.get(concept.id)?.mostFrequent() ?? '').join('\n'),

  countsSame: (a, b) => sameList(a.rendered.map(keyOf), b.rendered.map(keyOf)),

  *conclude({ paragraph, notes }, renderings, { style }) {
    for (const { concept, core, script, span, proclitics } of notes.strays) {
      const kept = keptForm(concept, style);
      const texts =
        script === 'latin'
          ? arabicNames(concept, renderings.get(concept.id)?.mostFrequent(), proclitics)
          : [attachToLatin(proclitics, kept ?? concept.latin[0] ?? '')];
      const actual = slice(paragraph.text, core);
      yield {
        span: core,
        message: say(script === 'latin' ? messages.arabic : kept === undefined ? messages.latin : messages.kept, {
          actual,
          expected: kept ?? texts[0] ?? '',
        }),
        concept: concept.id,
        fixes: texts.map((text): Fix => ({ title: say(fix, { text }), safety: 'safe', edits: [{ ...span, text }] })),
      };
    }
  },
});

const messages = {
  arabic: {
    en: '{actual} is written in Arabic letters by house style: {expected}',
    ar: '{actual} يُكتب في أسلوب التحرير المعتمد بحروف عربية: {expected}',
  },
  latin: {
    en: '{actual} is written in Latin letters by house style: {expected}',
    ar: '{actual} يُكتب في أسلوب التحرير المعتمد بحروف لاتينية: {expected}',
  },
  kept: {
    en: '{actual} stands for {expected}, which is not translated',
    ar: '{actual} مكان {expected}، وهو اسم لا يُترجم',
  },
};
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

/** The form that the article uses first, then the others in order of preference. */
function arabicNames(concept: Concept, used: string | undefined, proclitics: string): readonly string[] {
  const terms = usableTerms(concept.arabic);
  const ordered = [...terms.filter(({ term }) => term === used), ...terms.filter(({ term }) => term !== used)];
  return ordered
    .slice(0, mostNames)
    .map((term) => realize(term, { proclitics, inflection: { definiteness: 'definite', number: 'singular' } }));
}

/** Newspapers spell some names in ten ways: nobody chooses among ten. */
const mostNames = 3;

/** Wrong capitals are the business of another check, and so are acronyms. */
function strayLatin(
  mention: Mention<'latin'>,
  mentions: readonly Mention[],
  paragraph: Paragraph,
  style: HouseStyle,
): readonly Stray[] {
  const { core, sense } = mention;
  const { concept } = sense;
  const { text, tokens } = paragraph;
  const actual = slice(text, core);
  if (sense.acronym || scriptOfName(concept, style) !== 'arabic' || isListedAsKept(actual, style)) return [];
  if (!concept.latin.includes(actual) || usableTerms(concept.arabic).length === 0) return [];
  if (isSetApart(paragraph, core) || isPartOfName(core, tokens) || isTalkedAbout(core, paragraph)) return [];
  const join = joinedBefore(tokens, core);
  const around = nearby(mentions, core, besideReach);
  if (around.some((other) => isOfOther(other, mention) || explainsIt(other, concept, join.span, text))) return [];
  return [{ concept, core, script: 'latin', ...join }];
}

const isTalkedAbout = (core: Span, { tokens }: Paragraph): boolean =>
  isNamedBefore(tokens, core, nameWords, 2) ||
  isNamedBefore(tokens, core, identifiers, 1) ||
  isNamedBefore(tokens, core, tickers, 1);

function strayArabic(
  mention: Mention<'term'>,
  mentions: readonly Mention[],
  paragraph: Paragraph,
  style: HouseStyle,
): readonly Stray[] {
  const { core, sense, enclitic, start, end, proclitics } = mention;
  const { concept } = sense;
  if (scriptOfName(concept, style) !== 'latin' || enclitic !== '') return [];
  if (keptForm(concept, style) === undefined && concept.latin.length === 0) return [];
  if (isSetApart(paragraph, core) || isQuotedAlone(paragraph.text, mention)) return [];
  if (isNamedBefore(paragraph.tokens, core, nameWords, 2)) return [];
  const around = nearby(mentions, core, besideReach);
  const isExplained = around.some(
    (other) => isOfOther(other, mention) || explainsIt(other, concept, mention, paragraph.text),
  );
  return isExplained ? [] : [{ concept, core, script: 'arabic', span: { start, end }, proclitics }];
}

/** The same words are the name of something else as well: which is meant, nobody can tell. */
const isOfOther = (other: Mention, { core, sense }: Mention): boolean =>
  other.core.start === core.start && other.core.end === core.end && other.sense.concept !== sense.concept;

/** «ميتا (Meta)», «OpenAI – أوبن إيه آي»: the one form explains the other. */
const explainsIt = ({ core, sense }: Mention, concept: Concept, place: Span, text: string): boolean =>
  sense.concept === concept &&
  sense.role !== 'wrong' &&
  (core.end <= place.start || place.end <= core.start) &&
  standSideBySide(text, core, place);

const keyOf = ({ concept, term }: Notes['rendered'][number]): string => `${concept} ${term}`;
