import { isListedAsKept, scriptOfName } from '../termbase/houseStyle';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { attachProclitics, attachToLatin } from '../morphology/clitics';
import { soundMatcher } from '../morphology/transliteration';
import { fold } from '../text/fold';
import { joinedBefore } from '../text/joins';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { nearby, slice } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standSideBySide } from '../text/talkedAbout';
import { Trait } from '../text/traits';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import type { ArticleContext, Fix } from './check';
import { isInLatinList } from './support/latinLists';
import { besideReach, isPartOfName, nameWords } from './support/latinNames';
import { namePlaces } from './support/namePlaces';
import type { NamePlace } from './support/namePlaces';
import { createNameSpellings, kindsOf } from './support/nameSpellings';
import type { NameSpellings } from './support/nameSpellings';
import { sameList } from './support/sameList';
import { createRenderings } from './support/renderings';
import type { MainRendering, Rendering, Renderings } from './support/renderings';
import { createSoundTwins, createTwinFinder } from './support/soundTwins';
import type { SoundTwins, TwinFinder } from './support/soundTwins';

interface Notes {
  readonly known: readonly Rendering[];
  /** Latin names that no termbase knows. */
  readonly latin: readonly Rendering[];
  /** Words that may be foreign names in Arabic letters. */
  readonly places: readonly NamePlace[];
  readonly twinOf: TwinFinder;
}

interface Survey {
  readonly renderings: Renderings;
  readonly twins: SoundTwins;
  readonly spellings: NameSpellings;
}

/** One name written in several ways in one article: «ميتا» and Meta, «ليكون» and LeCun, «بكين» and «بيجين». */
export const inconsistentRendering = articleCheck<Notes, Survey>({
  id: 'inconsistent-rendering',
  category: 'terminology/inconsistent',
  severity: 'minor',
  title: { en: 'Name written in several ways', ar: 'اسم كُتب بأكثر من طريقة' },
  reads: 'article',

  gather(paragraph, { knowledge, spelling, style }) {
    if (!paragraph.isArabic) return { known: [], latin: [], places: [], twinOf: () => undefined };
    const mentions = knowledge.mentions(paragraph);
    const known = mentions.flatMap((mention) => knownRendering(mention, paragraph) ?? []);
    const arabic = known
      .filter(({ script }) => script === 'arabic')
      .map(({ name, core: { start, end } }) => ({ name, start, end }));
    return {
      // What stands in other letters than the house wants is the business of another check.
      known: known
        .filter(({ concept, script }) => (concept && scriptOfName(concept, style)) !== otherScript[script])
        .filter((rendering) => !explains(rendering, arabic, paragraph)),
      latin:
        style.names === 'latin' || (paragraph.traits & Trait.latin) === 0
          ? []
          : paragraph.tokens
              .filter(({ kind, text }) => kind === 'latin' && !isListedAsKept(text, style))
              .flatMap((token) => unknownName(token, paragraph, mentions) ?? []),
      places: style.names === 'latin' ? [] : namePlaces(paragraph, mentions, spelling),
      twinOf: createTwinFinder(paragraph),
    };
  },

  mayConclude: ({ known, latin, places }) => known.length + latin.length + places.length > 0,

  createSurvey: () => ({
    renderings: createRenderings(),
    twins: createSoundTwins(),
    spellings: createNameSpellings(),
  }),

  count({ renderings, twins, spellings }, { paragraph, notes }, by) {
    for (const rendering of notes.known) renderings.add(rendering, paragraph, by);
    for (const { text } of notes.latin) twins.addName(text, by);
    for (const place of notes.places) spellings.add(place, paragraph, by);
    twins.addParagraph(paragraph, notes.twinOf, by);
  },

  gist({ notes }, survey, { orderOf }) {
    const mains = deviations(notes, survey, orderOf).map(({ main }) => `${main.script} ${main.text}`);
    return mains.length === 0 ? undefined : mains.join('\n');
  },

  countsSame: (a, b, { twins }) => sameList(countedAs(a), countedAs(b)) && twins.isSame(a.twinOf, b.twinOf),

  *conclude({ notes }, survey, { orderOf }) {
    for (const { place, main } of deviations(notes, survey, orderOf)) {
      yield {
        span: place.core,
        message: say(message, { actual: place.text, main: main.text }),
        ...(place.concept && { concept: place.concept.id }),
        fixes: [useMain(place, main)],
        firstElsewhere: { places: main.places, message: say(related, { main: main.text }) },
      };
    }
  },
});

const countedAs = ({ known, latin, places }: Notes): readonly string[] => [
  ...[...known, ...latin].map(({ name, text, script }) => `${name} ${script} ${text}`),
  ...places.map((place) => [...place.companions, ...kindsOf(place), place.latin, place.text].join(' ')),
];

const otherScript = { arabic: 'latin', latin: 'arabic' } as const;

