import assert from 'node:assert/strict';
import { scoreOf } from '../../../src/core/report/score';
import { articleOf } from './support';

describe('scoreOf', () => {
  it('weighs as MQM does', () => {
    const [finding] = articleOf('a.ar.md', 'وصل الوزير إلى العاصمة, ثم غادرها.').findings;
    assert.ok(finding !== undefined);
    const all = (['critical', 'major', 'minor', 'neutral'] as const).map((severity) => ({ ...finding, severity }));
    assert.deepEqual(scoreOf(all, 300), { penalty: 31, per1000Words: 103.33 });
  });

  it('is 0 where there are no words', () => {
    assert.deepEqual(scoreOf([], 0), { penalty: 0, per1000Words: 0 });
  });
});
