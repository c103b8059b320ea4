import { ALIF, FATHATAN, KASRATAN } from '../text/arabic';

/** How the parts of a noun phrase hang together. */
export type PhraseShape =
  /** Noun with adjectives that take the article with it: ذكاء اصطناعي, الذكاء الاصطناعي. */
  | 'adjectival'
  /** Noun in construct: only the last noun takes the article: طلب سحب, طلب السحب. */
  | 'idafa'
  /** Never takes an article: a name, or a phrase that is definite in itself. */
  | 'fixed';

export type Definiteness = 'definite' | 'indefinite';
export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';
/** Only what shows in writing: `accusative` in an indefinite singular or broken plural, the other two in duals and sound plurals. */
export type WrittenCase = 'accusative' | 'nominative' | 'oblique';

/** In التزام the first letters belong to the stem; with the article it is الالتزام. */
const stemInLam = /^الت(?:زام|فات|هاب|حاق|ماس|قاء|باس|فاف|واء|ئام|قاط|حام|هام|صاق|جاء)/;

/** Of a word that is written without proclitics. */
export const beginsWithArticle = (word: string): boolean =>
  word.startsWith('ال') && word.length > 3 && !stemInLam.test(word);

/**
 * The shape of a phrase written in its indefinite form, as far as it shows. After a feminine noun an adjective would be
 * feminine too, so that غرفة أخبار is a construct; after others an adjective is the more likely.
 */
export function guessShape(phrase: string): PhraseShape {
  const words = phrase.split(' ');
  const [first = '', second] = words;
  if (beginsWithArticle(words.at(-1) ?? '') || /[A-Za-z0-9]/.test(phrase)) return 'fixed';
  if (second === undefined || isParticle(second) || !first.endsWith('ة')) return 'adjectival';
  return /(?:ة|ى|ات|خام|أم)$|^[^أ].*اء$/.test(second) ? 'adjectival' : 'idafa';
}

/** The gender that the ending of its noun shows; the phrase is written in its indefinite form. */
export const guessGender = (phrase: string): Gender =>
  /(?:ة|ات)$/.test(phrase.split(' ')[0] ?? '') ? 'feminine' : 'masculine';

/** The definite form of a phrase given in its indefinite form. */
export function makeDefinite(phrase: string, shape: PhraseShape): string {
  if (shape === 'fixed') return phrase;
  const words = phrase.split(' ');
  if (shape === 'idafa') return [...words.slice(0, -1), addArticle(words.at(-1) ?? '')].join(' ');
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  // What follows a particle has its own definiteness: نموذج مبني على قواعد, النموذج المبني على قواعد.
  const head = particle < 0 ? words.length : particle;
  const ofGhayr = words[particle] === 'غير' ? particle + 1 : -1;
  return words
    .map((word, index) =>
      index === ofGhayr || index < head ? addArticle(index === 0 ? word : withFullEnd(word)) : word,
    )
    .join(' ');
}

/** جارٍ, الجاري; عال, العالي */
const withFullEnd = (word: string): string =>
  word.endsWith(KASRATAN) ? `${word.slice(0, -1)}ي` : defectiveAdjectives.has(word) ? `${word}ي` : word;

const particles = new Set([
  'في',
  'من',
  'على',
  'عن',
  'إلى',
  'مع',
  'بين',
  'ذو',
  'ذات',
  'ذي',
  'غير',
  'قيد',
  'دون',
  'بلا',
  'بدون',
  'عبر',
  'كـ',
  'ما',
]);

/** Ends what agrees with the noun: «مبني على قواعد», «ذو أثر». */
export const isParticle = (word: string): boolean => particles.has(word) || /^(?:بال|لل|بـ|لـ)/.test(word);

const addArticle = (word: string): string =>
  beginsWithArticle(word) || isParticle(word) ? word : `ال${stripTanwin(word)}`;

/** An indefinite accusative has no article: رمزًا, الرمز. */
const stripTanwin = (word: string): string =>
  word.replace(/(?:\u064B\u0627|\u0627\u064B)$/, '').replace(/[\u064B-\u064D]$/, '');

/**
 * The dual of a phrase, in its written cases: نموذجان, نموذجين; شركتان, شركتين. Adjectives follow their noun; in a
 * construct only the head is dual, without its nun: طلبا سحب, طلبي سحب. Nothing for phrases that are fixed.
 */
