import { attachProclitics } from '../../morphology/clitics';
import { joinPronoun } from '../../morphology/joinPronoun';
import type { Lexicon } from '../../morphology/lexicon';
import { genderOfTerm, isPlural } from '../../morphology/nounTraits';
import type { Inflection } from '../../termbase/inflections';
import { realize, usableTerms } from '../../termbase/replacement';
import type { Mention } from '../../termbase/sense';
import type { Replacement } from './fitReplacement';

/** طرازها, نموذجها; nothing where the spelling depends on more than the letters show. */
export function withPronoun(
  { proclitics, enclitic, sense }: Mention<'wrong'>,
  lexicon: Lexicon,
): readonly Replacement[] {
  const { concept, inflection, wrong } = sense;
  const { becomes } = wrong;
  if (typeof becomes === 'string' || inflection.number === 'dual') return [];
  return (becomes === undefined ? usableTerms(concept.arabic) : [becomes]).flatMap((term) => {
    const indefinite: Inflection = { definiteness: 'indefinite', number: inflection.number };
    const joined = joinPronoun(realize(term, { proclitics: '', inflection: indefinite }), term.shape, enclitic);
    if (joined?.certain !== true) return [];
    return [
      {
        text: attachProclitics(proclitics, joined.text),
        gender: concept.kind === 'name' ? undefined : genderOfTerm(term, lexicon),
        countedAs: genderOfTerm(term, lexicon),
        losesNumber: inflection.number === 'plural' && term.plural === undefined && !isPlural(term.term, lexicon),
      },
    ];
  });
}
