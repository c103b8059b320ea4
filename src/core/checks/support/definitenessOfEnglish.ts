import { hasArticle } from '../../morphology/functionWords';
import type { Lexicon } from '../../morphology/lexicon';
import type { Inflection } from '../../termbase/inflections';
import { fold } from '../../text/fold';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/talkedAbout';

type Place = Pick<Inflection, 'definiteness' | 'case'>;

const definite: Place = { definiteness: 'definite' };
const indefinite: Place = { definiteness: 'indefinite' };

/** After these a noun is indefinite: كل شركة, أول روبوت. */
const indefiniteAfter = wordSet(
  'كل لكل بكل أي لأي بأي عدة بضعة أول لأول أفضل أحدث أشهر أكبر هناك ثمة بلا دون بدون ألف مليون',
);

const demonstratives = wordSet('هذا هذه ذلك تلك هؤلاء بهذا بهذه لهذا لهذه وهذا وهذه');

/**
 * Whether the Arabic for an English word is definite, which the English does not show: «كل startup», «الـ chatbot»,
 * «dataset ضخمة». The likelier first; `span` includes what is joined to the word.
 */
export function definitenessOfEnglish(span: Span, { text, tokens }: Paragraph, lexicon: Lexicon): readonly Place[] {
  if (/^[وف]?(?:[بك]?ال|لل)/.test(fold(text.slice(span.start, span.end)))) return [definite];
  const before = solidBefore(tokens, span.start);
  if (before?.kind === 'number') return [indefinite];
  if (before?.kind === 'arabic') {
    const folded = fold(before.text);
    if (indefiniteAfter.has(folded)) return [indefinite];
    if (demonstratives.has(folded)) return [definite];
  }
  const after = solidAfter(tokens, span.end);
  if (after?.kind !== 'arabic' || hasArticle(after.text)) return [definite, indefinite];
  const folded = fold(after.text);
  if (isAdjective(folded, lexicon)) return [indefinite, definite];
  return /.ا$/.test(folded) && isAdjective(folded.slice(0, -1), lexicon)
    ? [{ ...indefinite, case: 'accusative' }, definite]
    : [definite, indefinite];
}

const isAdjective = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.feminineOfAdjective(folded) !== undefined ||
  lexicon.masculineOfAdjective(folded) !== undefined ||
  /^(?![وفبلك]).{2,}ي[ةه]$/.test(folded);
