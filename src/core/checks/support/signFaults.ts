import { say } from '../../text/message';
import type { Bilingual } from '../../text/message';
import type { Paragraph } from '../../text/paragraph';
import type { MarkupFault } from './markupFault';

interface Sign {
  /** Cheap: most paragraphs are answered by it. */
  readonly trigger: string;
  readonly pattern: RegExp;
  readonly becomes: (found: string) => string;
  readonly message: Bilingual;
}

const signs: readonly Sign[] = [
  {
    // «##عنوان»; one # alone begins a hashtag.
    trigger: '##',
    pattern: /^#{2,6}(?=[\u0620-\u064A]\S* \S)/g,
    becomes: (found) => `${found} `,
    message: {
      en: 'This is no heading: a space is missing behind the signs',
      ar: 'ليس هذا عنوانًا: تنقص مسافة بعد العلامات',
    },
  },
  {
    trigger: '! [',
    pattern: /^! +\[[^\][\n]*\] ?\([^\s()]+\.(?:png|jpe?g|gif|svg|webp)\)/g,
    becomes: (found) => found.replace(/^! +/, '!').replace('] (', ']('),
    message: say(
      {
        en: 'The image is shown as a link: no space belongs inside {signs}',
        ar: 'ستظهر الصورة رابطًا: لا مسافة داخل {signs}',
      },
      { signs: '![' },
    ),
  },
  ...['\u3011', '\uFF3D'].map((closing) => ({
    // «【نص】(https://…)»
    trigger: closing,
    pattern:
      /[\u3010\uFF3B][^\u3010\u3011\uFF3B\uFF3D\n]+[\u3011\uFF3D][(\uFF08](?:https?:|www\.|#|\.{0,2}\/)[^\s()\uFF08\uFF09]+[)\uFF09]/g,
    becomes: (found: string) =>
      found
        .replace(/[\u3010\uFF3B]/, '[')
        .replace(/[\u3011\uFF3D][(\uFF08]/, '](')
        .replace(/.$/, ')'),
    message: {
      en: 'The link is shown as text: Markdown knows no full-width brackets',
      ar: 'سيظهر الرابط نصًّا: الأقواس العريضة لا تعمل في Markdown',
    },
  })),
  {
    trigger: '#',
    pattern: /\{(?: +# *| *# +)[A-Za-z][\w-]*\s*\}$/g,
    becomes: (found) => found.replace(/\s/g, ''),
    message: {
      en: 'The name of the heading is shown as text: it has spaces in it',
      ar: 'سيظهر معرّف العنوان نصًّا: فيه مسافات',
    },
  },
  {
    trigger: '<',
    pattern:
      /<(?:\s+\/?\s*|\/\s+)(?:strong|em|br|li|ul|ol|sub|sup|span|div|code|h[1-6])\s*\/?\s*>|<(?:\s+\/\s*|\/\s+)[abipu]\s*>/gi,
    becomes: (found) => found.replace(/\s/g, ''),
    message: {
      en: 'The tag is shown as text: it has spaces in it',
      ar: 'سيظهر الوسم نصًّا: فيه مسافات',
    },
  },
];

/** Single signs of Markdown and HTML into which an engine put spaces, or from which it took them. */
export function* signFaults({ text, tokens }: Paragraph): Iterable<MarkupFault> {
  for (const { trigger, pattern, becomes, message } of signs) {
    if (!text.includes(trigger)) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const end = index + found.length;
      const isInCode = tokens.some((token) => token.kind === 'opaque' && token.start < index && index < token.end);
      const edits = [{ start: index, end, text: becomes(found) }];
      if (!isInCode) yield { start: index, end, message, severity: 'major', safety: 'safe', edits };
    }
  }
}
