import assert from 'node:assert/strict';
import { renderGithub } from '../../../src/core/report/renderGithub';
import { reportOf } from './support';

const latinComma = 'وصل الوزير إلى العاصمة, ثم غادرها.';

describe('renderGithub', () => {
  it('makes an annotation of each finding', () => {
    const text = renderGithub(reportOf('in/a,b:100%.ar.md', `مقدمة.\n${latinComma}\n`), 'en');
    const column = latinComma.indexOf(',') + 1;
    const place = `file=in/a%2Cb%3A100%25.ar.md,line=2,endLine=2,col=${column},endColumn=${column + 1},title=latin-punctuation`;
    assert.ok(text.startsWith(`::notice ${place}::`), text);
    assert.equal(text.trimEnd().split('\n').length, 1);
  });

  it('is empty where nothing was found', () => {
    assert.equal(renderGithub(reportOf('a.ar.md', 'وصل الوزير.'), 'ar'), '');
  });
});
