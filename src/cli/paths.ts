import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as reports show it: relative to the working folder where it can be, with `/` between folders. */
export function shownPath(path: string, cwd: string): string {
  const whole = resolve(cwd, path);
  const shown = isAbsolute(path) && !isInside(whole, cwd) ? path : relative(cwd, whole);
  return shown === '' ? '.' : shown.split(sep).join('/');
}

export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
