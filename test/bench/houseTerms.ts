import { articleOf } from './texts';

/** The same numbers in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many different words begin the terms that do not begin with a word of their own: system, company, law, … */
const commonWords = 300;

/** Words of articles that may begin a term: four letters or more, without article and clitics that would show. */
const words = [
  ...new Set(articleOf(100_000).match(/(?<![\u0620-\u0652])[\u0620-\u064A]{4,}(?![\u0620-\u0652])/g) ?? []),
]
  .filter((word) => !/^(?:ال|لل|[وفبكل]ال)/.test(word))
  .slice(0, commonWords);

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

export interface HouseTerm {
  readonly english: string;
  readonly arabic: string;
  readonly wrong: string;
}

/**
 * Terms of two words. Every fourth begins with a common word of the texts; all end in a made-up word,
 * so that none of them stands in a text by chance.
 */
export function houseTerms(count: number): readonly HouseTerm[] {
  const random = createRandom(7);
  const word = (): string => words[random(words.length)] ?? '';
  const madeUp = (): string => Array.from({ length: 5 }, () => letters.charAt(random(letters.length))).join('');
  return Array.from({ length: count }, (_, index) => ({
    english: `term ${index}`,
    arabic: `${index % 4 === 0 ? word() : madeUp()} ${madeUp()}`,
    wrong: `${index % 4 === 0 ? word() : madeUp()} ${madeUp()}`,
  }));
}

export const asCsv = (terms: readonly HouseTerm[]): string =>
  ['english,arabic,wrong', ...terms.map(({ english, arabic, wrong }) => `${english},${arabic},${wrong}`)].join('\n');

export interface Planted {
  readonly text: string;
  readonly planted: number;
}

/** A text of about `bytes` bytes with wrong terms in it, some behind clitics, and as many words that only look alike. */
export function plant(terms: readonly HouseTerm[], bytes: number): Planted {
  const random = createRandom(11);
  const proclitics = ['', '', 'و', 'ب', 'ل', 'وب', 'ف'];
  let planted = 0;
  const paragraphs = articleOf(bytes).split('\n\n');
  const text = paragraphs.map((paragraph, index) => {
    if (index % 4 !== 0) return paragraph;
    const wrong = terms[random(terms.length)]?.wrong ?? '';
    planted++;
    return `${proclitics[random(proclitics.length)] ?? ''}${wrong} ${paragraph} ${wrong}ظظ`;
  });
  return { text: text.join('\n\n'), planted };
}
