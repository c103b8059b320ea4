import assert from 'node:assert/strict';
import { isolate, say } from '../../../src/core/text/message';

describe('say', () => {
  it('isolates the values it puts in', () => {
    const said = say({ en: 'write {text}', ar: 'يُكتب {text}' }, { text: 'AI' });
    assert.deepEqual(said, { en: 'write \u2068AI\u2069', ar: 'يُكتب \u2068AI\u2069' });
    assert.equal(isolate('س'), '\u2068س\u2069');
  });

  it('takes numbers and bilingual values', () => {
    const said = say({ en: '{n} {what}', ar: '{what} {n}' }, { n: 3, what: { en: 'words', ar: 'كلمات' } });
    assert.deepEqual(said, { en: '\u20683\u2069 \u2068words\u2069', ar: '\u2068كلمات\u2069 \u20683\u2069' });
  });

  it('does not read a value as a template', () => {
    assert.equal(say({ en: '{a}', ar: '{a}' }, { a: '{b}' }).en, '\u2068{b}\u2069');
  });

  it('throws where a value is missing', () => {
    assert.throws(() => say({ en: '{missing}', ar: '' }), /missing/);
  });
});
