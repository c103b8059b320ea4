import assert from 'node:assert/strict';
import type { Check } from '../../../src/core/checks/check';
import { allChecks } from '../../../src/core/checks/index';
import type { Finding } from '../../../src/core/review/finding';
import { createReviewer } from '../../../src/core/review/reviewer';
import type { Reviewer } from '../../../src/core/review/reviewer';
import { defaultSettings } from '../../../src/core/review/settings';
import type { ReviewSettings } from '../../../src/core/review/settings';
import { compileKnowledge } from '../../../src/core/termbase/knowledge';
import { builtInKnowledge } from '../../support/builtIn';
import { breakingCheck, longestCheck, paragraphCheck, translationCheck } from '../../support/fakeChecks';

const reviewerOf = (checks: readonly Check[], settings: ReviewSettings = defaultSettings): Reviewer =>
  createReviewer({ checks, knowledge: compileKnowledge([]), settings });

const markdown = (text: string) => ({ text, format: 'markdown' as const });

describe('a reviewer', () => {
  it('moves the problems of a paragraph to their place in the article', () => {
    const { check } = paragraphCheck('word', 'خطأ');
    const text = '# عنوان\n\nهذا خطأ.\n\n- وهذا خطأ';
    const { findings } = reviewerOf([check]).review(markdown(text));
    assert.deepEqual(
      findings.map(({ start, end }) => [start, text.slice(start, end)]),
      [
        [13, 'خطأ'],
        [26, 'خطأ'],
      ],
    );
    assert.deepEqual(findings[1]?.fixes[0]?.edits, [{ start: 26, end: 29, text: '' }]);
    const { start, text: written, code } = JSON.parse(JSON.stringify(findings[1])) as Finding;
    assert.deepEqual([start, written, code], [26, 'خطأ', 'word']);
  });

  it('shows an article check all paragraphs', () => {
    const { check, gathered } = longestCheck('longest');
    const { findings } = reviewerOf([check]).review(markdown('قصير\n\nهذا أطول منه\n\nقصير جدًا'));
    assert.deepEqual(gathered, ['قصير', 'هذا أطول منه', 'قصير جدًا']);
    assert.deepEqual(
      findings.map(({ start }) => start),
      [6],
    );
  });

  it('runs translation checks only where there is a source', () => {
    const reviewer = reviewerOf([translationCheck('translation')]);
    assert.deepEqual(reviewer.review(markdown('نص')).findings, []);
    const { findings } = reviewer.review(markdown('نص'), markdown('Text'));
    assert.deepEqual(
      findings.map(({ concept }) => concept),
      ['Text'],
    );
    assert.deepEqual(reviewer.review(markdown('نص')).findings, []);
  });

  it('sees a source that changed', () => {
    const reviewer = reviewerOf([translationCheck('translation')]);
    const concepts = ['One', 'One', 'Two'].map(
      (english) => reviewer.review(markdown('نص'), markdown(english)).findings[0]?.concept,
    );
    assert.deepEqual(concepts, ['One', 'One', 'Two']);
  });

  it('sorts findings by place, then by severity', () => {
    const first = paragraphCheck('first', 'خطأ').check;
    const second: Check = { ...paragraphCheck('second', 'خطأ آخر').check, severity: 'critical' };
    const { findings } = reviewerOf([first, second]).review(markdown('خطأ آخر ثم خطأ'));
    assert.deepEqual(
      findings.map(({ code, start }) => [code, start]),
      [
        ['second', 0],
        ['first', 0],
        ['first', 11],
      ],
    );
  });

  it('keeps the findings of the others where a check breaks', () => {
    const { check } = paragraphCheck('word', 'خطأ');
    const { findings, crashes } = reviewerOf([breakingCheck('broken'), check]).review(markdown('هذا خطأ'));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['broken', 'word'],
    );
    assert.deepEqual(
      crashes.map((crash) => [crash.check, String(crash.error)]),
      [['broken', 'Error: broken']],
    );
  });

  it('keeps the findings of the others where a paragraph breaks a check', () => {
    const { check } = paragraphCheck('word', 'خطأ');
    const broken: Check = {
      ...check,
      id: 'broken',
      // eslint-disable-next-line require-yield
      *run() {
        throw new Error('broken');
      },
    };
    const reviewer = reviewerOf([broken, check]);
    for (let time = 0; time < 2; time++) {
      const { findings, crashes } = reviewer.review(markdown('هذا خطأ'));
      assert.equal(findings.length, 1);
      assert.equal(crashes.length, 1);
    }
  });

  it('leaves out checks that are off, and takes severities from the settings', () => {
    const word = paragraphCheck('word', 'خطأ');
    const other = paragraphCheck('other', 'خطأ');
    const { findings } = reviewerOf([word.check, other.check], {
      ...defaultSettings,
      checks: { word: 'off', other: 'critical' },
    }).review(markdown('خطأ'));
    assert.deepEqual(word.seen, []);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['other', 'critical']],
    );
  });
});

