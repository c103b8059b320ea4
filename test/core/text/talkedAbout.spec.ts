import assert from 'node:assert/strict';
import { createParagraph } from '../../../src/core/text/paragraph';
import { isNamedBefore, standSideBySide, standsInLatinPhrase, wordSet } from '../../../src/core/text/talkedAbout';

describe('isNamedBefore', () => {
  const names = wordSet('سهم  رمز\n اسمها');
  const ask = (text: string, reach: number): boolean => {
    const start = text.indexOf('META');
    return isNamedBefore(createParagraph(text, 'plain').tokens, { start, end: start + 4 }, names, reach);
  };

  it('finds the name through clitics and the article', () => {
    for (const text of ['سهم META', 'وسهم META', 'السهم META', 'بالرمز META', 'وللسهم META', 'واسمها META'])
      assert.equal(ask(text, 1), true, text);
  });

  it('looks no further than it is told to, nor beyond a mark', () => {
    assert.equal(ask('سهم شركة META', 1), false);
    assert.equal(ask('سهم شركة META', 2), true);
    assert.equal(ask('سهم، META', 2), false);
  });
});

describe('standSideBySide', () => {
  const ask = (between: string): boolean =>
    standSideBySide(`ميتا${between}Meta`, { start: 4 + between.length, end: 8 + between.length }, { start: 0, end: 4 });

  it('allows space and a mark between', () => {
    for (const between of [' ', ' – ', '/', ' (', '، ']) assert.equal(ask(between), true, between);
  });

  it('allows no word, no end of a sentence and no gap', () => {
    for (const between of [' و', '. ', '؟ ', ' 5 ', ' -- – ']) assert.equal(ask(between), false, between);
  });
});

describe('standsInLatinPhrase', () => {
  const ask = (text: string): boolean => {
    const start = text.indexOf('META');
    return standsInLatinPhrase(createParagraph(text, 'plain').tokens, { start, end: start + 4 });
  };

  it('sees Latin words beside, also through what holds English together', () => {
    for (const text of ['شركة META AI هنا', 'خدمة My META هنا', 'META: THE STORY', 'A & META', 'META – The'])
      assert.equal(ask(text), true, text);
  });

  it('sees none beyond Arabic, a comma or the end', () => {
    for (const text of ['شركة META هنا', 'META', 'OpenAI, META, Google', 'OpenAI وMETA', 'META 3', 'META: شركة'])
      assert.equal(ask(text), false, text);
  });
});
