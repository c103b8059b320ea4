import assert from 'node:assert/strict';
import type { ArabicTerm } from '../../../src/core/termbase/concept';
import type { Inflection } from '../../../src/core/termbase/inflections';
import { realize, usableTerms } from '../../../src/core/termbase/replacement';

const term = (text: string, more: Partial<ArabicTerm> = {}): ArabicTerm => ({
  term: text,
  status: 'preferred',
  shape: 'adjectival',
  gender: 'masculine',
  ...more,
});
const model = term('نموذج لغوي كبير', { plural: 'نماذج لغوية كبيرة' });
const developer = term('مطور', { plural: 'مطورون' });
const request = term('طلب سحب', { plural: 'طلبات سحب', shape: 'idafa' });
const network = term('شبكة عصبية', { gender: 'feminine' });

const definite = (number: Inflection['number'], written?: Inflection['case']): Inflection => ({
  definiteness: 'definite',
  number,
  ...(written && { case: written }),
});
const indefinite = (number: Inflection['number'], written?: Inflection['case']): Inflection => ({
  ...definite(number, written),
  definiteness: 'indefinite',
});

describe('realize', () => {
  const cases: readonly (readonly [ArabicTerm, proclitics: string, Inflection, written: string])[] = [
    [model, '', indefinite('singular'), 'نموذج لغوي كبير'],
    [model, '', definite('singular'), 'النموذج اللغوي الكبير'],
    [model, '', indefinite('singular', 'accusative'), 'نموذجًا لغويًا كبيرًا'],
    [model, 'ل', definite('singular'), 'للنموذج اللغوي الكبير'],
    [model, 'وب', indefinite('singular'), 'وبنموذج لغوي كبير'],
    [model, '', indefinite('dual', 'nominative'), 'نموذجان لغويان كبيران'],
    [model, '', definite('dual', 'oblique'), 'النموذجين اللغويين الكبيرين'],
    [model, 'ب', definite('dual'), 'بالنموذجين اللغويين الكبيرين'],
    [model, '', definite('plural'), 'النماذج اللغوية الكبيرة'],
    [model, 'ول', definite('plural'), 'وللنماذج اللغوية الكبيرة'],
    [developer, '', definite('plural', 'nominative'), 'المطورون'],
    [developer, '', definite('plural', 'oblique'), 'المطورين'],
    [developer, 'ل', definite('plural'), 'للمطورين'],
    [developer, '', { ...indefinite('plural', 'nominative'), state: 'construct' }, 'مطورو'],
    [developer, 'ل', { ...indefinite('plural'), state: 'construct' }, 'لمطوري'],
    [request, '', definite('singular'), 'طلب السحب'],
    [request, 'ل', definite('singular'), 'لطلب السحب'],
    [request, '', indefinite('dual', 'nominative'), 'طلبا سحب'],
    [request, '', definite('plural'), 'طلبات السحب'],
    [network, '', indefinite('singular', 'accusative'), 'شبكة عصبية'],
    [network, '', indefinite('plural'), 'شبكة عصبية'],
    [term('واجهة', { definite: 'الواجهة البرمجية' }), 'ب', definite('singular'), 'بالواجهة البرمجية'],
  ];
  for (const [what, proclitics, inflection, written] of cases) {
    it(written, () => {
      assert.equal(realize(what, { proclitics, inflection }), written);
    });
  }
});

describe('usableTerms', () => {
  it('are the preferred, then the admitted, and no others', () => {
    const terms = [
      term('أ', { status: 'admitted' }),
      term('ب', { status: 'forbidden' }),
      term('ج'),
      term('د', { status: 'deprecated' }),
      term('ه'),
    ];
    assert.deepEqual(
      usableTerms(terms).map((usable) => usable.term),
      ['ج', 'ه', 'أ'],
    );
  });
});