const message = {
  en: '{actual} is called {main} elsewhere in the article; use one form',
  ar: '{actual} يرد في المقال أيضًا بصيغة {main}؛ تُلتزم صيغة واحدة',
};
const related = { en: '{main} is written here', ar: 'وردت هنا {main}' };
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

type OrderOf = ArticleContext['orderOf'];

interface Deviation {
  readonly place: Rendering;
  readonly main: MainRendering;
}

/** Places that differ from the form that the article gives to the name. */
function deviations({ known, latin, places }: Notes, survey: Survey, orderOf: OrderOf): readonly Deviation[] {
  const renderings = [...known, ...latin].flatMap((place) => {
    const main = mainOf(place, survey, orderOf);
    return main === undefined || fold(place.text) === fold(main.text) ? [] : [{ place, main }];
  });
  const misspelt = places.flatMap((place) => variantOf(place, survey, orderOf) ?? []);
  return [...renderings, ...misspelt].sort((a, b) => a.place.core.start - b.place.core.start);
}

/** For an Arabic spelling: the one that sounds like it and that the article has more often, or first. */
function variantOf(place: NamePlace, { spellings }: Survey, orderOf: OrderOf): Deviation | undefined {
  for (const { folded, text, core } of [place, ...place.inner]) {
    const main = spellings.mainOf(folded, orderOf);
    if (main !== undefined)
      return { place: { name: folded, text, core, script: 'arabic', span: core, proclitics: '' }, main };
  }
  return undefined;
}

/** For a Latin name that nobody knows: the Arabic word of the article that sounds like it. */
function mainOf(place: Rendering, { renderings, twins }: Survey, orderOf: OrderOf): MainRendering | undefined {
  if (place.concept !== undefined) return renderings.mainOf(place.name, orderOf);
  const text = twins.twinOf(place.text, orderOf);
  return text === undefined ? undefined : { text, script: 'arabic', places: new Map() };
}

function useMain(place: Rendering, main: MainRendering): Fix {
  const text =
    main.script === 'arabic'
      ? attachProclitics(place.proclitics, main.text)
      : attachToLatin(place.proclitics, main.text);
  return { title: say(fix, { text }), safety: 'unsafe', edits: [{ ...place.span, text }] };
}

function knownRendering(mention: Mention, paragraph: Paragraph): Rendering | undefined {
  const { sense, core } = mention;
  if ((sense.role !== 'term' && sense.role !== 'latin') || sense.concept.kind !== 'name') return undefined;
  if (isSetApart(paragraph, core)) return undefined;
  const { concept } = sense;
  const text = slice(paragraph.text, core);
  const name = `concept:${concept.id}`;
  if (sense.role === 'term') {
    const span = { start: mention.start, end: mention.end };
    return { name, concept, text, core, script: 'arabic', span, proclitics: mention.proclitics };
  }
  // Wrong capitals are the business of another check; a longer Latin phrase is another name: Meta AI.
  if (!concept.latin.includes(text) || isPartOfName(core, paragraph.tokens)) return undefined;
  if (isInLatinList(core, paragraph)) return undefined;
  return { name, concept, text, core, script: 'latin', ...joinedBefore(paragraph.tokens, core) };
}

/** A capitalised Latin word of four letters or more that stands alone in Arabic prose and in no termbase. */
function unknownName(token: Token, paragraph: Paragraph, mentions: readonly Mention[]): Rendering | undefined {
  const { text, tokens } = paragraph;
  if (!/^[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F]+[A-Za-z\u00C0-\u024F]*$/.test(token.text)) return undefined;
  if (token.text.length < 4 || isSetApart(paragraph, token) || isPartOfName(token, tokens)) return undefined;
  if (nearby(mentions, token, besideReach).some(isRoleAt(token)) || isNamedBefore(tokens, token, nameWords, 2))
    return undefined;
  const sounds = soundMatcher(token.text);
  const beside = nearby(tokens, token, besideReach).filter(
    (word) => word.kind === 'arabic' && standSideBySide(text, word, token),
  );
  if (beside.some((word) => sounds?.(fold(word.text)))) return undefined;
  return {
    name: `latin:${token.text}`,
    text: token.text,
    core: token,
    script: 'latin',
    ...joinedBefore(tokens, token),
  };
}

/** A Latin name that stands beside the Arabic one for the reader to know it by. */
const explains = (
  rendering: Rendering,
  arabic: readonly (Span & { readonly name: string })[],
  { text, tokens }: Paragraph,
): boolean =>
  rendering.script === 'latin' &&
  (isNamedBefore(tokens, rendering.core, nameWords, 2) ||
    nearby(arabic, rendering.core, besideReach).some(
      (place) => place.name === rendering.name && standSideBySide(text, place, rendering.span),
    ));

const isRoleAt =
  (token: Token) =>
  (mention: Mention): boolean =>
    isRole('latin')(mention) && mention.core.start <= token.start && token.end <= mention.core.end;
