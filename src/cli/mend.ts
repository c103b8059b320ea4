import { fixSafely, isAtLeast } from '../core/index';
import type { Finding } from '../core/index';
import type { CheckTools } from './checkArticle';
import { reasonOf } from './files';
import { unifiedDiff } from './unifiedDiff';

export interface MendableArticle {
  readonly path: string | undefined;
  readonly shown: string;
  readonly text: string;
  readonly byteOrderMark: boolean;
}

export interface Mended {
  readonly text: string;
  readonly diff: string;
}

/** Makes the safe fixes, or shows them, as the options say; advice is followed only where it is asked for. */
export async function mend(
  article: MendableArticle,
  findingsOf: (text: string) => readonly Finding[],
  { options, host, faults }: Pick<CheckTools, 'options' | 'host' | 'faults'>,
): Promise<Mended> {
  const { path, shown, text, byteOrderMark } = article;
  const untouched: Mended = { text, diff: '' };
  if (options.fixing === 'no') return untouched;
  const from = options.minSeverity ?? 'minor';
  const fixed = fixSafely(text, (of) => findingsOf(of).filter(({ severity }) => isAtLeast(severity, from)));
  if (fixed.text === text) return untouched;
  const whole = (of: string): string => (byteOrderMark ? '\uFEFF' : '') + of;
  if (options.fixing === 'show' || path === undefined) {
    return { text: fixed.text, diff: await unifiedDiff(shown, whole(text), whole(fixed.text)) };
  }
  try {
    host.files.write(path, whole(fixed.text));
  } catch (error) {
    faults.add(shown, `could not be written: ${reasonOf(error)}`);
    return untouched;
  }
  host.stderr.write(`${shown}: ${fixed.applied} ${fixed.applied === 1 ? 'fix' : 'fixes'} made\n`);
  return { text: fixed.text, diff: '' };
}
