import { countedAfter } from '../../morphology/countedNoun';
import type { Counted } from '../../morphology/countedNoun';
import type { Lexicon } from '../../morphology/lexicon';
import type { Gender } from '../../morphology/nounPhrase';
import { genderOfPhrase } from '../../morphology/nounTraits';
import { isObjectHere } from '../../morphology/objectPlace';
import type { Mention } from '../../termbase/sense';
import { solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { slice } from '../../text/span';

/** What the words around show of a place and the wrong form does not: «مئة علاقات عامة», «درّبت الشركة عارضة أزياء». */
export function asPlaced(mention: Mention<'wrong'>, paragraph: Paragraph, lexicon: Lexicon): Mention<'wrong'> {
  const { tokens, text } = paragraph;
  const { sense, proclitics, enclitic, start } = mention;
  const { number, definiteness, case: written } = sense.inflection;
  if (definiteness === 'definite' || written !== undefined || proclitics !== '' || enclitic !== '') return mention;
  const inflect = (shown: Counted): Mention<'wrong'> => ({
    ...mention,
    sense: { ...sense, inflection: { definiteness, ...shown } },
  });
  if (number === 'plural') {
    const counted = countedAfter(solidBefore(tokens, start));
    return counted === undefined ? mention : inflect(counted);
  }
  const genderHere = (): Gender => genderOfPhrase(slice(text, mention.core), sense.wrong.gender, lexicon);
  const isObject =
    number === 'singular' && sense.wrong.shape !== 'fixed' && isObjectHere(tokens, mention, genderHere(), lexicon);
  return isObject ? inflect({ number, case: 'accusative' }) : mention;
}
