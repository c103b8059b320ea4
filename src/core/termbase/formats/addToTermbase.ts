import { says } from './addition';
import type { TermbaseAddition } from './addition';
import { addToDelimited } from './addToDelimited';
import { addToTbx } from './addToTbx';
import { addToYaml } from './addToYaml';
import { readTermbase } from './index';
import type { TermbaseFormat } from './readTermbase';

/**
 * The text of a termbase that says in addition what `addition` does; what it says already is left alone. `taken`: ids
 * that a new concept must not have. Undefined: the termbase is broken and has to be repaired first, or
 * another of its concepts holds the contrary.
 */
export function addToTermbase(
  text: string,
  format: TermbaseFormat,
  addition: TermbaseAddition,
  taken: ReadonlySet<string> = new Set(),
): string | undefined {
  const before = readTermbase(text, format);
  // Line ends are the file's: what is added gets the same.
  const [plain, lineEnd] = [text.replaceAll('\r\n', '\n'), text.includes('\r\n') ? '\r\n' : '\n'];
  const changed = addIn(format, plain, addition, taken);
  if (changed === undefined) return undefined;
  const after = readTermbase(changed, format);
  const isSound = after.problems.length <= before.problems.length && says(after.concepts, addition);
  return isSound ? changed.replaceAll('\n', lineEnd) : undefined;
}

function addIn(
  format: TermbaseFormat,
  text: string,
  addition: TermbaseAddition,
  taken: ReadonlySet<string>,
): string | undefined {
  switch (format) {
    case 'yaml':
      return addToYaml(text, addition, taken);
    case 'csv':
    case 'tsv':
      return addToDelimited(text, format, addition, taken);
    case 'tbx':
      return addToTbx(text, addition, taken);
  }
}
