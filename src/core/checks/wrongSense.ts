import {
  articleEvidence,
  countProfile,
  createArticleProfile,
  gistOfProfile,
  profileOf,
  sameProfile,
  sourceEvidence,
} from '../termbase/articleEvidence';
import type { ArticleProfile, Profile } from '../termbase/articleEvidence';
import { elsewhere, glossVerdict } from '../termbase/glossEvidence';
import type { GlossVerdict } from '../termbase/glossEvidence';
import { createGlossTally } from '../termbase/glossTally';
import type { GlossTally } from '../termbase/glossTally';
import { isRole } from '../termbase/sense';
import type { CompiledWrong, Mention } from '../termbase/sense';
import { enough, reasons, weigh } from '../termbase/evidence';
import { localEvidence } from '../termbase/senses';
import type { Evidence } from '../termbase/evidence';
import type { Article } from '../text/article';
import { say } from '../text/message';
import type { Paragraph } from '../text/paragraph';
import { overlaps, slice } from '../text/span';
import { articleCheck } from './check';
import type { CheckContext, Fix, Severity } from './check';
import { asPlaced } from './support/asPlaced';
import { fitReplacement } from './support/fitReplacement';
import { withPronoun } from './support/withPronoun';
import { sameList } from './support/sameList';
import { placeOfWrong, replacementsAt, wordingAt } from './support/wrongPlaces';

/** What a paragraph by itself says about the doubtful wordings in it. */
interface Notes {
  readonly profile: Profile;
  readonly suspects: readonly Suspect[];
}

interface Suspect {
  readonly mention: Mention<'wrong'>;
  readonly evidence: readonly Evidence[];
  /** What the writer explains the wording by, right behind it. */
  readonly gloss: GlossVerdict | undefined;
}

interface Survey {
  readonly profile: ArticleProfile;
  /** A wording that is explained once means the same in the rest of the article, as a rule. */
  readonly glosses: GlossTally;
}

/**
 * A term rendered by another meaning of its English word: AI read as Amnesty International. The same words are right
 * elsewhere, so each place is decided by evidence, and without evidence there is silence.
 */
export const wrongSense = articleCheck<Notes, Survey>({
  id: 'wrong-sense',
  category: 'terminology/wrong-sense',
  severity: 'critical',
  title: { en: 'Term rendered in another of its meanings', ar: 'مصطلح تُرجم بمعنى آخر من معانيه' },
  reads: 'article',

  gather(paragraph, { knowledge }) {
    return {
      profile: profileOf(knowledge.hints(paragraph)),
      suspects: knowledge
        .mentions(paragraph)
        .filter(isRole('wrong'))
        .filter((mention) => isWrittenSo(mention, paragraph))
        .map((mention) => ({
          mention,
          evidence: localEvidence(mention, paragraph, knowledge),
          gloss: mention.sense.wrong.always ? undefined : glossVerdict(mention, paragraph, knowledge),
        })),
    };
  },

  mayConclude: ({ suspects }) => suspects.length > 0,

  createSurvey: () => ({ profile: createArticleProfile(), glosses: createGlossTally() }),

  count({ profile, glosses }, { notes }, by) {
    countProfile(profile, notes.profile, by);
    for (const { mention, gloss } of notes.suspects)
      if (gloss !== undefined) glosses.add(mention.sense.wrong, gloss, by);
  },

  gist({ notes }, { profile, glosses }) {
    let gist = '';
    for (const { mention } of notes.suspects) {
      const { concept, wrong } = mention.sense;
      gist += gistOfProfile(concept, wrong, profile);
      const gloss = glosses.of(wrong)?.evidence;
      if (gloss !== undefined) gist += ` ${gloss.weight} ${gloss.text().en}\n`;
    }
    return gist;
  },

  countsSame: (a, b) =>
    sameProfile(a.profile, b.profile) && sameList(a.suspects.flatMap(glossOf), b.suspects.flatMap(glossOf)),

  *conclude({ paragraph, notes }, survey, { source, knowledge, style }) {
    const decided = notes.suspects.flatMap((suspect) => {
      const evidence = evidenceFor(suspect, survey, source);
      const weight = weigh(evidence, suspect.mention.sense.wrong);
      return weight < enough ? [] : [{ mention: suspect.mention, weight, evidence }];
    });
    for (const { mention: found, evidence } of strongest(decided)) {
      const mention = asPlaced(found, paragraph, knowledge.lexicon);
      const { concept, wrong } = mention.sense;
      const english = concept.acronyms[0] ?? concept.latin[0] ?? concept.english[0] ?? concept.id;
      const actual = slice(paragraph.text, mention);
      yield {
        span: mention,
        message: say(message, { actual, english, expected: expectedAt(mention, paragraph, { knowledge, style }) }),
        severity: severityOf(wrong),
        concept: concept.id,
        english,
        evidence: reasons(evidence),
        fixes: fixesFor(mention, paragraph, { knowledge, style }),
      };
    }
  },
});

