import type { Bilingual } from '../../text/message';

const title: Bilingual = {
  en: 'A termbase: it holds as soon as it is saved. Take the # off an entry to begin with it.',
  ar: 'قاعدة مصطلحات تسري فور حفظها. أزل علامة # من أسطر مدخل لتبدأ به.',
};

const examples: readonly (readonly [comment: Bilingual, lines: string])[] = [
  [
    {
      en: 'A wording that is right nowhere, and what to write instead',
      ar: 'صيغة لا تصح في أي موضع، وما يُكتب بدلها',
    },
    `  # - id: newsletter
  #   english: [newsletter]
  #   arabic:
  #     - نشرة بريدية
  #   wrong:
  #     - form: رسالة إخبارية
  #       always: true
`,
  ],
  [
    {
      en: 'A word that is wrong only beside certain others, with sentences that try it',
      ar: 'كلمة تُعدّ خطأ بجوار كلمات معيّنة فقط، ومعها جمل تختبرها',
    },
    `  # - id: lead
  #   english: [lead]
  #   arabic:
  #     - term: مقدمة الخبر
  #       shape: fixed
  #       gender: feminine
  #   wrong:
  #     - form: رصاص
  #       for:
  #         near: [صحفي, محرر]
  #   examples:
  #     flags:
  #       - راجع المحرر ⟦الرصاص|مقدمة الخبر⟧ مرتين.
  #     passes:
  #       - صُنعت الأنابيب من الرصاص.
`,
  ],
  [
    {
      en: 'Terms that the house allows, and one that it advises against',
      ar: 'مصطلحات تجيزها المؤسسة، ومصطلح لا توصي به',
    },
    `  # - id: website
  #   english: [website]
  #   arabic:
  #     - term: موقع إلكتروني
  #       plural: مواقع إلكترونية
  #     - term: موقع
  #       plural: مواقع
  #       status: admitted
  #     - term: سايت
  #       status: deprecated
`,
  ],
];

/** A new termbase: without entries, with examples of entries to uncomment. */
export function termbaseTemplate(language: keyof Bilingual): string {
  const body = examples.map(([comment, lines]) => `  # ${comment[language]}:\n${lines}`).join('\n');
  return `# ${title[language]}\n\nconcepts:\n${body}`;
}
