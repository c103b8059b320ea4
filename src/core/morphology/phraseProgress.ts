import type { Governor } from './governor';
import { changeIf } from './repairWork';
import type { Work } from './repairWork';

/** A noun with what belongs to it and follows it. */
export interface Phrase {
  /** The place of the noun, and the place behind it. */
  readonly first: number;
  readonly from: number;
  readonly definite: boolean;
  /** Its form shows the accusative, which indefinite adjectives share. */
  readonly isAccusative: boolean;
  readonly governor: Governor;
}

/** A phrase that is being repaired. */
export interface PhraseProgress extends Phrase {
  readonly work: Work;
  at: number;
  /** False where a noun in the genitive may have the words that follow for itself. */
  certain: boolean;
  /** The last word is a relative pronoun, or «على أنه»: what follows is said of the noun. */
  isSaidOf: boolean;
  /** What follows belongs to another noun, or may. */
  isClosed: boolean;
}

/** False: it does not apply at this place. */
export type Step = (progress: PhraseProgress) => boolean;

/** The Arabic word there; empty where there is none. */
export const textAt = ({ work: { sentence }, at }: PhraseProgress, ahead = 0): string => {
  const token = sentence[at + ahead];
  return token?.kind === 'arabic' ? token.text : '';
};

/** Changes the word there and goes on behind it. */
export function settle(progress: PhraseProgress, text: string, certain = progress.certain): void {
  const token = progress.work.sentence[progress.at];
  if (token !== undefined) changeIf(certain, progress.work, token, text);
  progress.at++;
}

/** منظمة العفو الدولية نفسها */
export const isEmphasis = (text: string): boolean => /^ب?(?:نفس|ذات|عين|كل|وحد|جميع|أكمل|أسر|رمت)(?:ه|ها)$/.test(text);
