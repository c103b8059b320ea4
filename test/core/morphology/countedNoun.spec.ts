import assert from 'node:assert/strict';
import { countedAfter } from '../../../src/core/morphology/countedNoun';
import { tokenize } from '../../../src/core/text/words';

const after = (numeral: string): string => {
  const counted = countedAfter(tokenize(numeral)[0]);
  return counted === undefined ? '' : [counted.number, counted.case ?? ''].join(' ').trim();
};

describe('a counted noun', () => {
  const cases: readonly (readonly [numeral: string, form: string])[] = [
    ['مئة', 'singular'],
    ['ثلاثمئة', 'singular'],
    ['مائتي', 'singular'],
    ['وألف', 'singular'],
    ['مليارات', 'singular'],
    ['500', 'singular'],
    ['عشرين', 'singular accusative'],
    ['وخمسون', 'singular accusative'],
    ['42', 'singular accusative'],
    ['ثلاثة', ''],
    ['7', ''],
    ['10', ''],
    ['103', ''],
    ['بعض', ''],
    ['عشرات', ''],
    ['الآلاف', ''],
    ['3.5', ''],
  ];
  for (const [numeral, form] of cases) {
    it(`after ${numeral}`, () => {
      assert.equal(after(numeral), form);
    });
  }
});