export function dualsOf(phrase: string, shape: PhraseShape): readonly string[] {
  if (shape === 'fixed') return [];
  const words = phrase.split(' ');
  const endings = [
    ['ان', 'ا'],
    ['ين', 'ي'],
  ] as const;
  return endings.map(([free, bound]) => {
    if (shape === 'idafa') return [dualStem(words[0] ?? '') + bound, ...words.slice(1)].join(' ');
    const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
    const head = particle < 0 ? words.length : particle;
    return words.map((word, index) => (index < head ? dualStem(word) + free : word)).join(' ');
  });
}

const dualStem = (word: string): string => {
  if (withFullEnd(word) !== word) return withFullEnd(word);
  if (word.endsWith('ة')) return `${word.slice(0, -1)}ت`;
  if (word.endsWith('ى')) return `${word.slice(0, -1)}ي`;
  if (word.endsWith('اء')) return `${word.slice(0, -1)}ء`;
  return word;
};

/**
 * The indefinite accusative, where it shows in writing: نموذجًا لغويًا كبيرًا. Undefined for words whose ending carries
 * no alif (ة, اء, ى), for constructs and fixed phrases.
 */
export function accusativeOf(phrase: string, shape: PhraseShape): string | undefined {
  if (shape !== 'adjectival') return undefined;
  const words = phrase.split(' ');
  if (words.some((word, index) => index > 0 && isParticle(word))) return undefined;
  const accusative = words.map((word, index) => {
    if (index > 0 && withFullEnd(word) !== word) return withAccusative(withFullEnd(word));
    return takesAlif(word) && !(index > 0 && diptote.test(word)) ? withAccusative(word) : word;
  });
  const written = accusative.join(' ');
  return written === phrase ? undefined : written;
}

/** أسود, أحمر: as adjectives they take no tanwin; أصيل does. */
const diptote = /^أ[^اي][^اي][^اي]$/;

/** Their ي comes back in the accusative: حساب جارٍ, حسابًا جاريًا. */
const defectiveAdjectives = new Set(
  'جار عال ثان تال ماض كاف خال متلاش متتال متواز متساو متناه باق موال مواز مساو متدن متنام'.split(' '),
);

/** رمزًا; نبأً, whose hamza already sits on an alif; شيئًا and عبئًا, but جزءًا after a letter that does not join. */
function withAccusative(word: string): string {
  if (word.endsWith('أ')) return `${word}${FATHATAN}`;
  return `${word.replace(/(?<=[^ادذرزو])ء$/, 'ئ')}${FATHATAN}${ALIF}`;
}

const takesAlif = (word: string): boolean => !/(?:ة|اء|ى|ا|ات)$/.test(word) && !beginsWithArticle(word);

/** نماذج, رسائل, مفاتيح, and doubled دوال: broken plurals that take no tanwin. */
const takesNoTanwin = /^..ا(?:..|.ي.)$|^(?:دوال|مواد|مهام|خواص|مضار|شواذ)$/;

/** The accusative of an indefinite broken plural, where it shows in writing: رموزًا مميزة, أفكارًا. */
export function accusativeOfPlural(plural: string, shape: PhraseShape): string | undefined {
  const [first = ''] = plural.split(' ');
  return takesNoTanwin.test(first) || first.endsWith('ون') ? undefined : accusativeOf(plural, shape);
}

/** مسؤولو, عاملو; not فيديو. */
const inConstruct = /^(?:م.{3,}|.ا..|.{3,}ي)و$/;

/** A sound masculine plural in its written cases: مطورون, مطورين; in construct مطورو, مطوري. Other plurals as they are. */
export function soundPluralCases(
  plural: string,
): readonly { readonly form: string; readonly case?: WrittenCase; readonly state?: 'construct' }[] {
  const [first = '', ...rest] = plural.split(' ');
  if (rest.length > 0 && inConstruct.test(first)) {
    const oblique = [`${first.slice(0, -1)}ي`, ...rest].join(' ');
    return [
      { form: plural, case: 'nominative' },
      { form: oblique, case: 'oblique' },
    ];
  }
  if (!first.endsWith('ون')) return [{ form: plural }];
  const stem = first.slice(0, -2);
  const oblique = rest.map((word) => (word.endsWith('ون') ? `${word.slice(0, -2)}ين` : word));
  return [
    { form: plural, case: 'nominative' },
    { form: [`${stem}ين`, ...oblique].join(' '), case: 'oblique' },
    { form: [`${stem}و`, ...rest].join(' '), case: 'nominative', state: 'construct' },
    { form: [`${stem}ي`, ...rest].join(' '), case: 'oblique', state: 'construct' },
  ];
}
