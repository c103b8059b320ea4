import { readFileSync, readdirSync } from 'node:fs';

const folder = 'test/articles/correct';

/** Paragraphs of the sample and of correct articles, as one long article would have them. */
const paragraphs = [
  readFileSync('samples/ai-summit.ar.md', 'utf8').replace(/^---[^]*?\n---\n/, ''),
  ...readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^---[^]*?\n---\n/, '')),
]
  .join('\n\n')
  .split(/\n{2,}/)
  .filter((paragraph) => paragraph.length > 80 && !paragraph.includes('```'));

/** An article of about `bytes` bytes of UTF-8; no two of its paragraphs are the same, so that none is remembered. */
export function articleOf(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const paragraph = `${paragraphs[i % paragraphs.length] ?? ''} (${i})`;
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return parts.join('\n\n');
}
