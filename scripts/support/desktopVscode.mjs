import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findCommand } from './commands.mjs';
import { failure } from './failure.mjs';
import { withinSeconds } from './lifetime.mjs';
import { inProject } from './project.mjs';

const SECONDS_TO_BEGIN = 20;

/** The VS Code program on this machine: VSCODE_EXECUTABLE, or the one behind `code`; undefined when there is none. */
export function findDesktopVscode() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named && !existsSync(named)) throw failure(`VSCODE_EXECUTABLE names no file: ${named}`);
  return named ?? findBehindCommand();
}

// `code` is a script that starts the program and leaves; tests have to wait for the program itself.
function findBehindCommand() {
  const command = findCommand(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (!command) return undefined;
  const folder = path.dirname(realpathSync(command));
  const programs = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];
  return programs.map((program) => path.join(folder, program)).find(existsSync);
}

/** A VS Code from its maker's site. Rejects within seconds where that is out of reach. */
export async function downloadDesktopVscode() {
  const { downloadAndUnzipVSCode, ProgressReportStage } = await import('@vscode/test-electron');
  let started;
  const begun = new Promise((resolve) => (started = resolve));
  const reporter = {
    report: ({ stage }) => stage === ProgressReportStage.Downloading && started(),
    error: () => undefined,
  };
  const download = downloadAndUnzipVSCode({ cachePath: inProject('.vscode-server', 'desktop'), reporter });
  // Only the beginning is raced: a slow line may take its time, and a line that goes dead is noticed by the library.
  await withinSeconds(SECONDS_TO_BEGIN, 'VS Code download', Promise.race([begun, download]));
  return download;
}
