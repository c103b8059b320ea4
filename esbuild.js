'use strict';
// Builds dist/ (extension for desktop and web, command line) or, with --tests, out/test/.
const esbuild = require('esbuild');
const { globSync } = require('tinyglobby');
const { writeFileSync, mkdirSync } = require('node:fs');
const { writeDictionary } = require('./scripts/dictionary/writeDictionary.cjs');
const { formatsBuild, lazyFormats } = require('./scripts/lazyFormats.cjs');
const { compileGrammar, compileTermbases, knowledgePlugin, prepareTerms } = require('./scripts/knowledgePlugin.cjs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  plugins: [knowledgePlugin()],
  // The build of modules, for Node too: what is not used of it is left out.
  alias: { yaml: require.resolve('yaml').replace(/dist.index\.js$/, 'browser/index.js') },
};

const product = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
    plugins: [...common.plugins, lazyFormats()],
  },
  // No Node built-in may be reachable here: platform "browser" makes that an error.
  { entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', external: ['vscode'] },
  {
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    plugins: [...common.plugins, lazyFormats()],
    banner: { js: '#!/usr/bin/env node' },
  },
  formatsBuild,
];

const suites = [
  {
    stdin: {
      contents: globSync('test/**/*.spec.ts', { ignore: ['test/editor/**', 'test/web/**'] })
        .sort()
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: __dirname,
      sourcefile: 'unit.ts',
    },
    outfile: 'out/test/unit.js',
    platform: 'node',
    packages: 'external',
  },
  {
    entryPoints: ['test/editor/index.ts'],
    outfile: 'out/test/editor/index.js',
    platform: 'node',
    external: ['vscode', 'mocha'],
  },
  { entryPoints: ['test/web/index.ts'], outfile: 'out/test/web/index.js', platform: 'browser', external: ['vscode'] },
  {
    entryPoints: ['test/bench/index.ts'],
    outfile: 'out/test/bench.js',
    platform: 'node',
    packages: 'external',
  },
];

/** The knowledge of the product, for the extension and the command line: read when it is first needed. */
function writeKnowledge() {
  const builtInTermbases = compileTermbases().termbases.map((termbase) => ({
    ...termbase,
    // Examples are run by the specs; nobody needs them at work.
    concepts: termbase.concepts.map((concept) => ({ ...concept, examples: { flags: [], passes: [] } })),
  }));
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/terms.bin', prepareTerms(builtInTermbases));
  writeFileSync('dist/knowledge.json', JSON.stringify({ builtInTermbases, builtInGrammar: compileGrammar().grammar }));
}

async function main() {
  writeDictionary();
  if (!tests) writeKnowledge();
  const builds = (tests ? suites : product).map((options) => ({ ...common, ...options }));
  if (!watch) return Promise.all(builds.map((options) => esbuild.build(options)));
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('watching');
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
