import type { HouseStyle } from '../../termbase/houseStyle';
import type { Paragraph } from '../../text/paragraph';
import type { Severity } from '../check';
import { percentSigns, percentWords, signPlaces } from './percentages';
import type { Percentage, PercentSign, PercentWords, SignPlace } from './percentages';
import { habitOf } from './usage';
import type { Habit, Usage } from './usage';

type Way = SignPlace | PercentWords | PercentSign;
type Kind = 'sign' | 'words';

/** Why a percentage is reported, how much it weighs, and what it had better be. */
export interface PercentVerdict {
  readonly reason:
    'again' | 'house' | 'side' | 'sides' | 'space' | 'gap' | 'gaps' | 'habit' | 'wording' | 'mixed' | 'glyph';
  readonly severity: Severity;
  readonly target: 'sign' | 'spaced sign' | PercentWords;
}

interface Circumstances {
  readonly note: Percentage;
  /** All percentages of its paragraph. */
  readonly notes: readonly Percentage[];
  readonly paragraph: Paragraph;
  readonly usage: Usage<Way>;
  readonly style: HouseStyle;
  readonly orderOf: (paragraph: Paragraph) => number;
}

/** With a space before it where that is the way of the article, as in the Maghreb; one alone shows nothing. */
const signOf = (usage: Usage<Way>, { percent }: HouseStyle): 'sign' | 'spaced sign' =>
  percent === 'any' && usage.countOf('spaced') > usage.countOf('after') + 1 ? 'spaced sign' : 'sign';

const isWording = (way: Way): way is PercentWords => percentWords.some((words) => words === way);

export const percentKindOf = (way: Way): Kind => (isWording(way) ? 'words' : 'sign');

/** Undefined: right as it stands, or nobody can tell. */
export function judgePercent(circumstances: Circumstances): PercentVerdict | undefined {
  const { note, usage, style } = circumstances;
  const kind = percentKindOf(note.way);
  const words = mainWording(usage) ?? 'في المئة';
  const sign = signOf(usage, style);
  const target = kind === 'sign' ? sign : words;
  if (note.again !== undefined)
    return { reason: 'again', severity: 'minor', target: style.percent === 'words' ? words : sign };
  if (style.percent !== 'any' && style.percent !== kind)
    return note.isInProse
      ? { reason: 'house', severity: 'minor', target: style.percent === 'words' ? words : sign }
      : undefined;
  return (
    judgeKind(circumstances, kind, words) ??
    (note.way === 'before' ? judgeSide(circumstances) : undefined) ??
    (note.way === 'spaced' ? judgeSpace(circumstances) : undefined) ??
    judgeGlyph(note, usage) ??
    (isWording(note.way) && style.percent !== 'sign' && isOtherWording(usage, note.way)
      ? { reason: 'wording', severity: 'neutral', target }
      : undefined)
  );
}

/** Sign or words; with both in an article, newspapers are not strict: advice. */
function judgeKind({ note, notes, paragraph, usage, style, orderOf }: Circumstances, kind: Kind, words: PercentWords) {
  if (style.percent !== 'any' || !note.isInProse) return undefined;
  const habit = kindHabit(usage);
  if (habit?.other !== kind) return undefined;
  const target = habit.main === 'sign' ? signOf(usage, style) : words;
  if (habit.kind === 'clear') return { reason: 'habit', severity: 'neutral', target } as const;
  const isFirst =
    notes.find(({ way, isInProse }) => isInProse && percentKindOf(way) === kind) === note &&
    waysOf[kind].every((way) => usage.countOf(way) === 0 || isNotBefore(way));
  return isFirst ? ({ reason: 'mixed', severity: 'neutral', target } as const) : undefined;

  function isNotBefore(way: Way): boolean {
    const places = [...usage.placesOf(way).keys()];
    return places.every((other) => orderOf(other) >= orderOf(paragraph));
  }
}

/** «50 %» has its newspapers, in the Maghreb, but «٥٠ ٪» has none. */
function judgeSpace({ note, notes, paragraph, usage, style, orderOf }: Circumstances): PercentVerdict | undefined {
  if (style.percent === 'sign' || isSlip(usage, 'after', 'spaced'))
    return { reason: 'space', severity: 'minor', target: 'sign' };
  if (!note.isEastern) return undefined;
  const spaced = usage.countOf('spaced');
  if (spaced <= 1 || usage.countOf('after') >= spaced) return { reason: 'gap', severity: 'minor', target: 'sign' };
  const isFirst = notes.find(({ way }) => way === 'spaced') === note && usage.beginsIn(paragraph, 'spaced', orderOf);
  return isFirst ? { reason: 'gaps', severity: 'neutral', target: 'sign' } : undefined;
}

/** Many writers type the sign first, since it then stands to the left of Latin digits: advice, where all have it so. */
function judgeSide({ note, notes, paragraph, usage, style, orderOf }: Circumstances): PercentVerdict | undefined {
  const after = usage.countOf('after');
  const before = usage.countOf('before');
  if (style.percent === 'sign' || (after > 0 && after >= before))
    return { reason: 'side', severity: 'minor', target: signOf(usage, style) };
  const isFirst = notes.find(({ way }) => way === 'before') === note && usage.beginsIn(paragraph, 'before', orderOf);
  if (!isFirst) return undefined;
  const target = signOf(usage, style);
  return before > 1 ? { reason: 'sides', severity: 'neutral', target } : { reason: 'side', severity: 'minor', target };
}

/** «15٪» where the article has «12%» in nearly all places, or the other way round. */
function judgeGlyph({ sign, way }: Percentage, usage: Usage<Way>): PercentVerdict | undefined {
  if (sign === undefined || isWording(way)) return undefined;
  const habit = habitOf(usage, percentSigns);
  if (habit?.kind !== 'clear' || habit.other !== sign) return undefined;
  return { reason: 'glyph', severity: 'minor', target: way === 'spaced' ? 'spaced sign' : 'sign' };
}

const waysOf: Readonly<Record<Kind, readonly Way[]>> = { sign: signPlaces, words: percentWords };

const kindHabit = (usage: Usage<Way>): Habit<Kind> | undefined =>
  habitOf<Kind>({ countOf: (kind) => waysOf[kind].reduce((sum, way) => sum + usage.countOf(way), 0) }, [
    'sign',
    'words',
  ]);

const isSlip = (usage: Usage<Way>, main: Way, other: Way): boolean => {
  const habit = habitOf(usage, [main, other]);
  return habit?.kind === 'clear' && habit.other === other;
};

function mainWording(usage: Usage<Way>): PercentWords | undefined {
  const used = percentWords.filter((words) => usage.countOf(words) > 0);
  return used.sort((a, b) => usage.countOf(b) - usage.countOf(a))[0];
}

function isOtherWording(usage: Usage<Way>, way: PercentWords): boolean {
  const main = mainWording(usage);
  return main !== undefined && main !== way && isSlip(usage, main, way);
}
