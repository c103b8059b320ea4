import { chromium } from 'playwright-core';
import { ensureBrowser } from './systemPackages.mjs';

const QUIET_BROWSER = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
];

/** An empty page for the workbench, in a browser of its own. Nothing it asks for leaves the machine. */
export async function openBrowserPage(defer) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: QUIET_BROWSER, handleSIGINT: false });
  defer(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  // Against hanging only: the machine may be busy.
  context.setDefaultTimeout(120_000);
  return context.newPage();
}
