import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proseBlocks } from '../../../src/core/text/blocks';
import type { ArticleFormat } from '../../../src/core/text/blocks';
import { arabicText } from '../../support/arabicText';

const blocks = (text: string, format: ArticleFormat): readonly string[] =>
  proseBlocks(text, format).map(({ start, end }) => text.slice(start, end));

describe('proseBlocks of Markdown', () => {
  const cases: readonly (readonly [what: string, text: string, ...blocks: string[]])[] = [
    ['joins the lines of a paragraph', 'سطر\nسطر ثان\n\nفقرة', 'سطر\nسطر ثان', 'فقرة'],
    ['reads Windows line ends', 'سطر\r\nسطر ثان\r\n\r\nفقرة', 'سطر\r\nسطر ثان', 'فقرة'],
    ['skips front matter', '---\ntitle: عنوان\n---\nنص', 'نص'],
    ['skips front matter behind a byte order mark', '\uFEFF---\ntitle: عنوان\n---\nنص', 'نص'],
    ['skips front matter that dots close', '---\ntitle: عنوان\n...\nنص', 'نص'],
    ['skips front matter with Windows line ends', '---\r\ntitle: عنوان\r\n---\r\nنص', 'نص'],
    ['skips empty front matter', '---\n---\nنص', 'نص'],
    ['skips TOML front matter', '+++\ntitle = "عنوان"\n+++\nنص', 'نص'],
    ['takes a first rule for no front matter', '---\n\nأول\n\n---\n\nثان', 'أول', 'ثان'],
    ['takes unclosed dashes for no front matter', '---\nأول\nثان', 'أول\nثان'],
    ['skips fenced code', 'قبل\n```js\nشيفرة\n```\nبعد', 'قبل', 'بعد'],
    ['skips code fenced with tildes', '~~~\nشيفرة\n```\nشيفرة\n~~~\nبعد', 'بعد'],
    ['closes a fence by one as long', '````\n```\nشيفرة\n```\n````\nبعد', 'بعد'],
    ['skips an unclosed fence to the end', 'قبل\n```\nشيفرة', 'قبل'],
    ['skips a fence in a list', '- بند\n  ```\n  شيفرة\n  ```\n- آخر', 'بند', 'آخر'],
    ['skips a fence in a quotation', '> ```\n> شيفرة\n> ```\n> قول', 'قول'],
    ['takes a span of three backticks for prose', '```رمز``` في السطر', '```رمز``` في السطر'],
    ['skips indented code', 'فقرة\n\n    شيفرة\n\nفقرة', 'فقرة', 'فقرة'],
    ['reads the second paragraph of a list item', '- بند\n\n    تابعه\n\nفقرة', 'بند', 'تابعه', 'فقرة'],
    ['takes markers off list items', '- أ\n* ب\n+ ج\n1. د\n٢. ه\n- [x] و', 'أ', 'ب', 'ج', 'د', 'ه', 'و'],
    ['reads nested lists', '- أ\n  - ب\n    - ج', 'أ', 'ب', 'ج'],
    ['takes marks off headings', '# عنوان\n### فرعي\nنص', 'عنوان', 'فرعي', 'نص'],
    ['reads underlined headings', 'عنوان\n=====\n\nآخر\n---\nنص', 'عنوان', 'آخر', 'نص'],
    ['reads quotations line by line', '> قول\n> تابع', 'قول', 'تابع'],
    ['reads nested quotations and callouts', '> > عميق\n> [!NOTE]\n> ملاحظة', 'عميق', 'ملاحظة'],
    ['reads tables cell by cell', '| أ | ب |\n| :-: | --- |\n| ج \\| د | ه |', 'أ', 'ب', 'ج \\| د', 'ه'],
    ['skips rules', 'أ\n\n***\n\nب\n\n- - -\n\nج', 'أ', 'ب', 'ج'],
    ['skips link definitions', '[م]: https://example.com "عنوان"\nنص', 'نص'],
    ['reads footnotes', 'نص[^1]\n\n[^1]: حاشية', 'نص[^1]', 'حاشية'],
    ['skips raw elements', '<pre>\nشيفرة\n</pre>\n<script>شيفرة</script>\nنص', 'نص'],
    ['skips comments over several lines', '<!-- تعليق\nتابع -->\nنص', 'نص'],
    ['reads the text behind a comment', '<!-- تعليق --> نص', '<!-- تعليق --> نص'],
    ['reads what stands in elements', '<div dir="rtl">\n\nنص\n\n</div>', '<div dir="rtl">', 'نص', '</div>'],
    ['finds nothing in blank text', ' \n\t\n'],
    ['finds nothing in nothing', ''],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(blocks(text, 'markdown'), expected);
    });
  }
});

describe('proseBlocks of plain text', () => {
  it('takes each line that is not blank', () => {
    assert.deepEqual(blocks('أول\r\n\r\n  ثان\n# ثالث\n', 'plain'), ['أول', '  ثان', '# ثالث']);
  });
});

describe('proseBlocks of anything', () => {
  it('rise, do not overlap, and are not blank', () => {
    fc.assert(
      fc.property(arabicText(), fc.constantFrom('markdown' as const, 'plain' as const), (text, format) => {
        let at = 0;
        for (const { start, end } of proseBlocks(text, format)) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.match(text.slice(start, end), /\S/);
          at = end;
        }
      }),
    );
  });
});
