import assert from 'node:assert/strict';
import { applyEdits, combineFixes, fixSafely, maxFixPasses, safeEdits } from '../../../src/core/review/applyFixes';
import type { Finding, FindingFix } from '../../../src/core/review/finding';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

const fix = (edits: FindingFix['edits'], more: Partial<FindingFix> = {}): FindingFix => ({
  title: '',
  titleArabic: '',
  safety: 'safe',
  preferred: true,
  edits,
  ...more,
});

const finding = (...fixes: readonly FindingFix[]): Finding => ({
  code: 'spec',
  category: 'other/spec',
  severity: 'minor',
  start: 0,
  end: 1,
  text: '',
  message: '',
  messageArabic: '',
  evidence: [],
  evidenceArabic: [],
  fixes,
  related: [],
  key: '',
});

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in any order', () => {
    assert.equal(applyEdits('ابتثج', [edit(4, 5, 'ه'), edit(0, 1, ''), edit(2, 2, '-')]), 'ب-تثه');
  });

  it('changes nothing without edits', () => {
    assert.equal(applyEdits('نص', []), 'نص');
  });
});

describe('combineFixes', () => {
  const cases: readonly (readonly [what: string, ...fixes: (readonly (readonly [number, number, string])[])[]])[] = [
    ['the first of two that overlap', [[0, 3, 'a']], [[2, 5, 'b']]],
    ['the first of two in the same place', [[0, 3, 'a']], [[0, 3, 'b']]],
    ['the outer, if it is first', [[0, 9, 'a']], [[2, 3, 'b']]],
    ['the first of two that insert in one place', [[2, 2, 'a']], [[2, 2, 'b']]],
    ['the first of two where one inserts at the border of the other', [[2, 5, 'a']], [[5, 5, 'b']]],
    ['the first of two where one inserts at the start of the other', [[2, 2, 'a']], [[2, 5, 'b']]],
    [
      'none of the edits of a fix of which one collides',
      [[0, 3, 'a']],
      [
        [2, 5, 'b'],
        [7, 8, 'c'],
      ],
    ],
  ];
  for (const [what, first, second] of cases) {
    it(`takes ${what}`, () => {
      const all = [first, second].map((edits) =>
        fix((edits ?? []).map(([start, end, text]) => edit(start, end, text))),
      );
      assert.deepEqual(
        combineFixes(all).map(({ text }) => text),
        ['a'],
      );
    });
  }

  it('takes fixes that only touch', () => {
    assert.deepEqual(
      combineFixes([fix([edit(3, 5, 'b')]), fix([edit(0, 3, 'a')])]).map(({ text }) => text),
      ['a', 'b'],
    );
  });
});

describe('safeEdits', () => {
  it('are those of the preferred fix of each finding, if it is safe', () => {
    const findings = [
      finding(fix([edit(0, 1, 'a')]), fix([edit(0, 1, 'b')], { preferred: false })),
      finding(fix([edit(2, 3, 'c')], { safety: 'unsafe' })),
      finding(fix([edit(4, 5, 'd')], { preferred: false })),
      finding(),
    ];
    assert.deepEqual(
      safeEdits(findings).map(({ text }) => text),
      ['a'],
    );
  });
});

describe('fixSafely', () => {
  it('fixes until nothing is left', () => {
    const shorten = (text: string): readonly Finding[] => (text.length > 1 ? [finding(fix([edit(0, 1, '')]))] : []);
    assert.deepEqual(fixSafely('ابتث', shorten), { text: 'ث', applied: 3 });
  });

  it('leaves a text alone that needs no fix', () => {
    assert.deepEqual(
      fixSafely('نص', () => []),
      { text: 'نص', applied: 0 },
    );
  });

  it('gives up where fixes do not settle', () => {
    const grow = (): readonly Finding[] => [finding(fix([edit(0, 0, 'ا')]))];
    const { text, applied } = fixSafely('', grow);
    assert.equal(applied, maxFixPasses);
    assert.equal(text.length, maxFixPasses);
  });
});
