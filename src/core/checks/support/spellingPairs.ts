/** Two spellings of one word, by the letters in which they differ. */
export interface SpellingPair {
  readonly first: string;
  readonly second: string;
  /** The words that have one of the two, with what may be joined to them. */
  readonly word: RegExp;
}

const joined = '[وف]?(?:[بكل]?ال|لل|[بكل])?';
const relational = '(?:ا|ي|ية|يا|يًا|ياً|ين|ون|يين|يون|يان|يتان|يتين|يات)?';

const pair = (first: string, second: string, before: string, after: string): SpellingPair => ({
  first,
  second,
  word: new RegExp(`^${joined}${before}(?:${first}|${second})${after}$`),
});

/** Spellings that newspapers and regions have as a habit; an article should have one of them. */
export const spellingPairs: readonly SpellingPair[] = [
  // مئة، ثلاثمئة، مئتان
  pair('مئ', 'مائ', '(?:ثلاث|أربع|خمس|ست|سبع|ثماني|ثمان|تسع)?', '(?:ة|تا|تي|تان|تين|ات|وي|وية)'),
  pair('نجليز', 'نكليز', '[إا]', relational),
  pair('مريك', 'ميرك', '[أا]', relational),
  pair('سؤول', 'سئول', 'م', '(?:ة|ون|ين|ية|ات|و|ي|يات|ان|ا|ًا|اً)?'),
  pair('ؤون', 'ئون', 'ش', '(?:ها|ه|هم|نا)?'),
  pair('وروب', 'ورب', '[أا]', '(?:ا|ي|ية|يا|يين|يون|يان|يتين|يات)'),
  pair('لفزيون', 'ليفزيون', 'ت', '(?:ي|ية|ات)?'),
  pair('مبيوتر', 'ومبيوتر', 'ك', '(?:ات)?'),
];
