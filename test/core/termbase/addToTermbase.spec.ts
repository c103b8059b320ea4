import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TermbaseAddition } from '../../../src/core/termbase/formats/addition';
import { addToTermbase } from '../../../src/core/termbase/formats/addToTermbase';
import type { TermbaseFormat } from '../../../src/core/termbase/formats/readTermbase';
import { readTermbase } from '../../../src/core/termbase/formats/index';

const nothing: TermbaseAddition = { kind: 'term', english: 'newsletter', terms: [], wrong: [], latin: [] };
const right = (term: string, status: 'preferred' | 'admitted' = 'preferred'): Partial<TermbaseAddition> => ({
  terms: [{ term, status }],
});
const add = (text: string, addition: Partial<TermbaseAddition>, format: TermbaseFormat = 'yaml'): string | undefined =>
  addToTermbase(text, format, { ...nothing, ...addition });

describe('adding to a YAML termbase', () => {
  const house = `# Terms of the desk
domain: media   # for all

concepts:
    - id: headline   # as in print
      english: [headline, 'title']
      arabic: [عنوان]
      wrong:
          # seen in March
          - form: خط رأس
            always: true

# The end
`;

  it('makes a concept, and leaves comments and layout as they are', () => {
    const added = add(house, { ...right('نشرة بريدية'), wrong: ['رسالة إخبارية'] });
    assert.equal(
      added,
      house.replace(
        '            always: true\n',
        `            always: true
    - id: newsletter
      english: [newsletter]
      arabic:
        - نشرة بريدية
      wrong:
        - form: رسالة إخبارية
          always: true
`,
      ),
    );
  });

  it('adds to the concept with the same English, whatever its capitals', () => {
    const added = add(house, { english: 'Headline', ...right('ترويسة'), wrong: ['خط الرأس'] });
    assert.equal(
      added,
      house
        .replace('arabic: [عنوان]', 'arabic: [عنوان, ترويسة]')
        .replace(
          '            always: true\n',
          '            always: true\n          - form: خط الرأس\n            always: true\n',
        ),
    );
  });

  it('adds to the concept with the same id, and to lists that are not there yet', () => {
    const text = 'concepts:\n- id: newsletter\n- id: other\n  arabic: [آخر]\n';
    assert.equal(
      add(text, { concept: 'newsletter', english: 'bulletin', ...right('نشرة', 'admitted') }),
      'concepts:\n- id: newsletter\n  arabic:\n    - term: نشرة\n      status: admitted\n- id: other\n  arabic: [آخر]\n',
    );
  });

  it('says nothing twice', () => {
    const text = add(house, { english: 'title', ...right('عنوان'), wrong: ['خطّ رأس'] });
    assert.equal(text, house);
  });

  const starts: Readonly<Record<string, string>> = {
    'an empty file': '',
    'comments alone': '# nothing yet',
    'no concepts': 'domain: media',
    'concepts without a value': 'concepts: # none yet\n',
    'an empty list': 'concepts: []\n',
    'a list in brackets': 'concepts: [{ id: a, arabic: [ا] }]\n',
    'windows line ends': 'concepts:\r\n  - id: a\r\n    arabic: [ا]\r\n',
    'a text of several lines at the end': 'concepts:\n  - id: a\n    note: |\n      one\n      two\n',
    'a document with markers': '---\nconcepts:\n  - id: a\n...\n',
  };
  for (const [name, text] of Object.entries(starts))
    it(`begins with ${name}`, () => {
      const added = add(text, { ...right('نشرة بريدية'), wrong: ['رسالة إخبارية'] }) ?? '';
      const { concepts, problems } = readTermbase(added, 'yaml');
      assert.deepEqual(problems, []);
      assert.deepEqual(concepts.at(-1)?.arabic[0]?.term, 'نشرة بريدية');
      assert.equal(concepts.length, text.includes('id: a') ? 2 : 1);
      if (text.includes('\r')) assert.ok(!/[^\r]\n/.test(added));
    });

  it('gives a new concept an id that nobody has', () => {
    const text = 'concepts:\n  - id: newsletter\n    english: [mail]\n';
    const added = addToTermbase(text, 'yaml', { ...nothing, ...right('نشرة') }, new Set(['newsletter-2']));
    assert.ok(added?.includes('- id: newsletter-3\n'), added);
    assert.ok(add('', { english: '…', ...right('حذف') })?.includes('- id: concept\n'));
  });

  it('forbids a term of its own that is wrong now', () => {
    assert.equal(
      add(house, { english: 'headline', wrong: ['عنوان'], ...right('ترويسة') }),
      house.replace('[عنوان]', '[{ term: عنوان, status: forbidden }, ترويسة]'),
    );
    const text = 'concepts:\n  - id: a\n    english: a\n    arabic:\n      - term: نص\n        plural: نصوص\n';
    assert.equal(add(text, { english: 'a', wrong: ['نص'] }), `${text}        status: forbidden\n`);
  });

  it('takes a wrong form away that is right now, and nothing else', () => {
    assert.equal(
      add(house, { english: 'headline', ...right('خط رأس', 'admitted') }),
      house.replace('[عنوان]', '[عنوان, { term: خط رأس, status: admitted }]').replace(/ +wrong:[^]*true\n/, ''),
    );
    const text = `concepts:
  - id: a
    english: [a]
    arabic: [نص]
    wrong:
      - forms: [كلام, قول]
        plural: أقوال
        always: true # always
      - form: حديث
        always: true
`;
    const term = { term: 'قول', plural: 'أقوال', status: 'admitted' } as const;
    assert.equal(
      add(text, { english: 'a', terms: [term] }),
      text
        .replace('[نص]', '[نص, { term: قول, plural: أقوال, status: admitted }]')
        .replace('[كلام, قول]\n        plural: أقوال', '[كلام]'),
    );
  });

  it('admits a term that was advised against', () => {
    const text = 'concepts:\n  - id: a\n    english: [a]\n    arabic: [نص, { term: متن, status: deprecated }]\n';
    assert.equal(add(text, { english: 'a', ...right('متن', 'admitted') }), text.replace('deprecated', 'admitted'));
  });

  it('moves an acronym to the Latin forms', () => {
    const text = 'concepts:\n  - id: ai\n    english: [AI]\n    acronyms: [AI, A.I.]\n    arabic: [ذكاء]\n';
    assert.equal(
      add(text, { english: 'AI', latin: ['AI'] }),
      'concepts:\n  - id: ai\n    english: [AI]\n    acronyms: [A.I.]\n    arabic: [ذكاء]\n    latin:\n      - AI\n',
    );
  });

  for (const [name, text] of Object.entries({
    'broken YAML': 'concepts:\n  - id: "open\n',
    'two documents': 'concepts: []\n---\nconcepts: []\n',
    'a list at the top': '- a\n',
    'entries that refer to others': 'concepts:\n  - &a { id: a, english: [a] }\n  - *a\n',
  }))
    it(`is not tried with ${name}`, () => {
      assert.equal(add(text, right('نشرة')), undefined);
    });

  it('keeps whatever was there, in any order of additions', () => {
    const words = ['نص', 'متن', 'كلام طويل', 'قول'];
    const addition = fc.record({
      english: fc.constantFrom('text', 'body text', 'speech: "a" #1', 'true', '12'),
      term: fc.constantFrom(...words),
      wrong: fc.option(fc.constantFrom(...words), { nil: undefined }),
      status: fc.constantFrom('preferred' as const, 'admitted' as const),
    });
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 6 }), (additions) => {
        let text = house;
        for (const { english, term, wrong, status } of additions) {
          if (wrong === term) continue;
          const next = add(text, { english, terms: [{ term, status }], wrong: wrong === undefined ? [] : [wrong] });
          // Undefined: another concept holds the contrary.
          text = next ?? text;
        }
        assert.deepEqual(readTermbase(text, 'yaml').problems, []);
        for (const comment of ['# Terms of the desk', '# for all', '# as in print', '# seen in March', '# The end'])
          assert.ok(text.includes(comment), text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('adding to a table', () => {
  const table = `english,arabic,wrong,note
headline,عنوان,خط رأس,"in print, too"
newsletter,نشرة بريدية,,
`;

  it('appends a row, and the columns that it needs', () => {
    assert.equal(
      add(table, { english: 'leader', ...right('افتتاحية'), wrong: ['قائد'] }, 'csv'),
      `${table}leader,افتتاحية,قائد,\n`,
    );
    assert.equal(
      add('english\tarabic', { english: 'desk', ...right('قسم', 'admitted') }, 'tsv'),
      'english\tarabic\tstatus\ndesk\tقسم\tadmitted\n',
    );
  });

  it('adds to the concept with the same English', () => {
    assert.equal(
      add(table, { ...right('نشرة إخبارية', 'admitted'), wrong: ['رسالة إخبارية'] }, 'csv'),
      `english,arabic,wrong,note,status
headline,عنوان,خط رأس,"in print, too"
newsletter,نشرة بريدية,رسالة إخبارية,,
newsletter,نشرة إخبارية,,,admitted
`,
    );
  });

  it('takes a wrong form away that is right now, and forbids a term that is wrong now', () => {
    const added = add(table, { english: 'headline', ...right('خط رأس'), wrong: ['عنوان'] }, 'csv') ?? '';
    const [concept] = readTermbase(added, 'csv').concepts;
    assert.deepEqual(
      concept?.arabic.map(({ term, status }) => `${term} ${status}`),
      ['عنوان forbidden', 'خط رأس preferred'],
    );
    assert.deepEqual(concept.wrong, []);
  });

  it('keeps the delimiter and the line ends', () => {
    assert.equal(
      add('id;english;arabic\r\n1;desk;قسم\r\n', right('نشرة'), 'csv'),
      'id;english;arabic\r\n1;desk;قسم\r\nnewsletter;newsletter;نشرة\r\n',
    );
  });

  it('says nothing twice', () => {
    assert.equal(add(table, { english: 'headline', ...right('عنوان'), wrong: ['خط رأس'] }, 'csv'), table);
  });

  it('is not tried where the columns are missing or a quotation mark is open', () => {
    assert.equal(add('a,b\n1,2\n', right('نشرة'), 'csv'), undefined);
    assert.equal(add('english,arabic\n"open,نص\n', right('نشرة'), 'csv'), undefined);
  });
});
