import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './commands.mjs';
import { failure } from './failure.mjs';
import { inProject } from './project.mjs';

const home = inProject('.vscode-server', 'server');
const stamp = path.join(home, 'installed.json');
const modules = path.join(home, 'node_modules');
const vscode = path.join(modules, 'code-server', 'lib', 'vscode');

const nodePackage = `node-${process.platform}-${process.arch}`;
// code-server 4.139.1 holds VS Code 1.139.1, which needs Node 24 whatever Node runs this script.
const versions = { 'code-server': '4.139.1', [nodePackage]: '24.21.0' };

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** A real VS Code, with a browser for its window, installed into .vscode-server/ when missing. */
export function ensureVscodeServer() {
  // The stamp is written last, so an install that was interrupted is done again.
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== JSON.stringify(versions)) installVscodeServer();
  return { node: path.join(modules, nodePackage, 'bin', 'node'), main: path.join(vscode, 'out', 'server-main.js') };
}

function installVscodeServer() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch))
    throw failure(`The VS Code server runs on Linux (x64, arm64), not on ${process.platform} ${process.arch}.`);
  console.log('Installing the VS Code server into .vscode-server/');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true }));
  runNpm(['install', ...quietly, ...Object.entries(versions).map((entry) => entry.join('@'))], { cwd: home });
  // What code-server's install script would do, had it been allowed to run. Its lock file is too old for `npm ci`.
  runNpm(['install', '--omit=dev', ...quietly], { cwd: vscode });
  unneededFolders().forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(stamp, JSON.stringify(versions));
}

/** Some 290 MB that no test and no reader of an article ever looks at. */
function unneededFolders() {
  const extensions = /^(copilot|github.*|microsoft-authentication)$/;
  return [
    ...entriesOf(path.join(vscode, 'extensions'), (name) => extensions.test(name)),
    ...entriesOf(path.join(vscode, 'node_modules/@github'), (name) => name.startsWith('copilot-sdk')),
    ...entriesOf(path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin'), (name) => !isThisPlatform(name)),
    path.join(vscode, 'node_modules/@microsoft/mxc-sdk'),
  ];
}

const isThisPlatform = (name) => name === `${process.platform}-${process.arch}`;

const entriesOf = (folder, isWanted) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(isWanted)
        .map((name) => path.join(folder, name))
    : [];
