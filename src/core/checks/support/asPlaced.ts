import { countedAfter } from '../../morphology/countedNoun';
import type { Counted } from '../../morphology/countedNoun';
import type { Lexicon } from '../../morphology/lexicon';
import { isObjectHere } from '../../morphology/objectPlace';
import type { Mention } from '../../termbase/sense';
import { solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';

/** What the words around show of a place and the wrong form does not: «مئة علاقات عامة», «درّبت الشركة عارضة أزياء». */
export function asPlaced(mention: Mention<'wrong'>, { tokens }: Paragraph, lexicon: Lexicon): Mention<'wrong'> {
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
  const isObject = number === 'singular' && sense.wrong.shape !== 'fixed' && isObjectHere(tokens, mention, lexicon);
  return isObject ? inflect({ number, case: 'accusative' }) : mention;
}
