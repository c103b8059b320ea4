/** Longer pieces would keep the text that they are cut from in memory. */
const longest = 12;
const slots = 1 << 13;
const spellings: string[] = new Array<string>(slots).fill('');

/**
 * As `text.slice(start, end)`, but as a rule the same string for the same letters: an article has few different words,
 * and what is remembered of a word is found faster by a string that is known already.
 */
export function cut(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > longest) return text.slice(start, end);
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  // What two spellings share a place for is cut again each time, so that nothing grows.
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const known = spellings[slot] ?? '';
  if (known.length === length && standsAt(known, text, start)) return known;
  return (spellings[slot] = text.slice(start, end));
}

function standsAt(known: string, text: string, start: number): boolean {
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
