import { consonantCount, mayBeTransliterated } from '../../morphology/soundVariants';
import { isFunctionWord } from '../../morphology/functionWords';
import { plainWord } from '../../spelling/spelling';
import type { Spelling } from '../../spelling/spelling';
import { isRole } from '../../termbase/sense';
import type { Mention } from '../../termbase/sense';
import { fold } from '../../text/fold';
import type { Paragraph } from '../../text/paragraph';
import { isSetApart } from '../../text/quotations';
import type { Span } from '../../text/span';
import { fact } from '../../text/wordForm';
import type { Token } from '../../text/words';
import { arabicNameWords, isNamingWord, spellingWords } from './namingWords';
import { taughtNames } from './taughtNames';

/** A word of an article that may be a foreign name in Arabic letters. */
export interface NamePlace {
  /** Without the article. */
  readonly text: string;
  readonly folded: string;
  readonly core: Span;
  /** It stands after a title or a verb of speech, or behind a given name. */
  readonly isNamed: boolean;
  readonly isUnknown: boolean;
  /** It is, or belongs to, a name of the termbases in a spelling that they hold to be right. */
  readonly isListed: boolean;
  /** The same in Latin letters, where brackets teach it: «ليكون (LeCun)». */
  readonly latin?: string;
  /** Names right before and right after, as «>يان»: they tell one Miller from another. */
  readonly companions: readonly string[];
  /** The same word without proclitics, longest first: «بماكرون» may be ماكرون, or a name in ب. */
  readonly inner: readonly { readonly folded: string; readonly text: string; readonly core: Span }[];
}

const shortest = 4;
/** Two short vowels written out, or a sign that only scripture has: verse and scripture are no news. */
const vowelled = /[\u064E-\u0650\u0652\u0670].*[\u064E-\u0650\u0652\u0670]|\u0671|[\u06D6-\u06ED]/;
/** Dialect negates so: مكانش, ماكنتش. */
const negated = /^م.*ش$/;

/** What a word is by its letters. */
interface Reading {
  readonly folded: string;
  /** Without the article. */
  readonly stem: string;
  /** Undefined: it has letters that Arabic has not. */
  readonly plain: string | undefined;
  readonly isNaming: boolean;
  /** Long enough to be told by its sound, and nothing but a foreign name has such letters. */
  readonly hasSound: boolean;
  readonly mayBeTransliterated: boolean;
}

const readingOf = fact((text: string): Reading => {
  const folded = fold(text);
  const stem = text.startsWith('ال') ? folded.slice(2) : folded;
  const isTransliterated = mayBeTransliterated(folded);
  return {
    folded,
    stem,
    plain: plainWord(text),
    isNaming: isNamingWord(folded),
    mayBeTransliterated: isTransliterated,
    hasSound:
      stem.length >= shortest &&
      isTransliterated &&
      !negated.test(folded) &&
      !vowelled.test(text) &&
      consonantCount(stem) >= 3,
  };
});

interface Word {
  readonly token: Token;
  readonly reading: Reading;
  readonly isUnknown: boolean;
  readonly isListed: boolean;
  readonly latin: string | undefined;
  readonly before: Word | undefined;
  after: Word | undefined;
}

export function namePlaces(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  spelling: Spelling | undefined,
): readonly NamePlace[] {
  const places: NamePlace[] = [];
  for (const word of readWords(paragraph, mentions, spelling)) {
    const { token, reading, isUnknown, isListed, latin, before } = word;
    if (!reading.hasSound) continue;
    const given = isName(before) ? before : undefined;
    const isNamed = isNamedBy(before) || given !== undefined;
    if (!(isUnknown || isListed || latin !== undefined || isNamed) || isSetApart(paragraph, token)) continue;
    if (before !== undefined && (isArabicName(before, given) || spellingWords.has(before.reading.folded))) continue;
    const { folded, stem } = reading;
    const follower = word.after;
    const core = { start: token.end - (token.text.length - (folded.length - stem.length)), end: token.end };
    places.push({
      text: token.text.slice(folded.length - stem.length),
      folded: stem,
      core,
      isNamed,
      isUnknown,
      isListed,
      ...(latin !== undefined && { latin }),
      companions: [
        ...(given === undefined ? [] : [`<${given.reading.folded}`]),
        ...(isName(follower) && follower.isUnknown ? [`>${follower.reading.folded}`] : []),
      ],
      inner: isUnknown && !isListed ? innerWords(token) : [],
    });
  }
  return places;
}

const isNamedBy = (before: Word | undefined): boolean => before?.reading.isNaming === true;

const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.reading.folded.length >= 2 &&
  (word.isListed || word.latin !== undefined || word.isUnknown || isNamedBy(word.before)) &&
  !word.reading.isNaming &&
  !isFunctionWord(word.token);

const isArabicName = ({ reading }: Word, given: Word | undefined): boolean =>
  arabicNameWords.has(reading.folded) || (given !== undefined && !reading.mayBeTransliterated);

/** The Arabic words, each with those right before and right after it. */
function readWords(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  spelling: Spelling | undefined,
): readonly Word[] {
  const listed = mentions.filter(isRole('term')).filter(({ sense }) => sense.concept.kind === 'name');
  const { tokens } = paragraph;
  const taught = taughtNames(paragraph);
  const words: Word[] = [];
  let before: Word | undefined;
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'space' || token.kind === 'markup') continue;
    if (token.kind !== 'arabic') {
      before = undefined;
      continue;
    }
    while ((listed[at]?.core.end ?? Infinity) <= token.start) at++;
    const reading = readingOf(token);
    const { folded, plain } = reading;
    const word: Word = {
      token,
      reading,
      isUnknown:
        folded.length >= shortest && spelling !== undefined && (plain === undefined || !spelling.isKnown(plain)),
      isListed: (listed[at]?.core.start ?? Infinity) <= token.start,
      latin: taught.get(token.start),
      before,
      after: undefined,
    };
    if (before !== undefined) before.after = word;
    words.push(word);
    before = word;
  }
  return words;
}

/** Where one or two proclitics may end, with the article if there is one. */
function innerWords({ text, end }: Token): NamePlace['inner'] {
  const lengths = /^[وف][بكل]?(?<article>ال|ل)?|^[بكل](?<other>ال|ل)?/.exec(text)?.[0].length ?? 0;
  const found: { folded: string; text: string; core: Span }[] = [];
  for (let length = 1; length <= lengths; length++) {
    const rest = text.slice(length);
    if (rest.length < shortest || (rest.startsWith('ال') && length < lengths)) continue;
    found.push({ folded: fold(rest), text: rest, core: { start: end - rest.length, end } });
  }
  return found;
}
