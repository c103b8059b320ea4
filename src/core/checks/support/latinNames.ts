import { solidAfter } from '../../text/neighbours';
import type { Span } from '../../text/span';
import { standsInLatinPhrase, wordSet } from '../../text/talkedAbout';
import type { Token } from '../../text/words';

/** What is named in small letters by those who made it: the package openai, the command github. */
export const identifiers = wordSet('حزمة وحدة أمر ملف مجلد متغير دالة فرع نطاق مستخدم حساب وسم امتداد');

/** What the exchange calls a company: the share META. */
export const tickers = wordSet('سهم أسهم رمز تداول ناسداك بورصة');

/** After these a name is spelt out for the reader: «ميتا، واسمها بالإنجليزية Meta». */
export const nameWords = wordSet(
  'اسم باسم اسمها اسمه بالإنجليزية تسمى يسمى المسماة المسمى تدعى يدعى تكتب يكتب كلمة لفظ',
);

/** As far as a word may be from what stands beside it, in UTF-16 units. */
export const besideReach = 60;

/** Part of a longer name: Meta AI, Llama 3. */
export const isPartOfName = (core: Span, tokens: readonly Token[]): boolean =>
  standsInLatinPhrase(tokens, core) || solidAfter(tokens, core.end)?.kind === 'number';
