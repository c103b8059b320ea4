import { withinSeconds } from './lifetime.mjs';
import { startDesktopVscode } from './startDesktopVscode.mjs';

/** Runs a mocha bundle in the extension host of a desktop VS Code, which ends when the suite does. */
export async function runSuiteOnDesktop({ name, command, bundle, folder, environment, limit }, defer) {
  const args = [`--extensionTestsPath=${bundle}`, '--disable-gpu'];
  const vscode = startDesktopVscode({ name, command, open: [folder], args, environment }, defer);
  const how = await withinSeconds(limit, 'VS Code suite', vscode.ended);
  console.log(`VS Code ended: ${how}`);
}
