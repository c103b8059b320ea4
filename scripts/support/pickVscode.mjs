import { downloadDesktopVscode, findDesktopVscode } from './desktopVscode.mjs';
import { failure } from './failure.mjs';

/**
 * Which VS Code to use: a desktop one where there is a screen (see screen.mjs) and a program, else the server.
 * VSCODE_TEST=desktop or VSCODE_TEST=server decides instead. A desktop comes as the command line that starts it.
 */
export async function pickVscode(screen) {
  const wish = readWish();
  if (wish === 'server') return { route: 'server' };
  try {
    if (!screen) throw failure('there is no display');
    return { route: 'desktop', command: [...screen, findDesktopVscode() ?? (await downloadDesktopVscode())] };
  } catch (error) {
    const reason = `No VS Code on the desktop (${error.message})`;
    if (wish === 'desktop') throw failure(reason);
    console.log(`${reason}: taking the server`);
    return { route: 'server' };
  }
}

function readWish() {
  // Who names a program wants that one and no other.
  const wish = process.env.VSCODE_TEST || (process.env.VSCODE_EXECUTABLE ? 'desktop' : 'any');
  if (['any', 'desktop', 'server'].includes(wish)) return wish;
  throw failure(`VSCODE_TEST is desktop or server, not ${wish}`);
}
