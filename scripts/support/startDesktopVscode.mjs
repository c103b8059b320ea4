import path from 'node:path';
import { openLogFile } from './logFile.mjs';
import { cleanEnvironment, startProcessGroup } from './processGroup.mjs';
import { projectRoot } from './project.mjs';
import { quietSettings, writeUserSettings } from './quietSettings.mjs';
import { createTemporaryFolder } from './temporaryFolder.mjs';

/**
 * A desktop VS Code with the extension, apart from the user's own: settings and other extensions stay out.
 * `ended` says how it ended, be it by its last window being closed.
 */
export function startDesktopVscode({ name, command, open, args = [], environment }, defer) {
  const data = createTemporaryFolder(defer);
  writeUserSettings(data, quietSettings);
  const [program, ...programArgs] = command;
  const vscodeArgs = [
    ...open,
    ...args,
    `--extensionDevelopmentPath=${projectRoot}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--disable-workspace-trust',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    // Electron cannot build its sandbox where the user is root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const options = { env: cleanEnvironment(environment), stdio: openLogFile(name).stdio };
  const group = startProcessGroup(program, [...programArgs, ...vscodeArgs], options);
  defer(group.kill);
  return group;
}
