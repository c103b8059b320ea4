import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

/** What engines make of the names of languages: their sound, or their meaning as words. */
const names: Readonly<Record<string, string>> = {
  bash: 'باش|حفلة|سحق',
  shell: 'شل|شيل|قذيفة|صدفة|قوقعة|القشرة|قشرة',
  console: 'وحدة التحكم|كونسول',
  powershell: 'باورشيل|باور شيل|بوويرشيل',
  python: 'بايثون|بيثون|بايتون|الثعبان|ثعبان',
  java: 'جافا',
  javascript: 'جافاسكريبت|جافا سكريبت|جافاسكربت|جافا سكربت',
  typescript: 'تايبسكريبت|تايب سكريبت|تايب سكربت',
  json: 'جسون|جيسون',
  yaml: 'يامل|يمل',
  html: 'إتش تي إم إل|لغة البرمجة',
  css: 'سي إس إس',
  c: 'سي',
  cpp: 'سي بلس بلس|سي++',
  csharp: 'سي شارب',
  ruby: 'روبي|ياقوت|ياقوتة',
  rust: 'رست|روست|راست|الصدأ|صدأ',
  go: 'جو|غو|جولانج|اذهب|يذهب',
  php: 'بي إتش بي',
  sql: 'إس كيو إل|سكل',
  swift: 'سويفت|سريع|سريعة',
  kotlin: 'كوتلن|كوتلين',
  dockerfile: 'دوكرفايل|ملف دوكر',
  markdown: 'ماركداون|تخفيض السعر',
  text: 'نص|نص عادي|النص',
  diff: 'فرق|اختلاف',
  mermaid: 'حورية البحر',
};

const languages = new Map(
  Object.entries(names).flatMap(([language, forms]) => forms.split('|').map((form) => [fold(form), language] as const)),
);

export interface TranslatedFence extends Span {
  readonly language: string;
}

const opening = /^(?<before>[ >]*(?:[-*+]\s+|\d+[.)]\s+)?(?<marks>`{3,}|~{3,})[ \t]*)(?<info>[^`\n]*)$/;

/** The names of code languages that stand in Arabic behind the signs of a fence: «```باش». */
export function* translatedFences(text: string): Iterable<TranslatedFence> {
  // After each keystroke, of the whole article: plain searches are ten times as fast as the pattern.
  if (!text.includes('```') && !text.includes('~~~')) return;
  if (!/^[^\n`~]{0,20}(?:```|~~~)[`~ \t]*[\u0620-\u064A]/m.test(text)) return;
  let marks: string | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const { before = '', marks: found = '', info = '' } = opening.exec(line.replace(/\r$/, ''))?.groups ?? {};
    if (marks !== undefined) {
      if (found.startsWith(marks) && info.trim() === '') marks = undefined;
    } else if (found !== '') {
      marks = found;
      const name = info.trim();
      const language = languages.get(fold(name));
      const at = start + before.length;
      if (language !== undefined) yield { start: at, end: at + name.length, language };
    }
    start += line.length + 1;
  }
}
