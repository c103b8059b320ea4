import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import { renderPretty } from '../../../src/core/report/renderPretty';
import type { PrettyOptions } from '../../../src/core/report/renderPretty';
import { cellsOf } from '../../../src/core/report/terminalText';
import { reportOf } from './support';

const plain: PrettyOptions = { paint: undefined, width: 100, language: 'en' };
const misread = 'أطلقت الشركة نموذجًا من منظمة العفو الدولية لكتابة النصوص.';
const latinComma = 'وصل الوزير إلى العاصمة, ثم غادرها.';
const space = 'وصل الوزير إلى العاصمة ، ثم غادرها.';

const linesOf = (text: string, options: PrettyOptions = plain): readonly string[] =>
  renderPretty(reportOf('a.ar.md', text), options).split('\n');

/** Without the isolates, which no reader sees. */
const seen = (line: string | undefined): string | undefined => line?.replace(/[\u2068\u2069]/g, '');

describe('renderPretty', () => {
  it('shows place, severity, message, text, evidence and fix', () => {
    const [path, head, snippet, evidence, fix] = linesOf(misread);
    assert.equal(path, 'a.ar.md');
    assert.match(head ?? '', /^ {2}1:25 {2}critical {2}.* {2}wrong-sense$/);
    assert.match(seen(snippet) ?? '', /^ {8}.*⟦منظمة العفو الدولية⟧/);
    assert.match(evidence ?? '', /^ {8}\S/);
    assert.match(seen(fix) ?? '', /^ {8}fix {2}منظمة العفو الدولية.* → الذكاء الاصطناعي/);
  });

  it('isolates what it quotes', () => {
    for (const line of linesOf(misread)) {
      const opened = line.match(/\u2068/g)?.length ?? 0;
      assert.equal(opened, line.match(/\u2069/g)?.length ?? 0);
      if (/\p{Script=Arabic}/u.test(line)) assert.ok(opened > 0, line);
    }
  });

  it('shows the words around a change of marks or spaces', () => {
    assert.equal(seen(linesOf(latinComma)[3]), '        fix  العاصمة, → العاصمة\u060C');
    assert.equal(seen(linesOf(space)[3]), '        fix  العاصمة ، → العاصمة،');
  });

  it('sums up', () => {
    const text = renderPretty(reportOf('a.ar.md', `${misread}\n${latinComma}`), plain);
    assert.match(text, /^2 findings in 1 article, 10 words: 1 critical, 1 minor$/m);
    assert.match(text, /^MQM penalty 26, 2600 per 1,000 words$/m);
    assert.match(text, /^2 findings can be mended with --fix$/m);
    assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'));
  });

  it('is friendly where there is nothing', () => {
    const { tool } = reportOf('a.ar.md', '');
    assert.equal(renderPretty(reportOf('a.ar.md', 'وصل الوزير.'), plain), 'Nothing to mend in 1 article, 10 words.\n');
    assert.equal(renderPretty({ tool, articles: [], faults: [] }, plain), 'No Arabic articles found.\n');
    assert.equal(renderPretty({ tool, articles: [], faults: ['a: gone'] }, plain), '');
  });

  it('gives what does not fit a line of its own', () => {
    const [, head, code, , fix, becomes] = linesOf(`${misread} منظمة العفو الدولية.`, { ...plain, width: 60 });
    assert.match(head ?? '', /^ {2}1:25 {2}critical/);
    assert.equal(code, '        wrong-sense');
    assert.ok(fix !== undefined && becomes !== undefined);
  });

  it('keeps to the width, whatever the line of the article', () => {
    const long = `${'كلمة طويلة '.repeat(500)}${latinComma} ${'كلمة طويلة '.repeat(500)}`;
    for (const width of [40, 60, 100])
      for (const line of linesOf(long, { ...plain, width }).slice(2, 4)) assert.ok(cellsOf(line) <= width, line);
  });

  it('colours where it may, and brackets nothing then', () => {
    const coloured = renderPretty(reportOf('a.ar.md', misread), { ...plain, paint: createColors(true) });
    assert.ok(coloured.includes(createColors(true).red('critical')));
    assert.doesNotMatch(coloured, /⟦/);
    const bare = stripVTControlCharacters(coloured);
    assert.equal(bare, renderPretty(reportOf('a.ar.md', misread), plain).replace(/[⟦⟧]/g, ''));
  });

  it('speaks Arabic', () => {
    const text = renderPretty(reportOf('a.ar.md', misread), { ...plain, language: 'ar' });
    assert.match(text, / حرجة /);
    assert.match(text, / إصلاح /);
    assert.match(seen(text) ?? '', /^الملاحظات: 1، المقالات: 1، الكلمات: 10. حرجة: 1$/m);
  });
});
