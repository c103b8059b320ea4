import assert from 'node:assert/strict';
import { wrongSense } from '../../../src/core/checks/wrongSense';
import { emptyGrammar } from '../../../src/core/morphology/lexicon';
import { createReviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import { parseTermbase } from '../../../src/core/termbase/parseTermbase';

const { problems, ...termbase } = parseTermbase({
  domain: 'computing',
  domains: [{ id: 'computing', cues: ['خادم', 'شيفرة'] }],
  concepts: [
    {
      id: 'driver',
      english: ['driver'],
      arabic: ['مشغّل'],
      wrong: [
        {
          form: 'سائق',
          for: { before: ['تثبيت'], near: ['كرت الشاشة'], faint: ['طابعة', 'لينكس'] },
          against: { before: ['نقابة'], after: ['الأجرة'] },
        },
      ],
    },
    {
      id: 'docker',
      kind: 'name',
      english: ['Docker'],
      latin: ['Docker'],
      wrong: [{ form: 'ملف الميناء', always: true, against: { near: ['تحقيق'] } }],
    },
    {
      id: 'hive',
      kind: 'name',
      english: ['Hive'],
      latin: ['Hive'],
      wrong: [{ form: 'خلية', gender: 'feminine', for: { near: ['Hadoop'] } }],
    },
    {
      id: 'third',
      english: ['third party'],
      arabic: ['جهة خارجية'],
      wrong: [{ form: 'طرف ثالث', kind: 'taste', always: true }],
    },
  ],
});
const grammar = { ...emptyGrammar, everydayWords: ['مطعم', 'فلاح'], adjectives: ['صغير'] };
const knowledge = compileKnowledge([{ name: 'spec', origin: 'house', ...termbase }], grammar);

const review = (text: string) =>
  createReviewer({ checks: [wrongSense], knowledge, settings: defaultSettings }).review({ text, format: 'plain' })
    .findings;

describe('an ordinary word that is also a misreading', () => {
  before(() => {
    assert.deepEqual(problems, []);
  });

  const flags: readonly (readonly [why: string, text: string, flagged: string])[] = [
    ['two faint words', 'يحتاج لينكس إلى سائق لكل طابعة.', 'سائق'],
    ['one word near', 'يحتاج كرت الشاشة إلى سائق.', 'سائق'],
    ['a word right before, among words of daily life', 'تثبيت السائق في مطعم.', 'السائق'],
    ['two words near, among words of daily life', 'في المطعم سائق من كرت الشاشة إلى كرت الشاشة.', 'سائق'],
    ['a name with what follows it', 'تدعم Hadoop خلية منذ سنوات.', 'خلية'],
    ['a wording that is right nowhere', 'هذا ملف الميناء.', 'ملف الميناء'],
  ];
  for (const [why, text, flagged] of flags) {
    it(`is an error with ${why}`, () => {
      assert.deepEqual(
        review(text).map((finding) => finding.text),
        [flagged],
      );
    });
  }

  const passes: readonly (readonly [why: string, text: string])[] = [
    ['a word right before and another against', 'تثبيت سائق الأجرة.'],
    ['one faint word', 'نقل السائق طابعة والخادم والشيفرة.'],
    ['a faint word in another clause', 'نقل السائق طابعة، وتحدث عن لينكس.'],
    ['a word of daily life beside it', 'دخل سائق مطعمًا فيه كرت الشاشة والخادم.'],
    ['a word against right beside it', 'تطلب نقابة السائقين كرت الشاشة والخادم.'],
    ['a pronoun that no name has', 'ترك النحل خليته في Hadoop.'],
    ['a noun to which it belongs', 'تقع خلية النحل في Hadoop.'],
    ['an adjective that no name has', 'بنى النحل خلية صغيرة في Hadoop.'],
    ['the owner of a house', 'تقع خلية على سطح مبنى Hadoop.'],
    ['a word against, where the wording is mostly wrong', 'فتحت النيابة ملف الميناء في تحقيق.'],
  ];
  for (const [why, text] of passes) {
    it(`is none with ${why}`, () => {
      assert.deepEqual(
        review(text).map((finding) => finding.text),
        [],
      );
    });
  }

  it('is a hint where the press has it too', () => {
    assert.deepEqual(
      review('أدوات طرف ثالث.').map(({ severity }) => severity),
      ['neutral'],
    );
  });
});
