import { CharClass, classOf } from './arabic';

/**
 * Each UTF-16 unit's folded form: 0 where the unit vanishes (vowel marks, tatweel, invisible characters), else the
 * letter that stands for all its variants. Carriers of hamza on alif become the bare alif, final ى becomes ي,
 * Persian ی and ک become ي and ك. ة and ه stay apart, as do ؤ, ئ and ء: they tell words apart in edited text.
 * Latin letters are folded to lower case.
 */
export const foldTable: Uint16Array = buildFoldTable();

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const kind = classOf(code);
    table[code] =
      kind === CharClass.arabicMark || kind === CharClass.tatweel || kind === CharClass.invisible ? 0 : code;
  }
  const variants: readonly (readonly [string, string])[] = [
    ['\u0622\u0623\u0625\u0671\u0672\u0673', '\u0627'],
    ['\u0649\u06CC', '\u064A'],
    ['\u06A9', '\u0643'],
    ['\u06C1', '\u0647'],
  ];
  for (const [from, to] of variants) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0);
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20;
  for (let code = 0xc0; code <= 0x24f; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
  return table;
}

const variants = collectVariants();

/** All units that fold to `folded`, itself among them; of those that vanish, none. */
export function variantsOf(folded: number): readonly number[] {
  return variants.get(folded) ?? (foldTable[folded] === folded && folded !== 0 ? [folded] : []);
}

/** Only letters that have variants. */
function collectVariants(): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let unit = 0; unit < foldTable.length; unit++) {
    const folded = foldTable[unit] ?? 0;
    if (folded === unit || folded === 0) continue;
    const known = found.get(folded);
    if (known === undefined) found.set(folded, [folded, unit]);
    else known.push(unit);
  }
  return found;
}

/** The text without marks, tatweel and letter variants: what is compared, never what is shown. */
export function fold(text: string): string {
  // Most words are folded already, or only lose marks: nothing is built before the first unit that changes.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (foldTable[unit] !== unit || unit === 0) return text.slice(0, i) + foldRest(text, i);
  }
  return text;
}

function foldRest(text: string, from: number): string {
  let out = '';
  for (let i = from; i < text.length; i++) {
    const unit = foldTable[text.charCodeAt(i)] ?? 0;
    if (unit !== 0) out += String.fromCharCode(unit);
  }
  return out;
}

/** A folded text that remembers where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of the folded character at `offset`; at the end, the length of the original. */
  originOf(offset: number): number;
}

export function foldWithOrigins(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = foldTable[text.charCodeAt(i)] ?? 0;
    if (code === 0) continue;
    folded += String.fromCharCode(code);
    origins.push(i);
  }
  return { text: folded, originOf: (offset) => origins[offset] ?? text.length };
}
