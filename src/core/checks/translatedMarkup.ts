import { say } from '../text/message';
import type { MarkupCheck, Problem } from './check';
import { arabicFragmentLinks, bareName, headingsOf, otherNames, slugOf } from './support/anchors';
import { translatedFences } from './support/fenceLanguages';

/** A name that readers do not see and programs do, in Arabic: «```باش», «(#خاتمة)» with no such heading. */
export const translatedMarkup: MarkupCheck = {
  id: 'translated-markup',
  category: 'other/markup',
  severity: 'major',
  title: { en: 'Translated name in Markdown', ar: 'اسم مترجم في علامات Markdown' },
  reads: 'markup',

  *run({ text, format }, source) {
    if (format !== 'markdown') return;
    for (const { start, end, language } of translatedFences(text)) {
      const actual = text.slice(start, end);
      yield {
        span: { start, end },
        severity: 'minor',
        message: say(messages.language, { actual, expected: language }),
        fixes: [{ title: say(fix, { expected: language }), safety: 'safe', edits: [{ start, end, text: language }] }],
      };
    }
    if (text.includes('](#')) yield* deadLinks(text);
    if (source !== undefined && text.includes('{#') && /\{#[^\s{}]*[\u0620-\u064A]/.test(text))
      yield* translatedIds(text, source.text);
  },
};

const messages = {
  language: {
    en: 'No highlighter knows {actual}; the language of the code is called {expected}',
    ar: 'لا تعرف أدوات تلوين الشيفرة {actual}؛ اسم لغة الشيفرة {expected}',
  },
  dead: {
    en: 'The link leads nowhere: no heading is called {actual}',
    ar: 'لا يؤدي الرابط إلى شيء: لا عنوان باسم {actual}',
  },
  id: {
    en: 'The name of the heading was translated; other pages link to {expected}',
    ar: 'تُرجم معرّف العنوان؛ تحيل إليه الصفحات الأخرى بالاسم {expected}',
  },
};
const fix = { en: 'Write {expected}', ar: 'كتابة {expected}' };

/** Links to a name that no heading and no element of the article has. */
function* deadLinks(text: string): Iterable<Problem> {
  const links = arabicFragmentLinks(text);
  if (links.length === 0) return;
  const headings = headingsOf(text);
  // Without headings the places are elsewhere: in what is included, or in a page round the article.
  if (headings.length === 0) return;
  const known = new Set([...headings.map(({ words }) => words), ...otherNames(text)].map(bareName));
  for (const { start, end, words, fragment } of links) {
    const name = bareName(fragment);
    if (known.has(name) || known.has(name.replace(/\d+$/, ''))) continue;
    const meant =
      headings.find((heading) => bareName(heading.words) === bareName(words)) ??
      headings.find((heading) => indefinite(bareName(heading.words)) === indefinite(name));
    const expected = meant && (meant.id?.text ?? slugOf(meant.words));
    yield {
      span: { start, end },
      message: say(messages.dead, { actual: fragment }),
      ...(expected !== undefined && {
        fixes: [{ title: say(fix, { expected }), safety: 'safe' as const, edits: [{ start, end, text: expected }] }],
      }),
    };
  }
}

const indefinite = (name: string): string => name.replace(/^ال/, '');

/** Names of headings that the English has in Latin letters at the same place, and that no link of the article uses. */
function* translatedIds(text: string, source: string): Iterable<Problem> {
  const ids = headingsOf(text).flatMap(({ id }) => id ?? []);
  const english = headingsOf(source).flatMap(({ id }) => id ?? []);
  if (ids.length !== english.length) return;
  for (const [index, { start, end, text: actual }] of ids.entries()) {
    const expected = english[index]?.text ?? '';
    if (!/[\u0620-\u064A]/.test(actual) || !/^[\w-]+$/.test(expected) || text.includes(`](#${actual})`)) continue;
    yield {
      span: { start, end },
      message: say(messages.id, { expected }),
      fixes: [{ title: say(fix, { expected }), safety: 'safe', edits: [{ start, end, text: expected }] }],
    };
  }
}
