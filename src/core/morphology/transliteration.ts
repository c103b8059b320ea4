import { fold } from '../text/fold';

/**
 * Tells whether a folded Arabic word could be the Latin name as it sounds. Consonants must match one by one, in the
 * variants that newspapers use (g as غ ج ق, th as ث ت, v as ف); at least half of the vowels must be written, and always
 * those at either end: Twitter is تويتر and not توتر, Safari is سافاري and not سفير. Undefined for names of fewer than
 * four letters or three consonants: they match too many words.
 */
export function soundMatcher(latin: string): ((folded: string) => boolean) | undefined {
  const name = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (name.length < 4 || consonantCount(name) < 3) return undefined;
  const first = startsInCluster(name) ? undefined : firstLetters.get(name.charAt(0));
  const last = lastLetters.get(name.charAt(name.length - 1));
  return (word) =>
    word.length >= 4 &&
    first?.has(word.charAt(0)) !== false &&
    last?.has(word.charAt(word.length - 1)) !== false &&
    matches(name, word);
}

export const soundsLike = (latin: string, arabic: string): boolean => soundMatcher(latin)?.(fold(arabic)) === true;

const consonantCount = (name: string): number => name.replace(/[aeiouy]+/g, '').length;

/** A name that starts in n and another consonant is given an alif: Nvidia, إنفيديا. */
const startsInCluster = (name: string): boolean => /^n[^aeiouy]/.test(name);

/** Longer spellings first: each may also be read letter by letter. */
const consonants: readonly (readonly [latin: string, arabic: readonly string[]])[] = [
  ['tsch', ['تش']],
  ['sch', ['ش', 'سك']],
  ['tch', ['تش']],
  ['sh', ['ش']],
  ['ch', ['تش', 'ش', 'ك', 'خ']],
  ['th', ['ث', 'ت', 'ذ']],
  ['ph', ['ف']],
  ['kh', ['خ']],
  ['gh', ['غ', 'ج', '']],
  ['ck', ['ك']],
  ['qu', ['كو', 'ك', 'ق']],
  ['dj', ['ج']],
  ['zh', ['ج']],
  ['wh', ['و']],
  ['ts', ['تس']],
  ['tz', ['تز', 'تس']],
  ['zz', ['ز', 'تز']],
  ['cc', ['ك', 'تش']],
  ['b', ['ب']],
  ['c', ['ك']],
  ['d', ['د']],
  ['f', ['ف']],
  ['g', ['غ', 'ج', 'ق', 'گ']],
  ['h', ['ه', 'ح']],
  ['j', ['ج', 'ي']],
  ['k', ['ك']],
  ['l', ['ل']],
  ['m', ['م']],
  ['n', ['ن']],
  ['p', ['ب', 'پ']],
  ['q', ['ق', 'ك']],
  ['r', ['ر']],
  ['s', ['س', 'ز', 'ص']],
  ['t', ['ت', 'ط']],
  ['v', ['ف', 'ڤ']],
  ['w', ['و', 'ف']],
  ['x', ['كس', 'ز']],
  ['z', ['ز']],
];

/** Before e, i and y: Cisco and Facebook. */
const softC = ['س', 'تش'];

const vowels: readonly (readonly [latin: string, arabic: readonly string[]])[] = [
  ['oo', ['و']],
  ['ou', ['و', 'او']],
  ['ee', ['ي']],
  ['ea', ['ي', 'ا']],
  ['ai', ['اي', 'ي', 'ا']],
  ['ei', ['اي', 'ي']],
  ['au', ['او', 'و']],
  ['a', ['ا', 'ي']],
  ['e', ['ي']],
  ['i', ['ي', 'اي']],
  ['o', ['و']],
  ['u', ['و', 'يو']],
  ['y', ['ي', 'اي']],
];

/** For each consonant, the Arabic letters that a name may begin or end with where it begins or ends with it. */
const firstLetters = edgeLetters(
  (latin) => latin.charAt(0),
  (spelling) => spelling.charAt(0),
);
const lastLetters = edgeLetters(
  (latin) => latin.slice(-1),
  (spelling) => spelling.slice(-1),
);

function edgeLetters(
  edgeOf: (latin: string) => string,
  edgeOfSpelling: (spelling: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>([['c', new Set(softC.map(edgeOfSpelling))]]);
  for (const [latin, spellings] of consonants) {
    const known = edges.get(edgeOf(latin)) ?? new Set<string>();
    for (const spelling of spellings) known.add(edgeOfSpelling(spelling));
    edges.set(edgeOf(latin), known);
  }
  // Spellings that end in a vowel, and letters that may be silent, say nothing about the word's edge.
  for (const [letter, known] of [...edges]) if (known.has('') || /[aeiouy]/.test(letter)) edges.delete(letter);
  return edges;
}

function matches(name: string, word: string): boolean {
  const walk = (atName: number, atWord: number, said: number, skipped: number): boolean => {
    if (atName === name.length) return atWord === word.length && skipped * 2 <= said;
    const read = (length: number, spellings: readonly string[], vowel: number): boolean =>
      spellings.some(
        (spelling) =>
          word.startsWith(spelling, atWord) &&
          walk(atName + length, atWord + spelling.length, said + vowel, skipped + (spelling === '' ? vowel : 0)),
      );
    if (atName > 0 && name[atName] === name[atName - 1] && !isVowel(name[atName]) && read(1, [''], 0)) return true;
    if (name[atName] === 'c' && /[eiy]/.test(name[atName + 1] ?? '') && read(1, softC, 0)) return true;
    if (consonants.some(([latin, spellings]) => name.startsWith(latin, atName) && read(latin.length, spellings, 0)))
      return true;
    return vowels.some(
      ([latin, spellings]) =>
        name.startsWith(latin, atName) && read(latin.length, vowelSpellings(name, atName, latin, spellings), 1),
    );
  };
  return walk(0, 0, 0, 0) || (startsInCluster(name) && word.startsWith('ا') && walk(0, 1, 0, 0));
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

function vowelSpellings(name: string, at: number, latin: string, spellings: readonly string[]): readonly string[] {
  // An initial vowel is carried by an alif: Emmanuel, إيمانويل; Altman, ألتمان.
  if (at === 0) return ['ا', ...spellings.map((spelling) => (spelling.startsWith('ا') ? spelling : `ا${spelling}`))];
  const rest = name.slice(at + latin.length);
  if (rest === '') return latin === 'a' ? ['ا', 'ة', 'ه'] : latin === 'e' ? [...spellings, ''] : spellings;
  // A closed u may sound as an a: Musk, ماسك; Trump, ترامب.
  return latin === 'u' && /^[^aeiouy]{2}/.test(rest) ? [...spellings, 'ا', ''] : [...spellings, ''];
}
