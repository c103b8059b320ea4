import { CharClass, classOf } from '../text/arabic';

/** Writes `word`, in plain letters, with the marks of the old spelling on all letters that stay: «اِسلام», «إِسلام». */
export function respell(old: string, word: string): string {
  const places = Array.from({ length: old.length }, (_, at) => at).filter(
    (at) => classOf(old.charCodeAt(at)) === CharClass.arabicLetter,
  );
  const letters = places.map((at) => old.charAt(at)).join('');
  const start = commonStart(letters, word);
  const end = commonStart(reverse(letters.slice(start)), reverse(word.slice(start)));
  // Marks follow their letter: what stays at the beginning keeps its own, and so does what stays at the end.
  const before = old.slice(0, places[start] ?? old.length);
  const after = end === 0 ? '' : old.slice(places[places.length - end]);
  const marks = letters.length === word.length ? marksBetween(old, places, start, end) : [];
  const middle = Array.from(word.slice(start, word.length - end));
  return before + middle.map((letter, at) => letter + (marks[at] ?? '')).join('') + after;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const reverse = (text: string): string => Array.from(text).reverse().join('');

/** The marks behind each letter that is replaced. */
const marksBetween = (old: string, places: readonly number[], start: number, end: number): readonly string[] =>
  places
    .slice(start, places.length - end)
    .map((at, index) => old.slice(at + 1, places[start + index + 1] ?? old.length));
