import { genderOfTerm } from '../morphology/nounTraits';
import { keptForm } from '../termbase/houseStyle';
import type { Knowledge } from '../termbase/knowledge';
import { hasNumber, realize, usableTerms } from '../termbase/replacement';
import { isRole } from '../termbase/sense';
import type { Mention } from '../termbase/sense';
import { say } from '../text/message';
import { isQuotedAlone } from '../text/quotations';
import type { Paragraph } from '../text/paragraph';
import { nearby, slice } from '../text/span';
import type { ParagraphCheck } from './check';
import { fitReplacement } from './support/fitReplacement';

/** An Arabic term that the termbase deprecates or forbids, in any of its forms. */
export const deprecatedTerm: ParagraphCheck = {
  id: 'deprecated-term',
  category: 'terminology/deprecated',
  severity: 'minor',
  title: { en: 'Term that the termbase advises against', ar: 'مصطلح لا توصي به قاعدة المصطلحات' },
  reads: 'paragraph',

  *run(paragraph, { knowledge, style }) {
    for (const mention of knowledge.mentions(paragraph).filter(isRole('term'))) {
      const { concept, term, inflection } = mention.sense;
      if (term.status === 'preferred' || term.status === 'admitted' || keptForm(concept, style) !== undefined) continue;
      if (isQuotedAlone(paragraph.text, mention) || isRightElsewhere(mention, paragraph, knowledge)) continue;
      const { start, end, proclitics } = mention;
      const place = { start, end, proclitics, inflection, gender: genderOfTerm(term, knowledge.lexicon) };
      const replacements = usableTerms(concept.arabic);
      const [first] = replacements;
      // What the house deprecates is a blemish in its pages; what the product advises against is advice.
      const isOfHouse = knowledge.originOf(concept.id)?.origin !== 'built-in';
      yield {
        span: mention,
        message: say(first === undefined ? messages[term.status].alone : messages[term.status].better, {
          actual: slice(paragraph.text, mention),
          ...(first && { expected: realize(first, { proclitics, inflection }) }),
          origin: knowledge.originOf(concept.id)?.name ?? '',
        }),
        severity: term.status === 'forbidden' ? 'major' : isOfHouse ? 'minor' : 'neutral',
        concept: concept.id,
        ...(concept.english[0] !== undefined && { english: concept.english[0] }),
        fixes:
          mention.enclitic === ''
            ? replacements.map((usable) =>
                fitReplacement(
                  place,
                  {
                    text: realize(usable, { proclitics, inflection }),
                    gender: genderOfTerm(usable, knowledge.lexicon),
                    countedAs: genderOfTerm(usable, knowledge.lexicon),
                    losesNumber: !hasNumber(usable, inflection),
                  },
                  paragraph,
                  knowledge,
                ),
              )
            : [],
      };
    }
  },
};

const messages = {
  deprecated: {
    better: {
      en: '{actual} is deprecated; write {expected} ({origin})',
      ar: '{actual} لا يُوصى به؛ يُكتب {expected} ({origin})',
    },
    alone: { en: '{actual} is deprecated ({origin})', ar: '{actual} لا يُوصى به ({origin})' },
  },
  forbidden: {
    better: {
      en: '{actual} is forbidden; write {expected} ({origin})',
      ar: '{actual} ممنوع؛ يُكتب {expected} ({origin})',
    },
    alone: { en: '{actual} is forbidden ({origin})', ar: '{actual} ممنوع ({origin})' },
  },
};

/**
 * The same words are a right term of another concept: which of them is meant, nobody can tell. What comes with the
 * product has no say against the house.
 */
function isRightElsewhere(mention: Mention<'term'>, paragraph: Paragraph, knowledge: Knowledge): boolean {
  const isBuiltIn = (concept: string): boolean => knowledge.originOf(concept)?.origin === 'built-in';
  const { concept } = mention.sense;
  return nearby(knowledge.mentions(paragraph), mention, 0).some(
    (other) =>
      isRole('term')(other) &&
      other.start === mention.start &&
      other.end === mention.end &&
      other.sense.concept !== concept &&
      (isBuiltIn(concept.id) || !isBuiltIn(other.sense.concept.id)) &&
      (other.sense.term.status === 'preferred' || other.sense.term.status === 'admitted'),
  );
}
