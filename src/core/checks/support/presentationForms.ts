/**
 * Unicode's Arabic Presentation Forms-B: letters in the shape that they have at their place in the word, for fonts that
 * could not choose it. The ligatures of Forms-A stay: ﷺ and ﷲ are in use.
 */
export const presentationForm = /[\uFE80-\uFEFC]/;

export const arabicLettersOf = (text: string): string =>
  text.replace(/[\uFE80-\uFEFC]/g, (form) => form.normalize('NFKC'));

/** Text out of a PDF may be stored as it is seen, from left to right: then the word begins with a final or medial form. */
export function isStoredBackwards(word: string): boolean {
  const code = word.charCodeAt(0);
  const letter = word.charAt(0).normalize('NFKC');
  if (!presentationForm.test(word.charAt(0))) return false;
  let first = code;
  while (first > 0xfe80 && String.fromCharCode(first - 1).normalize('NFKC') === letter) first--;
  // The forms of a letter follow each other: isolated, final, initial, medial.
  return (code - first) % 2 === 1;
}
