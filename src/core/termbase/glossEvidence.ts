import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { sentenceAround } from '../text/sentences';
import { nearby } from '../text/span';
import type { Concept, WrongRendering } from './concept';
import { glossesAfter } from './glosses';
import type { Knowledge } from './knowledge';
import { isRole } from './sense';
import type { Mention } from './sense';
import type { Evidence } from './evidence';

/** A gloss of several words leaves no doubt; one word, or an acronym, may stand for other things as well. */
const weights = { phrase: 4, name: 3, word: 2, literal: -8, elsewhere: 2 };

const glossed: Bilingual = { en: 'the text itself explains it as {gloss}', ar: 'يفسّرها النص نفسه بـ {gloss}' };
const glossedElsewhere: Bilingual = {
  en: 'elsewhere the article explains it as {gloss}',
  ar: 'يفسّرها المقال في موضع آخر بـ {gloss}',
};

/** What the writer's own gloss beside a doubtful wording says of its meaning; nothing where there is none. */
export interface GlossVerdict {
  readonly gloss: string;
  readonly evidence: Evidence;
}

export function glossVerdict(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  knowledge: Knowledge,
): GlossVerdict | undefined {
  const glosses = glossesAfter(paragraph, mention);
  if (glosses.length === 0) return undefined;
  const { concept, wrong } = mention.sense;
  const verdict = (gloss: string, weight: number, kind: Evidence['kind'] = 'neighbours'): GlossVerdict => ({
    gloss,
    evidence: { kind, weight, text: () => say(glossed, { gloss }) },
  });
  const literal = glosses.find((gloss) => !names(concept, gloss) && speaksLiterally(wrong, gloss));
  if (literal !== undefined) return verdict(literal, weights.literal);
  const others = rightReadings(mention, paragraph, knowledge);
  const other = glosses.find((gloss) => others.some((right) => speaksOf(right, gloss)));
  const own = glosses.filter((gloss) => names(concept, gloss) && gloss !== other && !isShared(wrong, gloss));
  if (other !== undefined) return own.length > 0 || names(concept, other) ? undefined : verdict(other, weights.literal);
  const phrase = own.find((gloss) => /[\s-]/.test(gloss));
  if (phrase !== undefined) return verdict(phrase, weights.phrase);
  const [word] = own;
  if (word === undefined) return undefined;
  if (/^.+[A-Z]|\d/.test(word) || standsAmongNames(mention, paragraph, knowledge)) return verdict(word, weights.name);
  // «الحافة (Edge)», «الحل (solution)»: the English word has the other meaning too.
  return verdict(word, weights.word, 'domain');
}

/** What a gloss says of the same wording in other places of the article. */
export const elsewhere = ({ gloss, evidence: { weight, kind } }: GlossVerdict): Evidence => ({
  kind,
  weight: Math.sign(weight) * weights.elsewhere,
  text: () => say(glossedElsewhere, { gloss }),
});

/** Capitals, full stops, hyphens and the plural make no other word. */
const plain = (english: string): string =>
  english
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/(?:['’]s|(?<=[^s])s)$/, '');

/** Is the gloss a wording of the concept? A name or an acronym counts in its own capitals only. */
function names({ english, latin, acronyms }: Concept, gloss: string): boolean {
  const same = plain(gloss);
  return [...english, ...latin, ...acronyms].some(
    (form) => plain(form) === same && (form === form.toLowerCase() || gloss !== gloss.toLowerCase()),
  );
}

/** «خيوط (Threads)» are worker threads too: one word of another concept's English is enough to leave it alone. */
const speaksOf = (right: Concept, gloss: string): boolean =>
  names(right, gloss) ||
  right.english.some((english) => english.split(/[\s-]+/).some((word) => plain(word) === plain(gloss)));

/** «منظمة العفو الدولية (Amnesty International)»: the gloss has a word of the literal reading. */
const speaksLiterally = ({ literal }: WrongRendering, gloss: string): boolean => {
  const padded = ` ${plain(gloss)} `;
  return literal.some((english) => padded.includes(` ${plain(english)} `));
};

/** AI is Amnesty International too, and LLM the master of laws (LL.M): such an acronym proves nothing. */
const isShared = ({ literal }: WrongRendering, gloss: string): boolean =>
  literal.some((english) => isSameInCapitals(english, gloss) || initials(english) === gloss.replace(/s$/, ''));

/** RAM is no ram. */
const isSameInCapitals = (english: string, gloss: string): boolean =>
  plain(english) === plain(gloss) && (english !== english.toLowerCase() || gloss !== gloss.toUpperCase());

const initials = (english: string): string | undefined =>
  english.includes(' ')
    ? english
        .split(/[\s-]+/)
        .map((word) => word.charAt(0).toUpperCase())
        .join('')
    : undefined;

/** Other concepts for which the wording is a right term. */
const rightReadings = (mention: Mention<'wrong'>, paragraph: Paragraph, knowledge: Knowledge): readonly Concept[] =>
  nearby(knowledge.mentions(paragraph), mention, 0)
    .filter(isRole('term'))
    .filter(
      ({ core, sense }) =>
        core.start === mention.core.start && core.end === mention.core.end && sense.concept !== mention.sense.concept,
    )
    .map(({ sense }) => sense.concept);

/** «أطلقت ميتا الخيوط (Threads)»: among names of its own field a capitalised word is a name. */
function standsAmongNames({ sense, core }: Mention<'wrong'>, paragraph: Paragraph, knowledge: Knowledge): boolean {
  const { concept } = sense;
  if (concept.kind !== 'name') return false;
  const fields = knowledge.kinOf(concept.domain);
  return knowledge
    .hints(paragraph)
    .within(sentenceAround(paragraph.sentences, core))
    .some(({ concept: other }) => other?.kind === 'name' && other !== concept && fields.has(other.domain));
}
