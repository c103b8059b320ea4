import { statSync } from 'node:fs';
import { runNpm } from './commands.mjs';
import { inProject } from './project.mjs';

/**
 * Installs what package-lock.json names, unless that has been done.
 * Whoever calls this may run on a fresh clone, so until it returns nothing but Node's own modules may be imported.
 */
export function ensureDependencies() {
  const installed = modifiedAt(inProject('node_modules', '.package-lock.json'));
  if (installed !== undefined && installed >= modifiedAt(inProject('package-lock.json'))) return;
  console.log('Installing the dependencies');
  // None of them needs its install script, and a silent `npm test --silent` must not silence a failing install.
  runNpm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
