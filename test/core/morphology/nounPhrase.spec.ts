import assert from 'node:assert/strict';
import {
  accusativeOf,
  dualsOf,
  guessShape,
  makeDefinite,
  soundPluralCases,
} from '../../../src/core/morphology/nounPhrase';
import type { PhraseShape } from '../../../src/core/morphology/nounPhrase';

describe('guessShape', () => {
  const cases: readonly (readonly [phrase: string, shape: PhraseShape])[] = [
    ['ذكاء اصطناعي', 'adjectival'],
    ['نموذج', 'adjectival'],
    ['منظمة العفو الدولية', 'fixed'],
    ['شبكة GAN', 'fixed'],
  ];
  for (const [phrase, shape] of cases) {
    it(`${phrase} is ${shape}`, () => {
      assert.equal(guessShape(phrase), shape);
    });
  }
});

describe('makeDefinite', () => {
  const cases: readonly (readonly [phrase: string, shape: PhraseShape, definite: string])[] = [
    ['نموذج', 'adjectival', 'النموذج'],
    ['ذكاء اصطناعي', 'adjectival', 'الذكاء الاصطناعي'],
    ['نموذج لغوي كبير', 'adjectival', 'النموذج اللغوي الكبير'],
    ['طلب سحب', 'idafa', 'طلب السحب'],
    ['منظمة العفو', 'fixed', 'منظمة العفو'],
    ['نموذج مبني على قواعد', 'adjectival', 'النموذج المبني على قواعد'],
    ['رمزًا', 'adjectival', 'الرمز'],
    ['رمزاً', 'adjectival', 'الرمز'],
    ['لغة طبيعية', 'adjectival', 'اللغة الطبيعية'],
  ];
  for (const [phrase, shape, definite] of cases) {
    it(`${phrase} (${shape}) becomes ${definite}`, () => {
      assert.equal(makeDefinite(phrase, shape), definite);
    });
  }
});

describe('dualsOf', () => {
  const cases: readonly (readonly [phrase: string, shape: PhraseShape, ...duals: string[]])[] = [
    ['نموذج', 'adjectival', 'نموذجان', 'نموذجين'],
    ['شركة ناشئة', 'adjectival', 'شركتان ناشئتان', 'شركتين ناشئتين'],
    ['طلب سحب', 'idafa', 'طلبا سحب', 'طلبي سحب'],
    ['مستشفى', 'adjectival', 'مستشفيان', 'مستشفيين'],
    ['نموذج مبني على قواعد', 'adjectival', 'نموذجان مبنيان على قواعد', 'نموذجين مبنيين على قواعد'],
    ['منظمة العفو', 'fixed'],
  ];
  for (const [phrase, shape, ...duals] of cases) {
    it(`${phrase} (${shape})`, () => {
      assert.deepEqual(dualsOf(phrase, shape), duals);
    });
  }
});

describe('accusativeOf', () => {
  const cases: readonly (readonly [phrase: string, shape: PhraseShape, accusative: string | undefined])[] = [
    ['نموذج', 'adjectival', 'نموذجًا'],
    ['نموذج لغوي كبير', 'adjectival', 'نموذجًا لغويًا كبيرًا'],
    ['نبأ عاجل', 'adjectival', 'نبأً عاجلًا'],
    ['شيء', 'adjectival', 'شيئًا'],
    ['جزء جريء', 'adjectival', 'جزءًا جريئًا'],
    ['شبكة', 'adjectival', undefined],
    ['مستشفى', 'adjectival', undefined],
    ['طلب سحب', 'idafa', undefined],
    ['منظمة العفو', 'fixed', undefined],
  ];
  for (const [phrase, shape, accusative] of cases) {
    it(`${phrase} (${shape}) is ${accusative ?? 'written alike'}`, () => {
      assert.equal(accusativeOf(phrase, shape), accusative);
    });
  }
});

describe('soundPluralCases', () => {
  it('gives a sound plural its cases, bound and free', () => {
    assert.deepEqual(
      soundPluralCases('مطورون').map(({ form, case: written }) => [form, written]),
      [
        ['مطورون', 'nominative'],
        ['مطورين', 'oblique'],
        ['مطورو', 'nominative'],
        ['مطوري', 'oblique'],
      ],
    );
  });

  it('leaves other plurals as they are', () => {
    assert.deepEqual(soundPluralCases('نماذج لغوية'), [{ form: 'نماذج لغوية' }]);
  });
});
