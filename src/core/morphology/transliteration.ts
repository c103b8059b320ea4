import { fold } from '../text/fold';

/**
 * Could an Arabic word be the Latin name as it sounds? Consonants must match one by one, in the variants that
 * newspapers use (g as غ ج ق ك, th as ث س ت, v as ف); long vowels may be written or left out, but nothing may be
 * left over. A name of fewer than three consonants matches too many words, and is never taken.
 */
export function soundsLike(latin: string, arabic: string): boolean {
  const name = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const word = fold(arabic);
  const vowels = name.replace(/[^aeiouy]/g, '').length;
  const written = word.replace(/[^اوي]/g, '').length;
  if (name.length < 4 || word.length < 4 || written * 2 < vowels - 1 || written === 0) return false;
  if (consonantCount(name) < 3) return false;
  return matchFrom(name, word, 0, 0);
}

const consonantCount = (name: string): number => name.replace(/[aeiouy]+/g, '').length;

/** Longer spellings first: each may also be read letter by letter. */
const sounds: readonly (readonly [latin: string, arabic: readonly string[]])[] = [
  ['tsch', ['تش']],
  ['sch', ['ش', 'سك']],
  ['tch', ['تش']],
  ['sh', ['ش']],
  ['ch', ['تش', 'ش', 'ك', 'خ']],
  ['th', ['ث', 'ت', 'ذ', 'س']],
  ['ph', ['ف']],
  ['kh', ['خ']],
  ['gh', ['غ', 'ج', '']],
  ['ck', ['ك']],
  ['qu', ['كو', 'ك', 'ق']],
  ['dj', ['ج']],
  ['zh', ['ج', 'ژ']],
  ['wh', ['و']],
  ['ts', ['تس']],
  ['tz', ['تز', 'تس']],
  ['ll', ['ل', 'ي']],
  ['ss', ['س']],
  ['tt', ['ت']],
  ['nn', ['ن']],
  ['mm', ['م']],
  ['rr', ['ر']],
  ['pp', ['ب']],
  ['ff', ['ف']],
  ['bb', ['ب']],
  ['dd', ['د']],
  ['gg', ['غ', 'ج', 'ق']],
  ['cc', ['ك', 'تش']],
  ['zz', ['ز', 'تز']],
  ['kk', ['ك']],
  ['b', ['ب']],
  ['c', ['ك', 'س', 'ق']],
  ['d', ['د', 'ض']],
  ['f', ['ف']],
  ['g', ['غ', 'ج', 'ق', 'ك', 'گ']],
  ['h', ['ه', 'ح', '']],
  ['j', ['ج', 'ي', 'خ']],
  ['k', ['ك', 'ق']],
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
  ['z', ['ز', 'ض']],
  ['oo', ['و']],
  ['ou', ['و', 'او', '']],
  ['ee', ['ي']],
  ['ea', ['ي', 'ا', '']],
  ['ai', ['اي', 'ي', 'ا']],
  ['ei', ['اي', 'ي']],
  ['au', ['او', 'و']],
  ['a', ['ا', 'ي', 'ة', 'ه', '']],
  ['e', ['ي', 'ا', 'ه', '']],
  ['i', ['ي', 'اي', '']],
  ['o', ['و', 'ا', '']],
  ['u', ['و', 'ا', 'ي', 'يو', '']],
  ['y', ['ي', 'اي', '']],
];

function matchFrom(name: string, word: string, atName: number, atWord: number): boolean {
  if (atName === name.length) return atWord === word.length;
  for (const [latin, spellings] of sounds) {
    if (!name.startsWith(latin, atName)) continue;
    for (const spelling of spellings) {
      if (word.startsWith(spelling, atWord) && matchFrom(name, word, atName + latin.length, atWord + spelling.length))
        return true;
    }
  }
  // An initial vowel is carried by an alif: Emmanuel, إيمانويل.
  return (
    atName === 0 &&
    atWord === 0 &&
    /^[aeiou]/.test(name) &&
    word.startsWith('ا') &&
    matchFrom(name, word.slice(1), 0, 0)
  );
}
