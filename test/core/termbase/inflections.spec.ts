import assert from 'node:assert/strict';
import { builtInTermbases } from '../../../src/knowledge/index';
import { fold } from '../../../src/core/text/fold';
import { commonnessIn } from '../../../src/core/termbase/compileConcept';
import { inflections, stemsOfPhrase } from '../../../src/core/termbase/inflections';
import type { PhraseShape } from '../../../src/core/morphology/nounPhrase';

const forms = (singulars: readonly string[], plurals: readonly string[], shape: PhraseShape): readonly string[] => [
  ...new Set(
    inflections({ singulars, plurals, shape }).map(({ form, inflection }) =>
      [form, inflection.definiteness, inflection.number, inflection.case ?? ''].join(' ').trim(),
    ),
  ),
];

describe('inflections', () => {
  it('of a noun with an adjective', () => {
    assert.deepEqual(forms(['نموذج لغوي'], ['نماذج لغوية'], 'adjectival'), [
      'نموذج لغوي indefinite singular',
      'النموذج اللغوي definite singular',
      'نموذجًا لغويًا indefinite singular accusative',
      'نموذجان لغويان indefinite dual nominative',
      'النموذجان اللغويان definite dual nominative',
      'نموذجين لغويين indefinite dual oblique',
      'النموذجين اللغويين definite dual oblique',
      'نماذج لغوية indefinite plural',
      'النماذج اللغوية definite plural',
    ]);
  });

  it('of a construct', () => {
    const found = forms(['طلب سحب'], [], 'idafa');
    assert.ok(found.includes('طلب سحب indefinite singular'));
    assert.ok(found.includes('طلب السحب definite singular'));
    assert.ok(found.includes('طلبا سحب indefinite dual nominative'));
    assert.ok(found.includes('طلبي السحب definite dual oblique'));
    assert.ok(!found.some((form) => form.includes('accusative')));
  });

  it('of a noun whose complement has the article', () => {
    assert.deepEqual(forms(['ماجستير في القانون'], [], 'adjectival').slice(0, 3), [
      'ماجستير في القانون indefinite singular',
      'الماجستير في القانون definite singular',
      'ماجستيرًا في القانون indefinite singular accusative',
    ]);
  });

  it('of a noun with a defective adjective, and of nouns that end like duals and plurals', () => {
    assert.ok(forms(['حساب جار'], [], 'adjectival').includes('حسابًا جاريًا indefinite singular accusative'));
    assert.ok(forms(['قانون'], [], 'adjectival').includes('قانونًا indefinite singular accusative'));
    assert.ok(forms(['تخزين سحابي'], [], 'adjectival').includes('تخزينًا سحابيًا indefinite singular accusative'));
    assert.ok(forms(['جار'], [], 'adjectival').includes('جارًا indefinite singular accusative'));
  });

  it('of broken plurals', () => {
    assert.deepEqual(forms([], ['رموز مميزة'], 'adjectival'), [
      'رموز مميزة indefinite plural',
      'الرموز المميزة definite plural',
      'رموزًا مميزة indefinite plural accusative',
    ]);
    assert.equal(forms([], ['مفاتيح'], 'adjectival').length, 2);
    assert.equal(forms([], ['دوال'], 'adjectival').length, 2);
    assert.equal(forms([], ['شركات'], 'adjectival').length, 2);
  });

  it('of a noun that begins like the article', () => {
    assert.deepEqual(forms(['التزام'], [], 'adjectival').slice(0, 3), [
      'التزام indefinite singular',
      'الالتزام definite singular',
      'التزامًا indefinite singular accusative',
    ]);
  });

  it('of what never changes', () => {
    assert.deepEqual(forms(['إنستغرام'], [], 'fixed'), ['إنستغرام indefinite singular']);
    assert.deepEqual(forms(['منظمة العفو الدولية'], [], 'fixed'), ['منظمة العفو الدولية definite singular']);
  });

  it('of sound plurals', () => {
    assert.deepEqual(forms([], ['مطورون'], 'adjectival'), [
      'مطورون indefinite plural nominative',
      'المطورون definite plural nominative',
      'مطورين indefinite plural oblique',
      'المطورين definite plural oblique',
      'مطورو indefinite plural nominative',
      'المطورو definite plural nominative',
      'مطوري indefinite plural oblique',
      'المطوري definite plural oblique',
    ]);
  });

  it('all have a word that begins with one of the stems of their phrase, for all that the product knows', () => {
    const astray: string[] = [];
    const commonness = commonnessIn(builtInTermbases.flatMap(({ concepts }) => concepts));
    const look = (phrase: string, number: 'singulars' | 'plurals', shape: PhraseShape): void => {
      const beginnings = [stemsOfPhrase(phrase, shape), stemsOfPhrase(phrase, shape, commonness)].map((stems) =>
        stems.map((stem) => ` ${fold(stem)}`),
      );
      const none = { singulars: [], plurals: [] };
      for (const { form } of inflections({ ...none, [number]: [phrase], shape }))
        if (!beginnings.every((stems) => stems.some((stem) => ` ${fold(form)}`.includes(stem)))) astray.push(form);
    };
    for (const { concepts } of builtInTermbases)
      for (const { arabic, wrong } of concepts) {
        for (const { term, plural, shape } of arabic) {
          look(term, 'singulars', shape);
          if (plural !== undefined) look(plural, 'plurals', shape);
        }
        for (const { forms: singulars, plurals, shape } of wrong) {
          for (const form of singulars) look(form, 'singulars', shape);
          for (const form of plurals) look(form, 'plurals', shape);
        }
      }
    assert.deepEqual(astray, []);
  });
});
