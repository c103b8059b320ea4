import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar, IOnigLib, IRawGrammar } from 'vscode-textmate';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';

const INJECTION = 'arabic-article.injection';
const PLAIN_TEXT = 'text.plain.munaqqih';
const MARKDOWN = 'text.html.markdown';

const LATIN = 'meta.foreign.latin.arabic-article';
const BIDI_CONTROL = 'invalid.illegal.bidi-control.arabic-article';

/** The text of a token and the scope that the grammar gives it. */
type Scoped = readonly [text: string, scope: string];

interface Row {
  readonly name: string;
  readonly lines: readonly string[];
}

interface Hit extends Row {
  readonly scoped: readonly Scoped[];
}

const hits: readonly Hit[] = [
  {
    name: 'a Latin word',
    lines: ['أعلنت OpenAI عن نموذجها'],
    scoped: [['OpenAI', LATIN]],
  },
  {
    name: 'a run of Latin words, as one token',
    lines: ['يعتمد على machine learning كثيرا'],
    scoped: [['machine learning', LATIN]],
  },
  {
    name: 'a number between Latin words, as part of the run',
    lines: ['هاتف iPhone 15 Pro الجديد'],
    scoped: [['iPhone 15 Pro', LATIN]],
  },
  {
    name: 'names with digits and signs',
    lines: ['بين GPT-4.5 و5G و7.5B و C++ و R&D'],
    scoped: [
      ['GPT-4.5', LATIN],
      ['5G', LATIN],
      ['7.5B', LATIN],
      ['C++', LATIN],
      ['R&D', LATIN],
    ],
  },
  {
    name: 'Latin at the start of the line, before any Arabic',
    lines: ['ChatGPT هو نموذج لغوي'],
    scoped: [['ChatGPT', LATIN]],
  },
  {
    name: 'Latin after a proclitic and a tatweel',
    lines: ['الاتصال بـAPI مباشرة'],
    scoped: [['API', LATIN]],
  },
  {
    name: 'accented Latin',
    lines: ['قال André في باريس'],
    scoped: [['André', LATIN]],
  },
  {
    name: 'an embedding around a word, on both sides',
    lines: ['كلمة \u202bأخرى\u202c.'],
    scoped: [
      ['\u202b', BIDI_CONTROL],
      ['\u202c', BIDI_CONTROL],
    ],
  },
  {
    name: 'a mark after Latin',
    lines: ['لغة C++\u200e، ثم'],
    scoped: [
      ['C++', LATIN],
      ['\u200e', BIDI_CONTROL],
    ],
  },
  {
    name: 'a control on an English line',
    lines: ['user\u202etxt.exe'],
    scoped: [['\u202e', BIDI_CONTROL]],
  },
];

const markdownHits: readonly Hit[] = [
  {
    name: 'Latin in a heading',
    lines: ['## ما هو AI'],
    scoped: [['AI', LATIN]],
  },
  {
    name: 'Latin in the text of a link, not in its address',
    lines: ['انظر [نص AI](https://example.com/AI) هنا'],
    scoped: [['AI', LATIN]],
  },
  {
    name: 'Latin around inline code, not in it',
    lines: ['نفذ الأمر `npm run` في Node'],
    scoped: [['Node', LATIN]],
  },
  {
    name: 'the next line after a fence',
    lines: ['```', 'كود AI', '```', 'نص AI'],
    scoped: [['AI', LATIN]],
  },
];

/**
 * Whole lines that must stay in one token. VS Code draws a token that holds Arabic as an isolate on a left-to-right line,
 * so a number or a quotation with a scope of its own would change places with the words around it.
 */
const untouched: readonly { readonly name: string; readonly line: string }[] = [
  { name: 'Arabic alone', line: 'الذكاء الاصطناعي في خدمة الإنسان.' },
  { name: 'vowelled Arabic', line: 'قَالَ الرَّجُلُ لِصَاحِبِهِ' },
  { name: 'an English line', line: 'A line with 45 numbers, "quotes" and «guillemets».' },
  { name: 'a French line', line: 'Il a dit «bonjour» en 2024.' },
  { name: 'Western digits', line: 'بلغت النسبة 45% في عام 2024، أي 1,000.50 ريال' },
  { name: 'Arabic-Indic digits', line: 'بلغت النسبة ٤٥٪ في عام ٢٠٢٤، أي ١٬٠٠٠٫٥ ريال' },
  { name: 'guillemets', line: 'قال إن «النتائج مهمة» جدا' },
  { name: 'curly quotes', line: 'قال إن “النتائج مهمة” جدا' },
  { name: 'straight quotes', line: 'قال إن "النتائج مهمة" جدا' },
  { name: 'a verse', line: 'قال تعالى: ﴿قُلْ هُوَ اللَّهُ أَحَدٌ﴾ صدق الله العظيم' },
  { name: 'a non-joiner between Arabic letters', line: 'خانه\u200cها في السوق' },
  { name: 'a mark between Arabic letters', line: 'الكت\u200fاب على الطاولة' },
  { name: 'two controls between Arabic letters', line: 'الكت\u200f\u202bاب على الطاولة' },
  { name: 'an emoji with a joiner', line: 'عائلة 👩\u200d👧 سعيدة' },
];

/** Latin that is not prose. */
const passes: readonly Row[] = [
  {
    name: 'an address',
    lines: ['زوروا https://example.com/a_b?x=1 اليوم'],
  },
  {
    name: 'an e-mail address',
    lines: ['راسلنا على info@example.com اليوم'],
  },
  {
    name: 'a character reference',
    lines: ['كلمة&nbsp;أخرى'],
  },
  {
    name: 'the anchor of a heading',
    lines: ['## مقدمة {#intro-one}'],
  },
  {
    name: 'a table cell without Arabic',
    lines: ['| AI | الذكاء الاصطناعي |'],
  },
];

