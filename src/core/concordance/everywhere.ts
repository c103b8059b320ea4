import type { Finding } from '../review/finding';
import type { Article } from '../text/article';
import { fold } from '../text/fold';
import { standSideBySide } from '../text/talkedAbout';
import type { Concept } from '../termbase/concept';
import type { Knowledge } from '../termbase/knowledge';
import { realize } from '../termbase/replacement';
import { isRole } from '../termbase/sense';
import { placesOfConcept } from './conceptPlaces';
import { placesOf, wordingAt } from './places';
import type { TermPlace } from './places';
import { renderingsOfConcept } from './renderings';
import { replacePlaces } from './replaceEverywhere';
import type { Replacement } from './replaceEverywhere';
import { seek } from './sought';
import { nameSubstitute } from './substitute';
import type { Substitute } from './substitute';
import { talkedAboutAt } from './talkedAboutAt';

/** One rendering for all places of a concept or name in an article. */
export interface Everywhere {
  /** As a reader would name it. */
  readonly text: string;
  /** Only such as a rule can make; two or more. */
  readonly replacements: readonly Replacement[];
}

/** Above this a menu would have to wait; the command for replacing has no such limit. */
const mostPlaces = 300;

const aboutTerms = new Set(['wrong-sense', 'deprecated-term', 'untranslated-term']);

/** What may stand everywhere instead of what a finding is about, in order of preference. */
export function everywhereFor(
  finding: Finding,
  { findings, article, knowledge }: { findings: readonly Finding[]; article: Article; knowledge: Knowledge },
): readonly Everywhere[] {
  const concept = knowledge.concepts.get(finding.concept ?? '');
  const isAboutName = finding.code === 'inconsistent-rendering';
  if (isAboutName && concept === undefined) return offersForUnknownName(finding, article, knowledge);
  if (concept === undefined || !(isAboutName || aboutTerms.has(finding.code))) return [];
  const places = usedPlaces(concept, findings, article, knowledge);
  if (places.length < 2 || places.length > mostPlaces) return [];
  const substitutes = isAboutName
    ? formsOf(places).map((form) => nameSubstitute(form, knowledge))
    : renderingsOfConcept(concept).map(({ substitute }) => substitute);
  const own = places.find(({ span }) => span.start <= finding.start && finding.end <= span.end);
  return offers(places, substitutes, own, article, knowledge);
}

function offers(
  places: readonly TermPlace[],
  substitutes: readonly Substitute[],
  own: TermPlace | undefined,
  article: Article,
  knowledge: Knowledge,
): readonly Everywhere[] {
  return substitutes.flatMap((substitute) => {
    const all = replacePlaces(
      places.map((place) => ({ place })),
      substitute,
      { article, there: [], knowledge },
    );
    const replacements = all.filter(({ edits }) => edits.length > 0);
    // One place of the finding itself is what its own fix mends.
    const isMore = replacements.some(({ start }) => start !== own?.span.start);
    return places.length < 2 || !isMore ? [] : [{ text: nameOf(substitute, own), replacements }];
  });
}

/** With the article where the place of the finding has it. */
function nameOf(substitute: Substitute, own: TermPlace | undefined): string {
  if (substitute.script === 'latin' || substitute.isName || own === undefined) return substitute.text;
  const { sense } = own.mention;
  const definiteness = sense.role === 'latin' ? 'definite' : sense.inflection.definiteness;
  return realize(substitute.term, { proclitics: '', inflection: { definiteness, number: 'singular' } });
}

/** The forms of a name in an article, the most frequent first. */
function formsOf(places: readonly TermPlace[]): readonly string[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const place of places) {
    const text = wordingAt(place);
    const known = counts.get(fold(text));
    if (known === undefined) counts.set(fold(text), { text, count: 1 });
    else known.count++;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}

/**
 * Where a concept is used and not only mentioned, as the checks see it: what they flag; right terms and names that are
 * not quoted, explained by each other or part of something longer.
 */
function usedPlaces(
  concept: Concept,
  findings: readonly Finding[],
  article: Article,
  knowledge: Knowledge,
): readonly TermPlace[] {
  const flagged = new Set(
    findings.filter((finding) => finding.concept === concept.id).map(({ start, end }) => `${start}:${end}`),
  );
  const all = placesOfConcept(concept, article, findings, knowledge);
  return all.filter((place) => {
    const { mention, offset } = place;
    const { core, start, end } = mention;
    const isFlagged = [mention, core].some((span) => flagged.has(`${span.start + offset}:${span.end + offset}`));
    if (isFlagged) return true;
    if (talkedAboutAt(place, '', knowledge) !== undefined) return false;
    if (all.some((other) => isExplainedBy(place, other, article))) return false;
    if (isRole('latin')(mention)) return concept.kind === 'name' && concept.latin.includes(wordingAt(place));
    if (!isRole('term')(mention)) return false;
    const { status } = mention.sense.term;
    const isUsable = status === 'preferred' || status === 'admitted';
    const others = knowledge.mentions(place.paragraph).filter((other) => other.start === start && other.end === end);
    return isUsable && others.every(({ sense }) => sense.concept.id === concept.id);
  });
}

/** «ميتا – Meta» */
const isExplainedBy = (place: TermPlace, other: TermPlace, { text }: Article): boolean =>
  (place.mention.sense.role === 'latin') !== (other.mention.sense.role === 'latin') &&
  standSideBySide(text, place.span, other.span);

/** A Latin name that no termbase knows, and the Arabic word of the article that sounds like it. */
function offersForUnknownName(finding: Finding, article: Article, knowledge: Knowledge): readonly Everywhere[] {
  const edit = finding.fixes[0]?.edits[0];
  // With something joined to it, the fix does not show the Arabic name by itself.
  if (edit?.start !== finding.start) return [];
  const forms = [edit.text, finding.text];
  const places = forms
    .flatMap((form) => {
      const sought = seek(form, knowledge);
      return sought === undefined ? [] : placesOf(sought, article);
    })
    .filter((place) => talkedAboutAt(place, '', knowledge) === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  const used = places.filter((place) => !places.some((other) => isExplainedBy(place, other, article)));
  const own = used.find(({ span }) => span.start === finding.start);
  return offers(
    used,
    forms.map((form) => nameSubstitute(form, knowledge)),
    own,
    article,
    knowledge,
  );
}
