// Runs the examples of knowledge files: node scripts/tryKnowledge.mjs src/knowledge/terms/ai.yaml …
// Prints each example that fails with what came out, then a count. Without files: all of them.
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';

const require = createRequire(import.meta.url);
const { compileGrammar, compileTermbases } = require('./knowledgePlugin.cjs');
const wanted = process.argv.slice(2).map((file) => path.relative(path.resolve('src/knowledge'), path.resolve(file)));

const { outputFiles } = esbuild.buildSync({
  stdin: {
    contents: `export { allChecks } from './src/core/checks/index';
      export { failingExamples } from './src/core/review/examples';
      export { compileKnowledge } from './src/core/termbase/knowledge';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  write: false,
});
const bundle = { exports: {} };
new Function('module', 'exports', outputFiles[0].text)(bundle, bundle.exports);
const { allChecks, compileKnowledge, failingExamples } = bundle.exports;

let { termbases } = { termbases: [] };
try {
  ({ termbases } = compileTermbases());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const knowledge = compileKnowledge(termbases, compileGrammar().grammar);
let failed = 0;
let examples = 0;
let concepts = 0;
let forms = 0;
for (const { name, concepts: list } of termbases) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const concept of list) {
    concepts++;
    forms += concept.wrong.reduce((sum, wrong) => sum + wrong.forms.length + wrong.plurals.length, 0);
    examples += concept.examples.flags.length + concept.examples.passes.length;
    for (const { list: kind, expected, actual } of failingExamples(concept, { checks: allChecks, knowledge })) {
      failed++;
      console.log(`${name} ${concept.id} ${kind}\n  expected ${expected}\n  actual   ${actual}`);
    }
  }
}
console.log(`${concepts} concepts, ${forms} wrong forms, ${examples} examples, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
