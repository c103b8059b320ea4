import type { Gender, PhraseShape } from '../morphology/nounPhrase';

export const termStatuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const;
export type TermStatus = (typeof termStatuses)[number];

export const wrongKinds = ['wrong-sense', 'literal-name', 'untranslated', 'mangled', 'calque', 'taste'] as const;
export type WrongKind = (typeof wrongKinds)[number];

export const evidenceNeeds = ['neighbours', 'domain', 'both', 'source'] as const;
export type EvidenceNeed = (typeof evidenceNeeds)[number];

/** An Arabic term in its indefinite singular form, unless it has none. */
export interface ArabicTerm {
  readonly term: string;
  readonly status: TermStatus;
  readonly shape: PhraseShape;
  readonly gender: Gender;
  /** The indefinite plural. Undefined: the term is not used in the plural, or it is not known. */
  readonly plural?: string;
  /** The whole definite form, where adding the article does not give it. */
  readonly definite?: string;
}

/** Words around a place that speak for or against a reading of it. */
export interface Surroundings {
  /** Stand right before; clitics and the article are taken off the text's word. One to three words. */
  readonly before: readonly string[];
  /** Stand right after; written as they stand. */
  readonly after: readonly string[];
  /** Stand anywhere in the sentence. */
  readonly near: readonly string[];
  /** Domains; a word of theirs in the sentence says as much as one of `near`, and more of them say no more. */
  readonly fields: readonly string[];
}

export interface SurroundingsOfError extends Surroundings {
  /** Stand anywhere in the clause and prove nothing alone; two of them say as much as one of `near`. */
  readonly faint: readonly string[];
}

/** A rendering of the concept that machines produce and that means something else, or nothing. */
export interface WrongRendering {
  /**
   * Indefinite singular forms, or forms that are never indefinite, without proclitics. Their definite, dual and
   * accusative forms are found too.
   */
  readonly forms: readonly string[];
  /** Indefinite plurals; their definite forms, and both written cases of sound plurals, are found too. */
  readonly plurals: readonly string[];
  readonly shape: PhraseShape;
  readonly kind: WrongKind;
  /** Right in no context: found without evidence. */
  readonly always: boolean;
  /**
   * What it takes to be sure. `neighbours`: a word of `for`, or the English; a text of the right domain is not enough,
   * since the form is an ordinary word there too. `domain`: words of the concept's domain in the sentence are enough.
   * `both`: a word of `for` that proves nothing by itself, and the domain: «اكتب سريعًا» beside ChatGPT.
   * `source`: a word of `for`, and the English that has the term: «قسم ذلك» for the IT department.
   */
  readonly needs: EvidenceNeed;
  /** The domain in which the form is right as it stands. */
  readonly reading?: string;
  /** English words that would be in the source if the form were right: Amnesty. */
  readonly literal: readonly string[];
  readonly gender: Gender;
  readonly for: SurroundingsOfError;
  readonly against: Surroundings;
  /**
   * The replacement, where it is not the concept's own term in the same form: a term, which is inflected for its place,
   * or the very words that are written there.
   */
  readonly becomes?: ArabicTerm | string;
}

export interface ConceptExamples {
  /** `⟦wrong|right⟧`, or `⟦wrong⟧` where no fix is promised. */
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

export interface Concept {
  readonly id: string;
  /** `name`: a company, product or person, which may stand in Latin letters. */
  readonly kind: 'term' | 'name';
  readonly domain: string;
  readonly english: readonly string[];
  /** Latin forms that stand for the Arabic term: AI. An Arabic text should have the Arabic. */
  readonly acronyms: readonly string[];
  /**
   * The press never leaves the acronym in Latin letters; otherwise it is a fault only beside the Arabic term. Of a name:
   * a person or a place, which stands in Arabic letters whatever the house style for brands is.
   */
  readonly alwaysTranslated: boolean;
  /** Latin spellings of a name, the right one first. */
  readonly latin: readonly string[];
  /** Also an ordinary word in small letters (meta, apple, slack): only other wrong capitals are faults. */
  readonly ordinaryWord: boolean;
  /** Stays in Latin letters whatever the house style is; its Arabic forms are faults. */
  readonly doNotTranslate: boolean;
  readonly arabic: readonly ArabicTerm[];
  readonly wrong: readonly WrongRendering[];
  readonly definition?: string;
  readonly note?: string;
  readonly authority?: string;
  readonly examples: ConceptExamples;
}

/** A field of knowledge with the words that show that a text belongs to it. */
export interface Domain {
  readonly id: string;
  /** Stems without article; found with clitics. */
  readonly cues: readonly string[];
  /** Domains whose words also speak for this one: software for artificial intelligence. */
  readonly kin: readonly string[];
}

export interface Termbase {
  readonly name: string;
  /** Whose word it is: the house and the user rank above what comes with the product. */
  readonly origin: 'built-in' | 'user' | 'house';
  /** Where the house keeps it: each of its folders is a rank of its own. */
  readonly folder?: string;
  readonly concepts: readonly Concept[];
  readonly domains: readonly Domain[];
}