describe('a reviewer that is asked again', () => {
  it('only looks at the paragraphs that changed', () => {
    const word = paragraphCheck('word', 'خطأ');
    const longest = longestCheck('longest');
    const reviewer = reviewerOf([word.check, longest.check]);
    reviewer.review(markdown('أولى خطأ\n\nثانية\n\nثالثة'));
    assert.deepEqual(word.seen, ['أولى خطأ', 'ثانية', 'ثالثة']);
    const { findings } = reviewer.review(markdown('أولى خطأ\n\nثانية خطأ\n\nثالثة'));
    assert.deepEqual(word.seen.slice(3), ['ثانية خطأ']);
    assert.deepEqual(longest.gathered.slice(3), ['ثانية خطأ']);
    assert.equal(findings.filter(({ code }) => code === 'word').length, 2);
  });

  it('looks at nothing where nothing changed, or only moved', () => {
    const word = paragraphCheck('word', 'خطأ');
    const reviewer = reviewerOf([word.check]);
    reviewer.review(markdown('أولى\n\nثانية خطأ'));
    reviewer.review(markdown('أولى\n\nثانية خطأ'));
    const { findings } = reviewer.review(markdown('\n\n# ثانية خطأ\n\nأولى'));
    assert.equal(word.seen.length, 2);
    assert.deepEqual(
      findings.map(({ start }) => start),
      [10],
    );
  });

  it('looks once at paragraphs that are alike, and finds what is in each', () => {
    const word = paragraphCheck('word', 'خطأ');
    const { findings } = reviewerOf([word.check]).review(markdown('خطأ\n\nخطأ\n\nخطأ'));
    assert.equal(word.seen.length, 1);
    assert.deepEqual(
      findings.map(({ start }) => start),
      [0, 5, 10],
    );
  });

  it('does not take a paragraph of Markdown for one of plain text', () => {
    const word = paragraphCheck('word', 'خطأ');
    const reviewer = reviewerOf([word.check]);
    reviewer.review(markdown('خطأ'));
    reviewer.review({ text: 'خطأ', format: 'plain' });
    assert.equal(word.seen.length, 2);
  });

  it('remembers what the article had a little while ago, and forgets it in time', () => {
    const word = paragraphCheck('word', 'خطأ');
    const reviewer = reviewerOf([word.check]);
    for (const text of ['قديم', 'جديد', 'قديم']) reviewer.review(markdown(text));
    assert.deepEqual(word.seen, ['قديم', 'جديد']);
    for (let i = 0; i < 100; i++) reviewer.review(markdown(`جديد ${i}`));
    reviewer.review(markdown('قديم'));
    assert.equal(word.seen.filter((text) => text === 'قديم').length, 2);
  });

  it('remembers where a check found nothing', () => {
    const word = paragraphCheck('word', 'خطأ');
    const reviewer = reviewerOf([word.check]);
    reviewer.review(markdown('سليم'));
    reviewer.review(markdown('سليم'));
    assert.equal(word.seen.length, 1);
  });
});

describe('the key of a finding', () => {
  const keys = (text: string): readonly string[] =>
    createReviewer({ checks: allChecks, knowledge: builtInKnowledge(), settings: defaultSettings })
      .review(markdown(text))
      .findings.map(({ key }) => key);
  const near = 'يقول الخبراء إن خدمة الذكاء الاصطناعى في هذا البلد الكبير تنمو.';

  it('survives edits elsewhere', () => {
    const [before] = keys(near);
    assert.ok(before);
    for (const text of [`# عنوان جديد للمقال\n\n${near}`, `${near}\n\nفقرة أخرى طويلة.`, near.replace('تنمو', 'تكبر')])
      assert.ok(keys(text).includes(before), text);
  });

  it('changes with its own words, its neighbours and its check', () => {
    const [before] = keys(near);
    assert.ok(!keys(near.replace('الاصطناعى', 'الالكترونى')).includes(before ?? ''));
    assert.ok(!keys(near.replace('خدمة', 'تطبيقات')).includes(before ?? ''));
    const both = keys('سافر إلى إلى الرباط , ثم عاد.');
    assert.equal(new Set(both).size, both.length);
    assert.ok(both.length >= 3);
  });
});
