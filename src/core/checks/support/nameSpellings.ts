import { compareSounds, consonantCount, soundKey } from '../../morphology/soundVariants';
import { soundMatcher } from '../../morphology/transliteration';
import type { Paragraph } from '../../text/paragraph';
import type { NamePlace } from './namePlaces';
import type { MainRendering } from './renderings';
import { createTally } from './tally';
import type { Tally } from './tally';
import { countWritten, createWrittenForm, isFirst } from './writtenForm';
import type { WrittenForm } from './writtenForm';

/** The spellings of names that an article has, and which of them sound alike. */
export interface NameSpellings {
  add(place: NamePlace, paragraph: Paragraph, by: 1 | -1): void;
  /** How the article writes the name otherwise, and more often, or first. `orderOf`: see ArticleContext. */
  mainOf(folded: string, orderOf: (paragraph: Paragraph) => number): MainRendering | undefined;
}

interface Form extends WrittenForm {
  readonly folded: string;
  /** Of what kind its places are: see NamePlace. */
  readonly kinds: Tally;
  readonly latins: Tally;
  readonly companions: Tally;
}

export const kindsOf = ({ isNamed, isUnknown, isListed }: NamePlace): readonly string[] => [
  ...(isNamed ? ['named'] : []),
  ...(isUnknown ? ['unknown'] : []),
  ...(isListed ? ['listed'] : []),
];

/** A form that a keystroke made stays, so that maps of places are the same when it comes back. */
export function createNameSpellings(): NameSpellings {
  const forms = new Map<string, Form>();
  const alike = new Map<string, Form[]>();
  /** By sound: what is added changes nothing for words of another. */
  const known = new Map<string, Map<string, MainRendering | undefined>>();

  const formOf = (folded: string): Form => {
    let form = forms.get(folded);
    if (form === undefined) {
      form = createForm(folded);
      forms.set(folded, form);
      const key = soundKey(folded);
      alike.set(key, [...(alike.get(key) ?? []), form]);
    }
    return form;
  };
  const find = (form: Form, orderOf: (paragraph: Paragraph) => number): MainRendering | undefined => {
    if (form.kinds.has('listed')) return undefined;
    let main = form;
    for (const other of alike.get(soundKey(form.folded)) ?? [])
      if (other !== form && other.total > 0 && isBetter(other, main, orderOf) && isSameName(form, other)) main = other;
    const text = main.spellings.mostFrequent();
    return main === form || text === undefined ? undefined : { text, script: 'arabic', places: main.places };
  };

  return {
    add(place, paragraph, by) {
      known.delete(soundKey(place.folded));
      const form = formOf(place.folded);
      countWritten(form, place, paragraph, by);
      for (const kind of kindsOf(place)) form.kinds.add(kind, by);
      if (place.latin !== undefined) form.latins.add(place.latin, by);
      for (const companion of place.companions) form.companions.add(companion, by);
    },
    mainOf(folded, orderOf) {
      const key = soundKey(folded);
      const mains = known.get(key) ?? new Map<string, MainRendering | undefined>();
      known.set(key, mains);
      if (!mains.has(folded)) {
        const form = forms.get(folded);
        mains.set(folded, find(form === undefined || form.total === 0 ? unknownForm(folded) : form, orderOf));
      }
      return mains.get(folded);
    },
  };
}

function createForm(folded: string): Form {
  return { folded, ...createWrittenForm(), kinds: createTally(), latins: createTally(), companions: createTally() };
}

/** One that the article has only behind proclitics. */
function unknownForm(folded: string): Form {
  const form = createForm(folded);
  form.kinds.add('unknown', 1);
  return form;
}

function isBetter(a: Form, b: Form, orderOf: (paragraph: Paragraph) => number): boolean {
  if (a.kinds.has('listed') !== b.kinds.has('listed')) return a.kinds.has('listed');
  return a.total === b.total ? isFirst(a, b, orderOf) : a.total > b.total;
}

/** In favour of two names wherever there is doubt: سامر and سمير, Andersen and Anderson, John Miller and Ann Müller. */
function isSameName(form: Form, main: Form): boolean {
  const latin = form.latins.mostFrequent();
  if (latin !== undefined && latin === main.latins.mostFrequent()) return true;
  const isFirm = isCertain(main);
  const shares = sharesCompanion(form, main);
  if (!main.kinds.has('unknown') && !isFirm) return false;
  if (!form.kinds.has('unknown') && !isCertain(form) && !(isFirm && shares)) return false;
  if (!shares && form.companions.mostFrequent() !== undefined) return false;
  const difference = compareSounds(form.folded, main.folded);
  if (difference === undefined) return false;
  const { consonants, vowels, exchanges } = difference;
  const isNamed = form.kinds.has('named') && (isFirm || main.kinds.has('named'));
  if (shares && isFirm) return exchanges === 0 || consonants === 0;
  if (exchanges > 0) return isNamed && (sounds(main, form) || sounds(form, main));
  if (vowels === 0) return consonants > 0 ? form.kinds.has('named') || main.kinds.has('named') || isFirm : isNamed;
  if (isScandinavian(form.folded) && isScandinavian(main.folded)) return false;
  const most = consonantCount(main.folded);
  return isNamed && longer(form, main) >= 5 && vowels <= (most >= 5 ? 2 : 1) && (most >= 4 || shares);
}

const isCertain = ({ latins, kinds }: Form): boolean => kinds.has('listed') || latins.mostFrequent() !== undefined;

const longer = (a: Form, b: Form): number => Math.max(a.folded.length, b.folded.length);

/** Could the other be what brackets say this one is in Latin letters? */
const sounds = ({ latins }: Form, { folded }: Form): boolean =>
  soundMatcher(latins.mostFrequent() ?? '')?.(folded) === true;

const sharesCompanion = (a: Form, b: Form): boolean => {
  for (const companion of a.companions.things()) if (b.companions.has(companion)) return true;
  return false;
};

/** أندرسن and أندرسون are two names. */
const isScandinavian = (folded: string): boolean => /س[وي]?ن$/.test(folded);
