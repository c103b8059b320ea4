import { ALIF, ALIF_MAQSURA, SHADDA } from '../../text/arabic';
import type { Safety } from '../check';

export interface MarkFault {
  readonly kind:
    'doubled-mark' | 'two-vowels' | 'closed-vowel' | 'two-tanwins' | 'inner-tanwin' | 'needless-alif' | 'vowel-on-alif';
  /** The word without the fault, in order of preference. */
  readonly mended: readonly string[];
  readonly safety: Safety;
}

const SUKUN = '\u0652';
const shortVowels = '\u064E\u064F\u0650';
const tanwins = '\u064B\u064C\u064D';

/** What is wrong with the vowel marks of a word that begins with a letter; of several faults the first. */
export const markFaultOf = (word: string): MarkFault | undefined =>
  faultOnLetter(word) ?? twoTanwins(word) ?? needlessAlif(word) ?? innerTanwin(word) ?? vowelOnAlif(word);

function faultOnLetter(word: string): MarkFault | undefined {
  for (const { 0: run, index } of word.matchAll(/[\u064B-\u0652]{2,}/g)) {
    const marks = [...new Set(run)];
    const shadda = marks.includes(SHADDA) ? SHADDA : '';
    const vowels = marks.filter((mark) => mark !== SHADDA);
    const write = (kept: string): string => word.slice(0, index) + kept + word.slice(index + run.length);
    if (vowels.length > 1 && !isTanwinOfItsVowel(vowels)) {
      const mended = vowels.map((vowel) => write(shadda + vowel));
      return { kind: vowels.includes(SUKUN) ? 'closed-vowel' : 'two-vowels', mended, safety: 'unsafe' };
    }
    const vowel = vowels.find((mark) => tanwins.includes(mark)) ?? vowels[0] ?? '';
    if (run.length > shadda.length + vowel.length)
      return { kind: 'doubled-mark', mended: [write(shadda + vowel)], safety: 'safe' };
  }
  return undefined;
}

/** «كتابًَا»: the tanwin says what the vowel says. */
const isTanwinOfItsVowel = ([a = '', b = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && [a + b, b + a].some((pair) => pairs.has(pair));

const pairs = new Set(['\u064B\u064E', '\u064C\u064F', '\u064D\u0650']);

/** «كتابًاً» */
function twoTanwins(word: string): MarkFault | undefined {
  const both = /\u064B\u0651?\u0627\u064B$/.exec(word);
  return both === null ? undefined : { kind: 'two-tanwins', mended: [word.slice(0, -1)], safety: 'safe' };
}

/** «مدرسةًا», «شكراًا»: ة carries its tanwin by itself, and one alif is enough for another. */
function needlessAlif(word: string): MarkFault | undefined {
  const found = /[\u0629\u0627]\u064B\u0627$|\u0629\u0627\u064B$/.exec(word);
  if (found === null) return undefined;
  const mended = `${word.slice(0, found.index)}${found[0].charAt(0)}\u064B`;
  return { kind: 'needless-alif', mended: [mended], safety: 'safe' };
}

/**
 * «كِتاَب»: the vowel belongs to the letter before the alif, which carries none. An alif that proclitics stand before
 * may be the first of its word («بِاَمر»), and over لا printers put it where they can («السَّلاَم»).
 */
function vowelOnAlif(word: string): MarkFault | undefined {
  const found =
    /(?<=[\u0628-\u063A\u0641-\u0648\u064A][\u064B-\u0652]*[\u0628-\u063A\u0641-\u0643\u0645-\u0648\u064A])\u0627\u064E(?=[\u0620-\u064A])/.exec(
      word,
    );
  if (
    found === null ||
    /^[\u0648\u0641\u0628\u0643\u0644][\u064B-\u0652]*[\u0648\u0641\u0628\u0643\u0644][\u064B-\u0652]*\u0627/.test(word)
  )
    return undefined;
  const mended = `${word.slice(0, found.index)}\u064E\u0627${word.slice(found.index + 2)}`;
  return { kind: 'vowel-on-alif', mended: [mended], safety: 'safe' };
}

/** «شكرًالكم», «مُحمٌد» */
function innerTanwin(word: string): MarkFault | undefined {
  const found = /[\u064B-\u064D]\u0651?\u0640*(?!\u0640|[\u064B-\u0652]|$)/.exec(word);
  if (found === null) return undefined;
  const { 0: run, index } = found;
  const rest = word.slice(index + run.length);
  if (rest === ALIF || rest === ALIF_MAQSURA) return undefined;
  const carried = word[index - 1] === ALIF || rest.startsWith(ALIF);
  const end = index + run.length + (rest.startsWith(ALIF) ? 1 : 0);
  const vowel = shortVowels[tanwins.indexOf(run.charAt(0))] ?? '';
  const vowelled = word.slice(0, index) + vowel + word.slice(index + 1);
  const parted = carried && word.length - end >= 2 ? [`${word.slice(0, end)} ${word.slice(end)}`] : [];
  return { kind: 'inner-tanwin', mended: [...parted, vowelled], safety: 'unsafe' };
}
