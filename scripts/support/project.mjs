import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const inProject = (...parts) => path.join(projectRoot, ...parts);

export const packagedExtension = inProject('dist', 'munaqqih.vsix');

export const samples = { folder: inProject('samples'), article: 'ai-summit.ar.md', source: 'ai-summit.en.md' };
