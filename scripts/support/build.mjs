import { rmSync } from 'node:fs';
import { runNode, runNpm } from './commands.mjs';
import { packagedExtension } from './project.mjs';

export const buildExtension = () => runNode(['esbuild.js', '--production']);

export const buildTests = () => runNode(['esbuild.js', '--tests']);

/** Builds and packages. Of a package that fails no older one is left, which could be mistaken for it. */
export function packageExtension() {
  rmSync(packagedExtension, { force: true });
  runNpm(['run', 'package']);
}

/** Whether the script that runs this one has built the extension and the tests already. */
export const isBuilt = () => process.argv.includes('--built');
