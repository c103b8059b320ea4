import { URLSearchParams } from 'node:url';

/** The address that opens a folder in the workbench of a VS Code server. `payload` is a list of pairs. */
export function workbenchAddress(host, folder, payload) {
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) });
  return `http://${host}/?${query}`;
}

/** A file of the server's machine, by the name the workbench has for it. */
export const remoteUri = (host, file) => `vscode-remote://${host}${file.split('/').map(encodeURIComponent).join('/')}`;
