import { endsInYa } from '../../morphology/finalYa';
import { isPreposition } from '../../morphology/functionWords';
import { beginsWithArticle } from '../../morphology/nounPhrase';
import { ALIF_MAQSURA, YA } from '../../text/arabic';
import { fold } from '../../text/fold';
import type { Token } from '../../text/words';
import { wordSet } from '../../text/talkedAbout';
import type { RepeatedAdjective } from './adjectiveAgain';

const nationalities = wordSet(`
  صيني أمريكي أميركي فرنسي ألماني بريطاني ياباني هندي كوري روسي إسباني إيطالي هولندي سويدي كندي أسترالي برازيلي
  سنغافوري تايواني أوروبي عربي أفريقي إفريقي آسيوي فنلندي نرويجي دنماركي بولندي أوكراني سويسري نمساوي بلجيكي برتغالي
  يوناني ماليزي إندونيسي فيتنامي تايلاندي باكستاني تركي إيراني إسرائيلي إماراتي سعودي قطري كويتي بحريني عماني يمني
  مصري مغربي تونسي جزائري ليبي سوداني أردني لبناني سوري عراقي فلسطيني مكسيكي أرجنتيني`);

/**
 * What belongs behind the first adjective in place of the rest of the phrase: «شركة ناشئة[ من الذكاء الاصطناعي الصيني
 * الناشئة]» becomes «… صينية في مجال الذكاء الاصطناعي». In the English, a Chinese AI startup, the nationality is said
 * of the company. Undefined: no nationality is named, or the noun
 * between has no other adjective of its own.
 */
export function regrouped(tokens: readonly Token[], { first, second, noun }: RepeatedAdjective): string | undefined {
  const at = tokens.indexOf(second) - 2;
  const nationality = fold(tokens[at]?.text ?? '').replace(/^ال(?<stem>.+?)ة?$/, '$<stem>');
  // «المدير الجديد للشركة الصينية»: alone, it describes the noun before it.
  if (at <= noun + 2 || !nationalities.has(nationality)) return undefined;
  const written = (tokens[at]?.text ?? '').replace(/^ال/, '').replace(/ة$/, '');
  const adjective = fold(first.text).endsWith('ة') ? `${written}ة` : written;
  const article = beginsWithArticle(first.text) ? 'ال' : '';
  const field = tokens
    .slice(noun, at - 1)
    .map(({ kind, text }) => (kind === 'arabic' && endsInYa(text) ? withYa(text) : text))
    .join('');
  const preposition = tokens[noun - 2];
  const link = isPreposition(preposition) && fold(preposition?.text ?? '') === 'من' ? 'في مجال ' : '';
  const kept = link === '' ? (isPreposition(preposition) ? `${preposition?.text ?? ''} ` : '') : link;
  return ` ${article}${adjective} ${kept}${field}`;
}

const withYa = (word: string): string => {
  const at = word.lastIndexOf(ALIF_MAQSURA);
  return at < 0 ? word : `${word.slice(0, at)}${YA}${word.slice(at + 1)}`;
};
