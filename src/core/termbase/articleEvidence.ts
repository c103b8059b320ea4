import type { Article } from '../text/article';
import type { Bilingual } from '../text/message';
import { say } from '../text/message';
import type { Concept } from './concept';
import type { Hints } from './hints';
import type { CompiledWrong } from './sense';
import type { Evidence } from './senses';

/** How often each domain and each concept shows in a stretch of text. */
export interface Profile {
  readonly domains: ReadonlyMap<string, number>;
  /** Right renderings only, Latin ones included. */
  readonly concepts: ReadonlyMap<string, number>;
}

export function profileOf(hints: Hints): Profile {
  const domains = new Map<string, number>();
  const concepts = new Map<string, number>();
  for (const { domains: shown, concept } of hints.all) {
    for (const domain of shown) domains.set(domain, (domains.get(domain) ?? 0) + 1);
    if (concept !== undefined) concepts.set(concept.id, (concepts.get(concept.id) ?? 0) + 1);
  }
  return { domains, concepts };
}

export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const merge = (pick: (profile: Profile) => ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const sum = new Map<string, number>();
    for (const profile of profiles) for (const [key, count] of pick(profile)) sum.set(key, (sum.get(key) ?? 0) + count);
    return sum;
  };
  return { domains: merge(({ domains }) => domains), concepts: merge(({ concepts }) => concepts) };
}

const otherRendering: Bilingual = {
  en: 'the article elsewhere calls it {term}',
  ar: 'يسميه المقال في موضع آخر {term}',
};
const ownDomain: Bilingual = { en: 'the article is about this field', ar: 'موضوع المقال من هذا المجال' };
const otherDomain: Bilingual = { en: 'the article is about another field', ar: 'موضوع المقال من مجال آخر' };

/** What the article as a whole says about a wrong rendering of a concept. */
export function articleEvidence(concept: Concept, wrong: CompiledWrong, profile: Profile): readonly Evidence[] {
  if (wrong.always) return [];
  const found: Evidence[] = [];
  const own = profile.domains.get(concept.domain) ?? 0;
  const other = wrong.reading === undefined ? 0 : (profile.domains.get(wrong.reading) ?? 0);
  const rendered = concept.arabic[0];
  if (rendered !== undefined && (profile.concepts.get(concept.id) ?? 0) > 0)
    found.push({ kind: 'domain', weight: 1, text: say(otherRendering, { term: rendered.term }) });
  if (own >= 3 && own > 2 * other) found.push({ kind: 'domain', weight: 1, text: ownDomain });
  if (other >= 2 && other * 2 >= own)
    found.push({ kind: 'domain', weight: -Math.min(3, other - 1), text: otherDomain });
  return found;
}

const inSource: Bilingual = { en: 'the English has {term}', ar: 'في النص الإنجليزي {term}' };
const literalInSource: Bilingual = { en: 'the English speaks of {term}', ar: 'يتحدث النص الإنجليزي عن {term}' };
const notInSource: Bilingual = { en: 'the English does not mention it', ar: 'لا ذكر له في النص الإنجليزي' };

/** What the English source says; nothing where there is none. */
export function sourceEvidence(
  concept: Concept,
  wrong: CompiledWrong,
  source: Article | undefined,
): readonly Evidence[] {
  if (source === undefined || wrong.always || source.paragraphs.length === 0) return [];
  const literal = wrong.literal.find((term) => mentions(source.text, term));
  const english = [...concept.acronyms, ...concept.latin, ...concept.english].find((term) =>
    mentions(source.text, term),
  );
  if (literal !== undefined)
    return english === undefined ? [{ kind: 'source', weight: -8, text: say(literalInSource, { term: literal }) }] : [];
  if (english === undefined) return [{ kind: 'source', weight: -2, text: notInSource }];
  return [{ kind: 'source', weight: wrong.literal.length > 0 ? 3 : 2, text: say(inSource, { term: english }) }];
}

/** A whole word of the English, with its plural; names and acronyms in their own capitals. */
function mentions(text: string, term: string): boolean {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?:e?s|'s|’s)?(?!\\w)`, /[A-Z]/.test(term) ? '' : 'i').test(text);
}
