import assert from 'node:assert/strict';
import { compareSounds, soundKey } from '../../../src/core/morphology/soundVariants';
import { fold } from '../../../src/core/text/fold';

const compare = (a: string, b: string) => compareSounds(fold(a), fold(b));

describe('compareSounds', () => {
  const alike: readonly (readonly [a: string, b: string, consonants: number, vowels: number, exchanges: number])[] = [
    ['غوارديولا', 'جوارديولا', 1, 0, 0],
    ['لافروف', 'لاڤروڤ', 2, 0, 0],
    ['ستارمر', 'ستارمير', 0, 1, 0],
    ['هيلاري', 'هيللاري', 0, 0, 0],
    ['مايكل', 'ميكل', 0, 1, 0],
    ['ليكون', 'لوكان', 0, 0, 2],
    ['بنزيما', 'بنزيمة', 0, 1, 0],
    ['ثورنتون', 'تورنتن', 1, 1, 0],
    ['سبيلبيرغ', 'سبيلبرج', 1, 1, 0],
  ];
  for (const [a, b, consonants, vowels, exchanges] of alike) {
    it(`${a} ${b}`, () => {
      assert.deepEqual(compare(a, b), { consonants, vowels, exchanges });
      assert.deepEqual(compare(b, a), { consonants, vowels, exchanges });
      assert.equal(soundKey(fold(a)), soundKey(fold(b)));
    });
  }

  const different: readonly (readonly [a: string, b: string])[] = [
    ['جون', 'جوني'],
    ['ميلون', 'ميلوني'],
    ['كوستوف', 'كوستوفا'],
    ['سورنتون', 'تورنتون'],
    ['غرانت', 'كرانت'],
    ['ماكرون', 'ماكرو'],
    ['بيكر', 'بيكرت'],
  ];
  for (const [a, b] of different) {
    it(`${a} is not ${b}`, () => {
      assert.equal(compare(a, b), undefined);
    });
  }
});
