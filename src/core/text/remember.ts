/** A keystroke inside a word makes a new word: the memory must not grow for ever. */
const mostRemembered = 20_000;

/** `find`, which depends on the word alone, asked once for each word. */
export function remember<Result>(find: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Result;
    if (known.size >= mostRemembered) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
