/** Cyrillic and Greek letters, and the Latin ones that look the same. Source: Unicode confusables, the exact ones. */
const cyrillic = 'АВЕКМНОРСТХаеорсухІіЈјЅѕ';
const cyrillicAsLatin = 'ABEKMHOPCTXaeopcyxIiJjSs';
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const greekAsLatin = 'ABEZHIKMNOPTYXo';

const twins = new Map<string, string>();
for (const [letters, latin] of [
  [cyrillic, cyrillicAsLatin],
  [greek, greekAsLatin],
] as const)
  for (let at = 0; at < letters.length; at++) twins.set(letters.charAt(at), latin.charAt(at));

/** The letters as Latin ones. Undefined: one of them looks like none. */
export function latinTwins(text: string): string | undefined {
  let latin = '';
  for (const letter of text) {
    const twin = twins.get(letter);
    if (twin === undefined) return undefined;
    latin += twin;
  }
  return latin;
}
