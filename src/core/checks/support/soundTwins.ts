import { soundMatcher } from '../../morphology/transliteration';
import { fold } from '../../text/fold';
import type { Paragraph } from '../../text/paragraph';
import { remember } from '../../text/remember';
import { fact } from '../../text/wordForm';
import type { Token } from '../../text/words';

/** The first Arabic word of a paragraph that sounds like a Latin name, if there is one. */
export type TwinFinder = (latin: string, soundsLike: (folded: string) => boolean) => string | undefined;

/** Remembers its answers: it is asked again as the article changes. */
export function createTwinFinder({ tokens }: Paragraph): TwinFinder {
  const answers = new Map<string, string | undefined>();
  let words: readonly Candidate[] | undefined;
  return (latin, soundsLike) => {
    if (!answers.has(latin)) {
      words ??= candidatesAmong(tokens);
      answers.set(latin, words.find(({ folded }) => soundsLike(folded))?.text);
    }
    return answers.get(latin);
  };
}

interface Candidate {
  readonly text: string;
  readonly folded: string;
}

function candidatesAmong(tokens: readonly Token[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    const candidate = token.kind === 'arabic' && token.text.length >= 4 ? candidateOf(token) : undefined;
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/** Long enough, without an article, and without letters that no Latin name gets in transliteration. */
const candidateOf = fact((text): Candidate | undefined =>
  text.length < 4 || /^[وفبكل]?ال|^لل|[عضظءؤئ]/.test(text) ? undefined : { text, folded: fold(text) },
);

/** Pairs Latin names that no termbase knows with the words of the article that sound like them. */
export interface SoundTwins {
  addParagraph(paragraph: Paragraph, twinOf: TwinFinder, by: 1 | -1): void;
  addName(latin: string, by: 1 | -1): void;
  /** A paragraph has the same twins as another would in its place. */
  isSame(a: TwinFinder, b: TwinFinder): boolean;
  /** The twin that the article has first. `orderOf`: see ArticleContext. */
  twinOf(latin: string, orderOf: (paragraph: Paragraph) => number): string | undefined;
}

interface Name {
  readonly soundsLike: (folded: string) => boolean;
  readonly twins: Map<Paragraph, string>;
  count: number;
}

export function createSoundTwins(): SoundTwins {
  const paragraphs = new Map<Paragraph, { readonly twinOf: TwinFinder; count: number }>();
  const names = new Map<string, Name>();
  const pair = (latin: string, { soundsLike, twins }: Name, paragraph: Paragraph, twinOf: TwinFinder): void => {
    const twin = twinOf(latin, soundsLike);
    if (twin !== undefined) twins.set(paragraph, twin);
  };
  return {
    addParagraph(paragraph, twinOf, by) {
      const known = paragraphs.get(paragraph) ?? { twinOf, count: 0 };
      known.count += by;
      if (known.count > 0) {
        paragraphs.set(paragraph, known);
        for (const [latin, name] of names) pair(latin, name, paragraph, twinOf);
      } else {
        paragraphs.delete(paragraph);
        for (const { twins } of names.values()) twins.delete(paragraph);
      }
    },
    addName(latin, by) {
      const known = names.get(latin);
      if (known !== undefined) {
        known.count += by;
        if (known.count === 0) names.delete(latin);
        return;
      }
      const matches = soundMatcher(latin);
      if (matches === undefined || by < 0) return;
      const name: Name = { soundsLike: remember(matches), twins: new Map(), count: by };
      names.set(latin, name);
      for (const [paragraph, { twinOf }] of paragraphs) pair(latin, name, paragraph, twinOf);
    },
    isSame(a, b) {
      for (const [latin, { soundsLike }] of names) if (a(latin, soundsLike) !== b(latin, soundsLike)) return false;
      return true;
    },
    twinOf(latin, orderOf) {
      let first: string | undefined;
      let order = Infinity;
      for (const [paragraph, twin] of names.get(latin)?.twins ?? []) {
        const place = orderOf(paragraph);
        if (place < order) [first, order] = [twin, place];
      }
      return first;
    },
  };
}
