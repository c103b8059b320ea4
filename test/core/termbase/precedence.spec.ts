import assert from 'node:assert/strict';
import { parseTermbase } from '../../../src/core/termbase/parseTermbase';
import { mergeConcepts } from '../../../src/core/termbase/precedence';
import type { Origin } from '../../../src/core/termbase/precedence';
import type { Concept, Termbase } from '../../../src/core/termbase/concept';

const termbase = (name: string, origin: Termbase['origin'], concepts: readonly object[], folder = ''): Termbase => ({
  name,
  origin,
  folder,
  ...parseTermbase({ concepts }),
});

const newsletter = { id: 'newsletter', english: ['newsletter'] };
const builtIn = termbase('media', 'built-in', [
  {
    ...newsletter,
    acronyms: ['NL'],
    arabic: ['نشرة بريدية', { term: 'نشرة إخبارية', status: 'admitted' }],
    wrong: [
      { form: 'رسالة إخبارية', plural: 'رسائل إخبارية', always: true },
      { form: 'خطاب أخبار', always: true },
    ],
  },
]);

const termsOf = (concept: Concept | undefined): readonly string[] =>
  concept?.arabic.map(({ term, status }) => `${term} ${status}`) ?? [];

const wrongOf = (concept: Concept | undefined): readonly string[] =>
  concept?.wrong.flatMap(({ forms, plurals }) => [...forms, ...plurals]) ?? [];

describe('mergeConcepts', () => {
  it('lets a preferred term of the house take the place of the product’s terms', () => {
    const house = termbase('house', 'house', [{ ...newsletter, arabic: ['نشرة إلكترونية'] }]);
    const merged = mergeConcepts([builtIn, house]).concepts.get('newsletter');
    assert.deepEqual(termsOf(merged), ['نشرة إلكترونية preferred']);
    assert.deepEqual(wrongOf(merged), ['رسالة إخبارية', 'رسائل إخبارية', 'خطاب أخبار']);
  });

  it('keeps the terms below where one more is only admitted, which is then no longer wrong', () => {
    const admitted = { term: 'رسالة إخبارية', plural: 'رسائل إخبارية', status: 'admitted' };
    const house = termbase('house', 'house', [{ id: 'newsletter', arabic: [admitted] }]);
    const merged = mergeConcepts([builtIn, house]).concepts.get('newsletter');
    assert.deepEqual(termsOf(merged), ['نشرة بريدية preferred', 'نشرة إخبارية admitted', 'رسالة إخبارية admitted']);
    assert.deepEqual(wrongOf(merged), ['خطاب أخبار']);
    assert.deepEqual(merged?.english, ['newsletter']);
  });

  it('keeps the terms below, but for the one that the house advises against', () => {
    const house = termbase('house', 'house', [
      { id: 'newsletter', arabic: [{ term: 'نشرة إخبارية', status: 'deprecated' }] },
    ]);
    const merged = mergeConcepts([builtIn, house]).concepts.get('newsletter');
    assert.deepEqual(termsOf(merged), ['نشرة بريدية preferred', 'نشرة إخبارية deprecated']);
  });

  it('takes an acronym for right that the house lists among its Latin forms', () => {
    const house = termbase('house', 'house', [{ id: 'newsletter', latin: ['NL'] }]);
    assert.deepEqual(mergeConcepts([builtIn, house]).concepts.get('newsletter')?.acronyms, []);
  });

  const others = ['user', 'house'] as const;
  const ranks = [
    builtIn,
    termbase('own', 'user', [{ id: 'letter', english: ['Newsletter'], arabic: ['رسالة بريدية'] }]),
    termbase('house', 'house', [{ id: 'bulletin', english: ['newsletter'], arabic: ['نشرة'] }], '/.munaqqih'),
    termbase('desk', 'house', [{ id: 'mail', english: ['newsletter'], arabic: ['بريد'] }], '/desk/.munaqqih'),
  ];

  it('goes by the English from rank to rank: product, user, house, deeper folder', () => {
    const { concepts, origins } = mergeConcepts(ranks);
    assert.deepEqual([...concepts.keys()], ['mail']);
    assert.deepEqual(wrongOf(concepts.get('mail')), ['رسالة إخبارية', 'رسائل إخبارية', 'خطاب أخبار']);
    assert.deepEqual(namesOf(origins.get('mail')), ['desk', 'house', 'own', 'media']);
  });

  for (const origin of others)
    it(`takes two concepts of one rank for two meanings of their English: ${origin}`, () => {
      const [one, two] = ['cell', 'phone'].map((id) =>
        termbase(id, origin, [{ id, english: ['cell'], arabic: [id === 'cell' ? 'خلية' : 'هاتف'] }], '/same'),
      );
      assert.ok(one && two);
      const { concepts, origins } = mergeConcepts([one, two]);
      assert.deepEqual([...concepts.keys()], ['cell', 'phone']);
      assert.equal(origins.get('phone')?.overrides, undefined);
    });
});

const namesOf = (origin: Origin | undefined): readonly string[] =>
  origin === undefined ? [] : [origin.name, ...namesOf(origin.overrides)];
