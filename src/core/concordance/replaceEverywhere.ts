import type { Edit, Safety } from '../checks/check';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Article } from '../text/article';
import { fold } from '../text/fold';
import { overlaps, slice } from '../text/span';
import type { Span } from '../text/span';
import { standSideBySide } from '../text/talkedAbout';
import type { Knowledge } from '../termbase/knowledge';
import { misreadingsIn } from './conceptPlaces';
import { placesOf } from './places';
import type { TermPlace } from './places';
import { seek } from './sought';
import type { Sought } from './sought';
import type { Substitute } from './substitute';
import { substituteAt } from './substituteAt';
import { talkedAboutAt } from './talkedAboutAt';

/** What becomes of one place, in offsets of the article. */
export interface Replacement extends Span {
  /** As it stands and as it will stand, both with what is joined to it. */
  readonly from: string;
  readonly to: string;
  /** In order, disjoint among all replacements of an article. Empty: this place has to be changed by hand. */
  readonly edits: readonly Edit[];
  readonly safety: Safety;
  /** What to look at; empty where the replacement is safe. */
  readonly doubts: readonly Bilingual[];
}

/** Puts the substitute in every place of a wording, with the agreement around it, one place at a time. */
export function replaceEverywhere(
  sought: Sought,
  substitute: Substitute,
  article: Article,
  knowledge: Knowledge,
): readonly Replacement[] {
  const mayBeRight = rightReadings(sought, article, knowledge);
  const places = placesOf(sought, article).map((place) => ({
    place,
    about: talkedAboutAt(place, sought.text, knowledge) ?? mayBeRight(place),
  }));
  return replacePlaces(places, substitute, { article, there: standing(substitute, article, knowledge), knowledge });
}

/** The words of a misreading are right elsewhere: without evidence the reader decides. */
function rightReadings(
  { senses, concepts }: Sought,
  article: Article,
  knowledge: Knowledge,
): (place: TermPlace) => Bilingual | undefined {
  const isDoubtful = senses.length > 0 && senses.every((sense) => sense.role === 'wrong' && !sense.wrong.always);
  if (!isDoubtful) return () => undefined;
  const ids = new Set(concepts.map(({ id }) => id));
  const misread = misreadingsIn(article, knowledge);
  return ({ offset, paragraph, span }) => {
    // What is misread once is misread in the whole paragraph; a longer misreading says the same of its part.
    const around = { start: offset, end: offset + paragraph.text.length };
    const isMisread = misread.some(
      (finding) => overlaps(finding, span) || (ids.has(finding.concept ?? '') && overlaps(finding, around)),
    );
    return isMisread ? undefined : perhapsRight;
  };
}

const perhapsRight = { en: 'nothing shows that it is a misreading', ar: 'لا دليل على أنه خطأ هنا' };

export interface DoubtfulPlace {
  readonly place: TermPlace;
  /** Why the wording is perhaps not used there. */
  readonly about?: Bilingual | undefined;
}

const isBeside = { en: '{text} stands beside it already', ar: 'بجانبه {text}' };
const meets = { en: 'another replacement changes the same words', ar: 'يغيّر بديل آخر الكلمات نفسها' };

export interface ReplacedArticle {
  readonly article: Article;
  /** Where the substitute stands already. */
  readonly there: readonly Span[];
  readonly knowledge: Knowledge;
}

/** `places` in order. Those that have the substitute already are left out. */
export function replacePlaces(
  places: readonly DoubtfulPlace[],
  substitute: Substitute,
  { article, there, knowledge }: ReplacedArticle,
): readonly Replacement[] {
  const taken: Edit[] = [];
  return places.flatMap(({ place, about }): readonly Replacement[] => {
    const { span } = place;
    const from = slice(article.text, span);
    const { text, edits, doubts } = substituteAt(place, substitute, knowledge);
    if (fold(text) === fold(from)) return [];
    const reasons = [...(about === undefined ? [] : [about]), ...doubts];
    if (there.some((other) => standSideBySide(article.text, other, span)))
      reasons.push(say(isBeside, { text: substitute.text }));
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    const free = fresh.filter((edit) => !taken.some((other) => edit.start < other.end && other.start < edit.end));
    if (free.length < fresh.length) reasons.push(meets);
    taken.push(...free);
    return [
      { ...span, from, to: text, edits: free, safety: reasons.length === 0 ? 'safe' : 'unsafe', doubts: reasons },
    ];
  });
}

const isSame = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;

const standing = ({ text }: Substitute, article: Article, knowledge: Knowledge): readonly Span[] => {
  const sought = seek(text, knowledge);
  return sought === undefined ? [] : placesOf(sought, article).map(({ span }) => span);
};
