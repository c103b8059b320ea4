import { fold } from '../text/fold';

/** Verbs, adjectives and the genders that endings do not show, as a grammar file lists them. */
export interface Grammar {
  /** Third person masculine singular, perfect and imperfect, then an imperfect shortened after لم where it differs. */
  readonly verbs: readonly string[];
  /** Masculine singular, indefinite: جديد, مفتوح, رقمي. Relational adjectives in ي need not be listed. */
  readonly adjectives: readonly string[];
  /** Words in ت that are nouns as well as verbs: تطور, تقدم. */
  readonly nounsLikeVerbs: readonly string[];
  /** Feminine without a feminine ending: شمس, حرب. */
  readonly feminineNouns: readonly string[];
  /** Broken plurals of things, which agree as a feminine singular: نماذج, أنظمة. */
  readonly brokenPlurals: readonly string[];
}

export const emptyGrammar: Grammar = {
  verbs: [],
  adjectives: [],
  nounsLikeVerbs: [],
  feminineNouns: [],
  brokenPlurals: [],
};

/** What is known about single words; all look-ups take folded words without clitics. */
export interface Lexicon {
  /** The masculine of a third person feminine singular verb. Undefined: no such verb is known. */
  masculineOfVerb(folded: string): string | undefined;
  feminineOfVerb(folded: string): string | undefined;
  isAdjective(foldedMasculine: string): boolean;
  isNounLikeVerb(folded: string): boolean;
  isFeminineNoun(folded: string): boolean;
  isBrokenPlural(folded: string): boolean;
}

export function createLexicon(grammar: Grammar): Lexicon {
  const toMasculine = new Map<string, string>();
  const toFeminine = new Map<string, string>();
  const pair = (masculine: string, feminine: string): void => {
    toMasculine.set(fold(feminine), masculine);
    toFeminine.set(fold(masculine), feminine);
  };
  for (const entry of grammar.verbs) {
    const [perfect, ...imperfects] = entry.trim().split(/\s+/);
    if (perfect !== undefined) pair(perfect, feminineOfPerfect(perfect));
    for (const imperfect of imperfects) {
      pair(imperfect, `ت${imperfect.slice(1)}`);
      // After لم a final weak letter falls: لم يؤدِّ, لم يدعُ.
      if (/[وىي]$/.test(imperfect)) pair(imperfect.slice(0, -1), `ت${imperfect.slice(1, -1)}`);
    }
  }
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  const adjectives = folded(grammar.adjectives);
  const nounsLikeVerbs = folded(grammar.nounsLikeVerbs);
  const feminineNouns = folded(grammar.feminineNouns);
  const brokenPlurals = folded(grammar.brokenPlurals);
  return {
    masculineOfVerb: (word) => toMasculine.get(word),
    feminineOfVerb: (word) => toFeminine.get(word),
    isAdjective: (word) => adjectives.has(word),
    isNounLikeVerb: (word) => nounsLikeVerbs.has(word),
    isFeminineNoun: (word) => feminineNouns.has(word),
    isBrokenPlural: (word) => brokenPlurals.has(word),
  };
}

/** دعا دعت, أدى أدت, بقي بقيت, جاء جاءت, غيّر غيّرت. */
function feminineOfPerfect(perfect: string): string {
  return /[اى]$/.test(perfect) ? `${perfect.slice(0, -1)}ت` : `${perfect}ت`;
}
