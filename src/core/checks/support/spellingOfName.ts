import { fold } from '../../text/fold';
import { solidAfter, solidBefore } from '../../text/neighbours';
import type { Token } from '../../text/words';
import { isNamingWord } from './namingWords';

const nameSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

/** Given names that their bearers also write without hamza or with a final ى: احمد, امين, فوزى. */
const freelySpelt = nameSet(`
  أحمد أمين أسماء إبراهيم إسماعيل أسامة أشرف أيمن أنور أكرم أمل إيمان أميرة أمينة أدهم إسلام إلياس
  إدريس أنس إياد إياس أمجد إيهاب إحسان أكمل أحلام أماني آمال أروى آدم إسراء إيناس أسعد أسد أنيس
  فوزي شوقي حلمي حسني فتحي صبري رشدي سامي هاني رامي شكري لطفي فهمي مجدي وجدي نظمي حمدي زكي
  عدلي فكري قدري يسري بدوي راضي شادي فادي وصفي رمزي عزمي سعدي مهدي هادي غازي نصري خيري صدقي
`);

/** Names that stand beside them. */
const others = nameSet(`
  محمد محمود علي حسن حسين عيسى خالد عمر عثمان مصطفى يوسف عبد سعيد السعيد صالح طه كمال جمال فريد نجيب
  سعد عادل طارق وليد ياسر سمير نبيل ماجد منى سارة مريم فاطمة ليلى هدى نادية سلمى زينب مراد رشيد كريم
`);

/** «الناقد احمد امين», «المخرج فوزى السعيد»: beside a title or another name it is a name, written as its bearer writes it. */
export function isNameInOwnSpelling(tokens: readonly Token[], token: Token): boolean {
  const folded = fold(token.text);
  const name = /^[وفبكل]/.test(folded) && !freelySpelt.has(folded) ? folded.slice(1) : folded;
  if (!freelySpelt.has(name)) return false;
  const before = solidBefore(tokens, token.start);
  const after = solidAfter(tokens, token.end);
  // «أعلنت اسماء الفائزين» has the names of others.
  const hasOwner = after?.kind === 'arabic' && after.text.startsWith('ال') && !isName(after.text);
  if (before?.kind === 'arabic') {
    if (isTitle(before.text) || isName(before.text)) return true;
    if (!hasOwner && isNamingWord(fold(before.text))) return true;
  }
  return after?.kind === 'arabic' && isName(after.text);
}

const isName = (text: string): boolean => {
  const folded = fold(text);
  return freelySpelt.has(folded) || others.has(folded);
};

const titles = nameSet(`
  الناقد الناقدة الفنان الفنانة الشاعر الشاعرة الصحفي الصحفية الأستاذ الأستاذة المهندس المهندسة اللواء العميد
  العقيد المحامي المحامية الشيخ الحاج الكاتب بالكاتبة بالكاتب والكاتب الطبيب الطبيبة اللاعبة المذيع المذيعة
`);
const isTitle = (text: string): boolean => titles.has(fold(text));
