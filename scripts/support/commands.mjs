import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { failure } from './failure.mjs';
import { projectRoot } from './project.mjs';

/** Where the first of these commands stands on the PATH; undefined when none does. */
export function findCommand(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable);
}

/** Runs a command to its end, its output shown as it comes, and throws unless it succeeds. */
export function runCommand(command, args, options = {}) {
  // Nobody may be there to answer a question, so there is no stdin to ask on.
  const result = spawnSync(command, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (result.status === 0) return;
  const reason = result.error?.message ?? (result.signal ? `ended by ${result.signal}` : `exit ${result.status}`);
  throw failure(`${path.basename(command)} ${args.join(' ')}: ${reason}`);
}

// On Windows npm is a .cmd file, which only a shell starts.
export const runNpm = (args, options = {}) =>
  runCommand('npm', args, { shell: process.platform === 'win32', ...options });

export const runNode = (args) => runCommand(process.execPath, args);

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
