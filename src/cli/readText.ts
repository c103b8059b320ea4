import { decode, maxBytes } from './decode';
import type { Decoded } from './decode';
import { reasonOf } from './files';
import type { Host } from './host';

/** Reads a file, or standard input where there is no path. Never throws. */
export async function readText(path: string | undefined, host: Pick<Host, 'files' | 'stdin'>): Promise<Decoded> {
  try {
    // One byte more than is allowed shows that there is more.
    return decode(path === undefined ? await readAll(host.stdin) : host.files.read(path, maxBytes + 1));
  } catch (error) {
    return { text: undefined, reason: reasonOf(error) };
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks);
}
