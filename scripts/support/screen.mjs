import { findCommand } from './commands.mjs';

/** What to put before a command so that it has a screen someone can see; undefined when there is none. */
export function realScreen() {
  if (process.platform !== 'linux') return [];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : undefined;
}

/** The same for a screen that nobody has to see. */
export function anyScreen() {
  const virtual = findCommand('xvfb-run');
  return realScreen() ?? (virtual && [virtual, '--auto-servernum']);
}
