import { createLexicon, emptyGrammar } from '../morphology/lexicon';
import type { Grammar, Lexicon } from '../morphology/lexicon';
import type { Paragraph } from '../text/paragraph';
import { arabicWords } from './arabicWords';
import { addConcept, createClues, stemsOf } from './compileConcept';
import type { Concept, Termbase } from './concept';
import { collectHints } from './hints';
import type { Hint, Hints } from './hints';
import { createMatcher } from './matcher';
import { startOfTerms } from './preparedTerms';
import { mergeConcepts } from './precedence';
import type { Origin } from './precedence';
import type { Clue, Mention, Sense } from './sense';

/** Termbases compiled for looking up: what checks know about words. */
export interface Knowledge {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The termbase that a concept comes from. */
  originOf(concept: string): Origin | undefined;
  /** The domains whose words speak for a text about `concern`: itself and its kin. */
  kinOf(concern: string): ReadonlySet<string>;
  /** All words of Arabic terms, names and listed misreadings, without marks; made when they are first asked for. */
  readonly words: ReadonlySet<string>;
  /** Single words: verbs, adjectives, genders. */
  readonly lexicon: Lexicon;
  /** All right and wrong renderings in the prose of a paragraph, in order of place; found once for a paragraph. */
  mentions(paragraph: Paragraph): readonly Mention[];
  /** All words of a paragraph that are evidence; found together with the mentions. */
  hints(paragraph: Paragraph): Hints;
}

/**
 * Later termbases rank above earlier ones: see `mergeConcepts`. `prepared`: see `prepareTerms`, of those among
 * them that are built in, which have to come first.
 */
export function compileKnowledge(
  termbases: readonly Termbase[],
  grammar: Grammar = emptyGrammar,
  prepared?: Uint8Array,
): Knowledge {
  const steps = compileInSteps(termbases, grammar, prepared);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** As `compileKnowledge`, but pausing every few milliseconds, so that nothing else has to wait. */
export async function compileKnowledgeInSlices(
  termbases: readonly Termbase[],
  grammar: Grammar,
  pause: () => Promise<void>,
  prepared?: Uint8Array,
): Promise<Knowledge> {
  const steps = compileInSteps(termbases, grammar, prepared);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await pause();
  }
}

const conceptsPerStep = 200;

function* compileInSteps(
  termbases: readonly Termbase[],
  grammar: Grammar,
  prepared: Uint8Array | undefined,
): Generator<undefined, Knowledge> {
  const { concepts, origins } = mergeConcepts(termbases);
  const values: (Sense | Clue)[] = [];
  const { from, preparedForms, asleep, unprepared } = startOfTerms(concepts, termbases, prepared);
  const matcher = createMatcher({
    from,
    inflect(index) {
      const concept = asleep[index];
      if (concept !== undefined) addConcept(concept, clues, add);
      asleep[index] = undefined;
    },
  });
  const add = (form: string, value: Sense | Clue): void => {
    const index = values.push(value) - 1;
    if (index >= preparedForms) matcher.add(form, index);
  };
  const domains = termbases.flatMap((termbase) => termbase.domains);
  const clues = createClues(add);
  for (const { id, cues } of domains) clues.addDomain(id, cues);
  yield;
  for (const { index, concept } of unprepared) {
    for (const stem of stemsOf(concept)) matcher.addStem(stem, index);
    if (index % conceptsPerStep === 0) yield;
  }
  const lexicon = createLexicon(grammar);
  yield;
  const kin = new Map<string, Set<string>>();
  for (const { id, kin: others } of domains) kin.set(id, new Set([id, ...(kin.get(id) ?? []), ...others]));
  const found = new WeakMap<Paragraph, Found>();
  const search = (paragraph: Paragraph): Found => {
    let known = found.get(paragraph);
    if (known === undefined) found.set(paragraph, (known = find(paragraph, matcher, values)));
    return known;
  };
  let words: ReadonlySet<string> | undefined;
  return {
    concepts,
    originOf: (concept) => origins.get(concept),
    kinOf: (concern) => kin.get(concern) ?? new Set([concern]),
    get words() {
      return (words ??= arabicWords(concepts.values()));
    },
    lexicon,
    mentions: (paragraph) => search(paragraph).mentions,
    hints: (paragraph) => search(paragraph).hints,
  };
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly hints: Hints;
}

function find(
  paragraph: Paragraph,
  matcher: ReturnType<typeof createMatcher>,
  known: readonly (Sense | Clue)[],
): Found {
  const mentions: Mention[] = [];
  const clues: Hint[] = [];
  for (const match of matcher.matches(paragraph.prose)) {
    const { start, end, core, proclitics, lamArticle, enclitic, values } = match;
    const first = mentions.length;
    for (const value of values) {
      const sense = known[value];
      if (sense === undefined) continue;
      if (!('role' in sense)) clues.push({ start, end, domains: sense.domains, clue: sense });
      else if (!hasIdentity(mentions, first, identityOf(sense)))
        mentions.push({ start, end, core, proclitics, lamArticle, enclitic, sense });
    }
  }
  const kept = withoutContained(mentions);
  return { mentions: kept, hints: collectHints(kept, clues) };
}

/** Is there such a mention among those from `first` on? They are few. */
function hasIdentity(mentions: readonly Mention[], first: number, identity: object): boolean {
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention !== undefined && identityOf(mention.sense) === identity) return true;
  }
  return false;
}

/** Two forms of one rendering that look alike, as an accusative and a dual, are one mention. */
function identityOf(sense: Sense): object {
  switch (sense.role) {
    case 'term':
      return sense.term;
    case 'wrong':
      return sense.wrong;
    case 'latin':
      return sense.concept;
  }
}

/** A term inside a longer term is not meant: رمز in رمز مميز. */
function withoutContained(mentions: readonly Mention[]): readonly Mention[] {
  const ordered = [...mentions].sort((a, b) => a.core.start - b.core.start || b.core.end - a.core.end);
  let widest: Mention | undefined;
  return ordered.filter((mention) => {
    if (widest === undefined || mention.core.end > widest.core.end) {
      widest = mention;
      return true;
    }
    return mention.core.start === widest.core.start && mention.core.end === widest.core.end;
  });
}
