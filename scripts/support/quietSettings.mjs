import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** No chat column, welcome page, update or question stands between the reader and the article. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** `dataFolder` is what holds `User/`: the user data folder of a desktop, or `data/` of a server. */
export function writeUserSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}
