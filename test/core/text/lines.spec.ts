import assert from 'node:assert/strict';
import { indexLines } from '../../../src/core/text/lines';

describe('indexLines', () => {
  const text = 'أول\r\n\nثالث\n';
  const lines = indexLines(text);

  it('counts lines', () => {
    assert.equal(lines.count, 4);
    assert.equal(indexLines('').count, 1);
  });

  it('turns offsets into lines and columns', () => {
    const places = [0, 2, 5, 6, 9, text.length].map((offset) => lines.positionOf(offset));
    assert.deepEqual(
      places.map(({ line, column }) => [line, column]),
      [
        [1, 1],
        [1, 3],
        [2, 1],
        [3, 1],
        [3, 4],
        [4, 1],
      ],
    );
  });

  it('gives lines without their line ends', () => {
    const texts = [1, 2, 3, 4].map((line) => text.slice(lines.lineSpan(line).start, lines.lineSpan(line).end));
    assert.deepEqual(texts, ['أول', '', 'ثالث', '']);
  });

  it('gives an empty line behind the last one', () => {
    assert.deepEqual(lines.lineSpan(9), { start: text.length, end: text.length });
  });
});
