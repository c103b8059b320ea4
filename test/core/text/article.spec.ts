import assert from 'node:assert/strict';
import { countWords, isArabicProse, readArticle } from '../../../src/core/text/article';
import { createParagraph } from '../../../src/core/text/paragraph';

describe('readArticle', () => {
  it('places its paragraphs', () => {
    const text = '# عنوان\n\nنص فيه `رمز`.\n\n- بند\n';
    const { paragraphs } = readArticle(text, 'markdown');
    assert.deepEqual(
      paragraphs.map(({ offset, paragraph }) => [offset, paragraph.text]),
      [
        [2, 'عنوان'],
        [9, 'نص فيه `رمز`.'],
        [26, 'بند'],
      ],
    );
    for (const { offset, paragraph } of paragraphs) assert.ok(text.startsWith(paragraph.text, offset));
  });
});

describe('countWords', () => {
  it('counts words and numbers of prose, not code, links or marks', () => {
    const text = 'قال 3 مهندسين إن `npm start` يعمل، وزاروا https://a.b مع Meta.\n\n```\nشيفرة كثيرة\n```';
    assert.equal(countWords(readArticle(text, 'markdown')), 8);
  });
});

describe('isArabicProse', () => {
  it('knows Arabic with English in it from English with Arabic in it', () => {
    assert.equal(isArabicProse('أطلقت OpenAI نموذجها GPT-4 في الأسواق العربية أمس.'), true);
    assert.equal(isArabicProse('The word ذكاء means intelligence.'), false);
    assert.equal(isArabicProse('ذكاء'), false);
    assert.equal(isArabicProse(''), false);
  });
});

describe('a paragraph', () => {
  it('blots out what is not prose, at the same offsets', () => {
    const { text, prose } = createParagraph('نص `رمز` نص <b>نص</b>', 'markdown');
    assert.equal(prose.length, text.length);
    assert.equal(prose.replace(/\uFFFC+/g, '□'), 'نص □ نص □نص□');
  });

  it('is Arabic where Arabic words outnumber the others', () => {
    assert.equal(createParagraph('قالت Meta نعم', 'plain').isArabic, true);
    assert.equal(createParagraph('The word ذكاء is Arabic', 'plain').isArabic, false);
    assert.equal(createParagraph('12 + 5', 'plain').isArabic, false);
  });
});
