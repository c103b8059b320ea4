import { invisibleCharacter } from '../../src/core/checks/invisibleCharacter';
import { specify } from '../support/checkSpec';
import { rows } from '../support/rows';

specify(invisibleCharacter, {
  flags: rows`
    تحدث عن الذك⟦\u200B|⟧اء في المدرسة.
    تحدث عن المد⟦\uFEFF|⟧رسة وعن الع⟦\u00AD|⟧لم.
    وصل الوز⟦\u200F|⟧ير إلى المدينة.
    وصل الوز⟦\u200C|⟧ير إلى المد⟦\u200C|⟧ينة.
    وصل الوز⟦\u2060\u200E|⟧ير إلى المدينة.
    بلغ العدد ⟦\u202E⟧123\u202C في القائمة.
    بلغ العدد ⟦\u202D⟧123 في القائمة.
    قال ⟦\u202B⟧الوزير ثم مضى.
    قال ⟦\u2067⟧الوزير ثم مضى.
    قال الوزير ⟦\u202C|⟧ثم مضى.
    Say ⟦\u202E⟧nothing\u202C here.
  `,
  passes: rows`
    \u200Fقال: «نعم»\u200F.
    اسم الملف \u2068README-final_v2.md\u2069 في المجلد.
    عمل بمنصة C++\u200E في المدينة.
    قال \u202Bالوزير\u202C ثم مضى.
    قال \u2067الوزير \u202Aabc\u202C الجديد\u2069 ثم مضى.
    الصفحة غير آمنة \u202A(http://example.org)\u202C فأغلقها.
    كتب بالفارسية: می\u200Cرود، وهذا صحيح.
    من أعمال فروغ: خانه\u200Cها ودیوان شعر، وسنة 1340 هـ\u200Cش.
    كتب هـ\u200Dاء موصولة.
    كتب 50\u200F% من النص.
    أرسل \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 إلى أسرته.
    \uFEFFبداية الملف علامة.
    قال\u200B ثم مضى.
  `,
});
