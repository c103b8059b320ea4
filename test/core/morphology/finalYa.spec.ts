import assert from 'node:assert/strict';
import { endsInYa, hasFinalYa } from '../../../src/core/morphology/finalYa';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

describe('endsInYa', () => {
  for (const word of words(`
    فى التى الذى والتى عربى العربى والعربى بالعربى للعربى اصطناعى الاصطناعى وبالاصطناعى إلكترونى القاضى القانونى
    الأساسى الاستراتيجى البيروقراطى الإنسانى حوالى لحوالى الأراضى المصرى المركزى`)) {
    it(`${word} is a word with ي`, () => {
      assert.equal(endsInYa(word), true);
    });
  }

  for (const word of words(`
    على إلى حتى متى لدى سوى كبرى الكبرى وكبرى أخرى أولى الأولى إحدى مستشفى المستشفى محتوى المحتوى معنى المعنى عيسى
    موسى مصطفى منى يمنى اليمنى لبنى بشرى البشرى قوى القوى والقوى كلى الكلى الجوى محلى المحلى أبى نادى قاضى برى آلى
    الموسيقى اليتامى الدعاوى النصارى الصحارى الفصحى فصحى القرى الهدى استدعى استثنى يتعاطى تتلاشى وفى رأى مرأى ذكرى جرحى`)) {
    it(`${word} is a word with ى`, () => {
      assert.equal(endsInYa(word), false);
    });
  }
});

describe('hasFinalYa', () => {
  it('counts every word in ي', () => {
    for (const word of ['في', 'العربي', 'لي']) assert.equal(hasFinalYa(word), true, word);
    for (const word of ['ي', 'على', 'فى', 'بيت']) assert.equal(hasFinalYa(word), false, word);
  });
});