const markdownPasses: readonly Row[] = [
  {
    name: 'fenced code',
    lines: ['```js', 'const كلمة = "AI";', '```'],
  },
  {
    name: 'inline code',
    lines: ['نفذ الأمر `npm run كلمة` الآن'],
  },
  {
    name: 'front matter',
    lines: ['---', 'title: مقال عن AI', '---'],
  },
  {
    name: 'a comment',
    lines: ['نص <!-- ملاحظة عن AI --> نص'],
  },
];

describe('grammar for Arabic articles', () => {
  let plainText: IGrammar;
  let markdown: IGrammar;

  before(async () => {
    const registry = createRegistry();
    plainText = await load(registry, PLAIN_TEXT);
    markdown = await load(registry, MARKDOWN);
  });

  describe('gives a scope to', () => {
    for (const row of hits) {
      it(row.name, () => {
        assert.deepEqual(scopedTokens(plainText, row.lines), row.scoped);
        assert.deepEqual(scopedTokens(markdown, row.lines), row.scoped);
      });
    }
    for (const row of markdownHits) {
      it(row.name, () => {
        assert.deepEqual(scopedTokens(markdown, row.lines), row.scoped);
      });
    }
  });

  describe('gives no scope to', () => {
    for (const row of passes) {
      it(row.name, () => {
        assert.deepEqual(scopedTokens(plainText, row.lines), []);
        assert.deepEqual(scopedTokens(markdown, row.lines), []);
      });
    }
    for (const row of markdownPasses) {
      it(row.name, () => {
        assert.deepEqual(scopedTokens(markdown, row.lines), []);
      });
    }
  });

  describe('leaves in one token', () => {
    for (const { name, line } of untouched) {
      it(name, () => {
        assert.deepEqual(
          tokens(plainText, [line]).map(({ text }) => text),
          [line],
        );
      });
    }
  });

  it('takes time linear in the length of a line', () => {
    const timeOf = (repeats: number): number => {
      const line = 'The words (of a long line), and 12 more; "quoted" a.b.c.d 1.2.3.4 '.repeat(repeats);
      const times = [1, 2, 3, 4, 5].map(() => {
        const started = performance.now();
        plainText.tokenizeLine(line, INITIAL);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    timeOf(20);
    // Quadratic time would be 100 times as much for ten times the line.
    assert.ok(timeOf(200) < 40 * timeOf(20));
  });
});

interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

function scopedTokens(grammar: IGrammar, lines: readonly string[]): Scoped[] {
  return tokens(grammar, lines).flatMap(({ text, scopes }) => {
    const scope = scopes.find((name) => name.endsWith('.arabic-article'));
    return scope === undefined ? [] : [[text, scope] as const];
  });
}

function tokens(grammar: IGrammar, lines: readonly string[]): Token[] {
  let state = INITIAL;
  return lines.flatMap((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

function createRegistry(): Registry {
  const grammars = new Map<string, IRawGrammar>([
    [INJECTION, readGrammar('syntaxes/arabic-article.injection.tmLanguage.json')],
    [PLAIN_TEXT, readGrammar('syntaxes/plain-text.tmLanguage.json')],
    [MARKDOWN, markdownStub()],
  ]);
  return new Registry({
    onigLib: loadOniguruma(),
    loadGrammar: (scopeName) => Promise.resolve(grammars.get(scopeName)),
    // As VS Code does it: what is injected into `text.plain` reaches every grammar whose name goes on from there.
    getInjections: (scopeName) => (/^text\.(html\.markdown|plain)\b/.test(scopeName) ? [INJECTION] : undefined),
  });
}

async function load(registry: Registry, scopeName: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scopeName);
  assert.ok(grammar, `no grammar ${scopeName}`);
  return grammar;
}

async function loadOniguruma(): Promise<IOnigLib> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  return { createOnigScanner, createOnigString };
}

function readGrammar(path: string): IRawGrammar {
  return parseRawGrammar(readFileSync(path, 'utf8'), path);
}

/** The parts of VS Code's Markdown grammar that the injection has to get on with, in the same form and with the same scopes. */
function markdownStub(): IRawGrammar {
  const stub = {
    scopeName: MARKDOWN,
    patterns: [
      {
        begin: '\\A-{3}$',
        end: '^-{3}$',
        contentName: 'meta.embedded.block.frontmatter',
      },
      {
        name: 'markup.fenced_code.block.markdown',
        begin: '^`{3}.*$',
        end: '^`{3}$',
      },
      {
        name: 'markup.heading.markdown',
        match: '^#+\\s+(.*)$',
        captures: { 1: { name: 'entity.name.section.markdown', patterns: [{ include: '#inline' }] } },
      },
      {
        name: 'meta.paragraph.markdown',
        begin: '^(?=\\S)',
        while: '^(?!)',
        patterns: [{ include: '#inline' }],
      },
    ],
    repository: {
      inline: {
        patterns: [
          { name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' },
          { name: 'comment.block.html', begin: '<!--', end: '-->' },
          {
            name: 'meta.link.inline.markdown',
            match: '\\[([^\\]]*)\\]\\(([^)]*)\\)',
            captures: {
              1: { name: 'string.other.link.title.markdown', patterns: [{ include: '#inline' }] },
              2: { name: 'markup.underline.link.markdown' },
            },
          },
        ],
      },
    },
  };
  return parseRawGrammar(JSON.stringify(stub), 'markdown-stub.json');
}
