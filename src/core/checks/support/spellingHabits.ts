import type { Habit } from '../../spelling/variants';

/** Words of a paragraph or an article, by habit: how many have the fault, and how many would have it and have not. */
export type HabitCounts = Readonly<Record<Habit, { faults: number; right: number }>>;

/** With a hamza on their alif, with a dotted ة, with a bare supporting alif. */
const right: Readonly<Record<Habit, RegExp>> = {
  hamza: /^[وفبكل]?(?:ال|ل)?[أإ]/,
  'ta-marbuta': /ة$/,
  'extra-hamza': /^[وفبكل]?(?:ال|ل)?ا(?:ست|[^الء]ت|ن.{2}ا)/,
};
const habits = Object.keys(right) as readonly Habit[];
/** Habits that a word does not share, though it could. */
export function habitsRightIn(word: string): readonly Habit[] {
  const found = habits.filter((habit) => right[habit].test(word));
  return found.length === 0 ? none : found;
}
const none: readonly Habit[] = [];

export const createHabitCounts = (): HabitCounts => ({
  hamza: { faults: 0, right: 0 },
  'ta-marbuta': { faults: 0, right: 0 },
  'extra-hamza': { faults: 0, right: 0 },
});

export function addHabits(to: HabitCounts, counts: HabitCounts, by: 1 | -1): void {
  for (const habit of habits) {
    to[habit].faults += by * counts[habit].faults;
    to[habit].right += by * counts[habit].right;
  }
}

/** This many faults, with hardly a right word beside them, are a habit of which nobody wants to hear at every word. */
const habitual = { faults: 3, rightPerFault: 1 / 3 };

export const isHabitual = (counts: HabitCounts, habit: Habit): boolean =>
  counts[habit].faults >= habitual.faults && counts[habit].right <= counts[habit].faults * habitual.rightPerFault;
