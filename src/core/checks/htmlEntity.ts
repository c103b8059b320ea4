import { say } from '../text/message';
import { tokenIndexAt } from '../text/neighbours';
import { isSetApart } from '../text/quotations';
import { isNamedBefore, wordSet } from '../text/talkedAbout';
import type { ParagraphCheck } from './check';

/** A character that stands in the text as HTML writes it: «&quot;النتائج&quot;». Markdown shows the character instead, unless it was escaped twice: «&amp;quot;». */
export const htmlEntity: ParagraphCheck = {
  id: 'html-entity',
  category: 'fluency/character-encoding',
  severity: 'minor',
  title: { en: 'Character written as in HTML', ar: 'محرف مكتوب بصيغة HTML' },
  reads: 'paragraph',

  *run(paragraph) {
    const { text, format, tokens, isArabic } = paragraph;
    if (!text.includes('&') || !isArabic) return;
    for (const match of text.matchAll(format === 'plain' ? entity : escapedTwice)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const character = characters.get(match[1] ?? '');
      if (character === undefined || isSetApart(paragraph, span) || isNamedBefore(tokens, span, talkedAbout, 2))
        continue;
      // Part of an address: «https://example.com/?a=1&amp;b=2».
      if (tokens[tokenIndexAt(tokens, span.start)]?.start !== span.start) continue;
      yield {
        span,
        message: say(message, { actual: match[0], expected: character }),
        fixes: [{ title: say(fix, { character }), safety: 'safe', edits: [{ ...span, text: character }] }],
      };
    }
  },
};

const message = {
  en: '{actual} is left over from HTML; write {expected}',
  ar: '{actual} من بقايا HTML؛ يُكتب {expected}',
};
const fix = { en: 'Write {character}', ar: 'كتابة {character}' };

const entity = /&(?:amp;)?(#?\w{2,6});/g;
const escapedTwice = /&amp;(#?\w{2,6});/g;

const characters = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['#39', "'"],
  ['#039', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

const talkedAbout = wordSet('محرف حرف رمز كيان ترميز علامة كود وسم شيفرة يكتب تكتب');
