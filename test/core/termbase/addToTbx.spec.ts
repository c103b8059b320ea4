import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TermbaseAddition } from '../../../src/core/termbase/formats/addition';
import { addToTermbase } from '../../../src/core/termbase/formats/addToTermbase';
import { readTermbase, writeTermbase } from '../../../src/core/termbase/formats/index';

const nothing: TermbaseAddition = { kind: 'term', english: 'newsletter', terms: [], wrong: [], latin: [] };
const right = (term: string, status: 'preferred' | 'admitted' = 'preferred'): Partial<TermbaseAddition> => ({
  terms: [{ term, status }],
});
const add = (text: string, addition: Partial<TermbaseAddition>): string | undefined =>
  addToTermbase(text, 'tbx', { ...nothing, ...addition });

const dca = `<?xml version='1.0' encoding="UTF-8"?>
<!DOCTYPE tbx SYSTEM "TBXcoreStructV03.dtd">
<!-- of the desk -->
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
    <text><body>
        <conceptEntry id="c1">
            <descrip type="subjectField">media</descrip>
            <langSec xml:lang="en-GB"><termSec><term>headline</term></termSec></langSec>
            <langSec xml:lang="ar">
                <termSec>
                    <term>عنوان</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                </termSec>
                <termSec><term>خط رأس</term><note>wrong rendering</note></termSec>
            </langSec>
        </conceptEntry>
        <!-- more to come -->
    </body></text>
</tbx>
`;

