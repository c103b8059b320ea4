import assert from 'node:assert/strict';
import { findDirectives } from '../../../src/core/text/directives';

const found = (text: string, format: 'markdown' | 'plain' = 'markdown'): readonly string[] =>
  findDirectives(text, format).map(({ kind, checks }) => [kind, ...checks.map(({ id }) => id)].join(' '));

describe('findDirectives', () => {
  it('reads all kinds, with and without names', () => {
    const text = [
      '<!-- munaqqih-disable -->',
      '<!-- munaqqih-enable wrong-sense -->',
      '<!-- munaqqih-disable-next-line a, b -->',
      '<!--munaqqih-disable-line a b-->',
    ].join('\n');
    assert.deepEqual(found(text), ['disable', 'enable wrong-sense', 'disable-next-line a b', 'disable-line a b']);
  });

  it('knows where the comment and each name stand', () => {
    const text = 'نص <!-- munaqqih-disable-line final-ya, x -->';
    const [directive] = findDirectives(text, 'markdown');
    assert.ok(directive);
    assert.equal(text.slice(directive.start, directive.end), '<!-- munaqqih-disable-line final-ya, x -->');
    assert.deepEqual(
      directive.checks.map(({ start, end }) => text.slice(start, end)),
      ['final-ya', 'x'],
    );
  });

  it('ignores other comments and names', () => {
    assert.deepEqual(found('<!-- munaqqih --> <!-- eslint-disable x --> munaqqih-disable'), []);
    assert.deepEqual(found('<!-- munaqqih-disabled -->'), []);
  });

  it('ignores what is shown in code', () => {
    assert.deepEqual(found('`<!-- munaqqih-disable -->`'), []);
    assert.deepEqual(found('```md\n<!-- munaqqih-disable -->\n```\n<!-- munaqqih-enable -->'), ['enable']);
    assert.deepEqual(found('- x\n  ~~~\n  <!-- munaqqih-disable -->\n  ~~~'), []);
    assert.deepEqual(found('```\n<!-- munaqqih-disable -->'), []);
  });

  it('knows no code in plain text', () => {
    assert.deepEqual(found('`<!-- munaqqih-disable -->`', 'plain'), ['disable']);
  });
});
