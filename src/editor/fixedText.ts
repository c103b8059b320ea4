import { fixSafely } from '../core/index';
import type { Finding } from '../core/index';

/**
 * The text with all safe fixes but those of ignored findings. A fix beside an ignored finding changes the words by
 * which it is known: later passes also leave alone whatever reads like it. Undefined: there is nothing to fix.
 */
export function fixedText(
  text: string,
  review: (text: string) => readonly Finding[],
  ignoredKeys: ReadonlySet<string>,
): string | undefined {
  const left = new Set<string>();
  const fixed = fixSafely(text, (current) => {
    const findings = review(current);
    const open = findings.filter((finding) => !ignoredKeys.has(finding.key) && !left.has(nameOf(finding)));
    for (const finding of findings) if (ignoredKeys.has(finding.key)) left.add(nameOf(finding));
    return open;
  });
  return fixed.applied === 0 ? undefined : fixed.text;
}

const nameOf = ({ code, text }: Finding): string => `${code} ${text}`;
