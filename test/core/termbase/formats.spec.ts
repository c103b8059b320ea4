import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Concept } from '../../../src/core/termbase/concept';
import { readTermbase, writeTermbase } from '../../../src/core/termbase/formats/index';
import type { TermbaseFormat } from '../../../src/core/termbase/formats/readTermbase';

const house = readFileSync('samples/.munaqqih/house.terms.yaml', 'utf8');

/** The text at each problem, with its message. */
const problemsOf = (text: string, format: TermbaseFormat): readonly string[] =>
  readTermbase(text, format).problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message.en}`);

const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** What every format can say of a concept; the shape of a phrase is not among the categories of TBX-Basic. */
const known = ({ id, english, arabic }: Concept): object => ({
  id,
  english,
  arabic: arabic.map(({ term, status, gender, plural }) => ({ term, status, gender, plural })),
});

describe('termbase formats', () => {
  it('reads what it writes as YAML, without loss', () => {
    const { concepts, problems } = readTermbase(house, 'yaml');
    assert.deepEqual(problems, []);
    assert.ok(concepts.length >= 6);
    assert.deepEqual(readTermbase(writeTermbase(concepts, 'yaml'), 'yaml').concepts, concepts);
  });

  for (const format of ['csv', 'tsv', 'tbx'] as const) {
    it(`writes as ${format} what both know, and reads it again`, () => {
      const { concepts } = readTermbase(house, 'yaml');
      const written = writeTermbase(concepts, format);
      const { concepts: again, problems } = readTermbase(written, format);
      assert.deepEqual(problems, []);
      assert.equal(writeTermbase(again, format), written);
      assert.deepEqual(again.map(known), concepts.map(known));
      assert.deepEqual(
        again.map(({ wrong }) => wrong.flatMap(({ forms }) => forms)),
        concepts.map(({ wrong }) => wrong.flatMap(({ forms, plurals }) => [...forms, ...plurals])),
      );
    });
  }

  for (const format of ['yaml', 'csv', 'tsv', 'tbx'] as const) {
    it(`keeps in ${format} that a name is not translated`, () => {
      const { concepts } = readTermbase('id,english,arabic,Do not translate\na,Hub,هب,yes\nb,Lab,لاب,no\n', 'csv');
      const { concepts: again, problems } = readTermbase(writeTermbase(concepts, format), format);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        again.map(({ id, doNotTranslate }) => [id, doNotTranslate]),
        [
          ['a', true],
          ['b', false],
        ],
      );
    });
  }

  it('says where a table says neither yes nor no', () => {
    assert.deepEqual(problemsOf('id,english,arabic,doNotTranslate\na,Hub,هب,perhaps\n', 'csv').map(withoutIsolates), [
      'a,Hub,هب,perhaps → Expected true or false',
    ]);
  });

  it('reads TBX of 2008, in DCA style', () => {
    const { concepts, problems } = readTermbase(
      `<?xml version="1.0"?>
      <martif type="TBX-Basic" xml:lang="en"><text><body>
        <termEntry id="c1">
          <descrip type="subjectField">media</descrip>
          <langSet xml:lang="en-GB"><tig><term>editorial</term></tig></langSet>
          <langSet xml:lang="ar">
            <tig><term>افتتاحية</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
            <ntig><termGrp><term>مقال رأي</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
          </langSet>
        </termEntry>
      </body></text></martif>`,
      'tbx',
    );
    assert.deepEqual(problems, []);
    assert.equal(concepts[0]?.domain, 'media');
    assert.deepEqual(
      concepts[0].arabic.map(({ term, status }) => [term, status]),
      [
        ['افتتاحية', 'preferred'],
        ['مقال رأي', 'forbidden'],
      ],
    );
  });

  it('reads TBX of 2019, in DCT style', () => {
    const { concepts } = readTermbase(
      `<tbx style="dct" type="TBX-Basic" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
        <conceptEntry id="c1"><min:subjectField>media</min:subjectField><basic:definition>A view.</basic:definition>
          <langSec xml:lang="en"><termSec><term>AP</term><min:termType>acronym</min:termType></termSec></langSec>
          <langSec xml:lang="ar"><termSec><term>أسوشيتد برس</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        </conceptEntry></body></text></tbx>`,
      'tbx',
    );
    assert.equal(concepts[0]?.definition, 'A view.');
    assert.deepEqual(concepts[0].acronyms, ['AP']);
    assert.equal(concepts[0].arabic[0]?.status, 'admitted');
  });

  it('never resolves entities of a document type', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
      <tbx><conceptEntry id="c1"><langSec xml:lang="ar"><termSec><term>نص &b;&file;</term></termSec></langSec></conceptEntry></tbx>`;
    const { concepts, problems } = readTermbase(bomb, 'tbx');
    const text = JSON.stringify(concepts);
    assert.ok(!text.includes('aaaa') && !text.includes('root:'));
    assert.ok(problems.length > 0);
  });

  it('keeps the entries before the place where XML breaks off', () => {
    const { concepts, problems } = readTermbase(
      '<tbx><conceptEntry id="c1"><langSec xml:lang="ar"><termSec><term>نص</term></termSec></langSec></conceptEntry><conceptEntry',
      'tbx',
    );
    assert.deepEqual(
      concepts.map(({ id }) => id),
      ['c1'],
    );
    assert.ok(problems.length > 0);
  });

  it('says at which row of a table something is wrong', () => {
    const table = 'english,arabic,status\nheadline,عنوان,preferred\nlede,"مقدمة",best\n,,preferred\n';
    assert.deepEqual(problemsOf(table, 'csv').map(withoutIsolates), [
      ',,preferred → The row has neither an English nor an Arabic term',
      'lede,"مقدمة",best → Expected one of preferred, admitted, deprecated, forbidden',
    ]);
    assert.equal(readTermbase(table, 'csv').concepts.length, 2);
  });

  it('says which columns are missing or unknown', () => {
    assert.deepEqual(problemsOf('arabic,colour\nنص,أحمر\n', 'csv').map(withoutIsolates), [
      'arabic,colour → There is no column colour',
      'arabic,colour → The first row must name the columns; english is missing',
    ]);
  });

  it('says at which line of YAML something is wrong, and keeps the rest', () => {
    const yaml = [
      'concepts:',
      '  - id: good',
      '    arabic: [نص]',
      '  - id: twice',
      '    arabic: [{ term: خبر, status: preferred }, { term: خبر, status: forbidden }]',
      '  - id: good',
      '  - id: own',
      '    arabic: [مقال]',
      '    wrong: [{ form: مقال }, { form: مقالة رأي }]',
    ].join('\n');
    const { concepts } = readTermbase(yaml, 'yaml');
    assert.deepEqual(
      concepts.map(({ id }) => id),
      ['good', 'twice', 'own'],
    );
    assert.deepEqual(problemsOf(yaml, 'yaml').map(withoutIsolates), [
      'good → The id good is used twice',
      'twice → خبر has two statuses',
      'own → مقال is both right and wrong here',
    ]);
    assert.deepEqual(concepts[2]?.wrong[0]?.forms ?? [], ['مقالة رأي']);
  });

  it('breaks a cycle of two concepts that would undo each other', () => {
    const yaml = [
      'concepts:',
      '  - { id: a, arabic: [خبر], wrong: [{ form: نبأ, always: true }] }',
      '  - { id: b, arabic: [نبأ], wrong: [{ form: خبر, always: true }] }',
    ].join('\n');
    const { concepts, problems } = readTermbase(yaml, 'yaml');
    assert.equal(problems.length, 1);
    assert.equal(concepts.flatMap(({ wrong }) => wrong).length, 1);
  });

  for (const broken of ['concepts: [', '\u0000', '- - - :', '&a [*a, *a]', 'concepts: 3', '']) {
    it(`does not throw on ${JSON.stringify(broken)}`, () => {
      for (const format of ['yaml', 'csv', 'tsv', 'tbx'] as const)
        assert.deepEqual(readTermbase(broken, format).concepts, []);
    });
  }
});
