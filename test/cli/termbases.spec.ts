import assert from 'node:assert/strict';
import { parseReport } from './support/report';
import { clean } from './support/texts';
import { createWorkspace } from './support/workspace';
import type { Run } from './support/workspace';

interface Entry {
  readonly id: string;
  readonly wrong: string;
  readonly right: string;
}

/** A termbase in which a wording is wrong wherever it stands. */
const termbase = ({ id, wrong, right }: Entry): string =>
  `concepts:
  - id: ${id}
    english: [${id}]
    arabic: [${right}]
    wrong: [{ form: ${wrong}, always: true }]
`;

const letter = termbase({
  id: 'newsletter',
  wrong: 'رسالة إخبارية',
  right: 'نشرة بريدية',
});
const hall = termbase({
  id: 'newsroom',
  wrong: 'غرفة أنباء',
  right: 'غرفة أخبار',
});
const article = `وصلت رسالة إخبارية أمس.

وفي الصحيفة غرفة أنباء واسعة.
`;

const conceptsOf = ({ stdout }: Run, index = 0): readonly (string | null)[] =>
  parseReport(stdout).articles[index]?.findings.map(({ concept }) => concept) ?? [];

describe('termbases of the house', () => {
  const check = ['check', '.', '--format', 'json'];

  it('are those in .munaqqih of all folders above', async () => {
    const { run } = createWorkspace({
      '.munaqqih/house.terms.yaml': letter,
      '.munaqqih/notes.yaml': 'not: a termbase',
      'near/.munaqqih/desk.terms.yml': hall,
      'near/in/b.ar.md': article,
      'a.ar.md': article,
    });
    const result = await run(check);
    assert.deepEqual(conceptsOf(result, 0), ['newsletter']);
    assert.deepEqual(conceptsOf(result, 1), ['newsletter', 'newsroom']);
    assert.deepEqual([result.stderr, result.status], ['', 1]);
  });

  it('rank above those of higher folders, and the report says so', async () => {
    const { run } = createWorkspace({
      '.munaqqih/house.terms.yaml': letter,
      'near/.munaqqih/desk.terms.yaml': letter.replace('نشرة بريدية', 'نشرة إلكترونية'),
      'near/b.ar.md': article,
    });
    const [finding] = parseReport((await run(check)).stdout).articles[0]?.findings ?? [];
    assert.match(finding?.message ?? '', /نشرة إلكترونية/);
    const house = { termbase: '.munaqqih/house.terms.yaml', kind: 'house', overrides: null };
    const desk = { termbase: 'near/.munaqqih/desk.terms.yaml', kind: 'house', overrides: house };
    assert.deepEqual(finding?.origin, desk);
  });

  it('hold for standard input in the working folder', async () => {
    const { run } = createWorkspace({ '.munaqqih/house.terms.yaml': letter });
    assert.deepEqual(conceptsOf(await run(['check', '-', '--format', 'json'], { input: article })), ['newsletter']);
  });

  it('are joined by those that --termbase names', async () => {
    const { run } = createWorkspace({
      '.munaqqih/house.terms.yaml': letter,
      'terms/more.yaml': hall,
      'a.ar.md': article,
    });
    assert.deepEqual(conceptsOf(await run([...check, '--termbase', 'terms/more.yaml'])), ['newsletter', 'newsroom']);
  });

  it('are overridden by those that --termbase names', async () => {
    const { run } = createWorkspace({
      '.munaqqih/house.terms.yaml': letter,
      'none.yaml': termbase({
        id: 'newsletter',
        wrong: 'كلام آخر',
        right: 'رسالة إخبارية',
      }),
      'a.ar.md': article,
    });
    assert.deepEqual(conceptsOf(await run([...check, '--termbase', 'none.yaml'])), []);
  });

  it('count as far as they are right; the rest is said at its place, once', async () => {
    const broken = `${letter}  - english: [no id]\n  - id: third\n    arabic: [ثالث]\n    wron: [رابع]\n`;
    const { run } = createWorkspace({ '.munaqqih/house.terms.yaml': broken, 'a.ar.md': article, 'b.ar.md': clean });
    const result = await run(check);
    assert.deepEqual(conceptsOf(result), ['newsletter']);
    assert.equal(result.status, 2);
    const [first, second, ...rest] = result.stderr.trimEnd().split('\n');
    assert.match(first ?? '', /^\.munaqqih\/house\.terms\.yaml:6:5: .*id/);
    assert.match(second ?? '', /^\.munaqqih\/house\.terms\.yaml:9:5: .*wron/);
    assert.deepEqual(rest, []);
  });

  const unreadable: Readonly<Record<string, readonly [content: string | Uint8Array, message: RegExp]>> = {
    'not YAML': ['concepts:\n  - id: "open\n', /^t\.yaml:\d+:\d+: Missing closing "quote/],
    'no fields': ['- just\n- a list\n', /^t\.yaml:1:1: Expected fields with names\n$/],
    'twice the same key': ['concepts: []\nconcepts: []\n', /^t\.yaml:2:1: Map keys must be unique\n$/],
    'not UTF-8': [new Uint8Array([0x61, 0xff]), /^t\.yaml: not UTF-8/],
  };
  for (const [name, [content, message]] of Object.entries(unreadable))
    it(`do not stop the review: ${name}`, async () => {
      const { run } = createWorkspace({ 't.yaml': content, 'a.ar.md': clean });
      const { status, stdout, stderr } = await run([...check, '--termbase', 't.yaml']);
      assert.match(stderr, message);
      assert.deepEqual([status, parseReport(stdout).articles.length], [2, 1]);
    });

  it('are not bombs', async () => {
    const levels = [
      'a0: &a0 [x]',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
    ];
    const { run } = createWorkspace({ 't.yaml': `${levels.join('\n')}\n`, 'a.ar.md': clean });
    const { status, stderr } = await run([...check, '--termbase', 't.yaml']);
    assert.equal(status, 2);
    assert.match(stderr, /^t\.yaml:1:1: /);
  });

  it('may be tables', async () => {
    const row = ['newsletter', 'نشرة بريدية'].join(',');
    const { run } = createWorkspace({
      'terms.csv': `english,arabic,wrong\n${row},رسالة إخبارية\n`,
      'a.ar.md': article,
    });
    const { stdout, stderr } = await run([...check, '--termbase', 'terms.csv']);
    assert.equal(stderr, '');
    assert.equal(parseReport(stdout).articles[0]?.findings.length, 1);
  });

  it('have an entry off whose own example fails', async () => {
    const failing = `${letter}    examples: { passes: [تصل رسالة إخبارية كل صباح] }\n`;
    const { run } = createWorkspace({ '.munaqqih/house.terms.yaml': failing, 'a.ar.md': article });
    const result = await run(check);
    assert.match(result.stderr, /^\.munaqqih\/house\.terms\.yaml:2:9: .*newsletter/);
    assert.deepEqual([result.status, conceptsOf(result)], [2, []]);
  });

  it('are named by their ending', async () => {
    const { run } = createWorkspace({ 'terms.xlsx': 'PK', 'a.ar.md': article });
    const { status, stderr } = await run([...check, '--termbase', 'terms.xlsx', '--termbase', 'none.yaml']);
    assert.equal(status, 2);
    assert.match(stderr, /^terms\.xlsx: not a termbase; .*\nnone\.yaml: no such file or folder\n$/);
  });
});
