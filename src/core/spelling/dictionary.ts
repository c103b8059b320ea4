/** Says whether a word is one, as it is spelt, without marks. */
export interface Dictionary {
  has(word: string): boolean;
  /** Among the words that articles are full of, as it stands; without clitics, and mostly without endings. */
  isCommon(word: string): boolean;
  /** For each place in `word`, as far as words begin so, the letters that may stand there. */
  lettersAlong(word: string): readonly string[];
}

const headerSize = 16;
const placeOfCommon = 4;
const magic = 'MQD2';
const firstLetter = 0x621;

/** Before any word: و and ف join clauses, أ asks. Words with them are not stored. */
const freeProclitics = new Set(['و', 'ف', 'أ']);

/**
 * Reads the table that scripts/dictionary makes. It is not unpacked: look-ups walk its edges, and all it takes in
 * memory is its bytes. Undefined: the bytes are no such table.
 */
export function parseDictionary(bytes: Uint8Array): Dictionary | undefined {
  if (bytes.length < headerSize + 4 || bytes.length % 4 !== 0) return undefined;
  if (String.fromCharCode(...bytes.subarray(0, magic.length)) !== magic) return undefined;
  // A copy, since the bytes may lie anywhere in a larger buffer, and numbers have to start at multiples of four.
  const edges = new Uint32Array(new Uint8Array(bytes.subarray(headerSize)).buffer);
  const common = new DataView(bytes.buffer, bytes.byteOffset).getUint32(placeOfCommon, true);
  const [allFirst, commonFirst] = [firstEdges(edges, 0), firstEdges(edges, common)];
  const isStored = (word: string, from: number, first: Uint32Array): boolean => {
    let at = 0;
    for (let i = from; i < word.length; i++) {
      const letter = word.charCodeAt(i) - firstLetter;
      const edge = i === from ? (first[letter] ?? 0) : edgeOf(edges, at, letter);
      if (i === word.length - 1) return (edge & 64) !== 0;
      at = edge >>> 8;
      if (at === 0) return false;
    }
    return false;
  };
  return {
    has(word) {
      for (let from = 0; from < word.length; from++) {
        if (isStored(word, from, allFirst)) return true;
        if (!freeProclitics.has(word.charAt(from))) return false;
      }
      return false;
    },
    isCommon: (word) => isStored(word, 0, commonFirst),
    lettersAlong(word) {
      const found: string[] = [];
      for (let from = 0; from <= word.length; from++) {
        let at = 0;
        for (let i = from; i <= word.length; i++) {
          found[i] = (found[i] ?? '') + lettersOf(edges, at);
          at = edgeOf(edges, at, word.charCodeAt(i) - firstLetter) >>> 8;
          if (at === 0) break;
        }
        if (!freeProclitics.has(word.charAt(from))) break;
      }
      return found;
    },
  };
}

/** The edges of a node by their letters: a word may begin with any, and every look-up begins there. */
function firstEdges(edges: Uint32Array, at: number): Uint32Array {
  const found = new Uint32Array(64);
  for (let i = at; ; i++) {
    const edge = edges[i] ?? 128;
    found[edge & 63] = edge;
    if ((edge & 128) !== 0) return found;
  }
}

/** The letters of the edges of the node that begins at `at`. */
function lettersOf(edges: Uint32Array, at: number): string {
  let letters = '';
  for (let i = at; ; i++) {
    const edge = edges[i] ?? 128;
    letters += String.fromCharCode((edge & 63) + firstLetter);
    if ((edge & 128) !== 0) return letters;
  }
}

/** The edge with a letter among those of the node that begins at `at`; 0, which leads nowhere, if there is none. */
function edgeOf(edges: Uint32Array, at: number, letter: number): number {
  for (let i = at; ; i++) {
    const edge = edges[i] ?? 128;
    if ((edge & 63) === letter) return edge;
    if ((edge & 128) !== 0) return 0;
  }
}
