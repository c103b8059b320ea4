/** The path of an article as a URI reference: relative paths stay relative. */
export function fileUri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  return drive === null ? encoded : `file:///${drive[1] ?? ''}:${encoded.slice(4)}`;
}
