import { fold } from '../text/fold';
import { agreementOf, isVerb } from './antecedents';
import { hasArticle, isPreposition, isPrepositionWithPronoun, isRelative, isCopula } from './functionWords';
import { adjectiveInGender, demonstrativeInGender, enclisisInGender, pronounInGender } from './gender';
import type { AdjectiveReading } from './gender';
import type { Governor } from './governor';
import { changeIf } from './repairWork';
import type { Work } from './repairWork';

export interface Phrase {
  /** The place behind the noun. */
  readonly from: number;
  readonly definite: boolean;
  readonly governor: Governor;
}

export interface RepairedPhrase {
  /** The place behind it. */
  readonly end: number;
  /** Its last word is a relative pronoun, or «على أنه»: what follows is said of the noun. */
  readonly isSaidOf: boolean;
}

/** A phrase that is being repaired. */
interface Progress extends Phrase {
  readonly work: Work;
  at: number;
  /** False where a noun in the genitive may have the words that follow for itself. */
  certain: boolean;
  isSaidOf: boolean;
  /** What follows belongs to another noun. */
  isClosed: boolean;
}

/** False: it does not apply here. */
type Step = (progress: Progress) => boolean;

/** Repairs what belongs to the noun and follows it: adjectives, «نفسها», a relative pronoun. */
export function repairPhrase(work: Work, phrase: Phrase): RepairedPhrase {
  const progress: Progress = { ...phrase, work, at: phrase.from, certain: true, isSaidOf: false, isClosed: false };
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
  return { end: progress.at, isSaidOf: progress.isSaidOf };
}

const textAt = ({ work: { sentence }, at }: Progress, ahead = 0): string => {
  const token = sentence[at + ahead];
  return token?.kind === 'arabic' ? token.text : '';
};

/** Changes the word there and goes on behind it. */
function settle(progress: Progress, text: string, certain = progress.certain): void {
  const token = progress.work.sentence[progress.at];
  if (token !== undefined) changeIf(certain, progress.work, token, text);
  progress.at++;
}

