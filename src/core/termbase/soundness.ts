import { fold } from '../text/fold';
import { say } from '../text/message';
import type { Bilingual } from '../text/message';
import type { Concept, WrongRendering } from './concept';

/** A contradiction in a termbase, named by the concept that has it. */
export interface Unsound {
  readonly concept: string;
  readonly message: Bilingual;
}

const faults = {
  id: {
    en: 'The id {id} may only have letters, digits, hyphens, dots and underscores',
    ar: 'لا يجوز في المعرّف {id} إلا حروف وأرقام وشرطات ونقاط وشرطات سفلية',
  },
  statuses: { en: '{term} has two statuses', ar: 'للمصطلح {term} حالتان' },
  ownWrong: { en: '{form} is both right and wrong here', ar: '{form} صواب وخطأ معًا هنا' },
  cycle: {
    en: '{form} is the term of {other}, whose wrong form is this concept’s term: fixing would never end',
    ar: '{form} مصطلح {other} الذي يخطّئ مصطلح هذا المفهوم: لن ينتهي الإصلاح',
  },
} satisfies Record<string, Bilingual>;

/** Takes contradictions out of concepts: the first word counts, and what contradicts it is left out and said. */
export function withoutContradictions(concepts: readonly Concept[]): {
  readonly concepts: readonly Concept[];
  readonly unsound: readonly Unsound[];
} {
  const unsound: Unsound[] = [];
  const ownerOfTerm = new Map<string, Concept>();
  for (const concept of concepts) for (const term of rightTerms(concept)) ownerOfTerm.set(term, concept);
  const sound = concepts.flatMap((concept) => {
    const complain = (message: Bilingual): void => {
      unsound.push({ concept: concept.id, message });
    };
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(concept.id)) {
      complain(say(faults.id, { id: concept.id }));
      return [];
    }
    return [withoutOwnWrong(withoutSecondStatus(concept, complain), ownerOfTerm, complain)];
  });
  return { concepts: sound, unsound };
}

type Complain = (message: Bilingual) => void;

const rightTerms = ({ arabic }: Concept): readonly string[] =>
  arabic.filter(({ status }) => status === 'preferred' || status === 'admitted').map(({ term }) => fold(term));

function withoutSecondStatus(concept: Concept, complain: Complain): Concept {
  if (concept.arabic.length < 2) return concept;
  const seen = new Set<string>();
  const arabic = concept.arabic.filter(({ term }) => {
    const fresh = !seen.has(fold(term));
    if (!fresh) complain(say(faults.statuses, { term }));
    seen.add(fold(term));
    return fresh;
  });
  return { ...concept, arabic };
}

function withoutOwnWrong(concept: Concept, owners: ReadonlyMap<string, Concept>, complain: Complain): Concept {
  if (concept.wrong.length === 0) return concept;
  const right = rightTerms(concept);
  const isSound = (form: string): boolean => {
    const folded = fold(form);
    if (right.includes(folded)) {
      complain(say(faults.ownWrong, { form }));
      return false;
    }
    const other = owners.get(folded);
    const circular = other?.wrong.some(({ forms, plurals }) =>
      [...forms, ...plurals].some((its) => right.includes(fold(its))),
    );
    // Of the two, the one that comes later in the alphabet gives way, so that one of them stays.
    if (other === undefined || circular !== true || other.id > concept.id) return true;
    complain(say(faults.cycle, { form, other: other.id }));
    return false;
  };
  const kept = (forms: readonly string[]): readonly string[] => {
    const sound = forms.filter(isSound);
    return sound.length === forms.length ? forms : sound;
  };
  const wrong = concept.wrong.map((rendering) => {
    const [forms, plurals] = [kept(rendering.forms), kept(rendering.plurals)];
    const isSame = forms === rendering.forms && plurals === rendering.plurals;
    return isSame ? rendering : { ...rendering, forms, plurals };
  });
  const isSame = wrong.every((rendering, index) => rendering === concept.wrong[index]);
  return isSame ? concept : { ...concept, wrong: wrong.filter(hasForms) };
}

const hasForms = ({ forms, plurals }: Pick<WrongRendering, 'forms' | 'plurals'>): boolean =>
  forms.length + plurals.length > 0;
