import { withinSeconds } from './lifetime.mjs';
import { projectRoot } from './project.mjs';
import { startVscodeServer } from './vscodeServer.mjs';
import { openBrowserPage } from './workbench.mjs';
import { remoteUri, workbenchAddress } from './workbenchAddress.mjs';

/** Runs a mocha bundle in the extension host of a VS Code server, a browser being its window. */
export async function runSuiteOnServer({ name, bundle, folder, environment, limit, settings }, defer) {
  // Without this flag VS Code ignores both extension paths of the payload, and the wait below would be for ever.
  const args = ['--enable-smoke-test-driver'];
  const { host, ended, log } = await startVscodeServer({ name, args, settings }, defer);
  const page = await openBrowserPage(defer);
  await page.exposeFunction('codeAutomationLog', (type, words) => void log.write(`[${type}] ${words.join(' ')}`));
  const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', () => resolve()));
  const payload = [
    ['extensionDevelopmentPath', remoteUri(host, projectRoot)],
    ['extensionTestsPath', remoteUri(host, bundle)],
    ['extensionEnvironment', JSON.stringify(environment)],
  ];
  await page.goto(workbenchAddress(host, folder, payload));
  await withinSeconds(limit, 'VS Code suite', Promise.race([finished, ended]));
}
