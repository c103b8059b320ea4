import { agreementOf, earlierAntecedent, isVerb } from './antecedents';
import { adjectives, apposition } from './attributeRepair';
import { isRelative } from './functionWords';
import { demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import type { Governor } from './governor';
import { isEmphasis, settle, textAt } from './phraseProgress';
import type { Phrase, PhraseProgress, Step } from './phraseProgress';
import type { Work } from './repairWork';

export interface RepairedPhrase {
  /** The place behind it. */
  readonly end: number;
  readonly isSaidOf: boolean;
  /** Its last word may be another noun. */
  readonly isClosed: boolean;
}

/** Repairs what belongs to the noun and follows it: adjectives, «نفسها», a relative pronoun. */
export function repairPhrase(work: Work, phrase: Phrase): RepairedPhrase {
  const progress: PhraseProgress = {
    ...phrase,
    work,
    at: phrase.from,
    certain: true,
    isSaidOf: false,
    isClosed: false,
  };
  const definite = passGenitive(progress) || phrase.definite;
  const steps: readonly Step[] = [
    demonstrative,
    emphasis,
    joinedPossession,
    adjectives(definite),
    apposition,
    possessor,
    asWhat,
    relative,
  ];
  while (!progress.isSaidOf && !progress.isClosed && steps.some((step) => step(progress)));
  return { end: progress.at, isSaidOf: progress.isSaidOf, isClosed: progress.isClosed };
}

/** «رمز المنصة الجديد»: the adjective is said of رمز, since المنصة agrees otherwise; «رمز البرنامج الجديد» is open. */
function passGenitive(progress: PhraseProgress): boolean {
  const { to, lexicon, sentence } = progress.work;
  const genitive = textAt(progress);
  if (progress.definite || !genitive.startsWith('ال') || isRelative(sentence[progress.at])) return false;
  progress.certain = agreementOf(genitive, lexicon) === to;
  progress.at++;
  return true;
}

/** منظمة العفو الدولية هذه */
const demonstrative: Step = (progress) => {
  const text = demonstrativeInGender(textAt(progress), progress.work.to);
  if (text === undefined || /^[وفبلك]/.test(text) || textAt(progress, 1).startsWith('ال')) return false;
  settle(progress, text);
  return true;
};

/** ذات القدرات: ذو, ذا or ذي, by the noun's case. */
const possessor: Step = (progress) => {
  const { to, lexicon } = progress.work;
  const text = textAt(progress);
  if (to === 'feminine' ? !/^ذ[وياى]$/.test(text) : text !== 'ذات') return false;
  const other = to === 'feminine' ? 'ذات' : possessorInCase(progress.governor);
  settle(progress, other ?? text, other !== undefined);
  progress.isClosed = agreementOf(textAt(progress), lexicon) !== to;
  progress.at++;
  return true;
};

function possessorInCase(governor: Governor): string | undefined {
  switch (governor.kind) {
    case 'opening':
      return governor.accusative ? 'ذا' : 'ذو';
    case 'verb':
      return 'ذو';
    case 'preposition':
    case 'construct':
      return 'ذي';
    case 'unclear':
    case 'other':
      return undefined;
  }
}

const emphasis: Step = (progress) => {
  const text = textAt(progress);
  const other = enclisisInGender(text, progress.work.to, progress.work.lexicon);
  if (other === undefined || !isEmphasis(text)) return false;
  settle(progress, other);
  return true;
};

/** باعتبارها, على أنها: what is said of the nearest noun. «بأنها» may be what the subject says of itself. */
const asWhat: Step = (progress) => {
  const isLong = textAt(progress) === 'على';
  const text = textAt(progress, isLong ? 1 : 0);
  const other = enclisisInGender(text, progress.work.to, progress.work.lexicon);
  if (other === undefined || !(isLong ? /^أنها?$/ : /^(?:بأن|باعتبار|بوصف|بصفت|كون|لكون)ها?$/).test(text)) return false;
  if (isLong) progress.at++;
  const certain = !text.startsWith('بأن');
  settle(progress, other, certain);
  progress.isSaidOf = certain;
  progress.isClosed = !certain;
  return true;
};

/** «منظمة العفو الدولية وتطبيقاتها»: what is joined to a noun right after it is the noun's own. */
const joinedPossession: Step = (progress) => {
  const { to, lexicon } = progress.work;
  const text = textAt(progress);
  const other = enclisisInGender(text, to, lexicon);
  if (other === undefined || !text.startsWith('و') || isVerb(text, lexicon) || opensNominalClause.test(text))
    return false;
  // «مع خبيرة في الذكاء الاصطناعي وشكرتها» may be what was done to her.
  const mayBeVerb = /^و[^ا]{3}تها?$/.test(text) && hasEarlier(progress);
  settle(progress, other, progress.certain && !mayBeVerb);
  progress.isClosed ||= mayBeVerb;
  return true;
};

const hasEarlier = ({ work: { sentence, to, lexicon }, first }: PhraseProgress): boolean =>
  earlierAntecedent(sentence, first, to, lexicon) !== undefined;

const opensNominalClause = /^و(?:[بلك]?[أإ]ن|لكن|[بل]|من|في|عن|علي|إلي|لدي|مع|بين)ها?$/;

/** A comma may stand before it. */
const relative: Step = (progress) => {
  const { sentence, to } = progress.work;
  const at = sentence[progress.at]?.text === '،' ? progress.at + 1 : progress.at;
  const token = sentence[at];
  const text = isRelative(token) ? pronounInGender(token?.text ?? '', to) : undefined;
  if (text === undefined) return false;
  progress.at = at;
  settle(progress, text);
  progress.isSaidOf = progress.certain;
  progress.isClosed = !progress.certain;
  return true;
};
