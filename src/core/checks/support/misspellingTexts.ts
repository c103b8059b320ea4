import type { Misspelling } from '../../spelling/spelling';
import type { Bilingual } from '../../text/message';

export type MisspellingKind = Misspelling['confusion'] | 'context' | 'slip' | 'split' | 'unknown';

/** Texts by what was confused; `{actual}` is the word as it stands, `{expected}` what is proposed first. */
export const misspellingTexts: Readonly<Record<MisspellingKind, Bilingual>> = {
  hamza: {
    en: '{actual} has a wrong or missing hamza; write {expected}',
    ar: 'خطأ في الهمزة في {actual}؛ تُكتب {expected}',
  },
  'hamza-seat': {
    en: 'The hamza of {actual} is on the wrong letter; write {expected}',
    ar: 'رسم الهمزة خطأ في {actual}؛ تُكتب {expected}',
  },
  'ta-marbuta': {
    en: '{actual} confuses ة and ه; write {expected}',
    ar: 'خلط بين التاء المربوطة والهاء في {actual}؛ تُكتب {expected}',
  },
  'open-ta': {
    en: '{actual} ends in ت where ة is meant; write {expected}',
    ar: 'تاء مفتوحة مكان المربوطة في {actual}؛ تُكتب {expected}',
  },
  'alif-maqsura': {
    en: '{actual} should end in ى (alif maqsura); write {expected}',
    ar: 'حق {actual} أن تنتهي بألف مقصورة؛ تُكتب {expected}',
  },
  tanwin: {
    en: 'The tanwin of {actual} is misspelt; write {expected}',
    ar: 'خطأ في كتابة تنوين الفتح في {actual}؛ تُكتب {expected}',
  },
  'plural-alif': {
    en: '{actual} has a wrong or missing alif behind its و; write {expected}',
    ar: 'خطأ في الألف بعد الواو في {actual}؛ تُكتب {expected}',
  },
  article: {
    en: 'The article of {actual} is misspelt; write {expected}',
    ar: 'خطأ في كتابة أل التعريف في {actual}؛ تُكتب {expected}',
  },
  'by-ear': {
    en: '{actual} is written as it sounds; write {expected}',
    ar: '{actual} كُتبت كما تُنطق؛ تُكتب {expected}',
  },
  dad: {
    en: '{actual} confuses ض and ظ; write {expected}',
    ar: 'خلط بين الضاد والظاء في {actual}؛ تُكتب {expected}',
  },
  dal: {
    en: '{actual} confuses د and ذ; write {expected}',
    ar: 'خلط بين الدال والذال في {actual}؛ تُكتب {expected}',
  },
  context: {
    en: '{actual} means something else; {expected} is meant here',
    ar: '{actual} لها معنى آخر؛ والمراد هنا {expected}',
  },
  glued: {
    en: '{actual} is two words; write {expected}',
    ar: '{actual} كلمتان التصقتا؛ تُكتبان {expected}',
  },
  split: {
    en: '{actual} is one word; write {expected}',
    ar: '{actual} كلمة واحدة؛ تُكتب {expected}',
  },
  slip: {
    en: '{actual} is in no dictionary; the article has {expected}',
    ar: '{actual} ليست في المعجم؛ وفي المقال {expected}',
  },
  letters: {
    en: '{actual} is in no dictionary; {expected} may be meant',
    ar: '{actual} ليست في المعجم؛ ولعل المقصود {expected}',
  },
  unknown: {
    en: '{actual} is in no dictionary',
    ar: '{actual} ليست في المعجم',
  },
};

export const misspellingFix: Bilingual = { en: 'Write {text}', ar: 'كتابة {text}' };
