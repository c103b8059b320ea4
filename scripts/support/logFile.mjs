import { mkdirSync, openSync, writeSync } from 'node:fs';
import { inProject } from './project.mjs';

/** A log of what nobody wants on the terminal until something goes wrong; `stdio` is for a child process. */
export function openLogFile(name) {
  const folder = inProject('out', 'logs');
  mkdirSync(folder, { recursive: true });
  const path = inProject('out', 'logs', `${name}.log`);
  const file = openSync(path, 'w');
  return { path, stdio: ['ignore', file, file], write: (line) => writeSync(file, `${line}\n`) };
}
