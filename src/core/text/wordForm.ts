/** A spelling: one object for the words that are spelt so, with which is kept what is found out about it. */
export interface WordForm {
  readonly text: string;
  /** See `fact`. */
  readonly facts: unknown[];
}

/** Longer pieces would keep the text that they are cut from in memory. */
const longest = 14;
const slots = 1 << 14;
const forms: (WordForm | undefined)[] = new Array<undefined>(slots).fill(undefined);

/** The form of `text.slice(start, end)`, as a rule the same for the same letters: an article has few different words. */
export function wordForm(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length > longest) return { text: text.slice(start, end), facts: [] };
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  // Two spellings may share a place; what a third one shares it with is made again each time, so that nothing grows.
  const slot = (hash ^ (hash >>> 14)) & (slots - 1);
  const first = forms[slot];
  if (first !== undefined && standsAt(first.text, text, start, length)) return first;
  const second = forms[slot ^ 1];
  if (second !== undefined && standsAt(second.text, text, start, length)) return second;
  const made = { text: text.slice(start, end), facts: [] };
  forms[first === undefined ? slot : slot ^ 1] = made;
  return made;
}

function standsAt(known: string, text: string, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

let facts = 0;
/** In place of undefined, which says that nobody has asked yet. */
const nothing = Symbol('nothing');

/** `find`, which depends on the spelling alone, asked once for each spelling. */
export function fact<Result>(find: (text: string) => Result): (word: SpeltWord) => Result {
  const slot = facts++;
  return ({ text, form }) => {
    // A word may be shown as another one, as a plural in the singular: {...token, text}.
    if (form.text !== text) return find(text);
    const known = form.facts[slot];
    if (known !== undefined) return (known === nothing ? undefined : known) as Result;
    const found = find(text);
    form.facts[slot] = found === undefined ? nothing : found;
    return found;
  };
}

interface SpeltWord {
  readonly text: string;
  readonly form: WordForm;
}