describe('adding to a TBX termbase', () => {
  it('makes an entry before the end of the body, and leaves all else as it is', () => {
    assert.equal(
      add(dca, { ...right('نشرة بريدية'), wrong: ['رسالة إخبارية'] }),
      dca.replace(
        '<!-- more to come -->\n',
        `<!-- more to come -->
        <conceptEntry id="newsletter">
            <langSec xml:lang="en">
                <termSec>
                    <term>newsletter</term>
                </termSec>
            </langSec>
            <langSec xml:lang="ar">
                <termSec>
                    <term>نشرة بريدية</term>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                </termSec>
                <termSec>
                    <term>رسالة إخبارية</term>
                    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                    <note>wrong rendering</note>
                </termSec>
            </langSec>
        </conceptEntry>
`,
      ),
    );
  });

  it('adds to the entry with the same English, whatever its capitals', () => {
    assert.equal(
      add(dca, { english: 'Headline', ...right('ترويسة', 'admitted') }),
      dca.replace(
        '<note>wrong rendering</note></termSec>\n',
        `<note>wrong rendering</note></termSec>
                <termSec>
                    <term>ترويسة</term>
                    <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
                </termSec>
`,
      ),
    );
  });

  it('takes a wrong form away that is right now, and forbids a term that is wrong now', () => {
    const added = add(dca, { english: 'headline', ...right('خط رأس', 'admitted'), wrong: ['عنوان'] }) ?? '';
    const [concept] = readTermbase(added, 'tbx').concepts;
    assert.deepEqual(
      concept?.arabic.map(({ term, status }) => `${term} ${status}`),
      ['عنوان forbidden', 'خط رأس admitted'],
    );
    assert.deepEqual(concept.wrong, []);
  });

  it('says nothing twice', () => {
    assert.equal(add(dca, { english: 'headline', ...right('عنوان'), wrong: ['خط رأس'] }), dca);
  });

  it('writes the generation of 2008 where the file is of it, without a line break where it has none', () => {
    const old =
      '<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="a"><langSet xml:lang="en"><ntig><termGrp><term>desk</term></termGrp></ntig></langSet></termEntry></body></text></martif>';
    assert.equal(
      add(old, right('نشرة')),
      old.replace(
        '</body>',
        '<termEntry id="newsletter"><langSet xml:lang="en"><ntig><termGrp><term>newsletter</term></termGrp></ntig></langSet>' +
          '<langSet xml:lang="ar"><ntig><termGrp><term>نشرة</term>' +
          '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry></body>',
      ),
    );
    const desk = add(old, { english: 'desk', ...right('قسم') }) ?? '';
    assert.ok(desk.includes('</langSet><langSet xml:lang="ar"><ntig><termGrp><term>قسم</term>'), desk);
  });

  it('writes DCT style with the prefix that the file declares', () => {
    const dct = `<tbx style="dct" type="TBX-Basic" xmlns:m="http://www.tbxinfo.net/ns/min">
  <text>
    <body>
    </body>
  </text>
</tbx>
`;
    assert.equal(
      add(dct, { ...right('نشرة'), terms: [{ term: 'نشرة', plural: 'نشرات', status: 'preferred' }] }),
      dct.replace(
        '    <body>\n',
        `    <body>
      <conceptEntry id="newsletter">
        <langSec xml:lang="en">
          <termSec>
            <term>newsletter</term>
          </termSec>
        </langSec>
        <langSec xml:lang="ar">
          <termSec>
            <term>نشرة</term>
            <m:administrativeStatus>preferredTerm-admn-sts</m:administrativeStatus>
          </termSec>
        </langSec>
      </conceptEntry>
`,
      ),
    );
  });

  it('opens an empty body', () => {
    const added = add('<tbx>\n  <text>\n    <body/>\n  </text>\n</tbx>\n', right('نشرة')) ?? '';
    assert.ok(added.startsWith('<tbx>\n  <text>\n    <body>\n      <conceptEntry id="newsletter">\n'), added);
    assert.ok(added.endsWith('\n      </conceptEntry>\n    </body>\n  </text>\n</tbx>\n'), added);
  });

  it('escapes what XML would read as its own', () => {
    const added = add(dca, { english: 'Q&A <live>', ...right('سؤال وجواب') }) ?? '';
    assert.deepEqual(readTermbase(added, 'tbx').concepts.at(-1)?.english, ['Q&A <live>']);
  });

  it('marks Latin forms, and moves an acronym to them', () => {
    const text = dca.replace(
      '<termSec><term>headline</term></termSec>',
      '<termSec><term>headline</term></termSec><termSec><term>HL</term><termNote type="termType">acronym</termNote></termSec>',
    );
    const [concept] = readTermbase(add(text, { english: 'headline', latin: ['HL'] }) ?? '', 'tbx').concepts;
    assert.deepEqual([concept?.latin, concept?.acronyms, concept?.english], [['HL'], [], ['headline']]);
  });

  it('keeps the line ends of the file', () => {
    const added = add(dca.replaceAll('\n', '\r\n'), right('نشرة')) ?? '';
    assert.ok(!/[^\r]\n/.test(added));
    assert.equal(added.replaceAll('\r\n', '\n'), add(dca, right('نشرة')));
  });

  for (const [name, text] of Object.entries({
    'broken XML': '<tbx><text><body>',
    'no body and no entry': '<tbx></tbx>',
    'other text': 'concepts: []',
  }))
    it(`is not tried with ${name}`, () => {
      assert.equal(add(text, right('نشرة')), undefined);
    });

  it('keeps whatever was there, in any order of additions', () => {
    const words = ['نص', 'متن', 'كلام طويل', 'قول'];
    const addition = fc.record({
      english: fc.constantFrom('text', 'headline', 'speech & "a"', '12'),
      term: fc.constantFrom(...words),
      wrong: fc.option(fc.constantFrom(...words), { nil: undefined }),
      status: fc.constantFrom('preferred' as const, 'admitted' as const),
    });
    const start = fc.constantFrom(dca, writeTermbase(readTermbase(dca, 'tbx').concepts, 'tbx'));
    fc.assert(
      fc.property(start, fc.array(addition, { maxLength: 6 }), (file, additions) => {
        let text = file;
        for (const { english, term, wrong, status } of additions) {
          if (wrong === term) continue;
          const next = add(text, { english, terms: [{ term, status }], wrong: wrong === undefined ? [] : [wrong] });
          // Undefined: another entry holds the contrary.
          text = next ?? text;
        }
        assert.deepEqual(readTermbase(text, 'tbx').problems, []);
        assert.ok(text.includes('عنوان') && text.includes('media'), text);
      }),
      { numRuns: 60 },
    );
  });
});
