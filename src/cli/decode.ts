/** What an article may weigh: a book of a thousand pages has three million bytes. */
export const maxBytes = 20_000_000;

/** The text of a file, or why there is none. */
export type Decoded =
  { readonly text: string; readonly byteOrderMark: boolean } | { readonly text: undefined; readonly reason: string };

/** Reads UTF-8 strictly: a wrong byte must not come back as a replacement character when the file is fixed. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > maxBytes) return refuse(`larger than ${maxBytes / 1_000_000} MB`);
  const foreign = foreignEncoding(bytes);
  if (foreign !== undefined) return refuse(`encoded in ${foreign}; save it as UTF-8`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse(`not a text file (a zero byte at offset ${zero})`);
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), byteOrderMark };
  } catch {
    return refuse(`not UTF-8 (first wrong byte on line ${firstWrongLine(bytes)}); save it as UTF-8`);
  }
}

const refuse = (reason: string): Decoded => ({ text: undefined, reason });

function foreignEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  return first === 0xfe && second === 0xff ? 'UTF-16' : undefined;
}

function firstWrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    // A line end is never inside the bytes of another character.
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
