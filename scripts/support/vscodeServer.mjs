import { spawnSync } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, failure } from './failure.mjs';
import { withinSeconds } from './lifetime.mjs';
import { openLogFile } from './logFile.mjs';
import { cleanEnvironment, startProcessGroup } from './processGroup.mjs';
import { quietSettings, writeUserSettings } from './quietSettings.mjs';
import { createTemporaryFolder } from './temporaryFolder.mjs';
import { ensureVscodeServer } from './vscodeServerInstall.mjs';

/**
 * A VS Code that nobody has used before: settings, state and extensions live in a folder of its own.
 * `ended` is a promise that only ever rejects: race it against whatever waits for the server.
 */
export async function startVscodeServer(options, defer) {
  const { name, port = await findFreePort(), settings = {}, extension, args = [] } = options;
  const { node, main } = ensureVscodeServer();
  const log = openLogFile(name);
  const data = createTemporaryFolder(defer);
  writeUserSettings(path.join(data, 'data'), { ...quietSettings, ...settings });
  const server = [main, '--accept-server-license-terms', '--disable-telemetry', '--server-data-dir', data];
  if (extension) installExtension([node, ...server], extension, log);

  const quiet = ['--disable-workspace-trust', '--disable-experiments'];
  const serve = [...server, ...loopback(port), ...quiet, ...args];
  const group = startProcessGroup(node, serve, { env: cleanEnvironment(), stdio: log.stdio });
  defer(group.kill);
  const ended = group.ended.then((how) => {
    throw failure(`The VS Code server ended early (${how}), see ${log.path}`, EXIT.SERVER_ENDED);
  });
  ended.catch(() => undefined);

  const host = `127.0.0.1:${port}`;
  await withinSeconds(120, 'VS Code server', Promise.race([ended, hasAnswered(`http://${host}/version`)]));
  return { host, ended, log };
}

// There is no password, so nobody but this machine may come in.
const loopback = (port) => ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];

function installExtension([node, ...server], extension, log) {
  const args = [...server, '--install-extension', extension, '--force'];
  const { status } = spawnSync(node, args, { env: cleanEnvironment(), stdio: log.stdio });
  if (status !== 0) throw failure(`${extension} could not be installed, see ${log.path}`);
}

/** Port 0 lets the system choose. */
export function findFreePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function hasAnswered(address) {
  const isUp = () => fetch(address).then((response) => response.ok, () => false); // prettier-ignore
  while (!(await isUp())) await sleep(100);
}
