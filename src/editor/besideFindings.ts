import type { Bilingual } from '../core/index';

/** What stands beside a message and speaks its language, which need not be that of VS Code. Values are numbered. */
export const besideFindings = {
  englishTerm: {
    en: 'English term: {0}',
    ar: '\u2067المصطلح الإنجليزي: \u2068{0}\u2069\u2069',
  },
  reasons: {
    en: 'Why this is held to be an error:',
    ar: '\u2067ما يدلّ على الخطأ:\u2069',
  },
  aboutCheck: {
    en: 'About this check',
    ar: 'عن هذا الفحص',
  },
  from: {
    en: 'From: {0}',
    ar: '\u2067المصدر: \u2068{0}\u2069\u2069',
  },
  fromOver: {
    en: 'From: {0}; takes the place of: {1}',
    ar: '\u2067المصدر: \u2068{0}\u2069، وقد حلّ محلّ: \u2068{1}\u2069\u2069',
  },
  builtIn: {
    en: 'the built-in knowledge',
    ar: 'المعرفة المضمّنة',
  },
  own: {
    en: '{0} (your own)',
    ar: '\u2067\u2068{0}\u2069 (من قواعدك)\u2069',
  },
  house: {
    en: '{0} (the house)',
    ar: '\u2067\u2068{0}\u2069 (من قواعد المؤسسة)\u2069',
  },
  useEverywhere: {
    en: 'Use “{0}” everywhere in this article ({1})',
    ar: '\u2067كتابة «\u2068{0}\u2069» في كل موضع من المقال (\u2068{1}\u2069)\u2069',
  },
  fixAllLike: {
    en: 'Fix all like this in the article ({0})',
    ar: '\u2067إصلاح كل ما يماثلها في المقال (\u2068{0}\u2069)\u2069',
  },
  ignore: {
    en: 'Ignore this finding',
    ar: 'تجاهل هذه الملاحظة',
  },
  admit: {
    en: 'Add to the house termbase as correct',
    ar: 'إضافة إلى قاعدة مصطلحات المؤسسة على أنه صواب',
  },
  silence: {
    en: 'Silence this check here, with a comment',
    ar: 'إسكات هذا الفحص هنا، بتعليق',
  },
  turnOff: {
    en: 'Turn off the check “{0}”',
    ar: '\u2067إيقاف الفحص «\u2068{0}\u2069»\u2069',
  },
} as const satisfies Record<string, Bilingual>;
