// Runs the suite of test/web in the extension host of a browser, where the web extension runs.
import path from 'node:path';
import { buildExtension, buildTests, isBuilt } from './support/build.mjs';
import { inProject } from './support/project.mjs';
import { runSuiteOnServer } from './support/suiteOnServer.mjs';
import { readSuiteResults } from './support/suiteResults.mjs';
import { createTemporaryFolder } from './support/temporaryFolder.mjs';
import { runTestScript } from './support/testReport.mjs';

const SECONDS_TO_RUN = Number(process.env.TEST_TIMEOUT || 600);

await runTestScript('Web host suite', async (defer) => {
  if (!isBuilt()) {
    buildExtension();
    buildTests();
  }
  const folder = createTemporaryFolder(defer);
  const suite = {
    name: 'web-host-suite',
    bundle: inProject('out', 'test', 'web', 'index.js'),
    folder,
    environment: {},
    limit: SECONDS_TO_RUN,
    settings: { 'remote.extensionKind': { 'munaqqih.munaqqih': ['web'] } },
  };
  console.log(`Web host suite; log: out/logs/${suite.name}.log`);
  await runSuiteOnServer(suite, defer);
  return readSuiteResults(path.join(folder, 'web-results.json'));
});