/** «رمز المنصة الجديد»: the adjective is said of رمز, since المنصة agrees otherwise; «رمز البرنامج الجديد» is open. */
function passGenitive(progress: Progress): boolean {
  const { to, lexicon } = progress.work;
  const genitive = textAt(progress);
  if (progress.definite || !genitive.startsWith('ال') || isRelative(progress.work.sentence[progress.at])) return false;
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
  const text = textAt(progress);
  if (progress.work.to === 'feminine' ? !/^ذ[وياى]$/.test(text) : text !== 'ذات') return false;
  const masculine = possessorInCase(progress.governor);
  settle(progress, progress.work.to === 'feminine' ? 'ذات' : (masculine ?? text), masculine !== undefined);
  progress.isClosed = agreementOf(textAt(progress), progress.work.lexicon) !== progress.work.to;
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

/** منظمة العفو الدولية نفسها */
const emphasis: Step = (progress) => {
  const text = textAt(progress);
  const other = enclisisInGender(text, progress.work.to, progress.work.lexicon);
  if (other === undefined || !/^ب?(?:نفس|ذات|عين|كل|وحد|جميع|أكمل|أسر|رمت)ها?$/.test(text)) return false;
  settle(progress, other);
  return true;
};

/** باعتبارها, على أنها: what is said of the nearest noun. */
const asWhat: Step = (progress) => {
  const isLong = textAt(progress) === 'على';
  const text = textAt(progress, isLong ? 1 : 0);
  const other = enclisisInGender(text, progress.work.to, progress.work.lexicon);
  if (other === undefined || !(isLong ? /^أنها?$/ : /^(?:باعتبار|بوصف|بصفت|كون|لكون)ها?$/).test(text)) return false;
  if (isLong) progress.at++;
  settle(progress, other);
  progress.isSaidOf = true;
  return true;
};

/** «منظمة العفو الدولية وتطبيقاتها»: what is joined to a noun right after it is the noun's own. */
const joinedPossession: Step = (progress) => {
  const { to, lexicon } = progress.work;
  const text = textAt(progress);
  const other = enclisisInGender(text, to, lexicon);
  if (other === undefined || !text.startsWith('و') || isVerb(text, lexicon) || opensNominalClause.test(text))
    return false;
  settle(progress, other);
  return true;
};

const opensNominalClause = /^و(?:[بلك]?[أإ]ن|لكن|[بلف]|من|في|عن|علي|إلي|لدي|مع|بين)ها?$/;

/** المفتوحة المصدر, متعددة الوسائط: the noun after such an adjective belongs to it. */
const takesNoun =
  /^(?:ال)?(?:مفتوح|مغلق|متعدد|واسع|سريع|عالي|منخفض|عديم|محدود|كثير|قليل|شديد|فائق|ثنائي|ثلاثي|أحادي|ذاتي|متوسط|مرتفع|حسن|سيئ|طويل|قصير|حديث|كبير|صغير)ة?$/;

const adjectives =
  (definite: boolean): Step =>
  (progress) => {
    const start = progress.at;
    while (!progress.isClosed && adjective(progress, definite, progress.at > start));
    return progress.at > start;
  };

function adjective(progress: Progress, definite: boolean, afterAdjective: boolean): boolean {
  const { work, governor, certain } = progress;
  const text = textAt(progress);
  const bare = afterAdjective ? text.replace(/^و(?=ال)/, '') : text;
  const next = textAt(progress, 1);
  const isOpen = !bare.startsWith('ال');
  if (text === '' || /^[وفبك]ال|^لل/.test(bare)) return false;
  // النماذج مفتوحة المصدر: without the article, yet beside a definite noun.
  if (isOpen && definite && (!next.startsWith('ال') || isPredicate(governor, work))) return false;
  if (!isOpen && !definite) return false;
  const takesNext = isOpen && next.startsWith('ال') && !isAdjective(next, progress);
  const state = takesNext ? 'construct' : undefined;
  const reading = adjectiveInGender(text, work.to, work.lexicon, state) ?? unknownAdjective(text, progress);
  if (reading === undefined) return false;
  const agreesWithNext = !isOpen && isSaidOfNext(progress, text);
  settle(progress, reading.text, certain && reading.certain && !agreesWithNext);
  progress.isClosed = !reading.certain || agreesWithNext;
  if (progress.isClosed) return false;
  if (takesNext || (!isOpen && takesNoun.test(bare) && next !== '')) progress.at++;
  // الأكثر تطورًا
  else if (reading.text === text && /\u064B?\u0627\u064B?$/.test(next)) progress.at++;
  return true;
}

/** «في الطاولة المستديرة»: behind a preposition a definite word in ة is hardly a noun of its own. */
const unknownAdjective = (text: string, { governor, work }: Progress): AdjectiveReading | undefined =>
  governor.kind === 'preposition' &&
  work.to === 'masculine' &&
  /^ال.*ة$/.test(text) &&
  !work.lexicon.isFeminineNoun(fold(text.slice(2)))
    ? { text, certain: false }
    : undefined;

const isAdjective = (text: string, { work: { to, lexicon } }: Progress): boolean =>
  adjectiveInGender(text, to, lexicon) !== undefined;

/** After كان an adjective without the article is the predicate, in the accusative. */
const isPredicate = (governor: Governor, { sentence }: Work): boolean =>
  governor.kind === 'verb' && isCopula(sentence[governor.at]?.text ?? '');

/** المتزايدة أهميتها: the adjective agrees with what follows. Relational adjectives are never used so. */
function isSaidOfNext(progress: Progress, adjectiveText: string): boolean {
  const { sentence, to, lexicon } = progress.work;
  const next = sentence[progress.at + 1];
  if (next?.kind !== 'arabic' || isPrepositionWithPronoun(next) || /(?:ية|ي)$/.test(adjectiveText)) return false;
  return !next.text.startsWith('و') && enclisisInGender(next.text, to, lexicon) !== undefined;
}

/** «، المستخدمة في الطب»: a definite adjective behind a comma. */
const apposition: Step = (progress) => {
  const { sentence, to, lexicon } = progress.work;
  if (!progress.definite || sentence[progress.at]?.text !== '،') return false;
  const reading = adjectiveInGender(textAt(progress, 1), to, lexicon);
  if (reading?.certain !== true || !hasArticle(textAt(progress, 1)) || !isPreposition(sentence[progress.at + 2]))
    return false;
  progress.at++;
  settle(progress, reading.text);
  return true;
};

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
