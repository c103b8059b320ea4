import type { Bilingual } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { isQuotedAlone } from '../text/quotations';
import { sentenceAround } from '../text/sentences';
import { overlaps } from '../text/span';
import { weights } from './evidence';
import { addEveryday } from './everydayEvidence';
import type { Evidence } from './evidence';
import { addField, addNamedFields } from './fieldEvidence';
import type { Knowledge } from './knowledge';
import { addNear } from './nearEvidence';
import { addNeighbours } from './neighbourEvidence';
import { peerEvidence } from './peerEvidence';
import type { Mention } from './sense';

const never: Bilingual = {
  en: 'this wording is right in no context',
  ar: 'هذه الصيغة لا تصح في أي سياق',
};
const quoted: Bilingual = { en: 'the wording itself is quoted', ar: 'الصيغة نفسها مقتبسة' };

/** What the paragraph itself says about a wrong rendering in it. */
export function localEvidence(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  knowledge: Knowledge,
): readonly Evidence[] {
  if (isQuotedAlone(paragraph.text, mention))
    return [{ kind: 'neighbours', weight: -2 * weights.decisive, text: () => quoted }];
  const sentence = sentenceAround(paragraph.sentences, mention);
  const near = knowledge
    .hints(paragraph)
    .within(sentence)
    .filter((hint) => !overlaps(hint, mention));
  const found: Evidence[] = [];
  if (mention.sense.wrong.always) found.push({ kind: 'neighbours', weight: weights.decisive, text: () => never });
  addNeighbours(found, mention, paragraph);
  addNear(found, mention, paragraph, near, knowledge);
  if (mention.sense.wrong.always) return found;
  found.push(...peerEvidence(mention, paragraph, knowledge));
  const { concept, wrong } = mention.sense;
  const place = { mention, paragraph, near, hints: knowledge.hints(paragraph) };
  addNamedFields(found, place);
  addField(found, 'for', knowledge.kinOf(concept.domain), place);
  addEveryday(found, place, knowledge);
  if (wrong.reading !== undefined) addField(found, 'against', new Set([wrong.reading]), place);
  return found;
}
