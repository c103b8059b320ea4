import type { Concept } from '../termbase/concept';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { attachProclitics, attachToLatin } from '../morphology/clitics';
import { soundMatcher } from '../morphology/transliteration';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { joinedBefore } from '../text/joins';
import type { Join } from '../text/joins';
import { say } from '../text/message';
import { solidAfter } from '../text/neighbours';
import type { Paragraph } from '../text/paragraph';
import { isSetApart } from '../text/quotations';
import { nearby, shift, slice } from '../text/span';
import type { Span } from '../text/span';
import { isNamedBefore, standSideBySide, standsInLatinPhrase, wordSet } from '../text/talkedAbout';
import type { Token } from '../text/words';
import { articleCheck } from './check';
import type { Fix, Noted } from './check';

/** One place where a name is written, with what is joined to it. */
interface Rendering extends Join {
  /** Names the same person or company wherever it is equal. */
  readonly name: string;
  readonly text: string;
  readonly core: Span;
  readonly script: 'arabic' | 'latin';
  readonly concept?: Concept;
}

interface Notes {
  readonly known: readonly Rendering[];
  /** Latin names that no termbase knows, and Arabic words that may be such names as they sound. */
  readonly latin: readonly Rendering[];
  /** The Arabic word of the paragraph that sounds like a Latin name, if there is one. */
  twinOf(latin: string, soundsLike: (folded: string) => boolean): string | undefined;
}

/** One name written in several ways in one article: «ميتا» and Meta, «ليكون» and LeCun, «بكين» and «بيجين». */
export const inconsistentRendering = articleCheck<Notes>({
  id: 'inconsistent-rendering',
  category: 'terminology/inconsistent',
  severity: 'minor',
  title: { en: 'Name written in several ways', ar: 'اسم كُتب بأكثر من طريقة' },
  reads: 'article',

  gather(paragraph, { knowledge }) {
    if (!paragraph.isArabic) return { known: [], latin: [], twinOf: () => undefined };
    const mentions = knowledge.mentions(paragraph);
    const known = mentions.flatMap((mention) => knownRendering(mention, paragraph) ?? []);
    const arabic = known
      .filter(({ script }) => script === 'arabic')
      .map(({ name, core: { start, end } }) => ({ name, start, end }));
    return {
      known: known.filter((rendering) => !explains(rendering, arabic, paragraph)),
      latin: paragraph.tokens.flatMap((token) => unknownName(token, paragraph, mentions) ?? []),
      twinOf: createTwinFinder(paragraph),
    };
  },

  *run(noted) {
    const places = noted.flatMap(({ offset, notes }) => [
      ...notes.known.map((rendering) => ({ ...rendering, offset })),
      ...notes.latin.map((rendering) => ({ ...rendering, offset })),
    ]);
    const byName = groupBy(places, ({ name }) => name);
    for (const group of byName.values()) {
      const main = group[0]?.concept === undefined ? arabicTwin(group[0]?.text ?? '', noted) : mainRendering(group);
      if (main === undefined) continue;
      for (const place of group) {
        if (fold(place.text) === fold(main.text)) continue;
        yield {
          span: shift(place.core, place.offset),
          message: say(message, { actual: place.text, main: main.text }),
          ...(place.concept && { concept: place.concept.id }),
          fixes: [useMain(place, main)],
          related: main.place === undefined ? [] : [{ ...main.place, message: say(related, { main: main.text }) }],
        };
      }
    }
  },
});

const message = {
  en: '{actual} is called {main} elsewhere in the article; use one form',
  ar: '{actual} يرد في المقال أيضًا بصيغة {main}؛ تُلتزم صيغة واحدة',
};
const related = { en: '{main} is written here', ar: 'وردت هنا {main}' };
const fix = { en: 'Write {text}', ar: 'كتابة {text}' };

interface Main {
  readonly text: string;
  readonly script: 'arabic' | 'latin';
  readonly place?: Span;
}

/** The rendering that is used most; among equals, the Arabic one, then the first. */
function mainRendering(group: readonly (Rendering & { offset: number })[]): Main | undefined {
  const byText = [...groupBy(group, ({ text }) => fold(text)).values()];
  if (byText.length < 2) return undefined;
  const rank = (same: readonly Rendering[]): number => same.length + (same[0]?.script === 'arabic' ? 0.5 : 0);
  const best = byText.reduce((a, b) => (rank(b) > rank(a) ? b : a))[0];
  return best && { text: best.text, script: best.script, place: shift(best.core, best.offset) };
}

/** For a Latin name that nobody knows: the Arabic word of the article that sounds like it. */
function arabicTwin(latin: string, noted: readonly Noted<Notes>[]): Main | undefined {
  const soundsLike = soundMatcher(latin);
  if (soundsLike === undefined) return undefined;
  for (const { notes } of noted) {
    const text = notes.twinOf(latin, soundsLike);
    if (text !== undefined) return { text, script: 'arabic' };
  }
  return undefined;
}

/** Long enough, and without an article: names in transliteration have none. */
const mayBeName = (word: string): boolean => word.length >= 4 && !/^[وفبكل]?ال|^لل/.test(word);

/** Remembers its answers: it is asked again after every keystroke anywhere in the article. */
function createTwinFinder({ tokens }: Paragraph): Notes['twinOf'] {
  const answers = new Map<string, string | undefined>();
  let words: readonly { readonly text: string; readonly folded: string }[] | undefined;
  return (latin, soundsLike) => {
    if (!answers.has(latin)) {
      words ??= tokens
        .filter(({ kind, text }) => kind === 'arabic' && mayBeName(text))
        .map(({ text }) => ({ text, folded: fold(text) }));
      answers.set(latin, words.find(({ folded }) => soundsLike(folded))?.text);
    }
    return answers.get(latin);
  };
}

function useMain(place: Rendering & { offset: number }, main: Main): Fix {
  const text =
    main.script === 'arabic'
      ? attachProclitics(place.proclitics, main.text)
      : attachToLatin(place.proclitics, main.text);
  return { title: say(fix, { text }), safety: 'unsafe', edits: [{ ...shift(place.span, place.offset), text }] };
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
  return { name, concept, text, core, script: 'latin', ...joinedBefore(paragraph.tokens, core) };
}

/** As far as a word may be from what stands beside it, in UTF-16 units. */
const besideReach = 60;

/** A capitalised Latin word of four letters or more that stands alone in Arabic prose and in no termbase. */
function unknownName(token: Token, paragraph: Paragraph, mentions: readonly Mention[]): Rendering | undefined {
  const { text, tokens } = paragraph;
  if (token.kind !== 'latin' || !/^[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F]+[A-Za-z\u00C0-\u024F]*$/.test(token.text))
    return undefined;
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

/** After these a name is spelt out for the reader: «ميتا، واسمها بالإنجليزية Meta». */
const nameWords = wordSet('اسم باسم اسمها اسمه بالإنجليزية تسمى يسمى المسماة المسمى تدعى يدعى تكتب يكتب كلمة لفظ');

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

/** Part of a longer name: Meta AI, Llama 3. */
const isPartOfName = (core: Span, tokens: readonly Token[]): boolean =>
  standsInLatinPhrase(tokens, core) || solidAfter(tokens, core.end)?.kind === 'number';
