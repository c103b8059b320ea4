import { ALIF, FATHATAN, SHADDA } from '../text/arabic';
import { fold } from '../text/fold';
import { isDefective, withYa } from './lexicon';
import type { Lexicon } from './lexicon';
import { verbInGender } from './verbGender';

/** How words agree with a noun: as with a masculine singular, or as with a feminine singular or things in the plural. */
export type Agreement = 'masculine' | 'feminine';

export const opposite = (agreement: Agreement): Agreement => (agreement === 'masculine' ? 'feminine' : 'masculine');

/** Ordinals, colours and superlatives whose feminine is a word of its own. */
const pairs: readonly (readonly [masculine: string, feminine: string])[] = [
  ['أول', 'أولى'],
  ['آخر', 'أخرى'],
  ['أبيض', 'بيضاء'],
  ['أسود', 'سوداء'],
  ['أحمر', 'حمراء'],
  ['أخضر', 'خضراء'],
  ['أزرق', 'زرقاء'],
  ['أصفر', 'صفراء'],
];
const superlatives: typeof pairs = [
  ['أكبر', 'كبرى'],
  ['أصغر', 'صغرى'],
  ['أعظم', 'عظمى'],
  ['أوسط', 'وسطى'],
  ['أقصى', 'قصوى'],
  ['أدنى', 'دنيا'],
  ['أعلى', 'عليا'],
  ['أفضل', 'فضلى'],
];

const irregular: Readonly<Record<Agreement, ReadonlyMap<string, string>>> = {
  masculine: new Map([...pairs, ...superlatives].map(([masculine, feminine]) => [fold(feminine), masculine])),
  // Edited Arabic leaves «الشركة الأكبر» as it is, so a superlative only ever gives up its feminine form.
  feminine: new Map(pairs.map(([masculine, feminine]) => [fold(masculine), feminine])),
};
const onlyDefinite = new Set(superlatives.map(([, feminine]) => fold(feminine)));

const invariable = new RegExp(
  `^(?:${'أكثر أقل أهم أحدث أقوى أسرع أذكى أعلى أدنى أوسع أشهر أبرز أقدم أرخص أغلى أحسن أسوأ أدق أسهل أصعب أطول أقصر أعمق أبسط أخطر أنسب أكفأ أنجح أشد أكبر أصغر أعظم أفضل'.replaceAll(' ', '|')})$`,
);

export interface AdjectiveReading {
  /** The whole word in the other gender; the same word where it has one form for both. */
  readonly text: string;
  /** False where it may as well be a noun: المهمة. */
  readonly certain: boolean;
}

/** `construct`: before the noun that belongs to it: عالي الأداء. */
export type AdjectiveState = 'accusative' | 'construct' | undefined;

/**
 * Reads an adjective of the gender that is not `to`, with و or ف and the article before it. An indefinite masculine
 * shows its state: كان موجودًا.
 */
export function adjectiveInGender(
  word: string,
  to: Agreement,
  lexicon: Lexicon,
  state?: AdjectiveState,
): AdjectiveReading | undefined {
  for (const before of new Set(['', /^[وف][\u064B-\u0652]*/.exec(word)?.[0] ?? ''])) {
    const rest = word.slice(before.length);
    const article = /^ال[\u064B-\u0652]*(?=..)/.exec(rest)?.[0] ?? '';
    const found = readAdjective(rest.slice(article.length), { to, definite: article !== '', state }, lexicon);
    if (found !== undefined) return { ...found, text: before + article + found.text };
  }
  return undefined;
}

interface Wanted {
  readonly to: Agreement;
  readonly definite: boolean;
  readonly state: AdjectiveState;
}

const endMarks = /[\u064B-\u0652]+$/;
const caseMarks = /[\u064B-\u0650\u0652]+$/;

function readAdjective(stem: string, wanted: Wanted, lexicon: Lexicon): AdjectiveReading | undefined {
  const bare = stem.replace(caseMarks, '');
  const vowel = stem.slice(bare.length);
  const folded = fold(bare);
  if (wanted.definite && invariable.test(bare)) return { text: stem, certain: true };
  const pair = irregular[wanted.to].get(folded);
  if (pair !== undefined && (wanted.definite || !onlyDefinite.has(folded))) return { text: pair, certain: true };
  return wanted.to === 'masculine'
    ? toMasculine({ bare, vowel, folded }, wanted, lexicon)
    : toFeminine({ bare, vowel, folded }, wanted, lexicon);
}

interface Stem {
  /** As written, without its last vowel mark. */
  readonly bare: string;
  readonly vowel: string;
  readonly folded: string;
}

function toMasculine({ bare, vowel, folded }: Stem, wanted: Wanted, lexicon: Lexicon): AdjectiveReading | undefined {
  const listed = lexicon.masculineOfAdjective(folded);
  const isNoun = lexicon.isFeminineNoun(folded);
  if (listed === undefined && (!isNisba(folded, wanted.definite, 'ية') || isNoun)) return undefined;
  const regular = bare.slice(0, -1).replace(endMarks, (marks) => (marks.includes(SHADDA) ? SHADDA : ''));
  const masculine = listed === undefined || fold(listed) === fold(regular) ? regular : listed;
  const state = vowel === FATHATAN ? 'accusative' : wanted.state;
  return { text: masculineForm(masculine, vowel, { ...wanted, state }), certain: !isNoun };
}

