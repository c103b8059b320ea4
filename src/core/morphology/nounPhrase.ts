/** How the parts of a noun phrase hang together. */
export type PhraseShape =
  /** Noun with adjectives that take the article with it: ذكاء اصطناعي, الذكاء الاصطناعي. */
  | 'adjectival'
  /** Noun in construct: only the last noun takes the article: طلب سحب, طلب السحب. */
  | 'idafa'
  /** Never changes: a name, or a phrase that is definite in itself. */
  | 'fixed';

export type Definiteness = 'definite' | 'indefinite';

const hasArticle = (word: string): boolean => word.startsWith('ال') && word.length > 3;

/** The shape of a phrase written in its indefinite form, where its grammar is plain. */
export function guessShape(phrase: string): PhraseShape {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  if (hasArticle(last) || /[A-Za-z0-9]/.test(phrase)) return 'fixed';
  return 'adjectival';
}

/** The definite form of a phrase given in its indefinite form. */
export function makeDefinite(phrase: string, shape: PhraseShape): string {
  if (shape === 'fixed') return phrase;
  const words = phrase.split(' ');
  if (shape === 'idafa') return [...words.slice(0, -1), addArticle(words.at(-1) ?? '')].join(' ');
  return words.map(addArticle).join(' ');
}

const particles = new Set(['في', 'من', 'على', 'عن', 'إلى', 'مع', 'بين', 'ذو', 'ذات', 'غير', 'قيد']);

const addArticle = (word: string): string =>
  hasArticle(word) || particles.has(word) || /^[بلكو]?ال/.test(word) || /^(?:بال|لل|بـ)/.test(word)
    ? word
    : `ال${word}`;
