// Opens VS Code with the extension and the sample article, on a machine that has nothing but Node.
import path from 'node:path';
import { buildExtension, packageExtension } from './support/build.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { failure } from './support/failure.mjs';
import { runScript } from './support/lifetime.mjs';
import { pickVscode } from './support/pickVscode.mjs';
import { packagedExtension, samples } from './support/project.mjs';
import { realScreen } from './support/screen.mjs';
import { startDesktopVscode } from './support/startDesktopVscode.mjs';
import { findFreePort, startVscodeServer } from './support/vscodeServer.mjs';
import { remoteUri, workbenchAddress } from './support/workbenchAddress.mjs';

const USUAL_PORT = 8137;

await runScript(async (defer) => {
  ensureDependencies();
  const { route, command } = await pickVscode(realScreen());
  await (route === 'desktop' ? openOnDesktop(command, defer) : serve(defer));
});

async function openOnDesktop(command, defer) {
  buildExtension();
  const { folder, article, source } = samples;
  // The file named last is the one in front.
  const open = [folder, path.join(folder, source), path.join(folder, article)];
  console.log('Opening VS Code; Ctrl+C, or closing its window, ends it.');
  await startDesktopVscode({ name: 'start', command, open }, defer).ended;
}

async function serve(defer) {
  const port = await pickPort();
  packageExtension();
  const server = await startVscodeServer({ name: 'start', port, extension: packagedExtension }, defer);
  const openArticle = ['openFile', remoteUri(server.host, path.join(samples.folder, samples.article))];
  console.log(
    `\nVS Code is ready; Ctrl+C ends it. Open\n${workbenchAddress(server.host, samples.folder, [openArticle])}`,
  );
  await server.ended;
}

function pickPort() {
  const wish = process.env.PORT;
  if (!wish) return findFreePort(USUAL_PORT).catch(() => findFreePort());
  return findFreePort(Number(wish)).catch((error) => {
    throw failure(`PORT=${wish} cannot be used: ${error.message}`);
  });
}
