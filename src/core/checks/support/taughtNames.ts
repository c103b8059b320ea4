import { soundMatcher } from '../../morphology/transliteration';
import { fold } from '../../text/fold';
import { solidAfter, wordsBefore } from '../../text/neighbours';
import type { Paragraph } from '../../text/paragraph';
import { Trait } from '../../text/traits';
import type { Token } from '../../text/words';

const longestName = 3;

/**
 * Arabic words whose Latin spelling stands in brackets behind them and sounds alike: «يان ليكون (Yann LeCun)». By
 * where the Arabic word starts; Latin in small letters.
 */
export function taughtNames({ tokens, marks, traits }: Paragraph): ReadonlyMap<number, string> {
  const taught = new Map<number, string>();
  if ((traits & Trait.latin) === 0) return taught;
  for (const index of marks) {
    const token = tokens[index];
    if (token?.text !== '(') continue;
    const latin: Token[] = [];
    let next = solidAfter(tokens, token.end);
    while (next?.kind === 'latin' && latin.length <= longestName) {
      latin.push(next);
      next = solidAfter(tokens, next.end);
    }
    if (next?.text !== ')' || latin.length > longestName) continue;
    const arabic = wordsBefore(tokens, token.start, latin.length).filter(({ kind }) => kind === 'arabic');
    for (let back = 1; back <= Math.min(arabic.length, latin.length); back++) {
      const [word, name] = [arabic[arabic.length - back], latin[latin.length - back]?.text];
      if (word === undefined || name === undefined) continue;
      const folded = fold(word.text);
      const sounds = soundMatcher(name);
      if (sounds?.(folded) === true || sounds?.(folded.replace(/^ال/, '')) === true)
        taught.set(word.start, name.toLowerCase());
    }
  }
  return taught;
}
