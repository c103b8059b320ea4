import { spawnSync } from 'node:child_process';
import { findCommand, runCommand } from './commands.mjs';
import { failure } from './failure.mjs';

// Without the Noto fonts some Arabic letters are empty boxes; DejaVu has the one monospaced font with Arabic.
const FONTS = ['fonts-noto-core', 'fonts-dejavu-core'];

const findBrowser = () => process.env.CHROMIUM ?? findCommand('chromium', 'chromium-browser', 'google-chrome');

/** The browser that shows VS Code in tests; together with fonts for Arabic it is installed when missing. */
export function ensureBrowser() {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...FONTS.filter(isMissing)];
  const problem = missing.length > 0 ? install(missing) : undefined;
  const browser = findBrowser();
  const advice = `Please install ${missing.join(', ')}: ${problem ?? 'there is still no chromium on the PATH'}.`;
  if (!browser) throw failure(`${advice} Or set CHROMIUM to a browser.`);
  // Without the fonts the pictures are worse, and the tests the same.
  if (problem) console.log(advice);
  return browser;
}

// Where packages are not Debian's, fonts are somebody else's affair.
const isMissing = (name) =>
  findCommand('dpkg-query') !== undefined &&
  spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name]).stdout?.toString() !== 'installed';

/** What stood in the way; undefined when all went well. */
function install(packages) {
  const superuser = becomeRoot();
  if (!findCommand('apt-get')) return 'there is no apt-get';
  if (!superuser) return 'this user is neither root nor has sudo without a password';
  console.log(`Installing ${packages.join(', ')}`);
  const aptGet = (...args) => {
    const [command, ...rest] = [...superuser, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    runCommand(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', ...packages);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** What to put before a command so that it runs as root; undefined when there is no way. */
function becomeRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = findCommand('sudo');
  return sudo && spawnSync(sudo, ['--non-interactive', 'true']).status === 0 ? [sudo, '--non-interactive'] : undefined;
}
