import { fold } from '../text/fold';
import type { Span } from '../text/span';
import type { Token } from '../text/words';
import type { AgreementRepair } from './agreementRepair';
import type { Gender } from './nounPhrase';

/** Numerals whose form depends on the gender of what is counted: with a masculine, with a feminine noun. */
const pairs: readonly (readonly [masculine: string, feminine: string])[] = [
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني'],
  ['ثمانية', 'ثمان'],
  ['تسعة', 'تسع'],
  ['عشرة', 'عشر'],
  ['بضعة', 'بضع'],
  ['أحد', 'إحدى'],
  ['كلا', 'كلتا'],
  ['كلي', 'كلتي'],
  ['واحد', 'واحدة'],
  ['اثنا', 'اثنتا'],
  ['اثني', 'اثنتي'],
  ['اثنان', 'اثنتان'],
  ['اثنين', 'اثنتين'],
];

const nothing: AgreementRepair = { edits: [], doubts: [] };

/**
 * ثلاثة رموز, ثلاث شيفرات; أحد عشر مسارًا, إحدى عشرة أغنية; الرموز الثلاثة, الشيفرات الثلاث. What is counted has become of
 * the gender `to`, whatever the words around agree with. Undefined: what is not known is a doubt.
 */
export function repairNumerals(sentence: readonly Token[], noun: Span, to: Gender | undefined): AgreementRepair {
  if (to !== undefined) return repairTo(sentence, noun, to);
  const either = (['masculine', 'feminine'] as const).flatMap((gender) => repairTo(sentence, noun, gender).edits);
  return { edits: [], doubts: sentence.filter(({ start }) => either.some((edit) => edit.start === start)) };
}

function repairTo(sentence: readonly Token[], noun: Span, to: Gender): AgreementRepair {
  const first = sentence.findIndex(({ end }) => end > noun.start);
  const from = sentence.findIndex(({ start }) => start >= noun.end);
  const before = [sentence[first - 1], sentence[first - 2], sentence[first - 3]];
  const edits = [...repairBefore(before, to), ...(from < 0 ? [] : repairBehind(sentence.slice(from, from + 3), to))];
  const isOfBoth = edits.some(({ text }) => /كل[اتي]/.test(text));
  const next = sentence[from];
  // «كلا الرمزين يعمل»: what is said of them is in the singular.
  return edits.length === 0 ? nothing : { edits, doubts: isOfBoth && next?.kind === 'arabic' ? [next] : [] };
}

type Edit = AgreementRepair['edits'][number];

function repairBefore([last, second, third]: readonly (Token | undefined)[], to: Gender): readonly Edit[] {
  if (last?.kind !== 'arabic') return [];
  // أحد عشر, ثلاث عشرة: the ten agrees, the unit from three on is its contrary.
  if (second?.kind === 'arabic' && /^عشرة?$/.test(last.text) && changed(second, opposite(to)) !== 'no') {
    const unit = changed(second, to);
    const ten = to === 'feminine' ? 'عشرة' : 'عشر';
    return [
      ...(typeof unit === 'object' ? [unit] : []),
      ...(last.text === ten ? [] : [{ ...spanOf(last), text: ten }]),
    ];
  }
  // واحد وعشرون, ثلاثة وعشرون
  if (/^و(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/.test(last.text)) return listOf(second, to);
  const own = listOf(last, to);
  return own.length > 0 || third === undefined ? own : [];
}

/** الرموز الثلاثة, الرموز الجديدة الثلاثة; رمزين اثنين */
const repairBehind = (behind: readonly Token[], to: Gender): readonly Edit[] => {
  const [next] = behind;
  if (next !== undefined && /^اثنت?(?:ان|ين)$/.test(next.text)) return listOf(next, to);
  const at = behind.findIndex(({ kind, text }) => kind !== 'arabic' || !text.startsWith('ال') || isNumeral(text));
  const numeral = behind[at];
  return numeral?.text.startsWith('ال') === true && isNumeral(numeral.text) ? listOf(numeral, to) : [];
};

const isNumeral = (text: string): boolean =>
  /^ال(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?$/.test(text) || /^الاثن(?:ت)?(?:ان|ين)$/.test(text);

const listOf = (token: Token | undefined, to: Gender): readonly Edit[] => {
  const edit = token?.kind === 'arabic' ? changed(token, to) : 'no';
  return typeof edit === 'object' ? [edit] : [];
};

/** `same`: it is so written already. */
function changed(token: Token, to: Gender): Edit | 'same' | 'no' {
  const [, lead = '', word = ''] = /^([وف]?[بل]?(?:ال)?)(.+)$/.exec(token.text) ?? [];
  for (const [start, stem] of [
    ['', token.text],
    [lead, word],
  ] as const) {
    const index = to === 'masculine' ? 0 : 1;
    if (pairs.some((pair) => fold(pair[index]) === fold(stem))) return 'same';
    const pair = pairs.find((both) => fold(both[1 - index] ?? '') === fold(stem));
    if (pair !== undefined) return { ...spanOf(token), text: start + pair[index] };
  }
  return 'no';
}

const spanOf = ({ start, end }: Token): Span => ({ start, end });
const opposite = (gender: Gender): Gender => (gender === 'masculine' ? 'feminine' : 'masculine');
