const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤأإآ');

/** Letters that differ by their dots alone. */
const lookAlikes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'].map((group) => Array.from(group));

/**
 * All words that `word` may be with one letter wrong, the plainest slips first: a letter twice, two letters in the
 * wrong order, one missing, one with the wrong dots, one too many. Most are none: a dictionary must choose.
 */
export function letterSlips(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const replace = (at: number, length: number, by: string): void => {
    found.add(word.slice(0, at) + by + word.slice(at + length));
  };
  const places = Array.from({ length: word.length }, (_, at) => at);
  for (const at of places) if (word[at] === word[at + 1]) replace(at, 1, '');
  for (const at of places.slice(1)) replace(at - 1, 2, word.charAt(at) + word.charAt(at - 1));
  for (const at of [...places, word.length]) for (const letter of letters) replace(at, 0, letter);
  for (const at of places)
    for (const group of lookAlikes)
      if (group.includes(word.charAt(at))) for (const letter of group) replace(at, 1, letter);
  for (const at of places) replace(at, 1, '');
  found.delete(word);
  return found;
}
