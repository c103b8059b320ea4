import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltInKnowledge } from './cli/host';
import { main } from './cli/main';
import { parseDictionary } from './core/index';
import { nodeFiles } from './cli/files';

const { argv, stdout, stderr } = process;

// Whoever reads the report may stop early, as `head` does.
stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  stderr.write(`${message}\n`);
  process.exit(2);
});

void main({
  argv: argv.slice(2),
  cwd: process.cwd(),
  files: nodeFiles,
  // Opened only when it is read.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  // They lie beside the script; see esbuild.js.
  knowledge: async () => ({
    ...(JSON.parse(await readFile(join(__dirname, 'knowledge.json'), 'utf8')) as BuiltInKnowledge),
    preparedTerms: await readFile(join(__dirname, 'terms.bin')),
  }),
  dictionary: async () => parseDictionary(await readFile(join(__dirname, 'dictionary.bin'))),
  colour: stdout.isTTY && stdout.hasColors(),
  columns: stdout.isTTY ? stdout.columns : undefined,
})
  .catch((error: unknown) => {
    console.error(error);
    return 2;
  })
  .then((status) => {
    process.exitCode = status;
  });
