import { agreementOf } from '../morphology/antecedents';
import type { Lexicon } from '../morphology/lexicon';
import { beginsWithArticle, guessShape, isParticle } from '../morphology/nounPhrase';
import type { Definiteness, PhraseShape } from '../morphology/nounPhrase';
import type { ArabicTerm } from '../termbase/concept';

/** An Arabic phrase that no termbase knows, with its grammar as far as its form shows it. */
export interface Phrase {
  /** Indefinite, however it was written. Its plural is not known. */
  readonly term: ArabicTerm;
  /** How it was written. */
  readonly definiteness: Definiteness;
}

/** `text`: without clitics, with single spaces between its words. */
export function readPhrase(text: string, lexicon: Lexicon): Phrase {
  const words = text.split(' ').map(withoutTanwin);
  const { term, shape, definite } = decompose(words);
  const [noun = ''] = term.split(' ');
  const gender = agreementOf(noun, lexicon);
  return {
    term: { term, shape, gender, status: 'preferred', ...(definite !== undefined && { definite }) },
    definiteness: words.some(beginsWithArticle) ? 'definite' : 'indefinite',
  };
}

/** رمزًا and رمزاً are رمز. */
const withoutTanwin = (word: string): string =>
  word.replace(/(?:\u064B\u0627|\u0627\u064B)$/, '').replace(/[\u064B-\u064D]$/, '');

const bare = (word: string): string => (beginsWithArticle(word) ? word.slice(2) : word);

interface Decomposed {
  readonly term: string;
  readonly shape: PhraseShape;
  readonly definite?: string;
}

function decompose(words: readonly string[]): Decomposed {
  const text = words.join(' ');
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  const head = words.slice(0, particle < 0 ? words.length : particle);
  const first = head.findIndex(beginsWithArticle);
  if (first < 0) return { term: text, shape: guessShape(text) };
  const isConstruct = first > 0 && particle < 0;
  // «البرنامج مفتوح المصدر»: the article comes and goes by no rule that could be seen from here.
  if (!head.slice(first).every(beginsWithArticle) || (first > 0 && !isConstruct)) return { term: text, shape: 'fixed' };
  const term = [...head.map(bare), ...words.slice(head.length)].join(' ');
  if (!isConstruct) return { term, shape: 'adjectival' };
  // «غرفة الأخبار الحديثة»: its definite form is not made by adding one article.
  return { term, shape: 'idafa', ...(first < words.length - 1 && { definite: text }) };
}

/** شبكات عصبية of شبكة عصبية; undefined where the ending does not tell the plural. A guess: it may be another. */
export function guessPlural({ term, shape }: ArabicTerm): string | undefined {
  const [noun = '', ...rest] = term.split(' ');
  return noun.endsWith('ة') && shape !== 'fixed' ? [`${noun.slice(0, -1)}ات`, ...rest].join(' ') : undefined;
}
