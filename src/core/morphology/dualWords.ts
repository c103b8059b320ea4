import { ALIF, FATHATAN } from '../text/arabic';
import { fold } from '../text/fold';
import type { Token } from '../text/words';
import { isInfinitiveParticle, isVerbParticle } from './functionWords';
import { adjectiveInGender, enclisisInGender } from './gender';
import type { Agreement } from './gender';
import { isDefective, withYa } from './lexicon';
import type { Lexicon } from './lexicon';
import { verbInGender } from './verbGender';
import type { ReadWord, WordView } from './wordView';

/** Reads words that agree with a dual of the gender that is not `to`, and writes them in the dual of `to`. */
export const readDual =
  (to: Agreement, lexicon: Lexicon): ReadWord =>
  (token, before) => {
    const { text } = token;
    return (
      pronoun(text, to, lexicon) ?? verb(token, before, to, lexicon) ?? adjective(text, to, lexicon) ?? noun(text, to)
    );
  };

const pairs = {
  masculine: { relative: 'اللت', demonstrative: 'هات' },
  feminine: { relative: 'اللذ', demonstrative: 'هذ' },
} as const;
const singulars = {
  masculine: { relative: 'التي', demonstrative: 'هذه', pronoun: 'هي' },
  feminine: { relative: 'الذي', demonstrative: 'هذا', pronoun: 'هو' },
} as const;
const otherOf = { masculine: 'feminine', feminine: 'masculine' } as const;

/** اللتان, بهاتين; هما and ـهما are said of both genders. */
function pronoun(text: string, to: Agreement, lexicon: Lexicon): WordView | undefined {
  const [, lead = '', stem = '', ending = ''] = /^([وف]?[بلك]?)(اللت|اللذ|هات|هذ)(ان|ين)$/.exec(text) ?? [];
  for (const kind of ['relative', 'demonstrative'] as const) {
    if (stem !== pairs[to][kind]) continue;
    return { singular: lead + singulars[to][kind], restore: () => lead + pairs[otherOf[to]][kind] + ending };
  }
  const conjunction = /^([وف]?)هما$/.exec(text)?.[1];
  if (conjunction !== undefined) return { singular: conjunction + singulars[to].pronoun };
  if (!text.endsWith('هما')) return undefined;
  const singular = text.slice(0, -3) + (to === 'masculine' ? 'ها' : 'ه');
  return enclisisInGender(singular, to, lexicon) === undefined ? undefined : { singular };
}

/** تعملان, أن تعملا, عملتا, أديا, تستخدمانه. What is joined to it speaks of something else than the noun. */
function verb({ text }: Token, before: Token | undefined, to: Agreement, lexicon: Lexicon): WordView | undefined {
  if (text.includes(FATHATAN)) return undefined;
  const [, body = '', ending = '', enclitic = ''] = /^(.{2,}?)(ان|ا|آ)(ها|ه|هم|هن|نا|ني|كم)?$/.exec(text) ?? [];
  const read = (stem: string): ReturnType<typeof verbInGender> => {
    const reading = verbInGender(stem, to, lexicon);
    return reading?.enclitic === '' ? reading : undefined;
  };
  if (ending === 'ان' || (ending === 'ا' && asksForShort(text, before))) {
    if (read(body)?.isImperfect !== true) return undefined;
    return { singular: body, restore: (repaired) => repaired + ending + enclitic, isVerb: true };
  }
  if (ending === '') return undefined;
  const stem = ending === 'آ' ? `${body}أ` : to === 'feminine' ? body.replace(/ي$/, 'ى') : body;
  const perfect = [stem, body].find((singular) => read(singular)?.isImperfect === false);
  if (perfect === undefined) return undefined;
  const restore = (repaired: string): string => dualOfPerfect(repaired) + enclitic;
  return { singular: perfect, restore, ...(to === 'masculine' && { isVerb: true }) };
}

/** أن تعملا, لم تعملا, لتعملا */
const asksForShort = (text: string, before: Token | undefined): boolean =>
  isInfinitiveParticle(before) || isVerbParticle(before) || before?.text === 'لا' || /^[وف]?ل/.test(text);

/** عمل, عملا; أدى, أديا; دعا, دعوا; بدأ, بدآ; عملت, عملتا. */
function dualOfPerfect(singular: string): string {
  const [ending, dual] = dualEndings.find(([last]) => singular.endsWith(last)) ?? ['', ALIF];
  return singular.slice(0, singular.length - ending.length) + dual;
}

const dualEndings = [
  ['ا', 'وا'],
  ['ى', 'يا'],
  ['أ', 'آ'],
] as const;

function adjective(text: string, to: Agreement, lexicon: Lexicon): WordView | undefined {
  const pattern = to === 'masculine' ? /^(.{2,})ت(ان|ين)$/ : /^(.{2,})(ان|ين)$/;
  const [, body, ending = ''] = pattern.exec(text) ?? [];
  // الأخريان
  const irregular = /^(.{2,}ي)(ان|ين)$/.exec(text);
  const candidates: readonly (readonly [singular: string, ending: string])[] = [
    ...(body === undefined ? [] : [[to === 'masculine' ? `${body}ة` : body, ending] as const]),
    ...(irregular === null ? [] : [[`${irregular[1]?.slice(0, -1) ?? ''}ى`, irregular[2] ?? ''] as const]),
  ];
  for (const [singular, written] of candidates) {
    if (adjectiveInGender(singular, to, lexicon) === undefined) continue;
    return { singular, restore: (repaired) => dualOfAdjective(repaired, written) };
  }
  return undefined;
}

function dualOfAdjective(repaired: string, ending: string): string | undefined {
  const stem = repaired.replace(/(?:\u064B\u0627|\u0627\u064B)$/, '');
  if (isDefective(stem)) return withYa(stem) + ending;
  if (stem.endsWith('ى')) return `${stem.slice(0, -1)}ي${ending}`;
  if (stem.endsWith('ة')) return `${stem.slice(0, -1)}ت${ending}`;
  if (stem.endsWith('اء')) return undefined;
  return stem.replace(/يء$/, 'يئ') + ending;
}

/** Not duals, though they look like them. */
const singularsInAn = new Set(
  'الإنسان الزمان المكان البيان الإعلان الضمان القرآن السودان اليابان البرلمان الميدان الديوان السكان الطيران العنوان الجيران البلدان القوانين العناوين الموازين الملايين الدين الصين اليمين التأمين التكوين التخمين التحسين التضمين التمكين'
    .split(' ')
    .map(fold),
);

/** Another dual, which words further on may mean: الشركتان. */
function noun(text: string, to: Agreement): WordView | undefined {
  const bare = fold(text)
    .replace(/^[وف](?=ال)|^[وف]?[بك](?=ال)/, '')
    .replace(/^[وف]?لل/, 'ال');
  if (to === 'masculine') return /^.{3,}ت(?:ان|ين)$/.test(bare) ? shown(text.replace(/ت..$/, 'ة')) : undefined;
  return /^ال.{2,}(?:ان|ين)$/.test(bare) && !singularsInAn.has(bare) ? shown(text.slice(0, -2)) : undefined;
}

const shown = (singular: string): WordView => ({ singular, restore: () => undefined });
