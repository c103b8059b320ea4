import { fold } from '../text/fold';
import type { Agreement } from './gender';
import type { Lexicon, VerbTraits } from './lexicon';

/** A verb of the third person, read from a word. */
export interface VerbReading extends VerbTraits {
  /** The whole word with the verb in the other gender. */
  readonly text: string;
  /** و or ف before it. */
  readonly joined: boolean;
  /** س before it: it can be no noun. */
  readonly future: boolean;
  readonly isImperfect: boolean;
  /** ل before it: لتغير, or a noun after a preposition. */
  readonly purpose: boolean;
  readonly enclitic: string;
  /** Folded, without what is joined to it. */
  readonly verb: string;
}

const anyMark = '[\\u064B-\\u0652\\u0670]*';
const lead = new RegExp(`^(?:[وف]${anyMark})?(?:[سل]${anyMark})?`);
const conjunction = new RegExp(`^[وف]${anyMark}`);
const enclitics = ['', 'ها', 'ه', 'هم', 'هما', 'هن', 'نا', 'ني', 'كم', 'ك'];

/**
 * Reads a verb of the gender that is not `to`, and gives it in `to`: وستغيّر, وسيغيّر; أدّت, أدّى; تجعله, يجعله. Undefined
 * where the word is no such verb that is known.
 */
export function verbInGender(word: string, to: Agreement, lexicon: Lexicon): VerbReading | undefined {
  for (const before of leadsOf(word)) {
    const rest = word.slice(before.length);
    const folded = fold(rest);
    for (const enclitic of enclitics) {
      if (!folded.endsWith(enclitic) || folded.length - enclitic.length < 2) continue;
      const verb = folded.slice(0, folded.length - enclitic.length);
      const found = readVerb({ text: rest, verb, enclitic }, to, lexicon);
      if (found !== undefined) return { ...found, ...leadTraits(before), text: before + found.text, enclitic, verb };
    }
  }
  return undefined;
}

/** The verb that a particle or س proves, though it is not in the lexicon: only its first letter tells the genders apart. */
export function unknownVerbInGender(word: string, to: Agreement): VerbReading | undefined {
  const before = lead.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  const prefix = to === 'masculine' ? 'ت' : 'ي';
  if (!rest.startsWith(prefix) || rest.length < 4 || rest.endsWith('ة')) return undefined;
  return {
    ...leadTraits(before),
    text: before + changePrefix(rest, to),
    isImperfect: true,
    enclitic: '',
    verb: fold(rest),
    takesObject: true,
  };
}

/** Nothing, then و or ف, then all that may be joined before a verb. */
function leadsOf(word: string): ReadonlySet<string> {
  return new Set(['', conjunction.exec(word)?.[0] ?? '', lead.exec(word)?.[0] ?? '']);
}

const leadTraits = (before: string): Pick<VerbReading, 'joined' | 'future' | 'purpose'> => ({
  joined: conjunction.test(before),
  future: before.includes('س'),
  purpose: before.includes('ل'),
});

interface Candidate {
  /** As written, with the enclitic. */
  readonly text: string;
  /** Folded, without the enclitic. */
  readonly verb: string;
  readonly enclitic: string;
}

type Found = VerbTraits & Pick<VerbReading, 'text' | 'isImperfect'>;

function readVerb(candidate: Candidate, to: Agreement, lexicon: Lexicon): Found | undefined {
  const { text, verb } = candidate;
  if (verb.startsWith(to === 'masculine' ? 'ت' : 'ي')) {
    const traits = imperfectStems(candidate)
      .map((stem) => lexicon.imperfect(stem))
      .find((found) => found !== undefined);
    // تحدثنا is «we spoke».
    if (candidate.enclitic === 'نا' && lexicon.soundPerfect(verb) !== undefined) return undefined;
    if (traits !== undefined) return { ...traits, text: changePrefix(text, to), isImperfect: true };
  }
  return to === 'masculine' ? masculinePerfect(candidate, lexicon) : femininePerfect(candidate, lexicon);
}

/** Keeps the writer's marks. */
const changePrefix = (verb: string, to: Agreement): string => `${to === 'masculine' ? 'ي' : 'ت'}${verb.slice(1)}`;

/** Before a pronoun ى is written ا, and a hamza at the end takes another seat: تراه of ترى, تقرؤه of تقرأ. */
function imperfectStems({ verb, enclitic }: Candidate): readonly string[] {
  const stem = verb.slice(1);
  return enclitic === '' ? [stem] : [stem, stem.replace(/ا$/, 'ي'), stem.replace(/ؤ$/, 'ا')];
}

function masculinePerfect({ text, verb, enclitic }: Candidate, lexicon: Lexicon): Found | undefined {
  // لفت is «he drew», though «she wrapped» is spelled alike.
  if (!verb.endsWith('ت') || (enclitic === '' && lexicon.soundPerfect(verb) !== undefined)) return undefined;
  const stem = verb.slice(0, -1);
  const [, body = '', after = ''] = splitAtLetter(text, 'ت', enclitic);
  // Of جرت, نمت the defective verbs are meant (جرى, نما), not جرّ and نمّ.
  const weak = lexicon.weakPerfect(stem);
  if (weak !== undefined)
    return perfect(weak, enclitic === '' ? body + weak.ending : `${body}ا${after}`.replace('أا', 'آ'));
  const sound = lexicon.soundPerfect(stem);
  return sound && perfect(sound, body + after);
}

function femininePerfect({ text, verb, enclitic }: Candidate, lexicon: Lexicon): Found | undefined {
  // رآه stands for رأاه.
  if (enclitic !== '' && text.includes('آ'))
    return femininePerfect({ text: text.replace('آ', 'أا'), verb: `${verb}ا`, enclitic }, lexicon);
  const stem = verb.slice(0, -1);
  const ending = verb.slice(-1);
  const weak = lexicon.weakPerfect(stem);
  if (weak !== undefined && (enclitic === '' ? fold(weak.ending) : 'ا') === ending && !text.endsWith('ي')) {
    // بدأ is no form of بدا.
    const [, body, after = ''] = splitAtLetter(text, `[${ending}ى]`, enclitic);
    if (body !== undefined) return perfect(weak, `${body}ت${after}`);
  }
  const sound = lexicon.soundPerfect(verb);
  // كتبنا is «we wrote».
  if (sound === undefined || enclitic === 'نا') return undefined;
  const [, body = '', after = ''] = splitAtLetter(text, '', enclitic);
  return perfect(sound, `${body}ت${after}`);
}

const perfect = ({ takesObject }: VerbTraits, text: string): Found => ({ text, takesObject, isImperfect: false });

/** What stands before the verb's last letter, and the enclitic after it; marks of the letter go with it. */
function splitAtLetter(text: string, letter: string, enclitic: string): readonly string[] {
  const pronoun = enclitic.replace(/.(?=.)/g, `$&${anyMark}`);
  return new RegExp(`^(.*)${letter}[\\u064B-\\u0650\\u0652]*(${pronoun}${anyMark})$`).exec(text) ?? [];
}