const glossOf = ({ mention, gloss }: Suspect): readonly string[] =>
  gloss === undefined
    ? []
    : [`${mention.sense.concept.id} ${mention.sense.wrong.forms[0] ?? ''} ${gloss.gloss} ${gloss.evidence.weight}`];

/** Of Latin letters the case counts: Gans is a misreading, GANs is not. */
function isWrittenSo({ core, sense }: Mention<'wrong'>, { text }: Paragraph): boolean {
  const written = slice(text, core);
  return !/^[A-Za-z]+$/.test(written) || sense.wrong.forms.includes(written) || sense.wrong.plurals.includes(written);
}

function evidenceFor(
  { mention, evidence, gloss }: Suspect,
  { profile, glosses }: Survey,
  source: Article | undefined,
): readonly Evidence[] {
  const { concept, wrong } = mention.sense;
  const other = gloss === undefined ? glosses.of(wrong) : undefined;
  return [
    ...evidence,
    ...(gloss === undefined ? [] : [gloss.evidence]),
    ...(other === undefined ? [] : [elsewhere(other)]),
    ...articleEvidence(concept, wrong, profile),
    ...sourceEvidence(concept, wrong, source),
  ];
}

/** A misread name or term of several words tells the reader another story; a single odd word makes him stumble. */
function severityOf({ kind, forms, plurals }: CompiledWrong): Severity {
  if (kind === 'taste') return 'neutral';
  if (kind === 'untranslated' || kind === 'calque') return 'minor';
  return [...forms, ...plurals].some((form) => form.includes(' ')) ? 'critical' : 'major';
}

interface Decided {
  readonly mention: Mention<'wrong'>;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** Where wordings of several concepts meet, the one with most evidence: «خيوط» is Threads or a thread. */
function strongest(decided: readonly Decided[]): readonly Decided[] {
  const chosen: Decided[] = [];
  for (const candidate of decided) {
    const last = chosen.at(-1);
    if (last === undefined || !overlaps(last.mention, candidate.mention)) chosen.push(candidate);
    else if (candidate.weight > last.weight) chosen[chosen.length - 1] = candidate;
  }
  return chosen;
}

const message = {
  en: '{actual} is a misreading of {english}; write {expected}',
  ar: '{actual} قراءة خاطئة لـ {english}؛ الصواب {expected}',
};

const expectedAt = (
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  { knowledge, style }: Pick<CheckContext, 'knowledge' | 'style'>,
): string => replacementsAt(wordingAt(mention, paragraph, knowledge.lexicon), style)[0]?.text ?? '';

function fixesFor(
  mention: Mention<'wrong'>,
  paragraph: Paragraph,
  { knowledge, style }: Pick<CheckContext, 'knowledge' | 'style'>,
): readonly Fix[] {
  const wording = wordingAt(mention, paragraph, knowledge.lexicon);
  const texts = mention.enclitic === '' ? replacementsAt(wording, style) : withPronoun(mention, knowledge.lexicon);
  const place = placeOfWrong(wording);
  return texts.map((replacement) => fitReplacement(place, replacement, paragraph, knowledge));
}
