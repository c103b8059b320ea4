import { fold } from '../text/fold';
import type { Bilingual } from '../text/message';
import { say } from '../text/message';
import { solidAfter } from '../text/neighbours';
import { isQuotedAlone, isSetApart } from '../text/quotations';
import { contains, nearby, slice, spanLength } from '../text/span';
import { isNamedBefore, standsInLatinPhrase, wordSet } from '../text/talkedAbout';
import type { Knowledge } from '../termbase/knowledge';
import { wordingAt } from './places';
import type { TermPlace } from './places';

const quoted = { en: 'it is in quotation marks or brackets', ar: 'هو بين علامتي اقتباس أو قوسين' };
const named = { en: 'the wording itself may be meant', ar: 'قد يكون المقصود هو اللفظ نفسه' };
const partOf = { en: 'it is part of {longer}', ar: 'هو جزء من {longer}' };
const inName = { en: 'it is part of a longer name', ar: 'هو جزء من اسم أطول' };
const otherCapitals = { en: 'it is written in other capitals', ar: 'تختلف فيه الحروف الكبيرة' };

/** A longer term starts no further from its part than this, in UTF-16 units. */
const reach = 60;

/** Why a wording is perhaps not used at a place but talked about, or only a part of something else. */
export function talkedAboutAt(place: TermPlace, sought: string, knowledge: Knowledge): Bilingual | undefined {
  const { paragraph, mention } = place;
  const { core } = mention;
  const isLatin = mention.sense.role === 'latin';
  if (isQuotedAlone(paragraph.text, mention) || isSetApart(paragraph, core)) return quoted;
  if (isNamedBefore(paragraph.tokens, core, isLatin ? signNames : wordingNames, isLatin ? 2 : 1)) return named;
  const longer = nearby(knowledge.mentions(paragraph), mention, reach).find(
    ({ core: other, sense }) => sense.role !== 'wrong' && contains(other, core) && spanLength(other) > spanLength(core),
  );
  if (longer !== undefined) return say(partOf, { longer: slice(paragraph.text, longer.core) });
  if (!isLatin) return undefined;
  const isInName =
    standsInLatinPhrase(paragraph.tokens, core) || solidAfter(paragraph.tokens, core.end)?.kind === 'number';
  if (isInName) return inName;
  const written = wordingAt(place);
  return written !== sought && fold(written) === fold(sought) ? otherCapitals : undefined;
}

/** «مصطلح التعلم العميق», «لفظ الشبكة» */
const wordingNames = wordSet('مصطلح كلمة لفظ لفظة عبارة تسمية مفردة ترجمة اسم');
const signNames = wordSet(
  'مصطلح كلمة لفظ لفظة عبارة تسمية مفردة اسم اسمها اسمه بالإنجليزية تسمى يسمى المسماة المسمى وسم سهم نطاق رمز اختصار',
);
