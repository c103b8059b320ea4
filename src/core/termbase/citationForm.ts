/** Has it Arabic letters, whatever else there is besides: a figure, a Latin abbreviation? */
export const hasArabicLetters = (phrase: string): boolean => /[\u0621-\u063A\u0641-\u064A\u0671-\u06D3]/.test(phrase);

/**
 * A phrase of running text as a termbase would list it, as far as it shows: without the marks around it, the
 * proclitics before an article (وللنشرة), and the articles of a noun and its adjectives. What may be a letter of the
 * word stays: بنك, ولد.
 */
export function citationForm(phrase: string): string {
  const bare = phrase.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  const [first = '', ...rest] = bare.split(/\s+/);
  const words = [withoutProclitics(first), ...rest];
  return (words.every(hasArticle) ? words.map((word) => word.slice(2)) : words).join(' ');
}

const hasArticle = (word: string): boolean => /^ال..+/.test(word);

function withoutProclitics(word: string): string {
  const lam = /^[وف]?لل(?<stem>..+)$/.exec(word)?.groups?.['stem'];
  if (lam !== undefined) return `ال${lam}`;
  return word.replace(/^(?:[وف][بك]?|[بك])(?=ال...)/, '');
}
