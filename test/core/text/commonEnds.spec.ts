import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnds } from '../../../src/core/text/commonEnds';

describe('common ends', () => {
  it('are as long as they can be, and do not overlap', () => {
    const short = fc.string({ unit: fc.constantFrom('ا', 'ب'), maxLength: 8 });
    const long = short.map((text) => text.repeat(3000));
    const part = fc.oneof(short, long);
    fc.assert(
      fc.property(part, part, part, part, (start, a, b, end) => {
        const [one, other] = [start + a + end, start + b + end];
        const { prefix, suffix } = commonEnds(one, other);
        const shorter = Math.min(one.length, other.length);
        assert.equal(one.slice(0, prefix), other.slice(0, prefix));
        assert.equal(one.slice(one.length - suffix), other.slice(other.length - suffix));
        assert.ok(prefix + suffix <= shorter);
        assert.ok(prefix === shorter || one[prefix] !== other[prefix]);
        assert.ok(prefix + suffix === shorter || one[one.length - suffix - 1] !== other[other.length - suffix - 1]);
      }),
    );
  });
});
