// Uses the packaged extension as a reader would, by keys and mouse, in a VS Code that has no test switches on.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from './support/build.mjs';
import { inProject, packagedExtension, samples } from './support/project.mjs';
import { readerSteps } from './support/readerSteps.mjs';
import { runSteps } from './support/steps.mjs';
import { copyToTemporaryFolder } from './support/temporaryFolder.mjs';
import { runTestScript } from './support/testReport.mjs';
import { startVscodeServer } from './support/vscodeServer.mjs';
import { openBrowserPage } from './support/workbench.mjs';
import { remoteUri, workbenchAddress } from './support/workbenchAddress.mjs';

// What is on the screen is also on the disk soon, where the steps look.
const saveAtOnce = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 200 };

await runTestScript('Interface test', async (defer) => {
  packageExtension();
  const folder = copyToTemporaryFolder(samples.folder, defer);
  const article = path.join(folder, samples.article);
  const options = { name: 'interface-test', settings: saveAtOnce, extension: packagedExtension };
  const { host, ended } = await startVscodeServer(options, defer);
  const page = await openBrowserPage(defer);
  const address = workbenchAddress(host, folder, [['openFile', remoteUri(host, article)]]);
  const screenshot = prepareScreenshots(page);
  const steps = readerSteps({ page, address, article, screenshot });
  return Promise.race([ended, runSteps(steps, () => screenshot('failed'))]);
});

function prepareScreenshots(page) {
  const folder = inProject('out', 'screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return (name) => page.screenshot({ path: path.join(folder, `${name}.png`) });
}