function masculineForm(masculine: string, vowel: string, { definite, state }: Omit<Wanted, 'to'>): string {
  const accusative = state === 'accusative' && !definite;
  if (isDefective(masculine)) {
    if (accusative) return `${withYa(masculine)}${FATHATAN}${ALIF}`;
    return definite || state === 'construct' ? withYa(masculine) : masculine;
  }
  if (!accusative) return masculine + vowel;
  if (/[اى]$|اء$/.test(masculine)) return masculine;
  return `${masculine.replace(/يء$/, 'يئ')}${FATHATAN}${ALIF}`;
}

function toFeminine(
  { bare, vowel, folded }: Stem,
  { definite }: Wanted,
  lexicon: Lexicon,
): AdjectiveReading | undefined {
  const accusative = /\u064B?\u0627\u064B?$/;
  for (const masculine of new Set([bare, bare.replace(accusative, ''), bare.replace(/ئ\u064B?\u0627\u064B?$/, 'ء')])) {
    const known = lexicon.feminineOfAdjective(fold(masculine));
    // محلي is not محلى, of which the lexicon has محلاة.
    const listed = known?.endsWith('اة') && masculine.endsWith('ي') ? undefined : known;
    if (listed === undefined && !(masculine.endsWith('ي') && isNisba(folded, definite, 'ي'))) continue;
    const regular = `${masculine}ة`;
    const feminine = listed === undefined || fold(listed) === fold(regular) ? regular : listed;
    return { text: feminine + (isTanwin(vowel) ? '' : vowel), certain: !lexicon.isNounToo(fold(masculine)) };
  }
  return undefined;
}

/** جديدًا, عالٍ: writers who mark these do not mark «جديدة», «عالية». */
const isTanwin = (vowel: string): boolean => /^[\u064B-\u064D]$/.test(vowel);

/** A definite word in ي, of at least five letters, is relational, unless it is like المحامي or التعافي. */
const isNisba = (folded: string, definite: boolean, ending: string): boolean =>
  definite && folded.endsWith(ending) && folded.length >= ending.length + 4 && !/^..ا.ية?$/.test(folded);

const pronouns: readonly (readonly [masculine: string, feminine: string])[] = [
  ['هو', 'هي'],
  ['الذي', 'التي'],
];
const demonstratives: typeof pairs = [
  ['هذا', 'هذه'],
  ['ذلك', 'تلك'],
];

/** A pronoun of the third person, a relative pronoun; with و or ف before it. */
export const pronounInGender = (word: string, to: Agreement): string | undefined =>
  otherOfPair(word, /^[وف]?/, pronouns, to);

/** With a preposition before it too: بهذا, لهذه; not «لذلك», which means «therefore». */
export const demonstrativeInGender = (word: string, to: Agreement): string | undefined =>
  /^[وف]?[لك]ذلك$/.test(word) ? undefined : otherOfPair(word, /^[وف]?[بلك]?/, demonstratives, to);

function otherOfPair(word: string, clitics: RegExp, list: typeof pairs, to: Agreement): string | undefined {
  const bare = word.replace(/[\u064B-\u0652]/g, '');
  for (const before of new Set(['', clitics.exec(bare)?.[0] ?? ''])) {
    const rest = bare.slice(before.length);
    const pair = list.find(([masculine, feminine]) => rest === (to === 'masculine' ? feminine : masculine));
    if (pair !== undefined) return before + pair[to === 'masculine' ? 0 : 1];
  }
  return undefined;
}

/** Words whose last letter of root is ه: it is no pronoun in وجه, nor in وجهًا without its tanwin. */
const rootInHa = new Set(
  'وجه أوجه وجوه اتجاه تجاه انتباه اشتباه تشابه توجه توجيه تنبيه تشبيه تشويه تنويه شبيه نزيه فقيه سفيه كريه مشابه مواجه موجه منبه مشبوه مكروه تافه إله الله مياه فواكه شفاه جباه إكراه شبه كره فقه جاه متجه متوجه مشوه مرفه هذه أبله'
    .split(' ')
    .map(fold),
);

const oneLetter = /^[وف]?[بل]$/;

/** A word with an attached pronoun of the third person singular in the other gender: نتائجها, نتائجه. */
export function enclisisInGender(word: string, to: Agreement, lexicon: Lexicon): string | undefined {
  const bare = word.replace(caseMarks, '');
  const ending = to === 'masculine' ? 'ها' : 'ه';
  if (!bare.endsWith(ending) || /^[وف]?ال/.test(bare)) return undefined;
  const stem = bare.slice(0, -ending.length).replace(caseMarks, '');
  if (stem.length < 2 && !oneLetter.test(stem)) return undefined;
  const withHa = fold(stem) + 'ه';
  if (rootInHa.has(withHa) || rootInHa.has(withHa.replace(/^(?:[وف]?[بكل]?)/, ''))) return undefined;
  // يواجه
  if (to === 'feminine' && verbInGender(bare, to, lexicon)?.enclitic === '') return undefined;
  return to === 'masculine' ? bare.slice(0, -1) : `${bare}ا`;
}
