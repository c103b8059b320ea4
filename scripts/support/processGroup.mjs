import { spawn } from 'node:child_process';

/** VS Code and its server have children of their own, so they are started, and ended, as a group. */
export function startProcessGroup(command, args, options) {
  const leader = spawn(command, args, { detached: true, ...options });
  // 'error' instead of 'exit' is what comes when the command cannot be started at all.
  const ended = new Promise((resolve) => {
    leader.once('error', (error) => resolve(error.message));
    leader.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { ended, kill: () => killGroup(leader.pid) };
}

function killGroup(leader) {
  if (leader === undefined) return;
  try {
    // Windows has no process groups; VS Code's children end there when it does.
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The environment without what a terminal inside VS Code adds to it, which would confuse the VS Code under test. */
export function cleanEnvironment(extra = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(inherited), ...extra };
}
