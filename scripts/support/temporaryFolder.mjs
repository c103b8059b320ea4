import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function createTemporaryFolder(defer) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'munaqqih-'));
  // Processes that were just killed may still hold files in it for a moment.
  defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return folder;
}

/** A copy that tests may change. */
export function copyToTemporaryFolder(original, defer) {
  const copy = path.join(createTemporaryFolder(defer), path.basename(original));
  cpSync(original, copy, { recursive: true });
  return copy;
}
