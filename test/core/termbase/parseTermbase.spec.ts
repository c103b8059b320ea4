import assert from 'node:assert/strict';
import { parseTermbase } from '../../../src/core/termbase/parseTermbase';

const problems = (raw: unknown): readonly string[] =>
  parseTermbase(raw).problems.map(
    ({ path, message }) => `${path.join('.')}: ${message.en.replace(/[\u2068\u2069]/g, '')}`,
  );

describe('parseTermbase', () => {
  it('reads a replacement as text or as a term', () => {
    const wrong = [
      { form: 'غصن', becomes: 'فرع' },
      { form: 'طرد', becomes: { term: 'حزمة', plural: 'حزم' } },
    ];
    const { concepts, problems: found } = parseTermbase({ concepts: [{ id: 'git', wrong }] });
    assert.deepEqual(found, []);
    assert.deepEqual(
      concepts[0]?.wrong.map(({ becomes }) => becomes),
      ['فرع', { term: 'حزمة', plural: 'حزم', shape: 'adjectival', gender: 'feminine', status: 'preferred' }],
    );
  });

  it('complains about a replacement without a term', () => {
    const replaced = (becomes: unknown): readonly string[] =>
      problems({ concepts: [{ id: 'git', wrong: [{ form: 'غصن', becomes }] }] });
    assert.deepEqual(replaced(' '), ['concepts.0.wrong.0.becomes: Expected a text']);
    assert.deepEqual(replaced({ plural: 'فروع' }), ['concepts.0.wrong.0.becomes.term: The field term is missing']);
  });

  it('reads a whole concept', () => {
    const parsed = parseTermbase({
      domain: 'ai',
      concepts: [
        {
          id: 'token',
          english: ['token'],
          acronyms: 'TK',
          arabic: ['رمز مميز', { term: 'وحدة نصية', plural: 'وحدات نصية', status: 'admitted' }],
          wrong: [{ form: 'عملة', reading: 'finance', for: { near: ['نموذج'] } }],
          note: ' ملاحظة ',
          examples: { flags: ['⟦عملة⟧'], passes: ['عملة'] },
        },
      ],
    });
    assert.deepEqual(parsed.problems, []);
    const [concept] = parsed.concepts;
    assert.ok(concept);
    assert.equal(concept.domain, 'ai');
    assert.equal(concept.kind, 'term');
    assert.deepEqual(concept.acronyms, ['TK']);
    assert.deepEqual(
      concept.arabic.map(({ term, status, shape, gender, plural }) => [term, status, shape, gender, plural]),
      [
        ['رمز مميز', 'preferred', 'adjectival', 'masculine', undefined],
        ['وحدة نصية', 'admitted', 'adjectival', 'feminine', 'وحدات نصية'],
      ],
    );
    const [wrong] = concept.wrong;
    assert.ok(wrong);
    assert.equal(wrong.kind, 'wrong-sense');
    assert.equal(wrong.needs, 'neighbours');
    assert.deepEqual(wrong.for, { before: [], after: [], near: ['نموذج'], faint: [], fields: [] });
    assert.equal(concept.note, 'ملاحظة');
  });

  it('needs the right domain only, for a wording of several words', () => {
    const [concept] = parseTermbase({ concepts: [{ id: 'x', wrong: [{ form: 'منظمة العفو الدولية' }] }] }).concepts;
    assert.equal(concept?.wrong[0]?.needs, 'domain');
  });

  it('takes a wrong name for one read literally', () => {
    const [concept] = parseTermbase({ concepts: [{ id: 'x', kind: 'name', wrong: [{ form: 'خيوط' }] }] }).concepts;
    assert.equal(concept?.wrong[0]?.kind, 'literal-name');
  });

  it('composes decomposed letters', () => {
    const [concept] = parseTermbase({ concepts: [{ id: 'x', arabic: ['ا\u0654داة'] }] }).concepts;
    assert.equal(concept?.arabic[0]?.term, 'أداة');
  });

  const faults: readonly (readonly [what: string, raw: unknown, ...problems: (string | RegExp)[]])[] = [
    ['a list', [], /^: Expected fields/],
    ['a number', 5, /^: Expected fields/],
    ['concepts that are no list', { concepts: 'x' }, 'concepts: Expected a list'],
    ['a concept without a name', { concepts: [{}] }, 'concepts.0.id: The field id is missing'],
    ['a name that is no text', { concepts: [{ id: 5 }] }, 'concepts.0.id: Expected a text'],
    ['an unknown field', { concepts: [{ id: 'x', colour: 1 }] }, 'concepts.0.colour: There is no field colour here'],
    ['an unknown field at the top', { terms: [] }, 'terms: There is no field terms here'],
    ['a name used twice', { concepts: [{ id: 'x' }, { id: 'x' }] }, 'concepts.1.id: The id x is used twice'],
    ['an unknown kind', { concepts: [{ id: 'x', kind: 'y' }] }, /^concepts\.0\.kind: Expected one of term, name/],
    [
      'a flag that is none',
      { concepts: [{ id: 'x', ordinaryWord: 'yes' }] },
      'concepts.0.ordinaryWord: Expected true or false',
    ],
    [
      'an empty text in a list',
      { concepts: [{ id: 'x', english: ['', 3] }] },
      'concepts.0.english.0: Expected a text',
      'concepts.0.english.1: Expected a text',
    ],
    [
      'a wrong rendering without a form',
      { concepts: [{ id: 'x', wrong: [{}] }] },
      'concepts.0.wrong.0.form: A wrong rendering needs a form',
    ],
    [
      'an unknown place for evidence',
      { concepts: [{ id: 'x', wrong: [{ form: 'س', for: { beside: ['ص'] } }] }] },
      'concepts.0.wrong.0.for.beside: There is no field beside here',
    ],
    [
      'a term without a term',
      { concepts: [{ id: 'x', arabic: [{ plural: 'س' }] }] },
      'concepts.0.arabic.0.term: The field term is missing',
    ],
    [
      'an unknown status',
      { concepts: [{ id: 'x', arabic: [{ term: 'س', status: 'good' }] }] },
      /^concepts\.0\.arabic\.0\.status: Expected one of preferred/,
    ],
    ['a domain without a name', { domains: [{ cues: ['س'] }] }, 'domains.0.id: The field id is missing'],
    [
      'an unknown field of a domain',
      { domains: [{ id: 'x', words: [] }] },
      'domains.0.words: There is no field words here',
    ],
  ];
  for (const [what, raw, ...expected] of faults) {
    it(`complains about ${what}`, () => {
      const found = problems(raw);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [index, problem] of expected.entries()) {
        if (typeof problem === 'string') assert.equal(found[index], problem);
        else assert.match(found[index] ?? '', problem);
      }
    });
  }

  it('complains in Arabic too', () => {
    for (const [, raw] of faults)
      for (const { message } of parseTermbase(raw).problems) assert.match(message.ar, /[\u0620-\u064A]/);
  });

  it('keeps what is right beside what is wrong', () => {
    const { concepts, domains } = parseTermbase({
      concepts: [{}, { id: 'good', arabic: [{}, 'رمز'], wrong: [{}, { form: 'عملة' }] }],
      domains: [{}, { id: 'ai', cues: ['نموذج'] }],
    });
    assert.deepEqual(
      concepts.map(({ id, arabic, wrong }) => [id, arabic.length, wrong.length]),
      [['good', 1, 1]],
    );
    assert.deepEqual(domains, [{ id: 'ai', cues: ['نموذج'], kin: [] }]);
  });

  it('reads nothing as nothing', () => {
    assert.deepEqual(parseTermbase(undefined), { concepts: [], domains: [], problems: [] });
    assert.deepEqual(parseTermbase(null), { concepts: [], domains: [], problems: [] });
    assert.deepEqual(parseTermbase({}), { concepts: [], domains: [], problems: [] });
  });
});
