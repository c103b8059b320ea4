import type { Article } from '../text/article';
import type { Bilingual } from '../text/message';
import { say } from '../text/message';
import type { Concept } from './concept';
import type { Hints } from './hints';
import type { CompiledWrong } from './sense';
import type { Evidence } from './evidence';

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

export const sameProfile = (a: Profile, b: Profile): boolean =>
  sameCounts(a.domains, b.domains) && sameCounts(a.concepts, b.concepts);

function sameCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a.size !== b.size) return false;
  for (const [thing, count] of a) if (b.get(thing) !== count) return false;
  return true;
}

/** A profile that paragraphs are counted into and out of. */
export interface ArticleProfile {
  readonly domains: Map<string, number>;
  readonly concepts: Map<string, number>;
}

export const createArticleProfile = (): ArticleProfile => ({ domains: new Map(), concepts: new Map() });

export function countProfile(article: ArticleProfile, { domains, concepts }: Profile, by: 1 | -1): void {
  for (const [domain, count] of domains) article.domains.set(domain, (article.domains.get(domain) ?? 0) + by * count);
  for (const [concept, count] of concepts)
    article.concepts.set(concept, (article.concepts.get(concept) ?? 0) + by * count);
}

const otherRendering: Bilingual = {
  en: 'the article elsewhere calls it {term}',
  ar: 'يسمّي المقال ذلك في موضع آخر {term}',
};
const ownDomain: Bilingual = { en: 'the article is about this field', ar: 'موضوع المقال من هذا المجال' };
const otherDomain: Bilingual = { en: 'the article is about another field', ar: 'موضوع المقال من مجال آخر' };

/** What the article as a whole says about a wrong rendering, in the few steps in which it counts. */
interface Verdict {
  readonly isRendered: boolean;
  readonly isOwnField: boolean;
  /** From 0 to 3. */
  readonly otherField: number;
  /** The article has many words of the fields that the rendering names. */
  readonly isNamedField: boolean;
}

/** So many words of the named fields tell what the whole article is about. */
const manyOfField = 4;

function verdictOn(concept: Concept, wrong: CompiledWrong, { domains, concepts }: Profile): Verdict {
  const own = domains.get(concept.domain) ?? 0;
  const other = wrong.reading === undefined ? 0 : (domains.get(wrong.reading) ?? 0);
  const countOf = (fields: readonly string[]): number =>
    fields.reduce((total, field) => total + (domains.get(field) ?? 0), 0);
  const named = countOf(wrong.for.fields);
  return {
    isNamedField: named >= manyOfField && named > 2 * (other + countOf(wrong.against.fields)),
    isRendered: concept.arabic.length > 0 && (concepts.get(concept.id) ?? 0) > 0,
    isOwnField: own >= 3 && own > 2 * other,
    otherField: other >= 2 && other * 2 >= own ? Math.min(3, other - 1) : 0,
  };
}

/** What of a profile the evidence depends on, as a letter. */
export function gistOfProfile(concept: Concept, wrong: CompiledWrong, profile: Profile): string {
  if (wrong.always) return 'A';
  const { isRendered, isOwnField, otherField, isNamedField } = verdictOn(concept, wrong, profile);
  const steps = (isNamedField ? 16 : 0) + (isRendered ? 8 : 0) + (isOwnField ? 4 : 0) + otherField;
  return 'BCDEFGHIJKLMNOPQRSTUVWXYZabcdefg'.charAt(steps);
}

export function articleEvidence(concept: Concept, wrong: CompiledWrong, profile: Profile): readonly Evidence[] {
  if (wrong.always) return [];
  const { isRendered, isOwnField, otherField, isNamedField } = verdictOn(concept, wrong, profile);
  const found: Evidence[] = [];
  const [rendered] = concept.arabic;
  if (isRendered && rendered !== undefined)
    found.push({ kind: 'domain', weight: 1, text: () => say(otherRendering, { term: rendered.term }) });
  if (isOwnField) found.push({ kind: 'domain', weight: 1, text: () => ownDomain });
  if (isNamedField) found.push({ kind: 'field', weight: 1, text: () => ownDomain });
  if (otherField > 0) found.push({ kind: 'domain', weight: -otherField, text: () => otherDomain });
  return found;
}

const inSource: Bilingual = { en: 'the English has {term}', ar: 'في النص الإنجليزي {term}' };
const literalInSource: Bilingual = { en: 'the English speaks of {term}', ar: 'يتحدث النص الإنجليزي عن {term}' };
const notInSource: Bilingual = { en: 'the English does not mention it', ar: 'لا ذكر لذلك في النص الإنجليزي' };

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
    return english === undefined
      ? [{ kind: 'source', weight: -8, text: () => say(literalInSource, { term: literal }) }]
      : [];
  if (english === undefined) return [{ kind: 'source', weight: -2, text: () => notInSource }];
  // A calque renders the English, and so does the better term.
  if (wrong.kind === 'calque' || wrong.kind === 'taste') return [];
  return [{ kind: 'source', weight: wrong.literal.length > 0 ? 3 : 2, text: () => say(inSource, { term: english }) }];
}

/** A whole word of the English, with its plural; names and acronyms in their own capitals. */
function mentions(text: string, term: string): boolean {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?:e?s|'s|’s)?(?!\\w)`, /[A-Z]/.test(term) ? '' : 'i').test(text);
}
