import { possibleStems } from '../morphology/clitics';
import type { Lexicon } from '../morphology/lexicon';
import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import { wordsAfter, wordsBefore } from '../text/neighbours';
import { nearby, overlaps, slice } from '../text/span';
import type { Token } from '../text/words';
import { weights } from './evidence';
import type { Evidence } from './evidence';
import type { PlaceOfDoubt } from './fieldEvidence';
import type { Knowledge } from './knowledge';
import { isInOtherClause } from './otherClause';
import { isRole } from './sense';
import type { Mention } from './sense';

const besideEveryday: Bilingual = { en: 'it stands beside {word}', ar: 'إلى جانبها {word}' };

/** In words on each side. */
const reach = 5;

/**
 * «رش العطار المسك على سيارة تسلا»: a word of daily life beside it says that an ordinary word is meant. It says so only
 * where something speaks for an error: most places need no such look.
 */
export function addEveryday(found: Evidence[], place: PlaceOfDoubt, knowledge: Knowledge): void {
  if (!isOrdinary(place.mention) || !found.some(({ weight }) => weight > 0)) return;
  const { mention, paragraph, near } = place;
  const { clues } = mention.sense.wrong;
  const fields = knowledge.kinOf(mention.sense.concept.domain);
  /** A misread word of the same field is no witness, nor a word that the rendering or its field counts for it. */
  const isOfMatter = (word: Token): boolean =>
    near.some(
      (hint) =>
        overlaps(hint, word) &&
        ((hint.clue !== undefined && clues.for.has(hint.clue)) ||
          [...hint.domains].some((domain) => fields.has(domain))),
    ) ||
    nearby(knowledge.mentions(paragraph), word, 30)
      .filter(isRole('wrong'))
      .some((other) => overlaps(other, word) && fields.has(other.sense.concept.domain));
  const word = [
    ...wordsBefore(paragraph.tokens, mention.start, reach),
    ...wordsAfter(paragraph.tokens, mention.end, reach),
  ].find(
    (token) =>
      token.kind === 'arabic' &&
      isEveryday(token.text, knowledge.lexicon) &&
      !isInOtherClause(token, mention, paragraph.text) &&
      !isOfMatter(token),
  );
  if (word === undefined) return;
  found.push({
    kind: 'everyday',
    weight: -weights.faint,
    text: () => say(besideEveryday, { word: slice(paragraph.text, word) }),
  });
}

/** Readings of which daily life is no witness: a report on AI speaks of farmers and shops as well. */
const learnedReadings: ReadonlySet<string | undefined> = new Set(['human-rights', 'law']);

/**
 * Has the wording a meaning of its own? One word has; several have where something is listed that speaks for it:
 * «ملعب المصعد» has none.
 */
const isOrdinary = ({ sense: { wrong } }: Mention<'wrong'>): boolean =>
  !learnedReadings.has(wrong.reading) &&
  (wrong.reading !== undefined ||
    (wrong.needs !== 'domain' && wrong.against.near.length > 0) ||
    wrong.forms.every((form) => !form.includes(' ')));

/** In the accusative too: مطعمًا. */
const isEveryday = (text: string, lexicon: Lexicon): boolean =>
  possibleStems(fold(text)).some(
    (stem) => lexicon.isEveryday(stem) || (/^.{3,}ا$/.test(stem) && lexicon.isEveryday(stem.slice(0, -1))),
  );
