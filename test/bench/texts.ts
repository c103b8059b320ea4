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

/** Of the words of the articles, one after the other. */
const words = [...new Set(paragraphs.join(' ').match(/[\u0620-\u064A]{5,}/g))];
const wordAt = (index: number): string => words[index % words.length] ?? '';

/**
 * An article of about `bytes` bytes of UTF-8. No two of its paragraphs are the same, so that none is remembered, and no
 * two of its sentences, since an article does not say everything again and again.
 */
export function articleOf(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const sentences = (paragraphs[i % paragraphs.length] ?? '').split(/(?=[.؟!](?: |$))/);
    const paragraph = `${sentences.map((sentence, at) => `${sentence} ${wordAt(i + at)}`).join('')} (${i})`;
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return parts.join('\n\n');
}
