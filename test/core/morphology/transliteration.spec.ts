import assert from 'node:assert/strict';
import { soundMatcher, soundsLike } from '../../../src/core/morphology/transliteration';

describe('soundsLike', () => {
  const same: readonly (readonly [latin: string, arabic: string])[] = [
    ['LeCun', 'ليكون'],
    ['Altman', 'ألتمان'],
    ['Macron', 'ماكرون'],
    ['Google', 'غوغل'],
    ['Google', 'جوجل'],
    ['Google', 'قوقل'],
    ['Netflix', 'نتفليكس'],
    ['Samsung', 'سامسونغ'],
    ['Amazon', 'أمازون'],
    ['Nvidia', 'إنفيديا'],
    ['Mistral', 'ميسترال'],
    ['Anthropic', 'أنثروبيك'],
    ['Zuckerberg', 'زوكربيرغ'],
    ['Sutskever', 'سوتسكيفر'],
    ['Musk', 'ماسك'],
    ['Trump', 'ترامب'],
    ['Facebook', 'فيسبوك'],
    ['Twitter', 'تويتر'],
    ['Hinton', 'هِنتون'],
    ['Falcão', 'فالكاو'],
  ];
  for (const [latin, arabic] of same) {
    it(`${latin} is ${arabic}`, () => {
      assert.equal(soundsLike(latin, arabic), true);
    });
  }

  // Ordinary words with the same consonants.
  const other: readonly (readonly [latin: string, arabic: string])[] = [
    ['Amazon', 'ميزان'],
    ['Twitter', 'توتر'],
    ['Outlook', 'إطلاق'],
    ['Safari', 'سفير'],
    ['Oracle', 'أرسل'],
    ['LeCun', 'لسان'],
    ['LeCun', 'لكان'],
    ['Cohere', 'سوري'],
    ['Cortana', 'سرطان'],
    ['Medium', 'مادام'],
    ['Figma', 'فيكم'],
    ['Hadoop', 'آداب'],
    ['Monaco', 'مونس'],
    ['Nadal', 'نضال'],
    ['Alibaba', 'ألباب'],
    ['Slack', 'أسلاك'],
    ['Samsung', 'سامسونغي'],
    ['Netflix', 'نتفليكسي'],
  ];
  for (const [latin, arabic] of other) {
    it(`${latin} is not ${arabic}`, () => {
      assert.equal(soundsLike(latin, arabic), false);
    });
  }

  it('takes no name of few letters or consonants', () => {
    assert.equal(soundMatcher('Siri'), undefined);
    assert.equal(soundMatcher('Max'), undefined);
    assert.equal(soundMatcher('Llama') === undefined, false);
    assert.equal(soundsLike('Sora', 'سورا'), false);
  });

  it('answers soon for a long name that does not match', () => {
    assert.equal(soundsLike('Aeiouaeiouaeiouaeiouaeioubcd', 'ايوايوايوايوايوايوايوبكز'), false);
  });
});
