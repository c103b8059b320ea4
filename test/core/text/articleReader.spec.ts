import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/core/text/article';
import type { Article } from '../../../src/core/text/article';
import { createArticleReader } from '../../../src/core/text/articleReader';

const placesOf = ({ text, format, paragraphs, directives }: Article) => ({
  text,
  format,
  directives,
  paragraphs: paragraphs.map(({ offset, paragraph }) => [offset, paragraph.text]),
});

/** Lines that decide what the lines after them are. */
const lines = fc.constantFrom(
  'نص عادي في سطر.',
  'سطر آخر',
  '',
  '',
  '   ',
  '```',
  '~~~',
  '---',
  '- بند في قائمة',
  '  تتمة البند',
  '    سطر بعد مسافات',
  '1. بند مرقم',
  '> اقتباس',
  '# عنوان',
  '| خلية | خلية |',
  '<!-- تعليق',
  '-->',
  '<pre>',
  '</pre>',
  '<!-- munaqqih-disable -->',
);
const text = fc
  .tuple(fc.array(lines, { maxLength: 24 }), fc.constantFrom('\n', '\r\n'))
  .map(([all, lineEnd]) => all.join(lineEnd));
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(12), added: fc.oneof(text, lines) }),
  { minLength: 1, maxLength: 6 },
);

describe('a reader of an article that is edited', () => {
  it('reads what a reader of the whole would read', () => {
    fc.assert(
      fc.property(text, edits, fc.constantFrom('markdown' as const, 'plain' as const), (first, changes, format) => {
        const reader = createArticleReader();
        let now = first;
        reader.read(now, format);
        for (const { at, removed, added } of changes) {
          const start = Math.floor(at * now.length);
          now = now.slice(0, start) + added + now.slice(start + removed);
          assert.deepEqual(placesOf(reader.read(now, format)), placesOf(readArticle(now, format)));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the paragraphs that did not change', () => {
    const reader = createArticleReader();
    const before = reader.read('أولى\n\nثانية\n\nثالثة', 'markdown');
    const after = reader.read('أولى\n\nثانية جدًا\n\nثالثة', 'markdown');
    const isKept = after.paragraphs.map(({ paragraph }, index) => paragraph === before.paragraphs[index]?.paragraph);
    assert.deepEqual(isKept, [true, false, true]);
  });
});
