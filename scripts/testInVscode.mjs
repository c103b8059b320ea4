// Runs the suite of test/editor inside the extension host of a real VS Code.
import path from 'node:path';
import { buildExtension, buildTests, isBuilt } from './support/build.mjs';
import { pickVscode } from './support/pickVscode.mjs';
import { inProject } from './support/project.mjs';
import { anyScreen } from './support/screen.mjs';
import { runSuiteOnDesktop } from './support/suiteOnDesktop.mjs';
import { runSuiteOnServer } from './support/suiteOnServer.mjs';
import { readSuiteResults } from './support/suiteResults.mjs';
import { copyToTemporaryFolder, createTemporaryFolder } from './support/temporaryFolder.mjs';
import { runTestScript } from './support/testReport.mjs';

const SECONDS_TO_RUN = Number(process.env.TEST_TIMEOUT || 600);

await runTestScript('VS Code suite', async (defer) => {
  if (!isBuilt()) {
    buildExtension();
    buildTests();
  }
  const results = path.join(createTemporaryFolder(defer), 'results.json');
  const suite = {
    name: 'vscode-suite',
    bundle: inProject('out', 'test', 'editor', 'index.js'),
    folder: copyToTemporaryFolder(inProject('test', 'editor', 'workspace'), defer),
    environment: { TEST_RESULTS: results },
    limit: SECONDS_TO_RUN,
  };
  const { route, command } = await pickVscode(anyScreen());
  console.log(`VS Code suite, ${route} route; log: out/logs/${suite.name}.log`);
  if (route === 'desktop') await runSuiteOnDesktop({ ...suite, command }, defer);
  else await runSuiteOnServer(suite, defer);
  return readSuiteResults(results);
});
